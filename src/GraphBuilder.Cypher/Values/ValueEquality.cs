namespace GraphBuilder.Cypher.Values;

/// <summary>The operators <c>=</c>, <c>&lt;></c> and IN: three-valued, so that nothing is equal to null, not even null.</summary>
internal static class ValueEquality
{
    /// <summary>Whether two values are equal; null when that is unknown.</summary>
    public static bool? AreEqual(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return null;
        }
        if (left.IsNumber && right.IsNumber)
        {
            return NumberOrder.AreEqual(left, right);
        }
        if (left.Kind != right.Kind)
        {
            return false;
        }
        return left.Kind switch
        {
            ValueKind.String => left.AsString == right.AsString,
            ValueKind.Boolean => left.AsBoolean == right.AsBoolean,
            ValueKind.Node => left.AsNode.Id == right.AsNode.Id,
            ValueKind.Relationship => left.AsRelationship.Id == right.AsRelationship.Id,
            ValueKind.Path => AreEqual(left.AsPath, right.AsPath),
            ValueKind.List => AreEqual(left.AsList, right.AsList),
            ValueKind.Map => AreEqual(left.AsMap, right.AsMap),
            ValueKind.Bytes => left.AsBytes.AsSpan().SequenceEqual(right.AsBytes),
            ValueKind.Point => left.AsPoint == right.AsPoint,
            ValueKind.LocalDateTime => left.AsLocalDateTime == right.AsLocalDateTime,
            ValueKind.ZonedDateTime => left.AsZonedDateTime == right.AsZonedDateTime,
            ValueKind.Duration => left.AsDuration == right.AsDuration,
            _ => TemporalOrder.Compare(left, right) == 0,
        };
    }

    /// <summary><c>left = right</c>.</summary>
    public static Value Equal(Value left, Value right) => Value.Of(AreEqual(left, right));

    /// <summary><c>left &lt;> right</c>.</summary>
    public static Value NotEqual(Value left, Value right) => Value.Of(!AreEqual(left, right));

    /// <summary><c>element IN list</c>: true when found, else null when some comparison is unknown.</summary>
    /// <exception cref="CypherException">The right side is neither list nor null.</exception>
    public static Value In(Value element, Value list)
    {
        if (list.IsNull)
        {
            return Value.Null;
        }
        if (list.Kind != ValueKind.List)
        {
            throw ValueErrors.Expected("List", list);
        }
        bool? found = false;
        foreach (var candidate in list.AsList)
        {
            switch (AreEqual(element, candidate))
            {
                case true:
                    return Value.True;
                case null:
                    found = null;
                    break;
            }
        }
        return Value.Of(found);
    }

    /// <summary>Whether two paths walk the same relationships from the same node.</summary>
    public static bool AreEqual(PathValue left, PathValue right)
    {
        if (left.Length != right.Length || left.Nodes[0].Id != right.Nodes[0].Id)
        {
            return false;
        }
        for (var place = 0; place < left.Length; place++)
        {
            if (left.Relationships[place].Id != right.Relationships[place].Id)
            {
                return false;
            }
        }
        return true;
    }

    private static bool? AreEqual(IReadOnlyList<Value> left, IReadOnlyList<Value> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }
        bool? equal = true;
        for (var place = 0; place < left.Count; place++)
        {
            switch (AreEqual(left[place], right[place]))
            {
                case false:
                    return false;
                case null:
                    equal = null;
                    break;
            }
        }
        return equal;
    }

    private static bool? AreEqual(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }
        bool? equal = true;
        foreach (var (key, value) in left)
        {
            if (!right.TryGetValue(key, out var other))
            {
                return false;
            }
            // {k: null} = {k: 1} is unknown, but a later pair that differs still decides.
            switch (AreEqual(value, other))
            {
                case false:
                    return false;
                case null:
                    equal = null;
                    break;
            }
        }
        return equal;
    }
}
