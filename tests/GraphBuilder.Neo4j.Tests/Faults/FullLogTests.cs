using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Tests.Loading;

namespace GraphBuilder.Neo4j.Tests.Faults;

/// <summary>A server of its own that cannot make its transaction log any larger, as on a full disk.</summary>
[TestFixture]
internal sealed class FullLogTests
{
    // Enough for the schema, too little for the seeds.
    private const int LogSize = 700;

    private RunningServer? server;

    [TearDown]
    public void Stop() => server?.Stop();

    [Test]
    [Platform(Exclude = "Win", Reason = "the size of files cannot be limited there")]
    public async Task Load_TransactionLogFull_FailsClearlyAndCanBeResumed()
    {
        var program = Checkout.RequireShared("neo4j/start");
        await using var embedded = EmbeddedGraphStore.InMemory();
        await SeedLoading.PrepareAsync(embedded);
        await SeedLoading.LoadAsync(embedded);
        var settings = new ServerSettings { Lines = ["db.tx_log.preallocate=false"], LargestFile = LogSize };
        server = new RunningServer(program, settings);
        await server.StartAsync();
        await using var store = Neo4jGraphStore.Connect(server.Address(), RunningServer.Credentials, new Neo4jOptions { LongestRetrying = TimeSpan.FromSeconds(5) });
        await SeedLoading.PrepareAsync(store);
        var error = Assert.CatchAsync<GraphStoreException>(() => SeedLoading.LoadAsync(store));
        Assert.That((error!.Code, error.IsRetriable), Is.EqualTo(("Neo.DatabaseError.Transaction.TransactionLogError", false)));
        Assert.That(error.Message, Does.Contain("see whether its disk is full"));
        server.Kill();
        server.Settings = new ServerSettings { Lines = settings.Lines };
        await server.StartAsync();
        await SeedLoading.LoadAsync(store);
        Assert.That(await GraphSnapshot.OfAsync(store), Is.EqualTo(await GraphSnapshot.OfAsync(embedded)));
    }
}
