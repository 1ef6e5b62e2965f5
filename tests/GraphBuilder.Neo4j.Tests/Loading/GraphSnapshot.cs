using System.Collections;
using System.Globalization;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Neo4j.Tests.Loading;

/// <summary>All a store holds, as sorted lines of text without its own ids: equal for equal graphs.</summary>
internal static class GraphSnapshot
{
    public static async Task<IReadOnlyList<string>> OfAsync(IGraphStore store)
    {
        await using var session = store.Session(GraphAccessMode.Read);
        var nodes = await session.QueryAsync("MATCH (n) RETURN n");
        var texts = nodes.Select(record => record.Get<GraphNode>("n")).ToDictionary(node => node.Id, TextOf);
        var relationships = await session.QueryAsync("MATCH ()-[r]->() RETURN r");
        var lines = relationships.Select(record => record.Get<GraphRelationship>("r"))
            .Select(one => $"{texts[one.StartNodeId]} -[{one.Type} {TextOf(one.Properties)}]-> {texts[one.EndNodeId]}");
        return [.. texts.Values.Concat(lines).Order(StringComparer.Ordinal)];
    }

    private static string TextOf(GraphNode node) => $"({string.Join(':', node.Labels.Order(StringComparer.Ordinal))} {TextOf(node.Properties)})";

    private static string TextOf(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        IReadOnlyDictionary<string, object?> map => "{" + string.Join(", ", map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {TextOf(pair.Value)}")) + "}",
        IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(TextOf)) + "]",
        _ => $"{value.GetType().Name} {Convert.ToString(value, CultureInfo.InvariantCulture)}",
    };
}
