using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Protocol;

namespace GraphBuilder.Neo4j.Connections;

/// <summary>One server for everything: the schemes <c>bolt</c>.</summary>
internal sealed class DirectConnections(ConnectionPool pool, ServerEndpoint endpoint) : IConnectionSource
{
    public Task<BoltConnection> AcquireAsync(GraphAccessMode accessMode, CancellationToken cancellationToken) => pool.AcquireAsync(endpoint, cancellationToken);

    public Task ReleaseAsync(BoltConnection connection, GraphStoreException? error)
    {
        if (error?.Code == ServerFailure.AuthorizationExpired) connection.Expire();
        return pool.ReleaseAsync(connection);
    }

    public ValueTask DisposeAsync() => pool.DisposeAsync();
}
