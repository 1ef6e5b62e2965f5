namespace GraphBuilder.Graph.Store;

/// <summary>A sequence of transactions, one at a time.</summary>
public interface IGraphSession : IGraphQueryRunner, IAsyncDisposable
{
    /// <summary>Opens a transaction that the caller ends.</summary>
    /// <exception cref="InvalidOperationException">The session's last transaction is still open.</exception>
    Task<IGraphTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Runs <paramref name="work"/> in a transaction that may only read, and commits it. When the store fails in a way that may pass
    /// (<see cref="GraphStoreException.IsRetriable"/>) the work is run again, so it must have no effect outside the transaction.
    /// </summary>
    Task<T> ExecuteReadAsync<T>(Func<IGraphQueryRunner, Task<T>> work, CancellationToken cancellationToken = default);

    /// <summary>As <see cref="ExecuteReadAsync{T}"/>, in a transaction that may write.</summary>
    Task<T> ExecuteWriteAsync<T>(Func<IGraphQueryRunner, Task<T>> work, CancellationToken cancellationToken = default);
}

/// <summary>An open transaction; disposing it without a commit rolls it back.</summary>
public interface IGraphTransaction : IGraphQueryRunner, IAsyncDisposable
{
    /// <summary>Makes the changes durable and ends the transaction.</summary>
    /// <exception cref="GraphStoreException">A statement of the transaction failed before, or the store could not write.</exception>
    Task CommitAsync(CancellationToken cancellationToken = default);

    /// <summary>Undoes the changes and ends the transaction; does nothing when it has ended.</summary>
    Task RollbackAsync(CancellationToken cancellationToken = default);
}
