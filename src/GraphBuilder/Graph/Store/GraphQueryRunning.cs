namespace GraphBuilder.Graph.Store;

/// <summary>Shorter ways to run a statement to its end.</summary>
public static class GraphQueryRunning
{
    /// <summary>Runs a statement and returns all its records.</summary>
    public static async Task<IReadOnlyList<GraphRecord>> QueryAsync(
        this IGraphQueryRunner runner,
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(runner);
        var cursor = await runner.RunAsync(cypher, parameters, cancellationToken).ConfigureAwait(false);
        var records = new List<GraphRecord>();
        while (await cursor.FetchAsync().ConfigureAwait(false)) records.Add(cursor.Current);
        return records;
    }

    /// <summary>Runs a statement for its effect and returns what it changed.</summary>
    public static async Task<ResultCounters> ExecuteAsync(
        this IGraphQueryRunner runner,
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(runner);
        var cursor = await runner.RunAsync(cypher, parameters, cancellationToken).ConfigureAwait(false);
        return (await cursor.ConsumeAsync().ConfigureAwait(false)).Counters;
    }
}
