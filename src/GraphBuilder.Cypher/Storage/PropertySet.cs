using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Storage;

/// <summary>The properties of an entity. It is never changed in place, so an undo entry can keep the old one.</summary>
internal readonly struct PropertySet(Shape shape, Value[] values)
{
    private readonly Shape? shape = shape;
    private readonly Value[]? values = values;

    public static PropertySet Empty => default;

    /// <summary>The properties of keys, each once, and their values, none of them null.</summary>
    public static PropertySet Of(IReadOnlyList<string> keys, Value[] values)
    {
        if (keys.Count == 0) return Empty;
        var shape = Shape.Empty;
        foreach (var key in keys) shape = shape.With(key);
        return new PropertySet(shape, values);
    }

    public Shape Shape => shape ?? Shape.Empty;

    public ReadOnlySpan<Value> Values => values;

    public int Count => values?.Length ?? 0;

    /// <summary>The value of a key, null when missing.</summary>
    public Value Get(string key)
    {
        if (shape is null) return Value.Null;
        var place = shape.IndexOf(key);
        return place < 0 ? Value.Null : values![place];
    }

    /// <summary>These properties with one set, or removed when <paramref name="value"/> is null.</summary>
    public PropertySet With(string key, Value value)
    {
        var place = Shape.IndexOf(key);
        if (value.IsNull) return place < 0 ? this : Without(place);
        if (place < 0) return new PropertySet(Shape.With(key), [.. Values, value]);
        var copy = Values.ToArray();
        copy[place] = value;
        return new PropertySet(Shape, copy);
    }

    /// <summary>The properties as a map of the language.</summary>
    public MapValue ToMap()
    {
        if (Count == 0) return MapValue.Empty;
        var entries = new (string Key, Value Value)[Count];
        for (var place = 0; place < entries.Length; place++) entries[place] = (Shape.Keys[place], values![place]);
        return new MapValue(entries);
    }

    private PropertySet Without(int place)
    {
        if (Count == 1) return Empty;
        var rest = new Value[Count - 1];
        Values[..place].CopyTo(rest);
        Values[(place + 1)..].CopyTo(rest.AsSpan(place));
        return new PropertySet(Shape.Without(place), rest);
    }
}
