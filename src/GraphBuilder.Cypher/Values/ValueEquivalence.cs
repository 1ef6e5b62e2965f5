namespace GraphBuilder.Cypher.Values;

/// <summary>The sameness of DISTINCT and grouping: null is null, NaN is NaN, 1 is 1.0.</summary>
internal sealed class ValueEquivalence : IEqualityComparer<Value>
{
    private const int HashFactor = 16_777_619;

    /// <summary>The one instance; it has no state.</summary>
    public static ValueEquivalence Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(Value x, Value y)
    {
        if (x.IsNumber && y.IsNumber)
        {
            return NumberOrder.Compare(x, y) == 0;
        }
        if (x.Kind != y.Kind)
        {
            return false;
        }
        return x.Kind switch
        {
            ValueKind.Null => true,
            ValueKind.List => Equals(x.AsList, y.AsList),
            ValueKind.Map => Equals(x.AsMap, y.AsMap),
            _ => ValueEquality.AreEqual(x, y) == true,
        };
    }

    /// <inheritdoc/>
    public int GetHashCode(Value obj) => obj.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Integer => obj.AsInteger.GetHashCode(),
        ValueKind.Float => HashOf(obj.AsFloat),
        ValueKind.String => HashOf(obj.AsString),
        ValueKind.Boolean => obj.AsBoolean ? 1 : 2,
        ValueKind.Node => obj.AsNode.Id.GetHashCode(),
        ValueKind.Relationship => ~obj.AsRelationship.Id.GetHashCode(),
        ValueKind.List => HashOf(obj.AsList),
        ValueKind.Map => HashOf(obj.AsMap),
        ValueKind.Path => HashOf(obj.AsPath),
        ValueKind.Point => obj.AsPoint.GetHashCode(),
        ValueKind.Bytes => obj.AsBytes.Aggregate(0, (hash, octet) => hash * HashFactor ^ octet),
        ValueKind.Date => obj.AsDate.EpochDay.GetHashCode(),
        ValueKind.LocalTime => obj.AsLocalTime.NanosecondOfDay.GetHashCode(),
        ValueKind.Time => obj.AsTime.NanosecondOfDay.GetHashCode(),
        ValueKind.LocalDateTime => obj.AsLocalDateTime.EpochSecond.GetHashCode() ^ obj.AsLocalDateTime.Nanosecond,
        ValueKind.ZonedDateTime => obj.AsZonedDateTime.EpochSecond.GetHashCode() ^ obj.AsZonedDateTime.Nanosecond,
        _ => obj.AsDuration.GetHashCode(),
    };

    private bool Equals(IReadOnlyList<Value> x, IReadOnlyList<Value> y)
    {
        if (x.Count != y.Count)
        {
            return false;
        }
        for (var place = 0; place < x.Count; place++)
        {
            if (!Equals(x[place], y[place]))
            {
                return false;
            }
        }
        return true;
    }

    private bool Equals(MapValue x, MapValue y) =>
        x.Count == y.Count && x.All(entry => y.TryGetValue(entry.Key, out var other) && Equals(entry.Value, other));

    // A float that is a whole number hashes as the integer it is equivalent to.
    private static int HashOf(double number) =>
        Math.Floor(number) == number && Math.Abs(number) < long.MaxValue ? ((long)number).GetHashCode() : number.GetHashCode();

    private static int HashOf(string text)
    {
        var hash = text.Length;
        foreach (var unit in text)
        {
            hash = unchecked((hash ^ unit) * HashFactor);
        }
        return hash;
    }

    private int HashOf(IReadOnlyList<Value> elements)
    {
        var hash = elements.Count;
        for (var place = 0; place < elements.Count; place++)
        {
            hash = unchecked((hash ^ GetHashCode(elements[place])) * HashFactor);
        }
        return hash;
    }

    // A sum, because two maps are the same in any order of their keys.
    private int HashOf(MapValue map)
    {
        var hash = map.Count;
        foreach (var (key, value) in map)
        {
            hash = unchecked(hash + (HashOf(key) ^ GetHashCode(value)) * HashFactor);
        }
        return hash;
    }

    private static int HashOf(PathValue path)
    {
        var hash = path.Nodes[0].Id.GetHashCode();
        foreach (var relationship in path.Relationships)
        {
            hash = unchecked((hash ^ relationship.Id.GetHashCode()) * HashFactor);
        }
        return hash;
    }
}
