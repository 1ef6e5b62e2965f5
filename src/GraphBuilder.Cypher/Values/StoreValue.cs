using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Values;

/// <summary>Values of Cypher as the port gives them in results: copies, not connected to the store.</summary>
internal static class StoreValue
{
    /// <summary>The port's form of a value; see <see cref="GraphRecord.Values"/> for the types.</summary>
    public static object? Of(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean,
        ValueKind.Integer => value.AsInteger,
        ValueKind.Float => value.AsFloat,
        ValueKind.String => value.AsString,
        ValueKind.Bytes => value.AsBytes,
        ValueKind.List => OfList(value.AsList),
        ValueKind.Map => OfMap(value.AsMap),
        ValueKind.Node => Of(value.AsNode),
        ValueKind.Relationship => Of(value.AsRelationship),
        ValueKind.Path => new GraphPath(value.AsPath.Nodes.Select(Of).ToArray(), value.AsPath.Relationships.Select(Of).ToArray()),
        ValueKind.Point => value.AsPoint,
        ValueKind.Date => value.AsDate,
        ValueKind.LocalTime => value.AsLocalTime,
        ValueKind.Time => value.AsTime,
        ValueKind.LocalDateTime => value.AsLocalDateTime,
        ValueKind.ZonedDateTime => value.AsZonedDateTime,
        _ => value.AsDuration,
    };

    private static object?[] OfList(IReadOnlyList<Value> elements)
    {
        var copy = new object?[elements.Count];
        for (var place = 0; place < copy.Length; place++)
        {
            copy[place] = Of(elements[place]);
        }
        return copy;
    }

    private static Dictionary<string, object?> OfMap(IReadOnlyDictionary<string, Value> map)
    {
        var copy = new Dictionary<string, object?>(map.Count, StringComparer.Ordinal);
        foreach (var (key, value) in map)
        {
            copy.Add(key, Of(value));
        }
        return copy;
    }

    private static GraphNode Of(INodeValue node) => new(node.Id, node.IsDeleted ? [] : [.. node.Labels], OfMap(node.IsDeleted ? MapValue.Empty : node.Properties)) { ElementId = ElementId.OfNode(node.Id) };

    private static GraphRelationship Of(IRelationshipValue relationship) =>
        new(relationship.Id, relationship.Type, relationship.StartId, relationship.EndId, OfMap(relationship.IsDeleted ? MapValue.Empty : relationship.Properties))
        {
            ElementId = ElementId.OfRelationship(relationship.Id),
            StartNodeElementId = ElementId.OfNode(relationship.StartId),
            EndNodeElementId = ElementId.OfNode(relationship.EndId),
        };
}
