using GraphBuilder.Cypher.Planning;
using GraphBuilder.Cypher.Values;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Embedded;

/// <summary>A session of the embedded store.</summary>
internal sealed class EmbeddedSession(GraphEngine engine, GraphAccessMode accessMode) : IGraphSession
{
    private EmbeddedTransaction? transaction;
    private EmbeddedCursor? pending;

    public async Task<IGraphCursor> RunAsync(
        string cypher, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default)
    {
        CheckNoTransaction();
        await FinishPendingAsync().ConfigureAwait(false);
        var (statement, values) = await PrepareAsync(cypher, parameters, cancellationToken).ConfigureAwait(false);
        return pending = new EmbeddedCursor(
            [.. statement.Columns.Select(column => column.Name)],
            () => RunAloneAsync(cypher, statement, values, cancellationToken));
    }

    public async Task<IGraphTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default)
    {
        CheckNoTransaction();
        await FinishPendingAsync().ConfigureAwait(false);
        return transaction = await EmbeddedTransaction.BeginAsync(engine, accessMode == GraphAccessMode.Write, cancellationToken).ConfigureAwait(false);
    }

    public Task<T> ExecuteReadAsync<T>(Func<IGraphQueryRunner, Task<T>> work, CancellationToken cancellationToken = default) =>
        ExecuteAsync(work, writes: false, cancellationToken);

    public Task<T> ExecuteWriteAsync<T>(Func<IGraphQueryRunner, Task<T>> work, CancellationToken cancellationToken = default) =>
        ExecuteAsync(work, writes: true, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (transaction is not null) await transaction.DisposeAsync().ConfigureAwait(false);
        await FinishPendingAsync().ConfigureAwait(false);
    }

    /// <summary>Compiles a statement and checks what can be checked before it runs.</summary>
    /// <exception cref="CypherException">The statement cannot run.</exception>
    public static (PreparedStatement Statement, IReadOnlyDictionary<string, Value> Parameters) Prepare(
        GraphEngine engine, string cypher, IReadOnlyDictionary<string, object?>? parameters, bool mayWrite)
    {
        var statement = engine.Prepare(cypher);
        var values = ParameterValue.OfAll(parameters);
        var missing = statement.ParameterNames.Where(name => !values.ContainsKey(name)).ToArray();
        if (missing.Length > 0)
        {
            throw new CypherException(CypherErrorCode.ParameterMissing, $"Expected parameter(s): {string.Join(", ", missing)}")
            {
                Detail = "MissingParameter",
                Phase = CypherPhase.CompileTime,
            };
        }

        if (statement.Writes && !mayWrite)
        {
            throw new CypherException(CypherErrorCode.AccessMode, "Writing in read access mode is not allowed. Open the session for writing.");
        }

        return (statement, values);
    }

    /// <summary>The port's error for one of the engine's.</summary>
    public static GraphStoreException ErrorOf(CypherException exception) =>
        exception.Code.StartsWith("Neo.ClientError.", StringComparison.Ordinal)
            ? new GraphClientException(exception.Code, exception.Message, exception)
            : new GraphStoreException(exception.Code, exception.Message, exception);

    private async Task<(PreparedStatement, IReadOnlyDictionary<string, Value>)> PrepareAsync(
        string cypher, IReadOnlyDictionary<string, object?>? parameters, CancellationToken cancellationToken)
    {
        // The plan depends on the graph's counts, which a writer may be changing.
        using var admission = await engine.Gate.EnterAsync(exclusive: false, cancellationToken).ConfigureAwait(false);
        try
        {
            return Prepare(engine, cypher, parameters, accessMode == GraphAccessMode.Write);
        }
        catch (CypherException exception)
        {
            throw ErrorOf(exception);
        }
    }

    private async Task<StatementOutcome> RunAloneAsync(
        string cypher, PreparedStatement statement, IReadOnlyDictionary<string, Value> values, CancellationToken cancellationToken)
    {
        using var admission = await engine.Gate.EnterAsync(statement.Writes, cancellationToken).ConfigureAwait(false);
        var changes = statement.Writes ? engine.Begin() : null;
        try
        {
            // Another session may have changed the schema since the plan was made; the cache gives the same plan when not.
            var outcome = engine.Run(engine.Prepare(cypher), values, changes, engine.Clock.GetUtcNow(), cancellationToken);
            if (changes is not null) engine.Commit(changes);
            return outcome;
        }
        catch (Exception exception)
        {
            changes?.Undo();
            if (exception is CypherException cypherException) throw ErrorOf(cypherException);
            throw;
        }
    }

    private async Task<T> ExecuteAsync<T>(Func<IGraphQueryRunner, Task<T>> work, bool writes, CancellationToken cancellationToken)
    {
        CheckNoTransaction();
        await FinishPendingAsync().ConfigureAwait(false);
        return await new ManagedRetry(ManagedRetry.UsualLongest, engine.Clock)
            .RunAsync(() => TryOnceAsync(work, writes, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    private async Task<T> TryOnceAsync<T>(Func<IGraphQueryRunner, Task<T>> work, bool writes, CancellationToken cancellationToken)
    {
        transaction = await EmbeddedTransaction.BeginAsync(engine, writes, cancellationToken).ConfigureAwait(false);
        return await ManagedRetry.OnceAsync(transaction, work, cancellationToken).ConfigureAwait(false);
    }

    private async Task FinishPendingAsync()
    {
        if (pending is not { HasStarted: false } cursor) return;
        pending = null;
        await cursor.FinishAsync().ConfigureAwait(false);
    }

    private void CheckNoTransaction()
    {
        if (transaction is { IsOpen: true }) throw new InvalidOperationException("The session's transaction is still open; end it first.");
    }
}
