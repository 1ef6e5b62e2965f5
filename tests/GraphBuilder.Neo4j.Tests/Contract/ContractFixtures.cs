using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Protocol;

namespace GraphBuilder.Neo4j.Tests.Contract;

/// <summary>The contract on the embedded engine, which is always there.</summary>
[TestFixture]
internal sealed class EmbeddedContract : GraphStoreContract
{
    protected override Task<IGraphStore> OpenAsync() => Task.FromResult<IGraphStore>(EmbeddedGraphStore.InMemory());
}

/// <summary>The contract on a real server, in the versions of the protocol that differ.</summary>
[TestFixture("neo4j", 5, 8)]
[TestFixture("bolt", 5, 4)]
[TestFixture("bolt", 5, 0)]
[TestFixture("bolt", 4, 4)]
internal sealed class Neo4jContract(string scheme, int major, int minor) : GraphStoreContract
{
    protected override bool HasElementIds => major >= 5;

    protected override async Task<IGraphStore> OpenAsync()
    {
        var server = await Neo4jServer.RequireAsync();
        return Neo4jGraphStore.Connect(server.Address(scheme), RunningServer.Credentials, new Neo4jOptions { HighestVersion = new BoltVersion(major, minor) });
    }
}
