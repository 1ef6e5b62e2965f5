using System.Diagnostics;

namespace GraphBuilder.Cli.Tests.Shipping;

/// <summary>The program itself, in a copy whose models can be spoilt.</summary>
[TestFixture]
internal sealed class ModelFilesTests
{
    private string copy = "";

    private string Models => Path.Combine(copy, "data", "models", "fr");

    [OneTimeSetUp]
    public void CopyTheProgram()
    {
        copy = Directory.CreateTempSubdirectory("graphbuilder-copy-").FullName;
        var program = AppContext.BaseDirectory;
        var folders = new[] { "data", "graph-schema", "runtimes" }.Select(name => Path.Combine(program, name)).Where(Directory.Exists);
        foreach (var file in Directory.EnumerateFiles(program).Concat(folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(program, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        File.WriteAllText(Path.Combine(copy, "a.txt"), CliRun.Article);
    }

    [OneTimeTearDown]
    public void DeleteTheCopy() => Directory.Delete(copy, recursive: true);

    [Test]
    public async Task Parse_ModelMissing_SaysWhatToDo()
    {
        using var spoilt = new SpoiltFile(Path.Combine(Models, "tagger.bin"), File.Delete);
        await AssertStopsAsync("error: data/models/fr/tagger.bin is missing.");
    }

    [TestCase(5, "is not a model of this program.")]
    [TestCase(30, "is cut off.")]
    [TestCase(900_000, "is cut off or damaged: its checksum differs.")]
    public async Task Parse_ModelCutOff_SaysWhatToDo(int length, string problem)
    {
        using var spoilt = new SpoiltFile(Path.Combine(Models, "tagger.bin"), path => File.WriteAllBytes(path, File.ReadAllBytes(path)[..length]));
        await AssertStopsAsync("error: data/models/fr/tagger.bin " + problem);
    }

    [Test]
    public async Task Parse_ModelOfAnotherKind_SaysWhatToDo()
    {
        using var spoilt = new SpoiltFile(Path.Combine(Models, "biaffine.bin"), path => File.Copy(Path.Combine(Models, "lexicon.bin"), path, overwrite: true));
        await AssertStopsAsync("error: data/models/fr/biaffine.bin is a model of kind 'lexicon', not 'biaffine'.");
    }

    [Test]
    public async Task Parse_ForeignFile_SaysWhatToDo()
    {
        using var spoilt = new SpoiltFile(Path.Combine(Models, "lexicon.bin"), path => File.WriteAllText(path, string.Concat(Enumerable.Repeat("no model\n", 100))));
        await AssertStopsAsync("error: data/models/fr/lexicon.bin is not a model of this program.");
    }

    [Test]
    public async Task Parse_DataFileOfEveryCommandMissing_SaysWhatToDo()
    {
        using var spoilt = new SpoiltFile(Path.Combine(copy, "graph-schema", "ontology", "quads.tsv"), File.Delete);
        var (exitCode, _, error) = await RunAsync("parse", "a.txt");
        Assert.That((exitCode, error), Is.EqualTo((1, "error: graph-schema/ontology/quads.tsv is missing beside the program; install it again with its data files.\n")));
    }

    [Test]
    public async Task Parse_WholeModels_Works()
    {
        var (exitCode, output, error) = await RunAsync("parse", "a.txt");
        Assert.That((exitCode, error), Is.EqualTo((0, "")));
        Assert.That(output, Does.StartWith("# newdoc id = a\n"));
    }

    private async Task AssertStopsAsync(string start)
    {
        foreach (var command in new[] { new[] { "parse", "a.txt" }, ["extract", "a.txt", "--out", "out"] })
        {
            var (exitCode, output, error) = await RunAsync(command);
            Assert.That((exitCode, output), Is.EqualTo((1, "")), error);
            Assert.That(error, Is.EqualTo(
                start + " Restore it from the repository, or make it again: dotnet run --project src/GraphBuilder.Training -- all --data UD-FOLDER.\n"));
        }
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(copy, "GraphBuilder.Cli.dll"), .. args])
        {
            WorkingDirectory = copy, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, error.ReplaceLineEndings("\n"));
    }

    // A file that is whole again at the end of a test.
    private sealed class SpoiltFile : IDisposable
    {
        private readonly string path;
        private readonly byte[] whole;

        public SpoiltFile(string path, Action<string> spoil)
        {
            this.path = path;
            whole = File.ReadAllBytes(path);
            spoil(path);
        }

        public void Dispose() => File.WriteAllBytes(path, whole);
    }
}
