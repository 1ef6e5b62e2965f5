using System.Globalization;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Tests.Tck;

/// <summary>
/// Values written in one canonical way, so that an expected cell and a result can be compared as texts: labels and keys sorted,
/// floats in their shortest form, and lists sorted too where their order does not count.
/// </summary>
internal static class TckText
{
    public static string Of(object? value, bool ignoreListOrder) => value switch
    {
        null => "null",
        bool boolean => boolean ? "true" : "false",
        long integer => integer.ToString(CultureInfo.InvariantCulture),
        double number => OfFloat(number),
        string text => OfString(text),
        GraphNode node => OfNode([.. node.Labels], OfMap(node.Properties, ignoreListOrder)),
        GraphRelationship relationship => OfRelationship(relationship.Type, OfMap(relationship.Properties, ignoreListOrder)),
        GraphPath path => OfPath(path, ignoreListOrder),
        IReadOnlyDictionary<string, object?> map => OfMap(map, ignoreListOrder),
        IReadOnlyList<object?> list => OfList([.. list.Select(item => Of(item, ignoreListOrder))], ignoreListOrder),
        _ => OfString(value.ToString()!),
    };

    // The TCK does not tell the two zeros apart.
    public static string OfFloat(double number) => $"{(number == 0 ? 0 : number).ToString("R", CultureInfo.InvariantCulture)}f";

    public static string OfString(string text) => $"'{text}'";

    public static string OfList(List<string> items, bool ignoreListOrder)
    {
        if (ignoreListOrder) items.Sort(StringComparer.Ordinal);
        return $"[{string.Join(", ", items)}]";
    }

    public static string OfMap(IEnumerable<KeyValuePair<string, string>> entries) =>
        $"{{{string.Join(", ", entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {entry.Value}"))}}}";

    public static string OfNode(IReadOnlyList<string> labels, string properties) =>
        $"({string.Concat(labels.Order(StringComparer.Ordinal).Select(label => ":" + label))}{properties})";

    public static string OfRelationship(string type, string properties) => $"[:{type}{properties}]";

    private static string OfMap(IReadOnlyDictionary<string, object?> map, bool ignoreListOrder) =>
        OfMap(map.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value, ignoreListOrder))));

    private static string OfPath(GraphPath path, bool ignoreListOrder)
    {
        var text = new System.Text.StringBuilder("<").Append(Of(path.Nodes[0], ignoreListOrder));
        for (var i = 0; i < path.Relationships.Count; i++)
        {
            var forwards = path.Relationships[i].StartNodeId == path.Nodes[i].Id;
            text.Append(forwards ? "-" : "<-").Append(Of(path.Relationships[i], ignoreListOrder)).Append(forwards ? "->" : "-");
            text.Append(Of(path.Nodes[i + 1], ignoreListOrder));
        }

        return text.Append('>').ToString();
    }
}
