using System.Globalization;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cli.Output;

/// <summary>Writes values of a result for a reader, in the manner of Cypher.</summary>
internal static class ValueText
{
    /// <summary>A value as a cell: a text stands without quotes, null is empty.</summary>
    public static string Cell(object? value) => value switch
    {
        null => "",
        string text => text,
        _ => Nested(value),
    };

    private static string Nested(object? value) => value switch
    {
        null => "null",
        string text => "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'",
        bool flag => flag ? "true" : "false",
        double number => number.ToString("0.0###############", CultureInfo.InvariantCulture),
        byte[] bytes => "0x" + Convert.ToHexString(bytes),
        GraphNode node => $"({string.Concat(node.Labels.Select(label => ":" + label))}{Properties(node.Properties)})",
        GraphRelationship relationship => $"[:{relationship.Type}{Properties(relationship.Properties)}]",
        GraphPath path => PathText(path),
        IReadOnlyDictionary<string, object?> map => Map(map),
        IReadOnlyList<object?> list => "[" + string.Join(", ", list.Select(Nested)) + "]",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Properties(IReadOnlyDictionary<string, object?> properties) => properties.Count == 0 ? "" : " " + Map(properties);

    private static string Map(IReadOnlyDictionary<string, object?> map) =>
        "{" + string.Join(", ", map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Nested(pair.Value)}")) + "}";

    private static string PathText(GraphPath path)
    {
        var text = Nested(path.Nodes[0]);
        for (var i = 0; i < path.Relationships.Count; i++)
        {
            var isForward = path.Relationships[i].StartNodeId == path.Nodes[i].Id;
            text += $"{(isForward ? "-" : "<-")}{Nested(path.Relationships[i])}{(isForward ? "->" : "-")}{Nested(path.Nodes[i + 1])}";
        }

        return text;
    }
}
