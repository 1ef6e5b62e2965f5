using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Embedded;

/// <summary>The records of a statement. It runs when the first record or the summary is asked for, at once to its end, so that a slow reader keeps nobody waiting.</summary>
internal sealed class EmbeddedCursor(IReadOnlyList<string> keys, Func<Task<StatementOutcome>> run) : IGraphCursor
{
    private Task<StatementOutcome>? running;
    private GraphRecord? current;
    private int place;

    public IReadOnlyList<string> Keys => keys;

    public GraphRecord Current => current ?? throw new InvalidOperationException("There is no current record: call FetchAsync first, and stop when it returns false.");

    /// <summary>Whether somebody has asked for a record or the summary; they also get the error, if there is one.</summary>
    public bool HasStarted => running is not null;

    /// <summary>Runs the statement unless it has run.</summary>
    public Task<StatementOutcome> FinishAsync() => running ??= RunAsync();

    public async Task<bool> FetchAsync()
    {
        var outcome = await FinishAsync().ConfigureAwait(false);
        current = place < outcome.Rows.Count ? new GraphRecord(keys, outcome.Rows[place++]) : null;
        return current is not null;
    }

    public async Task<ResultSummary> ConsumeAsync()
    {
        var outcome = await FinishAsync().ConfigureAwait(false);
        place = outcome.Rows.Count;
        current = null;
        return outcome.Summary;
    }

    public async IAsyncEnumerator<GraphRecord> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        while (await FetchAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Current;
        }
    }

    // Keeps the error for everyone who asks, instead of running a second time.
    private async Task<StatementOutcome> RunAsync() => await run().ConfigureAwait(false);
}
