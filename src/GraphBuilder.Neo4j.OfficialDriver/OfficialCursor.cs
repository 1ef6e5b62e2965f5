using GraphBuilder.Graph.Store;
using Official = global::Neo4j.Driver;

namespace GraphBuilder.Neo4j.OfficialDriver;

/// <summary>The records of a statement. The driver drops them when the next statement comes; here they are read into memory before.</summary>
internal sealed class OfficialCursor : IGraphCursor
{
    private readonly Official.IResultCursor inner;
    private readonly Interruption interruption;
    private readonly CancellationToken cancellationToken;
    private readonly Queue<GraphRecord> buffer = new();
    private GraphRecord? current;
    private ResultSummary? summary;
    private Exception? error;

    private OfficialCursor(Official.IResultCursor inner, IReadOnlyList<string> keys, Interruption interruption, CancellationToken cancellationToken)
    {
        this.inner = inner;
        Keys = keys;
        this.interruption = interruption;
        this.cancellationToken = cancellationToken;
    }

    public IReadOnlyList<string> Keys { get; }

    public GraphRecord Current => current ?? throw new InvalidOperationException("There is no current record: call FetchAsync first, and stop when it returns false.");

    /// <summary>Whether the statement failed while its records were read.</summary>
    public bool HasFailed => error is not null;

    private bool HasStarted { get; set; }

    private bool IsAtEnd => summary is not null || error is not null;

    /// <summary>Runs a statement until its columns are known, which the driver tells only of one without mistakes.</summary>
    public static Task<OfficialCursor> OpenAsync(Func<Task<Official.IResultCursor>> run, Interruption interruption, CancellationToken cancellationToken) =>
        interruption.RunAsync(
            async () =>
            {
                var inner = await run().ConfigureAwait(false);
                return new OfficialCursor(inner, await inner.KeysAsync().ConfigureAwait(false), interruption, cancellationToken);
            },
            cancellationToken);

    public async Task<bool> FetchAsync()
    {
        HasStarted = true;
        if (buffer.TryDequeue(out current)) return true;
        ThrowIfFailed();
        if (IsAtEnd) return false;
        current = await AttemptAsync(ReadAsync).ConfigureAwait(false);
        return current is not null;
    }

    public async Task<ResultSummary> ConsumeAsync()
    {
        HasStarted = true;
        current = null;
        buffer.Clear();
        ThrowIfFailed();
        return summary ??= await AttemptAsync(async () => SummaryOf(await inner.ConsumeAsync().ConfigureAwait(false))).ConfigureAwait(false);
    }

    /// <summary>Takes all records that are still to come into memory. Throws the statement's error only if nobody else will.</summary>
    public async Task BufferAsync()
    {
        try
        {
            while (!IsAtEnd)
            {
                if (await AttemptAsync(ReadAsync).ConfigureAwait(false) is { } record) buffer.Enqueue(record);
            }
        }
        catch (GraphStoreException) when (HasStarted)
        {
            // It is kept for the reader.
        }
    }

    /// <summary>Runs the statement to its end without keeping what a reader has left unread.</summary>
    public Task CloseAsync() => HasStarted && !IsAtEnd ? ConsumeAsync() : BufferAsync();

    /// <summary>Lets nobody read on, because the transaction is over.</summary>
    public void Abandon()
    {
        if (IsAtEnd) return;
        buffer.Clear();
        error = new GraphClientException("ResultConsumedException", "The session or transaction of this result has ended; read results before that.");
    }

    public async IAsyncEnumerator<GraphRecord> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        while (await FetchAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Current;
        }
    }

    // Null after the last record.
    private async Task<GraphRecord?> ReadAsync()
    {
        if (await inner.FetchAsync().ConfigureAwait(false))
        {
            var values = inner.Current.Values;
            return new GraphRecord(Keys, [.. Keys.Select(key => ValueReader.Read(values[key]))]);
        }

        summary = SummaryOf(await inner.ConsumeAsync().ConfigureAwait(false));
        return null;
    }

    private async Task<T> AttemptAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await interruption.RunAsync(work, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is GraphStoreException or OperationCanceledException)
        {
            error = exception;
            throw;
        }
    }

    private void ThrowIfFailed()
    {
        if (error is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(error);
    }

    private static ResultSummary SummaryOf(Official.IResultSummary from)
    {
        var type = from.QueryType switch
        {
            Official.QueryType.ReadWrite => GraphQueryType.ReadWrite,
            Official.QueryType.WriteOnly => GraphQueryType.WriteOnly,
            Official.QueryType.SchemaWrite => GraphQueryType.SchemaWrite,
            _ => GraphQueryType.ReadOnly,
        };
        var counters = from.Counters;
        return new ResultSummary(type, new ResultCounters
        {
            NodesCreated = counters.NodesCreated,
            NodesDeleted = counters.NodesDeleted,
            RelationshipsCreated = counters.RelationshipsCreated,
            RelationshipsDeleted = counters.RelationshipsDeleted,
            PropertiesSet = counters.PropertiesSet,
            LabelsAdded = counters.LabelsAdded,
            LabelsRemoved = counters.LabelsRemoved,
            IndexesAdded = counters.IndexesAdded,
            IndexesRemoved = counters.IndexesRemoved,
            ConstraintsAdded = counters.ConstraintsAdded,
            ConstraintsRemoved = counters.ConstraintsRemoved,
        });
    }
}
