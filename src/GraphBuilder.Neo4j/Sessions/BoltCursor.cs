using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Protocol;

namespace GraphBuilder.Neo4j.Sessions;

/// <summary>
/// The records of a statement as they come. A batch is asked for at a time, and the next one when few are left, so that the
/// server works while the reader reads, and waits when the reader is slow.
/// </summary>
internal sealed class BoltCursor : IGraphCursor
{
    private readonly BoltConnection connection;
    private readonly Func<ResultEnd, Task> ended;
    private readonly int fetchSize;
    private readonly CancellationToken cancellationToken;
    private readonly Queue<object?[]> records = new();
    private BoltAnswer pull;
    private bool hasMore;
    private Exception? error;
    private ResultSummary? summary;
    private GraphRecord? current;

    private BoltCursor(
        BoltConnection connection, int fetchSize, Func<ResultEnd, Task> ended, CancellationToken cancellationToken)
    {
        this.connection = connection;
        this.fetchSize = fetchSize;
        this.ended = ended;
        this.cancellationToken = cancellationToken;
        pull = connection.SendPull(fetchSize, records);
    }

    public IReadOnlyList<string> Keys { get; private set; } = [];

    public GraphRecord Current => current ?? throw new InvalidOperationException("There is no current record: call FetchAsync first, and stop when it returns false.");

    /// <summary>Whether somebody has asked for a record or the summary; they also get the error, if there is one.</summary>
    public bool HasStarted { get; private set; }

    private bool IsAtEnd => summary is not null || error is not null;

    /// <summary>Sends a statement that is in the connection's queue, and asks for its first records with it.</summary>
    /// <param name="connection">Where the statement is in the queue.</param>
    /// <param name="run">The statement's answer.</param>
    /// <param name="fetchSize">Records of a batch.</param>
    /// <param name="ended">Called once when nothing more will come, before anybody learns of it.</param>
    /// <param name="cancellationToken">Stops the statement, also later.</param>
    /// <exception cref="GraphStoreException">The server refused the statement.</exception>
    public static async Task<BoltCursor> OpenAsync(
        BoltConnection connection, BoltAnswer run, int fetchSize, Func<ResultEnd, Task> ended, CancellationToken cancellationToken)
    {
        var cursor = new BoltCursor(connection, fetchSize, ended, cancellationToken);
        await cursor.AttemptAsync(async () =>
        {
            await connection.AwaitAsync(() => run.Metadata is not null || (run.IsComplete && cursor.pull.IsComplete), cancellationToken).ConfigureAwait(false);
            cursor.Keys = [.. (run.Require().GetValueOrDefault("fields") as object?[] ?? []).Cast<string>()];
        }).ConfigureAwait(false);
        cursor.ThrowIfFailed();
        return cursor;
    }

    public async Task<bool> FetchAsync()
    {
        HasStarted = true;
        if (records.Count == 0) await AttemptAsync(ReadOnAsync).ConfigureAwait(false);
        if (records.TryDequeue(out var values))
        {
            current = new GraphRecord(Keys, values);
            if (hasMore && records.Count <= fetchSize / 3) await AttemptAsync(AskForMoreAsync).ConfigureAwait(false);
            return true;
        }

        current = null;
        ThrowIfFailed();
        return false;
    }

    public async Task<ResultSummary> ConsumeAsync()
    {
        HasStarted = true;
        current = null;
        await AttemptAsync(DiscardAsync).ConfigureAwait(false);
        records.Clear();
        ThrowIfFailed();
        return summary!;
    }

    /// <summary>Takes all records that are still to come into memory, so that the connection is free. Throws the statement's error only if nobody else will.</summary>
    public async Task BufferAsync()
    {
        await AttemptAsync(async () =>
        {
            while (!IsAtEnd) await ReadBatchAsync(() => pull.IsComplete, -1).ConfigureAwait(false);
        }).ConfigureAwait(false);
        if (!HasStarted) ThrowIfFailed();
    }

    /// <summary>Runs the statement to its end without keeping what a reader has left unread. Throws the statement's error only if nobody else will.</summary>
    public async Task CloseAsync()
    {
        if (!HasStarted)
        {
            await BufferAsync().ConfigureAwait(false);
            return;
        }

        if (IsAtEnd) return;
        await AttemptAsync(DiscardAsync).ConfigureAwait(false);
        Abandon();
    }

    /// <summary>Lets nobody read on, because the connection is not the cursor's any more.</summary>
    public void Abandon()
    {
        if (IsAtEnd) return;
        hasMore = false;
        records.Clear();
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

    private async Task ReadOnAsync()
    {
        while (records.Count == 0 && !IsAtEnd)
        {
            await ReadBatchAsync(() => records.Count > 0 || pull.IsComplete, fetchSize).ConfigureAwait(false);

            // What is here already costs no waiting.
            while (!pull.IsComplete && connection.HasInput) await connection.ReceiveAsync().ConfigureAwait(false);
            await TakeEndOfBatchAsync().ConfigureAwait(false);
        }
    }

    private async Task AskForMoreAsync()
    {
        hasMore = false;
        pull = connection.SendPull(fetchSize, records);
        await connection.FlushAsync().ConfigureAwait(false);
    }

    private async Task DiscardAsync()
    {
        while (!IsAtEnd)
        {
            if (hasMore)
            {
                hasMore = false;
                pull = connection.Send(BoltMessage.Discard, new Dictionary<string, object?> { ["n"] = -1 });
            }

            await connection.AwaitAsync(pull, cancellationToken).ConfigureAwait(false);
            await TakeEndOfBatchAsync().ConfigureAwait(false);
        }
    }

    private async Task ReadBatchAsync(Func<bool> isEnough, int count)
    {
        if (hasMore)
        {
            hasMore = false;
            pull = connection.SendPull(count, records);
        }

        await connection.AwaitAsync(isEnough, cancellationToken).ConfigureAwait(false);
        await TakeEndOfBatchAsync().ConfigureAwait(false);
    }

    private async Task TakeEndOfBatchAsync()
    {
        if (!pull.IsComplete || hasMore || IsAtEnd) return;
        var metadata = pull.Require();
        if (metadata.GetValueOrDefault("has_more") is true)
        {
            hasMore = true;
            return;
        }

        summary = SummaryReader.Read(metadata);
        await ended(new ResultEnd(metadata.GetValueOrDefault("bookmark") as string, null)).ConfigureAwait(false);
    }

    // Whatever goes wrong is kept, so that everyone who asks gets it.
    private async Task AttemptAsync(Func<Task> work)
    {
        if (IsAtEnd) return;
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is GraphStoreException or OperationCanceledException)
        {
            error = exception;
            await ended(new ResultEnd(null, exception)).ConfigureAwait(false);
        }
    }

    private void ThrowIfFailed()
    {
        switch (error)
        {
            case null:
                return;
            case OperationCanceledException:
                throw new OperationCanceledException(error.Message, error, cancellationToken);
            default:
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(error);
                return;
        }
    }
}

/// <summary>How a statement ended.</summary>
/// <param name="Bookmark">Of its transaction, when it was one of its own.</param>
/// <param name="Error">What it failed with; null when it did not.</param>
internal sealed record ResultEnd(string? Bookmark, Exception? Error);
