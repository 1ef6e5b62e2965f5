using GraphBuilder.Cypher.Values.Spatial;

namespace GraphBuilder.Cypher.Values;

/// <summary>The order of ORDER BY, min and max: total over all values, kinds in the order of <see cref="ValueKind"/>, null last.</summary>
internal sealed class ValueOrder : IComparer<Value>
{
    /// <summary>The one instance; it has no state.</summary>
    public static ValueOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Value x, Value y)
    {
        if (x.IsNumber && y.IsNumber)
        {
            return NumberOrder.Compare(x, y);
        }
        var kind = x.Kind;
        if (kind != y.Kind)
        {
            return ((byte)kind).CompareTo((byte)y.Kind);
        }
        return kind switch
        {
            ValueKind.Null => 0,
            ValueKind.String => CodePointOrder.Compare(x.AsString, y.AsString),
            ValueKind.Boolean => x.AsBoolean.CompareTo(y.AsBoolean),
            ValueKind.Node => x.AsNode.Id.CompareTo(y.AsNode.Id),
            ValueKind.Relationship => x.AsRelationship.Id.CompareTo(y.AsRelationship.Id),
            ValueKind.List => Compare(x.AsList, y.AsList),
            ValueKind.Map => Compare(x.AsMap, y.AsMap),
            ValueKind.Path => Compare(x.AsPath, y.AsPath),
            ValueKind.Point => PointGeometry.Compare(x.AsPoint, y.AsPoint),
            ValueKind.Bytes => x.AsBytes.AsSpan().SequenceCompareTo(y.AsBytes),
            _ => TemporalOrder.Compare(x, y),
        };
    }

    private int Compare(IReadOnlyList<Value> x, IReadOnlyList<Value> y)
    {
        for (var place = 0; place < x.Count && place < y.Count; place++)
        {
            var order = Compare(x[place], y[place]);
            if (order != 0)
            {
                return order;
            }
        }
        return x.Count.CompareTo(y.Count);
    }

    // Smaller maps first, then by their sorted keys, then by the values in that order.
    private int Compare(MapValue x, MapValue y)
    {
        if (x.Count != y.Count)
        {
            return x.Count.CompareTo(y.Count);
        }
        var xKeys = x.Keys.Order(StringComparer.Ordinal).ToArray();
        var yKeys = y.Keys.Order(StringComparer.Ordinal).ToArray();
        for (var place = 0; place < xKeys.Length; place++)
        {
            var order = CodePointOrder.Compare(xKeys[place], yKeys[place]);
            if (order != 0)
            {
                return order;
            }
        }
        return xKeys.Select(key => Compare(x[key], y[key])).FirstOrDefault(order => order != 0);
    }

    private static int Compare(PathValue x, PathValue y)
    {
        var order = x.Nodes[0].Id.CompareTo(y.Nodes[0].Id);
        for (var place = 0; order == 0 && place < x.Length && place < y.Length; place++)
        {
            order = x.Relationships[place].Id.CompareTo(y.Relationships[place].Id);
        }
        return order != 0 ? order : x.Length.CompareTo(y.Length);
    }
}
