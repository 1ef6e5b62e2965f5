using GraphBuilder.Graph.Store;
using Official = global::Neo4j.Driver;

namespace GraphBuilder.Neo4j.OfficialDriver;

/// <summary>A transaction of the driver.</summary>
internal sealed class OfficialTransaction : IGraphTransaction
{
    private readonly Official.IAsyncTransaction inner;
    private readonly Interruption interruption;
    private OfficialCursor? pending;
    private bool hasFailed;

    private OfficialTransaction(Official.IAsyncTransaction inner, Interruption interruption)
    {
        this.inner = inner;
        this.interruption = interruption;
    }

    /// <summary>Whether it was neither committed nor rolled back.</summary>
    public bool IsOpen { get; private set; } = true;

    public static async Task<OfficialTransaction> BeginAsync(
        Official.IAsyncSession session, Interruption interruption, CancellationToken cancellationToken) =>
        new(await interruption.RunAsync(() => session.BeginTransactionAsync(interruption.Mark), cancellationToken).ConfigureAwait(false), interruption);

    public Task<IGraphCursor> RunAsync(
        string cypher, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default) => AttemptAsync<IGraphCursor>(async () =>
    {
        await FinishPendingAsync().ConfigureAwait(false);
        var values = ParameterWriter.Write(parameters);
        return pending = await OfficialCursor.OpenAsync(() => inner.RunAsync(cypher, values), interruption, cancellationToken).ConfigureAwait(false);
    });

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        await AttemptAsync(async () =>
        {
            await FinishPendingAsync().ConfigureAwait(false);
            CheckUsable();
            return await interruption.RunAsync(
                async () =>
                {
                    await inner.CommitAsync().ConfigureAwait(false);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false);
        IsOpen = false;
    }

    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (!IsOpen) return;
        IsOpen = false;
        pending?.Abandon();
        try
        {
            await inner.DisposeAsync().ConfigureAwait(false);
        }
        catch (Official.Neo4jException)
        {
            // The server undoes what it cannot hear of again.
        }
    }

    public async ValueTask DisposeAsync() => await RollbackAsync().ConfigureAwait(false);

    private async Task FinishPendingAsync()
    {
        if (pending is not { } cursor) return;
        pending = null;
        await cursor.BufferAsync().ConfigureAwait(false);
    }

    // A transaction whose statement failed must not be committed, also when its cursor was read later.
    private async Task<T> AttemptAsync<T>(Func<Task<T>> work)
    {
        CheckUsable();
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception error) when (error is GraphStoreException or OperationCanceledException)
        {
            hasFailed = true;
            throw;
        }
    }

    private void CheckUsable()
    {
        if (!IsOpen) throw new InvalidOperationException("The transaction has ended; begin another one.");
        if (hasFailed || pending?.HasFailed == true)
        {
            throw new GraphClientException(
                "Neo.ClientError.Transaction.TransactionMarkedAsFailed", "A statement of this transaction failed, so it can only be rolled back.");
        }
    }
}
