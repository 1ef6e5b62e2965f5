using GraphBuilder.Graph.Store;

namespace GraphBuilder.Neo4j.Tests.Interop;

/// <summary>A session of our client on a real server, empty before each test, for tests that let another client read and write there too.</summary>
internal abstract class OutsideClientFixture
{
    private Neo4jGraphStore? store;

    /// <summary>The server.</summary>
    protected RunningServer Server { get; private set; } = null!;

    /// <summary>Our client's session.</summary>
    protected IGraphSession Session { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Connect()
    {
        RequireClient();
        Server = await Neo4jServer.RequireAsync();
        store = Neo4jGraphStore.Connect(Server.Address(), RunningServer.Credentials);
        Session = store.Session();
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        if (Session is not null) await Session.DisposeAsync();
        if (store is not null) await store.DisposeAsync();
    }

    [SetUp]
    public Task Empty() => Session.ExecuteAsync("MATCH (n) DETACH DELETE n");

    /// <summary>Leaves the tests out, with the reason, where the other client is missing.</summary>
    protected abstract void RequireClient();
}
