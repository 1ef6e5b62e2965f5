using GraphBuilder.Graph.Schema;
using GraphBuilder.Graph.Store;
using GraphBuilder.Tests;

namespace GraphBuilder.Neo4j.Tests.Loading;

/// <summary>The schema on a real server, where two programs can change it at once.</summary>
[TestFixture]
internal sealed class MigratingTests
{
    private static readonly IReadOnlyList<Migration> Steps = Migration.LoadAll(ShippedFiles.Instance);

    private Neo4jGraphStore store = null!;

    [SetUp]
    public async Task RemoveTheSchema()
    {
        var server = await Neo4jServer.RequireAsync();
        store = Neo4jGraphStore.Connect(server.Address(), RunningServer.Credentials);
        await using var session = store.Session();
        await session.ExecuteAsync("MATCH (n) DETACH DELETE n");
        foreach (var (kind, owner) in new[] { ("CONSTRAINT", ""), ("INDEX", "WHERE type <> 'LOOKUP' ") })
        {
            foreach (var record in await session.QueryAsync($"SHOW {kind}{(kind == "INDEX" ? "ES" : "S")} YIELD * {owner}RETURN name"))
            {
                await session.ExecuteAsync($"DROP {kind} `{record.Get<string>("name")}`");
            }
        }
    }

    [TearDown]
    public async Task Close()
    {
        if (store is not null) await store.DisposeAsync();
    }

    [Test]
    public async Task Migrate_TwoProgramsAtOnce_TakeEachStepOnce()
    {
        var taken = await Task.WhenAll(new Migrator(store, Steps).MigrateAsync(), new Migrator(store, Steps).MigrateAsync());
        Assert.That(taken.SelectMany(steps => steps), Is.EquivalentTo(Steps));
        await using var session = store.Session(GraphAccessMode.Read);
        var statements = Steps.Sum(step => step.Statements.Count);
        Assert.That(await session.QueryAsync("SHOW INDEXES YIELD type, state WHERE type <> 'LOOKUP' AND state = 'ONLINE' RETURN type"), Has.Count.EqualTo(statements));
    }

    [Test]
    public async Task Migrate_ScriptThatChangedAfterwards_IsRefused()
    {
        await new Migrator(store, Steps).MigrateAsync();
        var changed = Steps.Select(step => step with { Checksum = new string('0', 64) }).ToArray();
        Assert.That(async () => await new Migrator(store, changed).MigrateAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("was changed after it was applied"));
    }
}
