using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Tests.Embedded;

public sealed class EmbeddedTransactionTests
{
    private EmbeddedGraphStore store;

    [SetUp]
    public async Task OpenStore()
    {
        store = EmbeddedGraphStore.InMemory();
        await using var session = store.Session();
        await session.ExecuteAsync("CREATE CONSTRAINT actor_id FOR (a:Actor) REQUIRE a.id IS UNIQUE");
        await session.ExecuteAsync("CREATE (:Actor {id: 'FR', n: 1})-[:T {w: 1}]->(:Actor:Country {id: 'DE', n: 2})");
    }

    [TearDown]
    public async Task CloseStore() => await store.DisposeAsync();

    [TestCase("CREATE (:Actor {id: 'IT'})")]
    [TestCase("MATCH (a) DETACH DELETE a")]
    [TestCase("MATCH ()-[t]->() DELETE t")]
    [TestCase("MATCH (a) SET a.n = 7, a.m = 8 REMOVE a.id")]
    [TestCase("MATCH (a) SET a:Person REMOVE a:Actor")]
    [TestCase("MATCH (a {id: 'FR'}), (b {id: 'DE'}) DETACH DELETE a SET b.id = 'FR' CREATE (b)-[:U]->(:Actor {id: 'DE'})")]
    [TestCase("MERGE (a:Actor {id: 'FR'}) ON MATCH SET a.n = 5 MERGE (a)-[:U]->(b:Actor {id: 'PL'})")]
    public async Task Rollback_AfterAnyUpdate_RestoresTheGraph(string statement)
    {
        var before = await DumpAsync();
        await using (var session = store.Session())
        {
            await using var transaction = await session.BeginTransactionAsync();
            await transaction.ExecuteAsync(statement);
            await transaction.RollbackAsync();
        }

        Assert.That(await DumpAsync(), Is.EqualTo(before));
        await using var writing = store.Session();
        Assert.That((await writing.ExecuteAsync("MERGE (:Actor {id: 'FR'}) MERGE (:Actor {id: 'DE'})")).ContainsUpdates, Is.False, "the index was not restored");
    }

