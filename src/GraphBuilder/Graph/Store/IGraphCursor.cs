namespace GraphBuilder.Graph.Store;

/// <summary>The records of one statement, forward only.</summary>
public interface IGraphCursor : IAsyncEnumerable<GraphRecord>
{
    /// <summary>Column names in the order of the statement's RETURN; known before the first record.</summary>
    IReadOnlyList<string> Keys { get; }

    /// <summary>The record that the last <see cref="FetchAsync"/> reached.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    GraphRecord Current { get; }

    /// <summary>Moves to the next record; false after the last one.</summary>
    /// <exception cref="GraphStoreException">The statement failed while running.</exception>
    Task<bool> FetchAsync();

    /// <summary>Runs the statement to its end, dropping the records not yet read.</summary>
    /// <exception cref="GraphStoreException">The statement failed while running.</exception>
    Task<ResultSummary> ConsumeAsync();
}
