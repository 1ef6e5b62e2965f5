using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace GraphBuilder.Cypher.Values;

/// <summary>An immutable map from strings to values that keeps the order in which its keys came.</summary>
internal sealed class MapValue : IReadOnlyDictionary<string, Value>
{
    // Most maps are property maps of a few keys, where a scan beats a hash table and needs none.
    private const int LargestScannedCount = 8;

    private readonly string[] keys;
    private readonly Value[] values;
    private readonly Dictionary<string, int>? places;

    /// <summary>A map of entries; a key that comes twice keeps its first place and takes the last value.</summary>
    public MapValue(IReadOnlyCollection<(string Key, Value Value)> entries)
    {
        keys = new string[entries.Count];
        values = new Value[entries.Count];
        places = entries.Count > LargestScannedCount ? new Dictionary<string, int>(entries.Count, StringComparer.Ordinal) : null;
        var count = 0;
        foreach (var (key, value) in entries)
        {
            var place = places is null
                ? Array.IndexOf(keys, key, 0, count)
                : places.TryGetValue(key, out var known) ? known : -1;
            if (place < 0)
            {
                place = count++;
                keys[place] = key;
                places?.Add(key, place);
            }
            values[place] = value;
        }
        if (count < keys.Length)
        {
            Array.Resize(ref keys, count);
            Array.Resize(ref values, count);
        }
    }

    /// <summary>The map without entries.</summary>
    public static MapValue Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => keys.Length;

    /// <summary>The keys, in order.</summary>
    public IReadOnlyList<string> Keys => keys;

    /// <summary>The values, in the order of the keys.</summary>
    public IReadOnlyList<Value> Values => values;

    IEnumerable<string> IReadOnlyDictionary<string, Value>.Keys => keys;

    IEnumerable<Value> IReadOnlyDictionary<string, Value>.Values => values;

    /// <inheritdoc/>
    public Value this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The map has no key {key}.");

    /// <summary>The value of a key, or null when the key is missing, as Cypher reads maps.</summary>
    public Value GetOrNull(string key) => TryGetValue(key, out var value) ? value : Value.Null;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => PlaceOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Value value)
    {
        var place = PlaceOf(key);
        value = place < 0 ? Value.Null : values[place];
        return place >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator()
    {
        for (var place = 0; place < keys.Length; place++)
        {
            yield return KeyValuePair.Create(keys[place], values[place]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int PlaceOf(string key) =>
        places is null ? Array.IndexOf(keys, key) : places.TryGetValue(key, out var place) ? place : -1;
}
