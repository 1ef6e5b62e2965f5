using GraphBuilder.Cypher.Storage;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Embedded;

/// <summary>A transaction of the embedded store. It has the store to itself when it may write, so it should be short.</summary>
internal sealed class EmbeddedTransaction : IGraphTransaction
{
    private readonly GraphEngine engine;
    private readonly IDisposable admission;
    private readonly GraphTransaction? changes;
    private readonly DateTimeOffset start;
    private EmbeddedCursor? pending;
    private bool hasFailed;

    private EmbeddedTransaction(GraphEngine engine, IDisposable admission, GraphTransaction? changes)
    {
        this.engine = engine;
        this.admission = admission;
        this.changes = changes;
        start = engine.Clock.GetUtcNow();
    }

    /// <summary>Whether it was neither committed nor rolled back.</summary>
    public bool IsOpen { get; private set; } = true;

    public static async Task<EmbeddedTransaction> BeginAsync(GraphEngine engine, bool writes, CancellationToken cancellationToken)
    {
        var admission = await engine.Gate.EnterAsync(writes, cancellationToken).ConfigureAwait(false);
        return new EmbeddedTransaction(engine, admission, writes ? engine.Begin() : null);
    }

    public async Task<IGraphCursor> RunAsync(
        string cypher, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default)
    {
        CheckOpen();
        await FinishPendingAsync().ConfigureAwait(false);
        var (statement, values) = Attempt(() => EmbeddedSession.Prepare(engine, cypher, parameters, changes is not null));
        return pending = new EmbeddedCursor(
            [.. statement.Columns.Select(column => column.Name)],
            () => Task.FromResult(Attempt(() => engine.Run(statement, values, changes, start, cancellationToken))));
    }

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        CheckOpen();
        await FinishPendingAsync().ConfigureAwait(false);
        Attempt(() =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (changes is not null) engine.Commit(changes);
            return true;
        });
        End();
    }

    public Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (IsOpen)
        {
            if (!hasFailed) changes?.Undo();
            End();
        }

        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync() => await RollbackAsync().ConfigureAwait(false);

    /// <summary>Runs the last statement if nobody has read it.</summary>
    public async Task FinishPendingAsync()
    {
        if (pending is not { HasStarted: false } cursor) return;
        pending = null;
        await cursor.FinishAsync().ConfigureAwait(false);
    }

    private void End()
    {
        IsOpen = false;
        admission.Dispose();
    }

    private void CheckOpen()
    {
        if (!IsOpen) throw new InvalidOperationException("The transaction has ended; begin another one.");
        if (hasFailed)
        {
            throw new GraphClientException(
                "Neo.ClientError.Transaction.TransactionMarkedAsFailed", "A statement of this transaction failed, so it can only be rolled back.");
        }
    }

    // Whatever fails, fails the transaction: its changes are undone at once.
    private T Attempt<T>(Func<T> work)
    {
        if (hasFailed) CheckOpen();
        try
        {
            return work();
        }
        catch (Exception exception)
        {
            hasFailed = true;
            changes?.Undo();
            if (exception is CypherException cypher) throw EmbeddedSession.ErrorOf(cypher);
            throw;
        }
    }
}
