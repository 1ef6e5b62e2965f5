using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>Makes paths of the nodes and relationships that a pattern found.</summary>
internal static class PathValues
{
    /// <summary>The path from a node along the relationships in some slots; null when one of them is null.</summary>
    public static Evaluator Of(int start, int[] relationships) => (row, _) =>
    {
        if (NodeSlots.NodeIn(row, start) is not { } node) return Value.Null;
        var walked = new List<Relationship>(relationships.Length);
        foreach (var slot in relationships)
        {
            var value = row[slot];
            if (value.IsNull) return Value.Null;
            if (value.Kind == ValueKind.Relationship) walked.Add((Relationship)value.AsRelationship);
            else walked.AddRange(value.AsList.Select(item => (Relationship)item.AsRelationship));
        }

        return Of(node, walked);
    };

    public static Value Of(Node start, IReadOnlyList<Relationship> relationships)
    {
        var nodes = new INodeValue[relationships.Count + 1];
        var node = start;
        nodes[0] = node;
        for (var place = 0; place < relationships.Count; place++)
        {
            node = relationships[place].OtherNode(node);
            nodes[place + 1] = node;
        }

        return Value.Of(new PathValue(nodes, [.. relationships]));
    }
}