    [Test]
    public async Task Statement_ThatFailsInTheMiddle_ChangesNothing()
    {
        var before = await DumpAsync();
        await using var session = store.Session();

        Assert.That(
            async () => await session.ExecuteAsync("UNWIND ['IT', 'ES', 'FR'] AS id CREATE (:Actor {id: id})"),
            Throws.TypeOf<GraphClientException>()
                .With.Property(nameof(GraphStoreException.Code)).EqualTo("Neo.ClientError.Schema.ConstraintValidationFailed")
                .And.Message.Contains("already exists with label `Actor` and property `id` = 'FR'"));
        Assert.That(await DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Transaction_AfterAFailedStatement_CannotCommit()
    {
        await using var session = store.Session();
        await using var transaction = await session.BeginTransactionAsync();
        await transaction.ExecuteAsync("CREATE (:Actor {id: 'IT'})");

        Assert.That(async () => await transaction.ExecuteAsync("RETURN 1 / 0"), Throws.TypeOf<GraphClientException>());
        Assert.That(
            async () => await transaction.CommitAsync(),
            Throws.TypeOf<GraphClientException>().With.Property(nameof(GraphStoreException.Code)).EqualTo("Neo.ClientError.Transaction.TransactionMarkedAsFailed"));
        await transaction.RollbackAsync();
        Assert.That((await session.QueryAsync("MATCH (a:Actor {id: 'IT'}) RETURN a")), Is.Empty);
    }

    [Test]
    public async Task Session_ForReading_RefusesToWrite()
    {
        await using var session = store.Session(GraphAccessMode.Read);

        Assert.That(
            async () => await session.ExecuteAsync("CREATE (:Actor)"),
            Throws.TypeOf<GraphClientException>().With.Property(nameof(GraphStoreException.Code)).EqualTo("Neo.ClientError.Statement.AccessMode"));
    }

    [Test]
    public async Task ExecuteRead_ThatWrites_IsRefused()
    {
        await using var session = store.Session();

        Assert.That(
            async () => await session.ExecuteReadAsync(runner => runner.ExecuteAsync("MATCH (a) SET a.x = 1")),
            Throws.TypeOf<GraphClientException>().With.Property(nameof(GraphStoreException.Code)).EqualTo("Neo.ClientError.Statement.AccessMode"));
    }

    [Test]
    public async Task ExecuteWrite_WorkThatFailsInAWayThatPasses_IsRunAgain()
    {
        await using var session = store.Session();
        var attempts = 0;
        var result = await session.ExecuteWriteAsync(async runner =>
        {
            await runner.ExecuteAsync("CREATE (:Attempt)");
            return ++attempts < 2 ? throw new GraphTransientException("Neo.TransientError.Transaction.DeadlockDetected", "again") : attempts;
        });

        Assert.That(result, Is.EqualTo(2));
        Assert.That((await session.QueryAsync("MATCH (a:Attempt) RETURN a")), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Run_RuntimeError_ShowsWhenTheCursorIsRead()
    {
        await using var session = store.Session();
        var cursor = await session.RunAsync("RETURN 1/0");

        Assert.That(cursor.Keys, Is.EqualTo(new[] { "1/0" }));
        Assert.That(
            async () => await cursor.FetchAsync(),
            Throws.TypeOf<GraphClientException>().With.Property(nameof(GraphStoreException.Code)).EqualTo("Neo.ClientError.Statement.ArithmeticError"));
    }

    [Test]
    public async Task Run_MissingParameter_IsNamed()
    {
        await using var session = store.Session();

        Assert.That(
            async () => await session.RunAsync("RETURN $a, $b", new Dictionary<string, object?> { ["a"] = 1 }),
            Throws.TypeOf<GraphClientException>().With.Message.EqualTo("Expected parameter(s): b"));
    }

    [Test]
    public async Task Run_StatementNobodyReads_StillRuns()
    {
        await using (var session = store.Session()) await session.RunAsync("CREATE (:Unread)");

        await using var reading = store.Session();
        Assert.That(await reading.QueryAsync("MATCH (n:Unread) RETURN n"), Has.Count.EqualTo(1));
    }

    [TestCase("MATCH (n) RETURN n", GraphQueryType.ReadOnly)]
    [TestCase("CREATE (n) RETURN n", GraphQueryType.ReadWrite)]
    [TestCase("CREATE (n)", GraphQueryType.WriteOnly)]
    [TestCase("CREATE INDEX i FOR (n:L) ON (n.p)", GraphQueryType.SchemaWrite)]
    public async Task Summary_OfAStatement_SaysWhatKindItWas(string statement, GraphQueryType expected)
    {
        await using var session = store.Session();
        var summary = await (await session.RunAsync(statement)).ConsumeAsync();

        Assert.That(summary.QueryType, Is.EqualTo(expected));
    }

    [Test]
    public async Task Counters_OfTheSameMergeAndSetAgain_AreAllZero()
    {
        const string load = "UNWIND $rows AS row MERGE (a:Actor {id: row.id}) SET a += row.properties, a:Loaded";
        var parameters = new Dictionary<string, object?>
        {
            ["rows"] = new[] { new Dictionary<string, object?> { ["id"] = "IT", ["properties"] = new Dictionary<string, object?> { ["n"] = 1, ["names"] = new[] { "Italie" } } } },
        };
        await using var session = store.Session();
        var first = await session.ExecuteAsync(load, parameters);
        var second = await session.ExecuteAsync(load, parameters);

        Assert.That(first, Is.EqualTo(new ResultCounters { NodesCreated = 1, LabelsAdded = 2, PropertiesSet = 3 }));
        Assert.That(second, Is.EqualTo(ResultCounters.None));
    }

    [Test]
    public async Task Cancellation_OfALongStatement_StopsAndUndoesIt()
    {
        var before = await DumpAsync();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await using var session = store.Session();

        Assert.That(
            async () => await session.ExecuteAsync("UNWIND range(1, 1000000000) AS i CREATE (:Row {i: i})", null, cancellation.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Merge_FromManySessionsAtOnce_MakesEachNodeOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            await using var session = store.Session();
            for (var key = 0; key < 20; key++)
            {
                await session.ExecuteAsync("MERGE (:Shared {key: $key})", new Dictionary<string, object?> { ["key"] = key });
            }
        })));

        await using var reading = store.Session();
        Assert.That((await reading.QueryAsync("MATCH (n:Shared) RETURN n")), Has.Count.EqualTo(20));
    }

    private async Task<string> DumpAsync()
    {
        await using var session = store.Session(GraphAccessMode.Read);
        var nodes = await session.QueryAsync("MATCH (n) UNWIND labels(n) AS label WITH n, label ORDER BY label RETURN id(n) AS id, collect(label) AS labels, properties(n) AS properties ORDER BY id");
        var relationships = await session.QueryAsync("MATCH (a)-[r]->(b) RETURN id(r) AS id, type(r) AS type, id(a) AS a, id(b) AS b, properties(r) AS properties ORDER BY id");
        return string.Join('\n', nodes.Concat(relationships).Select(record => string.Join(' ', record.Values.Select(value => Tck.TckText.Of(value, ignoreListOrder: false)))));
    }
}
