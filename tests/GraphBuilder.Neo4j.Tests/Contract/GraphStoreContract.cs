using GraphBuilder.Graph.Store;

namespace GraphBuilder.Neo4j.Tests.Contract;

/// <summary>What every store behind the port does alike; it is run on each of them.</summary>
internal abstract partial class GraphStoreContract
{
    private IGraphStore store = null!;
    private IGraphSession session = null!;

    /// <summary>Opens the store; what it holds does not matter.</summary>
    protected abstract Task<IGraphStore> OpenAsync();

    [OneTimeSetUp]
    public async Task OpenStore() => store = await OpenAsync();

    [OneTimeTearDown]
    public async Task CloseStore()
    {
        if (store is not null) await store.DisposeAsync();
    }

    [SetUp]
    public async Task EmptyStore()
    {
        session = store.Session();
        await session.ExecuteAsync("DROP CONSTRAINT probe_id IF EXISTS");
        await session.ExecuteAsync("MATCH (n) DETACH DELETE n");
    }

    [TearDown]
    public async Task CloseSession()
    {
        if (session is not null) await session.DisposeAsync();
    }

    [Test]
    public async Task Connectivity_ReadyStore_IsVerified() => await store.VerifyConnectivityAsync();

    [Test]
    public async Task Execute_Writing_CountsWhatChanged()
    {
        var made = await session.ExecuteAsync("CREATE (:Probe:Extra {a: 1, b: 2})-[:KNOWS {c: 3}]->(:Probe)");
        var taken = await session.ExecuteAsync("MATCH (p:Extra) REMOVE p:Extra, p.a DETACH DELETE p");
        Assert.That(made, Is.EqualTo(new ResultCounters { NodesCreated = 2, RelationshipsCreated = 1, PropertiesSet = 3, LabelsAdded = 3 }));
        Assert.That((taken.NodesDeleted, taken.RelationshipsDeleted), Is.EqualTo((1, 1)));
    }

    [TestCase("RETURN 1 AS x", GraphQueryType.ReadOnly)]
    [TestCase("CREATE (p:Probe) RETURN p", GraphQueryType.ReadWrite)]
    [TestCase("CREATE (:Probe)", GraphQueryType.WriteOnly)]
    [TestCase("CREATE CONSTRAINT probe_id IF NOT EXISTS FOR (p:Probe) REQUIRE p.id IS UNIQUE", GraphQueryType.SchemaWrite)]
    public async Task Consume_KindsOfStatement_AreTold(string cypher, GraphQueryType expected)
    {
        var cursor = await session.RunAsync(cypher);
        Assert.That((await cursor.ConsumeAsync()).QueryType, Is.EqualTo(expected));
    }

    [Test]
    public async Task Run_Columns_AreKnownBeforeTheFirstRecord()
    {
        var cursor = await session.RunAsync("RETURN 1 AS b, 2 AS a, 3 + 4");
        Assert.That(cursor.Keys, Is.EqualTo(new[] { "b", "a", "3 + 4" }));
    }

    [Test]
    public async Task Fetch_ManyRecords_ComeInOrderAndOnce()
    {
        var cursor = await session.RunAsync("UNWIND range(1, 5000) AS x RETURN x");
        var numbers = new List<long>();
        await foreach (var record in cursor) numbers.Add(record.Get<long>("x"));
        Assert.That(numbers, Is.EqualTo(Enumerable.Range(1, 5000).Select(number => (long)number)));
        Assert.That(await cursor.FetchAsync(), Is.False);
    }

    [Test]
    public async Task Run_WhileAnotherResultIsHalfRead_KeepsTheRestOfTheFirst()
    {
        var first = await session.RunAsync("UNWIND range(1, 3000) AS x RETURN x");
        await first.FetchAsync();
        var second = await session.QueryAsync("RETURN 'second' AS x");
        var rest = 0;
        while (await first.FetchAsync()) rest++;
        Assert.That((second[0]["x"], rest), Is.EqualTo(("second", 2999)));
    }

    [Test]
    public async Task Consume_HalfReadResult_DropsTheRest()
    {
        var cursor = await session.RunAsync("UNWIND range(1, 3000) AS x CREATE (p:Probe) RETURN x");
        await cursor.FetchAsync();
        var summary = await cursor.ConsumeAsync();
        Assert.That((summary.Counters.NodesCreated, await cursor.FetchAsync()), Is.EqualTo((3000, false)));
    }

    [Test]
    public async Task Run_UnreadStatement_TakesEffectBeforeTheNext()
    {
        await session.RunAsync("CREATE (:Probe)");
        Assert.That((await session.QueryAsync("MATCH (p:Probe) RETURN count(p) AS n"))[0]["n"], Is.EqualTo(1L));
    }

    [Test]
    public async Task Dispose_UnreadStatement_TakesEffect()
    {
        var other = store.Session();
        await other.RunAsync("UNWIND range(1, 2000) AS x CREATE (:Probe) RETURN x");
        await other.DisposeAsync();
        Assert.That((await session.QueryAsync("MATCH (p:Probe) RETURN count(p) AS n"))[0]["n"], Is.EqualTo(2000L));
    }

    [Test]
    public async Task Cancel_RunningStatement_StopsItAndLeavesTheSessionUsable()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var cancelled = async () =>
        {
            var cursor = await session.RunAsync("UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x) AS n", null, source.Token);
            await cursor.FetchAsync();
        };
        Assert.That(async () => await cancelled(), Throws.InstanceOf<OperationCanceledException>());
        Assert.That((await session.QueryAsync("RETURN 1 AS x"))[0]["x"], Is.EqualTo(1L));
    }
}
