using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Graph.Store;
using GraphBuilder.Tests.Graph.Store;

namespace GraphBuilder.Tests.Graph.Schema;

[TestFixture]
internal sealed class MigratorTests
{
    private static readonly Migration First = Migration.Read(
        "V0001__first-rule.cypher", "// Why.\nCREATE CONSTRAINT a IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE;\n");

    private static readonly Migration Second = Migration.Read("V0002__index.cypher", "CREATE INDEX b IF NOT EXISTS FOR (n:A) ON (n.name);\n");

    [Test]
    public async Task Migrate_EmptyStore_TakesEveryStepOnce()
    {
        await using var store = EmbeddedGraphStore.InMemory();
        Assert.That(await new Migrator(store, [First]).MigrateAsync(), Is.EqualTo(new[] { First }));
        Assert.That(await new Migrator(store, [First, Second]).MigrateAsync(), Is.EqualTo(new[] { Second }));
        Assert.That(await new Migrator(store, [First, Second]).MigrateAsync(), Is.Empty);
        await using var session = store.Session();
        var recorded = await session.QueryAsync("MATCH (m:`__Migration`) WHERE m.version > 0 RETURN m.version + ' ' + m.description AS line ORDER BY line");
        Assert.That(recorded.Select(record => record["line"]), Is.EqualTo(new[] { "1 first rule", "2 index" }));
        Assert.That(await session.QueryAsync("SHOW CONSTRAINTS YIELD name RETURN name"), Has.Count.EqualTo(2));
        Assert.That((await session.QueryAsync("MATCH (m:`__Migration` {version: 0}) RETURN keys(m) AS keys"))[0]["keys"], Is.EquivalentTo(new[] { "description", "version" }));
    }

    [Test]
    public async Task Migrate_TwoProgramsAtOnce_TakeEachStepOnce()
    {
        await using var store = EmbeddedGraphStore.InMemory();
        var taken = await Task.WhenAll(new Migrator(store, [First, Second]).MigrateAsync(), new Migrator(store, [First, Second]).MigrateAsync());
        Assert.That(taken.SelectMany(steps => steps), Is.EquivalentTo(new[] { First, Second }));
    }

    // The time after which the lock of a program that died is void.
    private const long Lifetime = 10_000;

    [TestCase(-1, false)]
    [TestCase(Lifetime, false)]
    [TestCase(10 * Lifetime, true)]
    public async Task Migrate_LockOfAnotherProgram_IsWaitedForButNotForEver(long remaining, bool isRefused)
    {
        var clock = new ImpatientClock();
        await using var store = EmbeddedGraphStore.InMemory(clock);
        await using (var session = store.Session())
        {
            await session.ExecuteAsync(
                "CREATE (:`__Migration` {version: 0, holder: 'another', until: timestamp() + $remaining})",
                new Dictionary<string, object?> { ["remaining"] = remaining });
        }

        var migrating = () => new Migrator(store, [First]).MigrateAsync();
        if (isRefused) Assert.That(async () => await migrating(), Throws.TypeOf<GraphTransientException>().With.Message.StartsWith("Another program is changing the schema of this store."));
        else Assert.That(await migrating(), Is.EqualTo(new[] { First }));
    }

    [Test]
    public async Task Migrate_StoppedBetweenTwoStatements_GoesOnTheNextTime()
    {
        await using var store = EmbeddedGraphStore.InMemory();
        var half = Migration.Read(First.File, First.Statements[0] + ";\nRETRUN 1;\n");
        Assert.That(() => new Migrator(store, [half]).MigrateAsync(), Throws.InstanceOf<GraphStoreException>());
        Assert.That(await new Migrator(store, [First, Second]).MigrateAsync(), Is.EqualTo(new[] { First, Second }));
    }

    [Test]
    public async Task Open_StoreWithoutSchema_TellsTheStepsAndWritesNothing()
    {
        await using var store = EmbeddedGraphStore.InMemory();
        Assert.That(await new Migrator(store, [First, Second]).OpenAsync(), Is.EqualTo(new[] { First, Second }));
        await using var session = store.Session();
        Assert.That(await session.QueryAsync("MATCH (n) RETURN n"), Is.Empty);
        Assert.That(await session.QueryAsync("SHOW CONSTRAINTS YIELD name RETURN name"), Is.Empty);
    }

    [Test]
    public async Task Migrate_ScriptThatChangedAfterwards_IsRefused()
    {
        await using var store = EmbeddedGraphStore.InMemory();
        await new Migrator(store, [First]).MigrateAsync();
        var changed = Migration.Read(First.File, "CREATE INDEX b IF NOT EXISTS FOR (n:A) ON (n.name);");
        Assert.That(() => new Migrator(store, [changed]).MigrateAsync(), Throws.TypeOf<MigrationException>().With.Message.EqualTo(
            "graph-schema/migrations/V0001__first-rule.cypher was changed after it was applied to this store; undo the change and write a new migration, or build a new store."));
    }

    [Test]
    public async Task Migrate_StoreOfANewerProgram_IsRefused()
    {
        await using var store = EmbeddedGraphStore.InMemory();
        await new Migrator(store, [First, Second]).MigrateAsync();
        Assert.That(() => new Migrator(store, [First]).MigrateAsync(), Throws.TypeOf<MigrationException>().With.Message.StartsWith("the store has migration 2,"));
    }

    [TestCase("V0001.cypher")]
    [TestCase("0001__a.cypher")]
    [TestCase("V1a__a.cypher")]
    public void Read_NameOfAnotherForm_IsRefused(string file) =>
        Assert.That(() => Migration.Read(file, "RETURN 1;"), Throws.TypeOf<MigrationException>().With.Message.StartsWith(file + " is no name of a migration"));

    [Test]
    public void Read_OtherLineEnds_GiveTheSameChecksum() =>
        Assert.That(Migration.Read("V0001__a.cypher", "RETURN 1;\r\nRETURN 2;\r\n").Checksum, Is.EqualTo(Migration.Read("V0001__a.cypher", "RETURN 1;\nRETURN 2;\n").Checksum));

    [Test]
    public void Statements_SemicolonInsideALine_EndsNothing() =>
        Assert.That(CypherScript.Statements("// a; \nRETURN ';' AS x,\n 1; \n\n// b\nRETURN 2"), Is.EqualTo(new[] { "// a;\nRETURN ';' AS x,\n 1", "// b\nRETURN 2" }));
}
