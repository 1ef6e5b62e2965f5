using System.Diagnostics;
using System.Globalization;
using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Tests.Embedded;

/// <summary>A process that loads is killed at some point; what it leaves must be the commits that it finished, whole.</summary>
public sealed class CrashTests
{
    [TestCase(1)]
    [TestCase(7)]
    [TestCase(30)]
    public async Task Kill_WhileLoading_LeavesWholeCommits(int reportedCommits)
    {
        var folder = Directory.CreateTempSubdirectory("graphbuilder").FullName;
        try
        {
            var path = Path.Combine(folder, "graph.db");
            var reported = KillAfter(reportedCommits, path);

            await using var store = EmbeddedGraphStore.Open(path);
            await using var session = store.Session(GraphAccessMode.Read);
            var batches = await session.QueryAsync(
                "MATCH (n:Row) OPTIONAL MATCH (n)-[r:NEXT]->(:Row) RETURN n.batch AS batch, count(n) AS nodes, count(r) AS relationships ORDER BY batch");

            Assert.That(batches, Has.Count.GreaterThanOrEqualTo(reported));
            Assert.That(batches.Select(record => record["batch"]), Is.EqualTo(Enumerable.Range(0, batches.Count).Select(batch => (long)batch)));
            Assert.That(batches.Select(record => record["nodes"]), Is.All.EqualTo(CrashingLoader.RowsPerBatch));
            Assert.That(batches.Select(record => record["relationships"]), Is.All.EqualTo(CrashingLoader.RowsPerBatch - 1));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int KillAfter(int commits, string path)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(CrashTests).Assembly.Location, path])
        {
            RedirectStandardOutput = true,
        })!;
        var reported = 0;
        while (reported < commits && process.StandardOutput.ReadLine() is { } line) reported = int.Parse(line, CultureInfo.InvariantCulture);
        process.Kill();
        process.WaitForExit();
        Assert.That(reported, Is.EqualTo(commits), "the loading process ended before it was killed");
        return reported;
    }
}
