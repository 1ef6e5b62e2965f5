using System.Diagnostics;

namespace GraphBuilder.Cli.Tests.Commands;

[TestFixture]
internal sealed class KilledBuildTests
{
    private const int Articles = 120;

    [TestCase(200)]
    [TestCase(900)]
    public async Task Build_KilledInTheMiddle_LeavesWholeArticlesAndCanGoOn(int milliseconds)
    {
        using var run = new CliRun();
        for (var i = 0; i < Articles; i++)
        {
            run.Write($"in/a{i:D3}.txt", CliRun.Article + $"\nLe ministre a parlé de la question numéro {i} devant la presse à Moscou.\n");
        }

        await KillAsync(run.Folder, milliseconds);
        var migrated = await run.RunAsync("migrate");
        Assert.That(migrated.ExitCode, Is.Zero, migrated.Error);
        var halves = await run.RunAsync("query", """
            MATCH (a:Article)
            OPTIONAL MATCH (a)-[:HAS_SENTENCE]->(s:Sentence)
            WITH a, count(s) AS sentences
            OPTIONAL MATCH (a)-[:HAS_SENTENCE]->(:Sentence)<-[v:EVIDENCE]-(:Event)
            WITH sentences, count(v) AS evidence
            RETURN DISTINCT sentences, evidence
            """, "--format", "csv");
        Assert.That(halves.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.LessThanOrEqualTo(2), "articles differ: " + halves.Out);

        var rest = await run.RunAsync("build", "in");
        Assert.That(rest.ExitCode, Is.Zero, rest.Error);
        Assert.That(await CountsAsync(run), Is.EqualTo(await CountsOfWholeAsync(run)));
    }

    // SIGKILL: the program cannot tidy up.
    private static async Task KillAsync(string folder, int milliseconds)
    {
        var program = typeof(CommandLine).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "build", "in"])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var store = Path.Combine(folder, "graph.db");
        while (!File.Exists(store) && !process.HasExited)
        {
            await Task.Delay(10);
        }

        await Task.Delay(milliseconds);
        Assert.That(File.Exists(store), Is.True, "the program ended before it made the store");
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task<string> CountsOfWholeAsync(CliRun run)
    {
        await run.RunAsync("build", "in", "--store", "whole.db");
        return await CountsAsync(run, "whole.db");
    }

    private static async Task<string> CountsAsync(CliRun run, string store = "graph.db")
    {
        const string cypher = "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN labels(n) AS labels, type(r) AS type, count(*) AS number ORDER BY labels, type";
        return (await run.RunAsync("query", cypher, "--format", "csv", "--store", store)).Out;
    }
}
