using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Protocol;

namespace GraphBuilder.Neo4j.Sessions;

/// <summary>A session on a server; it holds a connection only while a statement or transaction is under way.</summary>
internal sealed class BoltSession(SessionSettings settings, GraphAccessMode accessMode) : IGraphSession
{
    private BoltTransaction? transaction;
    private BoltCursor? pending;

    public async Task<IGraphCursor> RunAsync(
        string cypher, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default)
    {
        CheckNoTransaction();
        await FinishPendingAsync().ConfigureAwait(false);
        var connection = await settings.Connections.AcquireAsync(accessMode, cancellationToken).ConfigureAwait(false);
        var sent = settings.Bookmarks.Current;
        BoltAnswer run;
        try
        {
            run = connection.SendRun(cypher, parameters, settings.Extra(accessMode, sent));
        }
        catch
        {
            await settings.Connections.ReleaseAsync(connection, null).ConfigureAwait(false);
            throw;
        }

        return pending = await BoltCursor.OpenAsync(connection, run, settings.Options.FetchSize, EndAsync, cancellationToken).ConfigureAwait(false);

        Task EndAsync(ResultEnd end)
        {
            settings.Bookmarks.Replace(sent, end.Bookmark);
            return settings.Connections.ReleaseAsync(connection, end.Error as GraphStoreException);
        }
    }

    public async Task<IGraphTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default)
    {
        CheckNoTransaction();
        await FinishPendingAsync().ConfigureAwait(false);
        return transaction = await BoltTransaction.BeginAsync(settings, accessMode, cancellationToken).ConfigureAwait(false);
    }

    public Task<T> ExecuteReadAsync<T>(Func<IGraphQueryRunner, Task<T>> work, CancellationToken cancellationToken = default) =>
        ExecuteAsync(work, GraphAccessMode.Read, cancellationToken);

    public Task<T> ExecuteWriteAsync<T>(Func<IGraphQueryRunner, Task<T>> work, CancellationToken cancellationToken = default) =>
        ExecuteAsync(work, GraphAccessMode.Write, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (transaction is not null) await transaction.DisposeAsync().ConfigureAwait(false);
        if (pending is not null) await pending.CloseAsync().ConfigureAwait(false);
    }

    private async Task<T> ExecuteAsync<T>(Func<IGraphQueryRunner, Task<T>> work, GraphAccessMode mode, CancellationToken cancellationToken)
    {
        CheckNoTransaction();
        await FinishPendingAsync().ConfigureAwait(false);
        return await new ManagedRetry(settings.Options.LongestRetrying, settings.Options.Clock)
            .RunAsync(() => TryOnceAsync(work, mode, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    private async Task<T> TryOnceAsync<T>(Func<IGraphQueryRunner, Task<T>> work, GraphAccessMode mode, CancellationToken cancellationToken)
    {
        transaction = await BoltTransaction.BeginAsync(settings, mode, cancellationToken).ConfigureAwait(false);
        return await ManagedRetry.OnceAsync(transaction, work, cancellationToken).ConfigureAwait(false);
    }

    private async Task FinishPendingAsync()
    {
        if (pending is not { } cursor) return;
        pending = null;
        await cursor.BufferAsync().ConfigureAwait(false);
    }

    private void CheckNoTransaction()
    {
        if (transaction is { IsOpen: true }) throw new InvalidOperationException("The session's transaction is still open; end it first.");
    }
}
