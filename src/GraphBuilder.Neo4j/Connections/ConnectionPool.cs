using System.Collections.Concurrent;
using System.Globalization;
using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Protocol;

namespace GraphBuilder.Neo4j.Connections;

/// <summary>Keeps connections to servers open from one piece of work to the next.</summary>
internal sealed class ConnectionPool(BoltDialer dialer, Neo4jOptions options) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<ServerEndpoint, Shelf> shelves = new();
    private volatile bool isClosed;

    /// <summary>Lends a connection; <see cref="ReleaseAsync"/> takes it back.</summary>
    /// <exception cref="GraphUnavailableException">The server does not answer, or all connections stay in use.</exception>
    public async Task<BoltConnection> AcquireAsync(ServerEndpoint endpoint, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        var shelf = shelves.GetOrAdd(endpoint, _ => new Shelf(options.PoolSize));
        if (!await shelf.Places.WaitAsync(options.AcquisitionTimeout, cancellationToken).ConfigureAwait(false))
        {
            throw new GraphUnavailableException("ServiceUnavailable", string.Create(
                CultureInfo.InvariantCulture,
                $"All {options.PoolSize} connections to the server {endpoint} were in use for {options.AcquisitionTimeout.TotalSeconds} s. Dispose sessions when their work is done."));
        }

        try
        {
            while (shelf.Idle.TryPop(out var idle))
            {
                if (await IsUsableAsync(idle).ConfigureAwait(false)) return idle;
                await idle.DisposeAsync().ConfigureAwait(false);
            }

            return await dialer.DialAsync(endpoint, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            shelf.Places.Release();
            throw;
        }
    }

    /// <summary>Takes a connection back.</summary>
    public async Task ReleaseAsync(BoltConnection connection)
    {
        var shelf = shelves[connection.Endpoint];
        if (connection.HasFailed && !connection.IsBroken) await TryResetAsync(connection).ConfigureAwait(false);
        connection.LastUsed = options.Clock.GetTimestamp();
        if (connection.IsBroken || isClosed) await connection.DisposeAsync().ConfigureAwait(false);
        else shelf.Idle.Push(connection);
        shelf.Places.Release();
    }

    /// <summary>Closes the unused connections; those in use are closed when they come back.</summary>
    public async ValueTask DisposeAsync()
    {
        isClosed = true;
        foreach (var shelf in shelves.Values)
        {
            while (shelf.Idle.TryPop(out var idle)) await idle.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<bool> IsUsableAsync(BoltConnection connection)
    {
        if (connection.IsClosedByServer || options.Clock.GetElapsedTime(connection.Opened) > options.ConnectionLifetime) return false;
        return options.Clock.GetElapsedTime(connection.LastUsed) <= options.IdleBeforeTest || await TryResetAsync(connection).ConfigureAwait(false);
    }

    private static async Task<bool> TryResetAsync(BoltConnection connection)
    {
        try
        {
            await connection.ResetAsync().ConfigureAwait(false);
            return true;
        }
        catch (GraphStoreException)
        {
            // Another connection takes its place.
            connection.Expire();
            return false;
        }
    }

    private sealed class Shelf(int size)
    {
        public SemaphoreSlim Places { get; } = new(size);

        public ConcurrentStack<BoltConnection> Idle { get; } = new();
    }
}
