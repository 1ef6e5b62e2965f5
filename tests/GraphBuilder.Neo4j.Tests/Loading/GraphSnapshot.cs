using GraphBuilder.Graph.Store;

namespace GraphBuilder.Neo4j.Tests.Loading;

/// <summary>All a store holds, as sorted lines of text without its own ids: equal for equal graphs.</summary>
internal static class GraphSnapshot
{
    public static async Task<IReadOnlyList<string>> OfAsync(IGraphStore store)
    {
        await using var session = store.Session(GraphAccessMode.Read);
        var nodes = await session.QueryAsync("MATCH (n) RETURN n");
        var texts = nodes.Select(record => record.Get<GraphNode>("n")).ToDictionary(node => node.Id, node => ValueText.Of(node));
        var relationships = await session.QueryAsync("MATCH ()-[r]->() RETURN r");
        var lines = relationships.Select(record => record.Get<GraphRelationship>("r"))
            .Select(one => $"{texts[one.StartNodeId]} -{ValueText.Of(one)}-> {texts[one.EndNodeId]}");
        return [.. texts.Values.Concat(lines).Order(StringComparer.Ordinal)];
    }
}
