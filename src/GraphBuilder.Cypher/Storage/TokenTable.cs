using System.Collections.Concurrent;

namespace GraphBuilder.Cypher.Storage;

/// <summary>
/// Names with the object that stands for each. A name gets its object when a statement first says it, also a statement that only
/// reads, so that a cached plan holds the object and finds what later statements put there. Safe for concurrent readers.
/// </summary>
internal sealed class TokenTable<T>(Func<int, string, T> make)
    where T : class
{
    private readonly ConcurrentDictionary<string, T> tokens = new(StringComparer.Ordinal);
    private readonly Lock writing = new();
    private readonly List<T> inOrder = [];

    /// <summary>All tokens; the place is the id.</summary>
    public IReadOnlyList<T> All
    {
        get { lock (writing) return [.. inOrder]; }
    }

    public T Of(string name)
    {
        if (tokens.TryGetValue(name, out var known)) return known;
        lock (writing)
        {
            if (tokens.TryGetValue(name, out known)) return known;
            var token = make(inOrder.Count, name);
            inOrder.Add(token);
            return tokens[name] = token;
        }
    }
}
