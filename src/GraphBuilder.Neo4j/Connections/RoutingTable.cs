using GraphBuilder.Graph.Store;

namespace GraphBuilder.Neo4j.Connections;

/// <summary>Which servers of a cluster do what, for one database.</summary>
/// <param name="Routers">Those that can be asked for a newer table.</param>
/// <param name="Readers">Those that read.</param>
/// <param name="Writers">Those that write; one at most, and none while the cluster elects it.</param>
/// <param name="Lifetime">How long the table holds.</param>
internal sealed record RoutingTable(
    IReadOnlyList<ServerEndpoint> Routers, IReadOnlyList<ServerEndpoint> Readers, IReadOnlyList<ServerEndpoint> Writers, TimeSpan Lifetime)
{
    /// <summary>Reads the answer to ROUTE.</summary>
    /// <exception cref="InvalidDataException">It has not the form.</exception>
    public static RoutingTable Read(IReadOnlyDictionary<string, object?> answer)
    {
        if (answer.GetValueOrDefault("rt") is not IReadOnlyDictionary<string, object?> table
            || table.GetValueOrDefault("ttl") is not long seconds
            || table.GetValueOrDefault("servers") is not object?[] servers)
        {
            throw new InvalidDataException("the server gave a routing table that cannot be read");
        }

        var byRole = servers.OfType<IReadOnlyDictionary<string, object?>>().ToLookup(
            server => server.GetValueOrDefault("role") as string,
            server => (server.GetValueOrDefault("addresses") as object?[] ?? []).OfType<string>().Select(ServerEndpoint.Parse));
        return new RoutingTable(Of("ROUTE"), Of("READ"), Of("WRITE"), TimeSpan.FromSeconds(seconds));

        ServerEndpoint[] Of(string role) => byRole[role].SelectMany(addresses => addresses).Distinct().ToArray();
    }

    /// <summary>Those that can do what is wanted.</summary>
    public IReadOnlyList<ServerEndpoint> For(GraphAccessMode accessMode) => accessMode == GraphAccessMode.Read ? Readers : Writers;

    /// <summary>The table without a server that does not answer.</summary>
    public RoutingTable Without(ServerEndpoint endpoint) => this with
    {
        Routers = [.. Routers.Where(other => other != endpoint)],
        Readers = [.. Readers.Where(other => other != endpoint)],
        Writers = [.. Writers.Where(other => other != endpoint)],
    };

    /// <summary>The table without a server that does not write any more.</summary>
    public RoutingTable WithoutWriter(ServerEndpoint endpoint) => this with { Writers = [.. Writers.Where(other => other != endpoint)] };
}
