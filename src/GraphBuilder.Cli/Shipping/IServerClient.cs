using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j;

namespace GraphBuilder.Cli.Shipping;

/// <summary>A client of Neo4j servers that this build of the program has.</summary>
internal interface IServerClient
{
    /// <summary>How a command line names it.</summary>
    string Name { get; }

    /// <summary>Makes a store; it connects when it is first used.</summary>
    IGraphStore Connect(Neo4jAddress address, Neo4jCredentials credentials);
}

/// <summary>The project's own client, which every build has.</summary>
internal sealed class OwnServerClient : IServerClient
{
    public string Name => "own";

    public IGraphStore Connect(Neo4jAddress address, Neo4jCredentials credentials) => Neo4jGraphStore.Connect(address, credentials);
}
