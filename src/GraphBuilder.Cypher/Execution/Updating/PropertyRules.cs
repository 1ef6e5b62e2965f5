using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Updating;

/// <summary>What may be stored in a property, and how sets of properties change.</summary>
internal static class PropertyRules
{
    /// <summary>The value as it is stored; a list of integers and floats is stored as floats.</summary>
    /// <exception cref="CypherException">A property cannot hold the value.</exception>
    public static Value Storable(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Map:
            case ValueKind.Node:
            case ValueKind.Relationship:
            case ValueKind.Path:
                throw Refused($"Property values can only be of primitive types or arrays thereof. Encountered: {value}.");
            case ValueKind.List:
                return StorableList(value);
            default:
                return value;
        }
    }

    /// <summary>The properties of a map, node or relationship; null counts as no properties.</summary>
    /// <exception cref="CypherException">The value is something else.</exception>
    public static IEnumerable<KeyValuePair<string, Value>> Entries(Value value) => value.Kind switch
    {
        ValueKind.Null => [],
        ValueKind.Map => value.AsMap,
        ValueKind.Node => value.AsNode.Properties,
        ValueKind.Relationship => value.AsRelationship.Properties,
        _ => throw CypherException.Type($"A map, node or relationship was expected to take properties from, found {value}."),
    };

    /// <summary>Sets one property in a set; <paramref name="changedCount"/> grows when it was another value before.</summary>
    public static PropertySet With(PropertySet properties, string key, Value value, ref int changedCount)
    {
        var before = properties.Get(key);
        if (before.IsNull && value.IsNull) return properties;
        // The kinds are compared too: 1 and 1.0 are equivalent, and yet storing one for the other is a change.
        if (before.Kind == value.Kind && ValueEquivalence.Instance.Equals(before, value)) return properties;
        changedCount++;
        return properties.With(key, value.IsNull ? value : Storable(value));
    }

    private static Value StorableList(Value list)
    {
        var elements = list.AsList;
        if (elements.Count == 0) return list;
        var hasIntegers = false;
        var hasFloats = false;
        foreach (var element in elements)
        {
            switch (element.Kind)
            {
                case ValueKind.Null:
                    throw Refused("Collections containing null values can not be stored in properties.");
                case ValueKind.Map:
                case ValueKind.Node:
                case ValueKind.Relationship:
                case ValueKind.Path:
                case ValueKind.List:
                    throw Refused($"Property values can only be of primitive types or arrays thereof. Encountered: {list}.");
            }

            hasIntegers |= element.IsInteger;
            hasFloats |= element.IsFloat;
            if (element.Kind != elements[0].Kind && !(element.IsNumber && elements[0].IsNumber))
            {
                throw Refused($"The elements of a list must be of one type to be stored in a property. Encountered: {list}.");
            }
        }

        return hasIntegers && hasFloats ? Value.OfList([.. elements.Select(element => Value.Of(element.AsNumber))]) : list;
    }

    private static CypherException Refused(string message) => CypherException.Type(message, "InvalidPropertyType");
}
