using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Protocol;

namespace GraphBuilder.Neo4j.Sessions;

/// <summary>A transaction on a server. BEGIN waits for the first statement, to travel with it.</summary>
internal sealed class BoltTransaction : IGraphTransaction
{
    private readonly SessionSettings settings;
    private readonly BoltConnection connection;
    private readonly IReadOnlyList<string> sentBookmarks;
    private BoltAnswer? begin;
    private BoltCursor? pending;
    private GraphStoreException? error;
    private bool hasFailed;

    private BoltTransaction(SessionSettings settings, BoltConnection connection, GraphAccessMode accessMode)
    {
        this.settings = settings;
        this.connection = connection;
        sentBookmarks = settings.Bookmarks.Current;
        begin = connection.Send(BoltMessage.Begin, settings.Extra(accessMode, sentBookmarks));
    }

    /// <summary>Whether it was neither committed nor rolled back.</summary>
    public bool IsOpen { get; private set; } = true;

    public static async Task<BoltTransaction> BeginAsync(SessionSettings settings, GraphAccessMode accessMode, CancellationToken cancellationToken) =>
        new(settings, await settings.Connections.AcquireAsync(accessMode, cancellationToken).ConfigureAwait(false), accessMode);

    public async Task<IGraphCursor> RunAsync(
        string cypher, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default)
    {
        CheckUsable();
        await FinishPendingAsync().ConfigureAwait(false);
        BoltAnswer run;
        try
        {
            run = connection.SendRun(cypher, parameters, []);
        }
        catch (GraphStoreException)
        {
            // Nothing was sent, but a transaction whose statement failed must not be committed, whatever store it is.
            hasFailed = true;
            throw;
        }

        try
        {
            return pending = await BoltCursor.OpenAsync(connection, run, settings.Options.FetchSize, EndAsync, cancellationToken).ConfigureAwait(false);
        }
        catch (GraphStoreException) when (begin?.Failure is { } refusal)
        {
            error = refusal;
            throw refusal;
        }
        finally
        {
            if (begin is { IsComplete: true, Failure: null }) begin = null;
        }
    }

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        CheckUsable();
        await FinishPendingAsync().ConfigureAwait(false);
        await AttemptAsync(async () =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            var commit = connection.Send(BoltMessage.Commit);
            await connection.AwaitAsync(commit, cancellationToken).ConfigureAwait(false);
            begin?.Require();
            settings.Bookmarks.Replace(sentBookmarks, commit.Require().GetValueOrDefault("bookmark") as string);
        }).ConfigureAwait(false);
        await EndTransactionAsync().ConfigureAwait(false);
    }

    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (!IsOpen) return;
        pending?.Abandon();
        try
        {
            if (!connection.IsBroken && !connection.HasFailed)
            {
                // RESET ends whatever runs and undoes the transaction; ROLLBACK would wait for a statement that still streams.
                await connection.ResetAsync().ConfigureAwait(false);
            }
        }
        catch (GraphStoreException lost)
        {
            // The server undoes what it cannot hear of again.
            error ??= lost;
        }
        finally
        {
            await EndTransactionAsync().ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync() => await RollbackAsync().ConfigureAwait(false);

    private async Task FinishPendingAsync()
    {
        if (pending is not { } cursor) return;
        pending = null;
        await cursor.BufferAsync().ConfigureAwait(false);
        CheckUsable();
    }

    private Task EndAsync(ResultEnd end)
    {
        hasFailed |= end.Error is not null;
        error ??= end.Error as GraphStoreException;
        return Task.CompletedTask;
    }

    private async Task AttemptAsync(Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            hasFailed = true;
            error ??= exception as GraphStoreException;
            throw;
        }
    }

    private async Task EndTransactionAsync()
    {
        IsOpen = false;
        await settings.Connections.ReleaseAsync(connection, error).ConfigureAwait(false);
    }

    private void CheckUsable()
    {
        if (!IsOpen) throw new InvalidOperationException("The transaction has ended; begin another one.");
        if (hasFailed)
        {
            throw new GraphClientException(
                "Neo.ClientError.Transaction.TransactionMarkedAsFailed", "A statement of this transaction failed, so it can only be rolled back.");
        }
    }
}
