namespace GraphBuilder.Neo4j.Sessions;

/// <summary>The last transactions of a store's sessions: the next one waits on a cluster's member until it has seen them, so that each sees what was written before.</summary>
internal sealed class BookmarkHolder
{
    private readonly Lock state = new();
    private IReadOnlyList<string> current = [];

    /// <summary>To be sent with the next transaction.</summary>
    public IReadOnlyList<string> Current
    {
        get
        {
            lock (state)
            {
                return current;
            }
        }
    }

    /// <summary>Takes the bookmark of a transaction in place of those that it began with.</summary>
    public void Replace(IReadOnlyList<string> sent, string? received)
    {
        if (received is null) return;
        lock (state)
        {
            current = [.. current.Except(sent, StringComparer.Ordinal), received];
        }
    }
}
