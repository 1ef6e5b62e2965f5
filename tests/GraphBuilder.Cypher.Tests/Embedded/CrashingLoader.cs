using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Tests.Embedded;

/// <summary>The program that <see cref="CrashTests"/> starts and kills: it loads batches without end and prints how many are committed.</summary>
internal static class CrashingLoader
{
    public const int RowsPerBatch = 40;

    private const string Load =
        """
        UNWIND range(0, $rows - 1) AS i
        CREATE (n:Row {batch: $batch, i: i})
        WITH collect(n) AS nodes
        UNWIND range(1, size(nodes) - 1) AS i
        WITH nodes[i - 1] AS a, nodes[i] AS b
        CREATE (a)-[:NEXT]->(b)
        """;

    public static async Task Main(string[] arguments)
    {
        await using var store = EmbeddedGraphStore.Open(arguments[0]);
        await using var session = store.Session();
        for (var batch = 0; ; batch++)
        {
            await session.ExecuteAsync(Load, new Dictionary<string, object?> { ["rows"] = RowsPerBatch, ["batch"] = batch });
            Console.WriteLine(batch + 1);
        }
    }
}
