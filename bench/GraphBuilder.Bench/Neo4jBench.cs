using System.Globalization;
using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j;

namespace GraphBuilder.Bench;

/// <summary>
/// The same batches of events into a Neo4j server by our client and by the official JavaScript driver, by turns. The server is named by
/// <c>NEO4J_URI</c>, <c>NEO4J_USERNAME</c> and <c>NEO4J_PASSWORD</c>; what the measurement wrote is deleted again.
/// </summary>
internal static class Neo4jBench
{
    private const int WarmingBatches = 6;

    private static readonly string[] Constraints =
    [
        "CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE",
    ];

    /// <summary>Measures and prints a row for each turn.</summary>
    /// <param name="events">How many events.</param>
    /// <param name="turns">How often each client loads them.</param>
    public static async Task RunAsync(int events, int turns)
    {
        var batches = EventBatch.Make(events).ToArray();
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(file, batches.Select(batch => batch.ToJson())).ConfigureAwait(false);
            var store = Neo4jGraphStore.Connect(
                Neo4jAddress.Parse(Variable("NEO4J_URI", "bolt://127.0.0.1:7687")),
                new Neo4jCredentials(Variable("NEO4J_USERNAME", "neo4j"), Variable("NEO4J_PASSWORD", "")));
            await using (store.ConfigureAwait(false))
            {
                using var other = new JavaScriptDriver(file);
                await CompareAsync(store, other, batches, turns).ConfigureAwait(false);
                await CheckWritersAsync(store, batches).ConfigureAwait(false);
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task CompareAsync(Neo4jGraphStore store, JavaScriptDriver other, EventBatch[] batches, int turns)
    {
        var warming = Math.Min(WarmingBatches, batches.Length);
        await ClearAsync(store).ConfigureAwait(false);
        await LoadAsync(store, batches[..warming]).ConfigureAwait(false);
        await ClearAsync(store).ConfigureAwait(false);
        await other.LoadAsync(warming).ConfigureAwait(false);

        Console.WriteLine("| turn | our client, s | again, s | JavaScript driver, s | again, s | ratio | ratio again | load |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (var turn = 1; turn <= turns; turn++)
        {
            // Who comes first changes, so that no client always meets the warmer server.
            (TimeSpan Elapsed, int Made) ours = default, theirs = default, oursAgain = default, theirsAgain = default;
            for (var place = 0; place < 2; place++)
            {
                await ClearAsync(store).ConfigureAwait(false);
                if ((turn + place) % 2 == 1)
                {
                    ours = await LoadAsync(store, batches).ConfigureAwait(false);
                    oursAgain = await LoadAsync(store, batches).ConfigureAwait(false);
                }
                else
                {
                    theirs = await other.LoadAsync(batches.Length).ConfigureAwait(false);
                    theirsAgain = await other.LoadAsync(batches.Length).ConfigureAwait(false);
                }
            }

            Require(ours.Made == theirs.Made && ours.Made > 0, $"our client made {ours.Made} nodes and relationships, the other {theirs.Made}");
            Require(oursAgain.Made == 0 && theirsAgain.Made == 0, "the second load made something");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {turn} | {ours.Elapsed.TotalSeconds:F1} | {oursAgain.Elapsed.TotalSeconds:F1} | {theirs.Elapsed.TotalSeconds:F1} | {theirsAgain.Elapsed.TotalSeconds:F1} | {theirs.Elapsed / ours.Elapsed:F2} | {theirsAgain.Elapsed / oursAgain.Elapsed:F2} | {Machine.Load()} |"));
        }
    }

    // Two writers with the same batches at once: together they make what one makes.
    private static async Task CheckWritersAsync(Neo4jGraphStore store, EventBatch[] batches)
    {
        await ClearAsync(store).ConfigureAwait(false);
        var results = await Task.WhenAll(LoadAsync(store, batches), LoadAsync(store, batches)).ConfigureAwait(false);
        var made = results.Sum(result => result.Made);
        var expected = batches.Sum(batch => batch.Statements.Sum(statement => statement.Rows.Length));
        Require(made == expected, $"two writers made {made} nodes and relationships, {expected} were expected");
        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Two writers at once, the same batches: {made} nodes and relationships, none twice, in {results.Max(result => result.Elapsed).TotalSeconds:F1} s."));
        await ClearAsync(store).ConfigureAwait(false);
    }

    private static async Task<(TimeSpan Elapsed, int Made)> LoadAsync(Neo4jGraphStore store, EventBatch[] batches)
    {
        var start = TimeProvider.System.GetTimestamp();
        var made = 0;
        var session = store.Session();
        await using (session.ConfigureAwait(false))
        {
            foreach (var batch in batches) made += await session.ExecuteWriteAsync(runner => LoadAsync(runner, batch)).ConfigureAwait(false);
        }

        return (TimeProvider.System.GetElapsedTime(start), made);
    }

    private static async Task<int> LoadAsync(IGraphQueryRunner runner, EventBatch batch)
    {
        var made = 0;
        foreach (var (cypher, rows) in batch.Statements)
        {
            var counters = await runner.ExecuteAsync(cypher, new Dictionary<string, object?> { ["rows"] = rows }).ConfigureAwait(false);
            made += counters.NodesCreated + counters.RelationshipsCreated;
        }

        return made;
    }

    private static async Task ClearAsync(Neo4jGraphStore store)
    {
        var session = store.Session();
        await using (session.ConfigureAwait(false))
        {
            foreach (var constraint in Constraints) await session.ExecuteAsync(constraint).ConfigureAwait(false);
            await session.ExecuteAsync("MATCH (n:Event|Actor) WHERE n.id STARTS WITH 'bench-' CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS").ConfigureAwait(false);
        }
    }

    private static void Require(bool isTrue, string otherwise)
    {
        if (!isTrue) throw new InvalidOperationException($"the clients do not do the same: {otherwise}.");
    }

    private static string Variable(string name, string otherwise) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : otherwise;
}
