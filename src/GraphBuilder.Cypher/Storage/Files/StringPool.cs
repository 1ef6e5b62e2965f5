using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Storage.Files;

/// <summary>Lets equal short strings share one object: types, countries, codes and names come again and again in a graph.</summary>
internal sealed class StringPool
{
    private const int LongestPooled = 32;
    private const int LargestCount = 20_000;

    private readonly Dictionary<string, Value> pool = new(StringComparer.Ordinal);

    /// <summary>The value, with the string that was seen first instead of an equal one.</summary>
    public Value Share(Value value)
    {
        if (!value.IsString || value.AsString is not { Length: <= LongestPooled } text) return value;
        if (pool.TryGetValue(text, out var known)) return known;
        // Beyond this the strings are ids rather than words, and pooling them only costs.
        if (pool.Count < LargestCount) pool.Add(text, value);
        return value;
    }
}
