using System.Collections;
using System.Globalization;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Neo4j.Tests.Loading;

/// <summary>Values of a graph as text without the ids of a store: equal for equal values.</summary>
internal static class ValueText
{
    /// <summary>The values of some records, sorted where the statement does not sort them.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<GraphRecord> records, bool isSorted)
    {
        var lines = records.Select(record => string.Join(" | ", record.Keys.Select(key => $"{key} = {Of(record[key])}")));
        return isSorted ? [.. lines] : [.. lines.Order(StringComparer.Ordinal)];
    }

    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        GraphNode node => $"({string.Join(':', node.Labels.Order(StringComparer.Ordinal))} {Of(node.Properties)})",
        GraphRelationship relationship => $"[{relationship.Type} {Of(relationship.Properties)}]",
        GraphPath path => string.Join(" -- ", path.Nodes.Select(Of)) + string.Concat(path.Relationships.Select(Of)),

        // Relationships in a list are collected ones, which come in any order.
        IReadOnlyList<object?> list when list is [GraphRelationship, ..] => "[" + string.Join(", ", list.Select(Of).Order(StringComparer.Ordinal)) + "]",
        IReadOnlyDictionary<string, object?> map => "{" + string.Join(", ", map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Of(pair.Value)}")) + "}",
        IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Of)) + "]",
        _ => $"{value.GetType().Name} {Convert.ToString(value, CultureInfo.InvariantCulture)}",
    };
}
