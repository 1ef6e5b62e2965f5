namespace GraphBuilder.Graph.Store;

/// <summary>
/// A graph database that answers Cypher: the embedded engine's file, or a Neo4j server. Everything above the store
/// speaks to this port only, in Cypher text with parameters. A store may be shared between threads; its sessions may not.
/// </summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>Opens a session; it is cheap, so use one per piece of work.</summary>
    /// <param name="accessMode">What the session's own statements and transactions may do.</param>
    IGraphSession Session(GraphAccessMode accessMode = GraphAccessMode.Write);

    /// <summary>Completes when the store can answer.</summary>
    /// <exception cref="GraphUnavailableException">It cannot.</exception>
    Task VerifyConnectivityAsync(CancellationToken cancellationToken = default);
}

/// <summary>What a session or transaction may do.</summary>
public enum GraphAccessMode
{
    /// <summary>Read and write.</summary>
    Write,

    /// <summary>Read only: an updating statement fails with <c>Neo.ClientError.Statement.AccessMode</c>.</summary>
    Read,
}
