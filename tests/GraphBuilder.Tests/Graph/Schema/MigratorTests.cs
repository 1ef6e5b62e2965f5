using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Graph.Store;

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
        var recorded = await session.QueryAsync("MATCH (m:`__Migration`) RETURN m.version + ' ' + m.description AS line ORDER BY line");
        Assert.That(recorded.Select(record => record["line"]), Is.EqualTo(new[] { "1 first rule", "2 index" }));
        Assert.That(await session.QueryAsync("SHOW CONSTRAINTS YIELD name RETURN name"), Has.Count.EqualTo(1));
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
