using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Connections;
using GraphBuilder.Neo4j.Sessions;

namespace GraphBuilder.Neo4j;

/// <summary>A graph on a Neo4j server or cluster, version 4.4 or newer, by the Bolt protocol.</summary>
public sealed class Neo4jGraphStore : IGraphStore
{
    private readonly SessionSettings settings;

    private Neo4jGraphStore(SessionSettings settings) => this.settings = settings;

    /// <summary>Makes a store; it connects when it is first used.</summary>
    /// <param name="address">Where the server is.</param>
    /// <param name="credentials">Who asks.</param>
    /// <param name="options">How it is used; null for the defaults.</param>
    public static Neo4jGraphStore Connect(Neo4jAddress address, Neo4jCredentials credentials, Neo4jOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(credentials);
        options ??= new Neo4jOptions();
        var first = new ServerEndpoint(address.Host, address.Port);
        var bookmarks = new BookmarkHolder();
        var dialer = new BoltDialer(address, credentials, options);
        var pool = new ConnectionPool(dialer, options);
        IConnectionSource connections = address.IsRouted
            ? new RoutedConnections(pool, first, dialer, bookmarks, address.Database, options.Clock)
            : new DirectConnections(pool, first);
        return new Neo4jGraphStore(new SessionSettings(connections, bookmarks, address.Database, options));
    }

    /// <inheritdoc/>
    public IGraphSession Session(GraphAccessMode accessMode = GraphAccessMode.Write) => new BoltSession(settings, accessMode);

    /// <inheritdoc/>
    /// <exception cref="GraphAuthenticationException">The server does not accept the user.</exception>
    public async Task VerifyConnectivityAsync(CancellationToken cancellationToken = default)
    {
        var connection = await settings.Connections.AcquireAsync(GraphAccessMode.Read, cancellationToken).ConfigureAwait(false);
        GraphStoreException? error = null;
        try
        {
            await connection.ResetAsync().ConfigureAwait(false);
        }
        catch (GraphConnectionLostException lost)
        {
            error = lost;
            throw new GraphUnavailableException("ServiceUnavailable", lost.Message, lost);
        }
        finally
        {
            await settings.Connections.ReleaseAsync(connection, error).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => settings.Connections.DisposeAsync();
}
