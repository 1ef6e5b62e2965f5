using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Protocol;

namespace GraphBuilder.Neo4j.Connections;

/// <summary>Finds a server for a piece of work: always the same one, or one that a cluster names.</summary>
internal interface IConnectionSource : IAsyncDisposable
{
    /// <summary>Lends a connection to a server that can do what is wanted.</summary>
    Task<BoltConnection> AcquireAsync(GraphAccessMode accessMode, CancellationToken cancellationToken);

    /// <summary>Takes a connection back.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="error">What the work failed with; null when it did not.</param>
    Task ReleaseAsync(BoltConnection connection, GraphStoreException? error);
}
