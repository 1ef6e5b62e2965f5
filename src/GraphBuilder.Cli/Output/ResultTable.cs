using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cli.Output;

/// <summary>The rows of a statement.</summary>
/// <param name="Keys">The names of its columns.</param>
/// <param name="Rows">The rows, each with a value for every column.</param>
internal sealed record ResultTable(IReadOnlyList<string> Keys, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Runs a statement and reads all its rows.</summary>
    /// <returns>The rows, and what the statement changed.</returns>
    public static async Task<(ResultTable Result, ResultCounters Counters)> ReadAsync(
        IGraphQueryRunner runner, string cypher, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default)
    {
        var cursor = await runner.RunAsync(cypher, parameters, cancellationToken).ConfigureAwait(false);
        var rows = new List<IReadOnlyList<object?>>();
        while (await cursor.FetchAsync().ConfigureAwait(false))
        {
            rows.Add(cursor.Current.Values);
        }

        var summary = await cursor.ConsumeAsync().ConfigureAwait(false);
        return (new ResultTable(cursor.Keys, rows), summary.Counters);
    }
}
