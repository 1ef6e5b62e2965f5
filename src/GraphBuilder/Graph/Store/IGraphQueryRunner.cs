namespace GraphBuilder.Graph.Store;

/// <summary>Where statements run: a session (each in a transaction of its own) or a transaction.</summary>
public interface IGraphQueryRunner
{
    /// <summary>
    /// Sends a statement. Mistakes in its text are reported here, errors while it runs when its cursor is read.
    /// A cursor that nobody reads is run to its end before the next statement, the commit or the end of the session.
    /// </summary>
    /// <param name="cypher">One statement; a trailing semicolon is allowed.</param>
    /// <param name="parameters">
    /// By name without the dollar sign. Values: null, bool, the integer and floating types, decimal, string, <see cref="Guid"/> (as text),
    /// <c>byte[]</c>, <see cref="DateOnly"/>, <see cref="TimeOnly"/>, <see cref="DateTime"/>, <see cref="DateTimeOffset"/>,
    /// <see cref="TimeSpan"/>, the temporal values of <c>GraphBuilder.Graph.Temporal</c>, dictionaries with text keys, and sequences of these.
    /// </param>
    /// <param name="cancellationToken">Stops the statement, also later while its cursor is read.</param>
    /// <exception cref="GraphStoreException">The store refused the statement.</exception>
    Task<IGraphCursor> RunAsync(
        string cypher,
        IReadOnlyDictionary<string, object?>? parameters = null,
        CancellationToken cancellationToken = default);
}
