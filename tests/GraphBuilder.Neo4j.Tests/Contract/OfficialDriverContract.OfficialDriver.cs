using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.OfficialDriver;

namespace GraphBuilder.Neo4j.Tests.Contract;

/// <summary>The contract on a real server by the official driver, in builds that have it.</summary>
[TestFixture("neo4j")]
[TestFixture("bolt")]
internal sealed class OfficialDriverContract(string scheme) : GraphStoreContract
{
    protected override async Task<IGraphStore> OpenAsync()
    {
        var server = await Neo4jServer.RequireAsync();
        return OfficialDriverStore.Connect(server.Address(scheme), RunningServer.Credentials);
    }
}
