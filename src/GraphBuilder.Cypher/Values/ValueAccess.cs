using GraphBuilder.Cypher.Values.Spatial;
using GraphBuilder.Cypher.Values.Temporal;

namespace GraphBuilder.Cypher.Values;

/// <summary>Reading parts of values: <c>container[index]</c>, <c>list[from..to]</c>, <c>value.key</c>.</summary>
internal static class ValueAccess
{
    /// <summary><c>container[index]</c>: an element of a list (from the end when negative, null beyond it) or a key of a map or entity.</summary>
    /// <exception cref="CypherException">The kinds do not fit (<c>Statement.TypeError</c>).</exception>
    public static Value Index(Value container, Value index)
    {
        switch (container.Kind)
        {
            case ValueKind.Null:
                return Value.Null;
            case ValueKind.List:
                return index.IsNull ? Value.Null : ElementAt(container.AsList, index);
            case ValueKind.Map or ValueKind.Node or ValueKind.Relationship:
                if (index.IsNull)
                {
                    return Value.Null;
                }
                if (!index.IsString)
                {
                    throw CypherException.Type($"Type mismatch: expected String but was {ValueErrors.KindName(index.Kind)}", "MapElementAccessByNonString");
                }
                return Property(container, index.AsString);
            default:
                throw CypherException.Type(
                    $"Type mismatch: {ValueErrors.KindName(container.Kind)} is not a collection or a map, and has no element [{index}]",
                    "InvalidArgumentType");
        }
    }

    /// <summary><c>list[from..to]</c>, where an end left out is a null reference; ends outside the list are clamped.</summary>
    /// <exception cref="CypherException">The kinds do not fit (<c>Statement.TypeError</c>).</exception>
    public static Value Slice(Value list, Value? from, Value? to)
    {
        if (list.IsNull || from is { IsNull: true } || to is { IsNull: true })
        {
            return Value.Null;
        }
        if (list.Kind != ValueKind.List)
        {
            throw ValueErrors.Expected("List", list);
        }
        var elements = list.AsList;
        var start = from is { } first ? Clamp(first, elements.Count) : 0;
        var end = to is { } last ? Clamp(last, elements.Count) : elements.Count;
        if (start >= end)
        {
            return Value.EmptyList;
        }
        var slice = new Value[end - start];
        for (var place = 0; place < slice.Length; place++)
        {
            slice[place] = elements[start + place];
        }
        return Value.OfList(slice);
    }

    /// <summary><c>value.key</c> of a map, node, relationship, temporal value or duration; null when missing.</summary>
    /// <exception cref="CypherException">The value has no properties, or the entity was deleted.</exception>
    public static Value Property(Value owner, string key) => owner.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Map => owner.AsMap.GetOrNull(key),
        ValueKind.Node => owner.AsNode.GetProperty(key),
        ValueKind.Relationship => owner.AsRelationship.GetProperty(key),
        ValueKind.Point => PointGeometry.Component(owner.AsPoint, key),
        ValueKind.Duration => DurationComponents.Get(owner.AsDuration, key),
        ValueKind.Date or ValueKind.LocalTime or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.ZonedDateTime =>
            TemporalComponents.Get(owner, key),
        _ => throw CypherException.Type($"Type mismatch: expected a map but was {ValueErrors.KindName(owner.Kind)}, which has no property {key}"),
    };

    private static Value ElementAt(IReadOnlyList<Value> elements, Value index)
    {
        if (!index.IsInteger)
        {
            throw CypherException.Type($"Type mismatch: expected Integer but was {ValueErrors.KindName(index.Kind)}", "ListElementAccessByNonInteger");
        }
        var place = index.AsInteger < 0 ? index.AsInteger + elements.Count : index.AsInteger;
        return place >= 0 && place < elements.Count ? elements[(int)place] : Value.Null;
    }

    private static int Clamp(Value end, int count)
    {
        if (!end.IsInteger)
        {
            throw ValueErrors.Expected("Integer", end);
        }
        var place = end.AsInteger < 0 ? end.AsInteger + count : end.AsInteger;
        return (int)Math.Clamp(place, 0, count);
    }
}
