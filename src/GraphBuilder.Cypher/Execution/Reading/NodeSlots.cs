using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>Reads entities from rows.</summary>
internal static class NodeSlots
{
    /// <summary>The node in a slot, or null when the slot is null.</summary>
    /// <exception cref="CypherException">The slot holds something else.</exception>
    public static Node? NodeIn(Value[] row, int slot)
    {
        var value = row[slot];
        if (value.IsNull) return null;
        return value.Kind == ValueKind.Node
            ? (Node)value.AsNode
            : throw CypherException.Type($"A node was expected, found {value}.");
    }
}
