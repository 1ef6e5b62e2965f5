using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Tests.Faults;

namespace GraphBuilder.Neo4j.Tests.Loading;

/// <summary>The seeds in both stores.</summary>
[TestFixture]
internal sealed class SeedLoadingTests
{
    // Part of the seeds is enough to break a load: a server that has just started is slow.
    private const int BatchesOfFaults = 2;
    private const int BrokenConnections = 2;

    private EmbeddedGraphStore embedded = null!;
    private Neo4jGraphStore real = null!;
    private RunningServer server = null!;
    private IReadOnlyList<string> expected = [];
    private IReadOnlyList<string> expectedOfFaults = [];
    private ResultCounters expectedCounters = ResultCounters.None;

    [OneTimeSetUp]
    public async Task LoadEmbedded()
    {
        server = await Neo4jServer.RequireAsync();
        real = Neo4jGraphStore.Connect(server.Address("neo4j"), RunningServer.Credentials);
        embedded = EmbeddedGraphStore.InMemory();
        await SeedLoading.PrepareAsync(embedded);
        expectedCounters = await SeedLoading.LoadAsync(embedded, BatchesOfFaults);
        expectedOfFaults = await GraphSnapshot.OfAsync(embedded);
        expectedCounters += await SeedLoading.LoadAsync(embedded);
        expected = await GraphSnapshot.OfAsync(embedded);
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        if (embedded is not null) await embedded.DisposeAsync();
        if (real is not null) await real.DisposeAsync();
    }

    [SetUp]
    public async Task EmptyServer() => await SeedLoading.PrepareAsync(real);

    [Test]
    public async Task Load_Seeds_GivesTheSameGraphInBothStores()
    {
        var counters = await SeedLoading.LoadAsync(real);
        Assert.That(expected, Has.Count.GreaterThan(1000));
        Assert.That(await GraphSnapshot.OfAsync(real), Is.EqualTo(expected));
        Assert.That(counters, Is.EqualTo(expectedCounters));
    }

    [Test]
    public async Task Load_SeedsTwice_WritesNothing()
    {
        await SeedLoading.LoadAsync(real);
        Assert.That(await SeedLoading.LoadAsync(real), Is.EqualTo(ResultCounters.None));
    }

    [Test]
    public async Task Load_TwoWritersAtOnce_GivesTheSameGraph()
    {
        await Task.WhenAll(SeedLoading.LoadAsync(real), SeedLoading.LoadAsync(real));
        Assert.That(await GraphSnapshot.OfAsync(real), Is.EqualTo(expected));
    }

    // Events that articles of both writers tell are written by both: each has to see what the other one told.
    [Test]
    public async Task Load_TwoWritersOfDifferentArticles_GivesTheSameGraph()
    {
        await Task.WhenAll(SeedLoading.LoadEverySecondAsync(real, 0), SeedLoading.LoadEverySecondAsync(real, 1));
        Assert.That(await GraphSnapshot.OfAsync(real), Is.EqualTo(expected));
    }

    [Test]
    public async Task Compare_Seeds_ForetellsTheLoadAndWritesNothing()
    {
        await SeedLoading.LoadAsync(real, BatchesOfFaults);
        var before = await GraphSnapshot.OfAsync(real);
        var foretold = await SeedLoading.CompareAsync(real);
        Assert.That(await GraphSnapshot.OfAsync(real), Is.EqualTo(before));
        var counters = await SeedLoading.LoadAsync(real);
        Assert.That(
            (foretold.Nodes.Sum(kind => kind.Created - kind.Deleted), foretold.Relationships.Sum(kind => kind.Created - kind.Deleted)),
            Is.EqualTo((counters.NodesCreated - counters.NodesDeleted, counters.RelationshipsCreated - counters.RelationshipsDeleted)));
        Assert.That((await SeedLoading.CompareAsync(real)).IsEmpty, Is.True);
    }

    // The bytes that each of the first connections lets through before it breaks, in the midst of a message.
    [TestCase(60_001, int.MaxValue, false)]
    [TestCase(int.MaxValue, 9_001, false)]
    [TestCase(int.MaxValue, 9_001, true)]
    public async Task Load_ConnectionsCutOrSilentInMidLoad_EndsWithTheSameGraph(int fromClient, int fromServer, bool isSilent)
    {
        var fault = new ProxyFault { FromClient = fromClient, FromServer = fromServer, IsSilent = isSilent };
        using var proxy = new FaultyProxy(server.BoltPort, connection => connection < BrokenConnections ? fault : null);
        var options = new Neo4jOptions { LongestRetrying = TimeSpan.FromMinutes(3), LongestSilence = isSilent ? TimeSpan.FromSeconds(5) : null };
        await using var store = Neo4jGraphStore.Connect(server.Address() with { Port = proxy.Port }, RunningServer.Credentials, options);
        await SeedLoading.LoadAsync(store, BatchesOfFaults);
        Assert.That(proxy.Cuts, Is.EqualTo(BrokenConnections));
        Assert.That(await GraphSnapshot.OfAsync(real), Is.EqualTo(expectedOfFaults));
    }

    [Test]
    public async Task Load_SlowConnectionInSmallPieces_GivesTheSameGraph()
    {
        using var proxy = new FaultyProxy(server.BoltPort, _ => new ProxyFault { Delay = TimeSpan.FromMilliseconds(2), PieceSize = 1_111 });
        await using var store = Neo4jGraphStore.Connect(server.Address() with { Port = proxy.Port }, RunningServer.Credentials);
        await SeedLoading.LoadAsync(store, BatchesOfFaults);
        Assert.That(await GraphSnapshot.OfAsync(real), Is.EqualTo(expectedOfFaults));
    }

    [Test]
    public async Task Load_ServerKilledInMidLoad_FailsClearlyAndCanBeResumed()
    {
        await using var impatient = Neo4jGraphStore.Connect(
            server.Address(), RunningServer.Credentials, new Neo4jOptions { LongestRetrying = TimeSpan.FromSeconds(2) });
        await SeedLoading.LoadAsync(impatient, batches: 1);
        server.Kill();
        var error = Assert.CatchAsync<GraphStoreException>(() => SeedLoading.LoadAsync(impatient, BatchesOfFaults));
        Assert.That(error!.Message, Does.Contain($"127.0.0.1:{server.BoltPort}"));
        await server.StartAsync();
        await SeedLoading.LoadAsync(impatient, BatchesOfFaults);
        Assert.That(await GraphSnapshot.OfAsync(real), Is.EqualTo(expectedOfFaults));
    }
}
