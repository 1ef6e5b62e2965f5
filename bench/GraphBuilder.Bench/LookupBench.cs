using System.Globalization;
using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Bench;

/// <summary>One node by its unique id in Cypher, against one value by its key in a dictionary.</summary>
internal static class LookupBench
{
    private const int NodeCount = 20_000;
    private const int LookupCount = 20_000;

    public static async Task<IEnumerable<Measurement>> RunAsync()
    {
        var rows = Enumerable.Range(0, NodeCount).Select(LoadingBench.Row).ToArray();
        var names = rows.ToDictionary(row => (string)row["id"]!, row => (string)row["name"]!, StringComparer.Ordinal);
        string[] wanted = [.. Enumerable.Range(0, LookupCount).Select(turn => string.Create(CultureInfo.InvariantCulture, $"row-{turn * 7919L % NodeCount}"))];
        var store = EmbeddedGraphStore.InMemory();
        await using (store.ConfigureAwait(false))
        {
            var session = store.Session();
            await using (session.ConfigureAwait(false))
            {
                await session.ExecuteAsync("CREATE CONSTRAINT row_id FOR (n:Row) REQUIRE n.id IS UNIQUE").ConfigureAwait(false);
                await session.ExecuteAsync("UNWIND $rows AS row CREATE (n:Row) SET n = row", new Dictionary<string, object?> { ["rows"] = rows }).ConfigureAwait(false);
                var lookups = await Run.OfAsync(LookupCount, () => LookUpAsync(session, wanted)).ConfigureAwait(false);
                var gets = Run.Of(LookupCount, () => _ = wanted.Sum(id => names[id].Length));
                return [new("Cypher point lookups", lookups, "Dictionary lookup", gets)];
            }
        }
    }

    private static async Task LookUpAsync(IGraphSession session, string[] wanted)
    {
        foreach (var id in wanted)
        {
            await session.QueryAsync("MATCH (n:Row {id: $id}) RETURN n.name AS name", new Dictionary<string, object?> { ["id"] = id }).ConfigureAwait(false);
        }
    }
}
