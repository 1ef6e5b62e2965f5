using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Protocol;
using GraphBuilder.Neo4j.Sessions;

namespace GraphBuilder.Neo4j.Connections;

/// <summary>The members of a cluster, each for what it does: the schemes <c>neo4j</c>. A single server names itself for everything.</summary>
internal sealed class RoutedConnections(
    ConnectionPool pool, ServerEndpoint first, BoltDialer dialer, BookmarkHolder bookmarks, string? database, TimeProvider clock) : IConnectionSource
{
    private readonly SemaphoreSlim refreshing = new(1);
    private readonly Lock state = new();
    private RoutingTable table = new([], [], [], TimeSpan.Zero);
    private long tableRead;
    private int turn;

    public async Task<BoltConnection> AcquireAsync(GraphAccessMode accessMode, CancellationToken cancellationToken)
    {
        // A server that does not answer leaves the table, so this ends; each newer table is asked for once.
        GraphUnavailableException? last = null;
        for (var refreshes = 0; refreshes < 2;)
        {
            var servers = Current()?.For(accessMode) ?? [];
            if (servers.Count == 0)
            {
                refreshes++;
                await RefreshAsync(accessMode, cancellationToken).ConfigureAwait(false);
                continue;
            }

            var endpoint = servers[(int)((uint)Interlocked.Increment(ref turn) % (uint)servers.Count)];
            try
            {
                return await pool.AcquireAsync(endpoint, cancellationToken).ConfigureAwait(false);
            }
            catch (GraphUnavailableException error)
            {
                last = error;
                Change(known => known.Without(endpoint));
            }
        }

        throw last ?? new GraphUnavailableException(
            "SessionExpired", $"The cluster of {first} has no server to {(accessMode == GraphAccessMode.Read ? "read from" : "write to")} now. Try again when it has elected one.");
    }

    public Task ReleaseAsync(BoltConnection connection, GraphStoreException? error)
    {
        if (error?.Code == ServerFailure.AuthorizationExpired) connection.Expire();
        if (error is GraphConnectionLostException) Change(known => known.Without(connection.Endpoint));
        else if (error is not null && ServerFailure.IsOfFormerLeader(error)) Change(known => known.WithoutWriter(connection.Endpoint));
        return pool.ReleaseAsync(connection);
    }

    public async ValueTask DisposeAsync()
    {
        await pool.DisposeAsync().ConfigureAwait(false);
        refreshing.Dispose();
    }

    private RoutingTable? Current()
    {
        lock (state)
        {
            return clock.GetElapsedTime(tableRead) < table.Lifetime ? table : null;
        }
    }

    private void Change(Func<RoutingTable, RoutingTable> change)
    {
        lock (state)
        {
            table = change(table);
        }
    }

    private async Task RefreshAsync(GraphAccessMode accessMode, CancellationToken cancellationToken)
    {
        await refreshing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Another piece of work may have done it while this one waited.
            if (Current()?.For(accessMode).Count > 0) return;
            var newer = await ReadTableAsync(cancellationToken).ConfigureAwait(false);
            lock (state)
            {
                table = newer;
                tableRead = clock.GetTimestamp();
            }
        }
        finally
        {
            refreshing.Release();
        }
    }

    private async Task<RoutingTable> ReadTableAsync(CancellationToken cancellationToken)
    {
        GraphStoreException? last = null;
        foreach (var router in table.Routers.Append(first).Distinct())
        {
            try
            {
                return await AskAsync(router, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (error is GraphUnavailableException or GraphConnectionLostException)
            {
                last = (GraphStoreException)error;
            }
        }

        throw new GraphUnavailableException("ServiceUnavailable", last!.Message, last);
    }

    private async Task<RoutingTable> AskAsync(ServerEndpoint router, CancellationToken cancellationToken)
    {
        var connection = await pool.AcquireAsync(router, cancellationToken).ConfigureAwait(false);
        try
        {
            var extra = new Dictionary<string, object?>(StringComparer.Ordinal);
            if (database is not null) extra["db"] = database;
            var answer = connection.Send(BoltMessage.Route, dialer.RoutingContext, bookmarks.Current, extra);
            await connection.AwaitAsync(answer, cancellationToken).ConfigureAwait(false);
            return RoutingTable.Read(answer.Require());
        }
        catch (Exception error) when (error is InvalidDataException or FormatException)
        {
            throw new GraphUnavailableException("ServiceUnavailable", $"The server {router} cannot be used: {error.Message}", error);
        }
        finally
        {
            await pool.ReleaseAsync(connection).ConfigureAwait(false);
        }
    }
}
