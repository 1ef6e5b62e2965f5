namespace GraphBuilder.Cli.Tests;

/// <summary>A folder of its own in which commands are run, in this process.</summary>
internal sealed class CliRun : IDisposable
{
    /// <summary>An article with events, short enough to read.</summary>
    public const string Article = """
        Le président russe Vladimir Poutine en visite à Pékin

        PÉKIN, 16 mai 2024 (AFP) – Le président russe Vladimir Poutine a rencontré jeudi à Pékin son homologue chinois Xi Jinping.

        La Russie accuse les États-Unis de provoquer une crise. La Chine a condamné les sanctions américaines contre la Russie.
        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("graphbuilder-cli-").FullName;

    /// <summary>Writes a file below the folder.</summary>
    public void Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    /// <summary>Runs a command line in the folder.</summary>
    public Task<CliResult> RunAsync(params string[] args) => RunWithInputAsync("", args);

    /// <summary>Runs a command line in the folder with some text on its standard input.</summary>
    public async Task<CliResult> RunWithInputAsync(string text, params string[] args)
    {
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { In = input, Out = output, Error = error, OutIsScreen = false, ErrorIsScreen = false, Folder = Folder };
        var exitCode = await CommandLine.RunAsync(args, terminal);
        return new CliResult(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What a command said.</summary>
internal sealed record CliResult(int ExitCode, string Out, string Error)
{
    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
