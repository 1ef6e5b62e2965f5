using System.Collections.Concurrent;

namespace GraphBuilder.Cypher.Storage;

/// <summary>The property keys of an entity in order; one object serves all entities that got the same keys in the same order.</summary>
internal sealed class Shape
{
    private const int LargestScannedCount = 12;

    private readonly string[] keys;
    private readonly Dictionary<string, int>? places;
    private readonly ConcurrentDictionary<string, Shape> longer = new(StringComparer.Ordinal);

    private Shape(string[] keys)
    {
        this.keys = keys;
        if (keys.Length <= LargestScannedCount) return;
        places = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        for (var place = 0; place < keys.Length; place++) places.Add(keys[place], place);
    }

    public static Shape Empty { get; } = new([]);

    public ReadOnlySpan<string> Keys => keys;

    public int Count => keys.Length;

    /// <summary>The place of a key, or -1.</summary>
    public int IndexOf(string key)
    {
        if (places is not null) return places.GetValueOrDefault(key, -1);
        for (var place = 0; place < keys.Length; place++)
        {
            if (keys[place] == key) return place;
        }

        return -1;
    }

    /// <summary>The shape with one more key at its end.</summary>
    public Shape With(string key) => longer.GetOrAdd(key, static (added, self) => new Shape([.. self.keys, added]), this);

    /// <summary>The shape without the key at a place.</summary>
    public Shape Without(int place)
    {
        var shape = Empty;
        for (var other = 0; other < keys.Length; other++)
        {
            if (other != place) shape = shape.With(keys[other]);
        }

        return shape;
    }
}
