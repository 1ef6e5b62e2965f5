using GraphBuilder.Graph.Store;
using Official = global::Neo4j.Driver;

namespace GraphBuilder.Neo4j.OfficialDriver;

/// <summary>A session of the driver. Transactions are run again by the port's own rule, because the work may fail with the port's errors.</summary>
internal sealed class OfficialSession(SessionMaker sessions, GraphAccessMode accessMode) : IGraphSession
{
    private Official.IAsyncSession own = sessions.Open(accessMode);
    private bool hasFailed;
    private OfficialTransaction? transaction;
    private OfficialCursor? pending;

    public async Task<IGraphCursor> RunAsync(
        string cypher, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default)
    {
        CheckNoTransaction();
        await FinishPendingAsync().ConfigureAwait(false);
        var values = ParameterWriter.Write(parameters);
        var interruption = new Interruption(sessions);
        try
        {
            return pending = await OfficialCursor.OpenAsync(
                () => own.RunAsync(cypher, values, interruption.Mark), interruption, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is GraphStoreException or OperationCanceledException)
        {
            hasFailed = true;
            throw;
        }
    }

    public async Task<IGraphTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default)
    {
        CheckNoTransaction();
        await FinishPendingAsync().ConfigureAwait(false);
        return transaction = await OfficialTransaction.BeginAsync(own, new Interruption(sessions), cancellationToken).ConfigureAwait(false);
    }

    public Task<T> ExecuteReadAsync<T>(Func<IGraphQueryRunner, Task<T>> work, CancellationToken cancellationToken = default) =>
        ExecuteAsync(work, GraphAccessMode.Read, cancellationToken);

    public Task<T> ExecuteWriteAsync<T>(Func<IGraphQueryRunner, Task<T>> work, CancellationToken cancellationToken = default) =>
        ExecuteAsync(work, GraphAccessMode.Write, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (transaction is not null) await transaction.DisposeAsync().ConfigureAwait(false);
        if (pending is not null) await pending.CloseAsync().ConfigureAwait(false);
        await CloseAsync().ConfigureAwait(false);
    }

    private async Task<T> ExecuteAsync<T>(Func<IGraphQueryRunner, Task<T>> work, GraphAccessMode mode, CancellationToken cancellationToken)
    {
        CheckNoTransaction();
        await FinishPendingAsync().ConfigureAwait(false);
        return await new ManagedRetry(sessions.Options.LongestRetrying, sessions.Options.Clock)
            .RunAsync(() => TryOnceAsync(work, mode, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    // A session of the driver has one access mode for all its transactions, so each attempt has a session of its own.
    private async Task<T> TryOnceAsync<T>(Func<IGraphQueryRunner, Task<T>> work, GraphAccessMode mode, CancellationToken cancellationToken)
    {
        var session = sessions.Open(mode);
        await using (session.ConfigureAwait(false))
        {
            transaction = await OfficialTransaction.BeginAsync(session, new Interruption(sessions), cancellationToken).ConfigureAwait(false);
            return await ManagedRetry.OnceAsync(transaction, work, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task FinishPendingAsync()
    {
        if (pending is { } cursor)
        {
            pending = null;
            await cursor.BufferAsync().ConfigureAwait(false);
            hasFailed |= cursor.HasFailed;
        }

        if (hasFailed)
        {
            await CloseAsync().ConfigureAwait(false);
            own = sessions.Open(accessMode);
            hasFailed = false;
        }
    }

    private async Task CloseAsync()
    {
        try
        {
            await own.DisposeAsync().ConfigureAwait(false);
        }
        catch (Official.Neo4jException)
        {
            // A session of the driver tells the error of its last statement again, which has been told.
        }
    }

    private void CheckNoTransaction()
    {
        if (transaction is { IsOpen: true }) throw new InvalidOperationException("The session's transaction is still open; end it first.");
    }
}
