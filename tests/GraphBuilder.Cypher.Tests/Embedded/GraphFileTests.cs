using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Store;
using GraphBuilder.Graph.Temporal;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Cypher.Tests.Embedded;

public sealed class GraphFileTests
{
    private string folder;
    private string path;

    [SetUp]
    public void MakeFolder()
    {
        folder = Directory.CreateTempSubdirectory("graphbuilder").FullName;
        path = Path.Combine(folder, "graph.db");
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task Open_AfterClose_FindsNodesRelationshipsAndPropertiesAgain()
    {
        await RunAsync(
            "CREATE (:Actor:Country {id: 'FR', names: ['France', 'République française'], score: 1.5, since: date('1958-10-04'), big: true})-[:ACCUSE {n: 1}]->(:Actor {id: 'RU'})",
            "CREATE (:Temporary {id: 'gone'})",
            "MATCH (t:Temporary) DELETE t",
            "MATCH (a:Actor {id: 'RU'}) SET a.name = 'Russie', a:Country");

        await using var store = EmbeddedGraphStore.Open(path);
        await using var session = store.Session(GraphAccessMode.Read);
        var record = (await session.QueryAsync("MATCH (a:Country)-[r:ACCUSE]->(b:Country) RETURN a, r, b.name AS name"))[0];
        var count = (await session.QueryAsync("MATCH (n) RETURN count(*) AS count"))[0]["count"];

        var france = record.Get<GraphNode>("a");
        Assert.That(france.Labels, Is.EquivalentTo(new[] { "Actor", "Country" }));
        Assert.That(france.Properties["names"], Is.EqualTo(new[] { "France", "République française" }));
        Assert.That(france.Properties["score"], Is.EqualTo(1.5));
        Assert.That(france.Properties["since"], Is.EqualTo(new LocalDate(1958, 10, 4)));
        Assert.That(france.Properties["big"], Is.True);
        Assert.That(record.Get<GraphRelationship>("r").Properties["n"], Is.EqualTo(1));
        Assert.That(record["name"], Is.EqualTo("Russie"));
        Assert.That(count, Is.EqualTo(2));
    }

    [Test]
    public async Task Open_AfterClose_UpholdsTheConstraint()
    {
        await RunAsync("CREATE CONSTRAINT actor_id FOR (a:Actor) REQUIRE a.id IS UNIQUE", "CREATE (:Actor {id: 'FR'})");

        await using var store = EmbeddedGraphStore.Open(path);
        await using var session = store.Session();
        var names = await session.QueryAsync("SHOW CONSTRAINTS YIELD name, labelsOrTypes, properties");

        Assert.That(names[0]["name"], Is.EqualTo("actor_id"));
        Assert.That(
            async () => await session.ExecuteAsync("CREATE (:Actor {id: 'FR'})"),
            Throws.TypeOf<GraphClientException>().With.Property(nameof(GraphStoreException.Code)).EqualTo("Neo.ClientError.Schema.ConstraintValidationFailed"));
    }

    [Test]
    public async Task Open_WithRulesBeforeAnyData_KeepsTheLabelsOfLaterData()
    {
        await RunAsync(
            "CREATE CONSTRAINT actor_id FOR (a:Actor) REQUIRE a.id IS UNIQUE",
            "CREATE INDEX accuse_date FOR ()-[r:ACCUSE]-() ON (r.date)");
        await RunAsync("CREATE (:Actor {id: 'FR'})-[:ACCUSE]->(:Place {id: 'paris'})");

        await using var store = EmbeddedGraphStore.Open(path);
        await using var session = store.Session();
        var records = await session.QueryAsync("MATCH (a:Actor)-[r:ACCUSE]->(p:Place) RETURN a.id AS actor, p.id AS place");

        Assert.That(records.Select(record => (record["actor"], record["place"])), Is.EqualTo(new[] { ("FR", "paris") }));
    }

    [Test]
    public async Task Open_AfterDroppedConstraint_AllowsTheValueTwice()
    {
        await RunAsync("CREATE CONSTRAINT actor_id FOR (a:Actor) REQUIRE a.id IS UNIQUE", "DROP CONSTRAINT actor_id");

        Assert.That(async () => await RunAsync("CREATE (:Actor {id: 'FR'}), (:Actor {id: 'FR'})"), Throws.Nothing);
    }

    [Test]
    public async Task Rollback_OfATransaction_LeavesTheFileAsItWas()
    {
        await RunAsync("CREATE (:Actor {id: 'FR'})");
        await using (var store = EmbeddedGraphStore.Open(path))
        {
            await using var session = store.Session();
            await using var transaction = await session.BeginTransactionAsync();
            await transaction.ExecuteAsync("MATCH (a) SET a.id = 'DE' CREATE (a)-[:T]->(:Actor)");
            await transaction.RollbackAsync();
        }

        await using var reopened = EmbeddedGraphStore.Open(path);
        await using var reading = reopened.Session();
        var records = await reading.QueryAsync("MATCH (a) RETURN a.id AS id");

        Assert.That(records.Select(record => record["id"]), Is.EqualTo(new[] { "FR" }));
    }

    [Test]
    public async Task Open_WhileOpenElsewhere_SaysSo()
    {
        await using var first = EmbeddedGraphStore.Open(path);

        Assert.That(
            () => EmbeddedGraphStore.Open(path),
            Throws.TypeOf<GraphUnavailableException>().With.Message.Contains("is open in another process"));
    }

    [Test]
    public void Open_ReadOnlyFile_SaysSo()
    {
        File.WriteAllText(path, "");
        new FileInfo(path).IsReadOnly = true;

        Assert.That(() => EmbeddedGraphStore.Open(path), Throws.TypeOf<GraphUnavailableException>().With.Message.Contains("is read-only"));
    }

    [Test]
    [Platform("Linux")]
    public void Open_WhereNoFileCanBeMade_DoesNotBlameAnotherProcess() => Assert.That(
        () => EmbeddedGraphStore.Open("/proc/graph.db"),
        Throws.TypeOf<GraphUnavailableException>().With.Message.EqualTo(
            "The store /proc/graph.db is read-only. Make the file and its folder writable, or name another store."));

    [Test]
    public async Task Open_WhileAnotherProgramHoldsTheFile_SaysSo()
    {
        await RunAsync("CREATE (:Actor)");
        using var other = new SqliteConnection($"Data Source={path};Pooling=False");
        other.Open();
        using var hold = other.CreateCommand();
        hold.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; DELETE FROM node; COMMIT";
        hold.ExecuteNonQuery();

        Assert.That(
            () => EmbeddedGraphStore.Open(path), Throws.TypeOf<GraphUnavailableException>().With.Message.Contains("is open in another process"));
    }

    [Test]
    public void Open_FileThatIsNoDatabase_SaysSo()
    {
        File.WriteAllText(path, new string('x', 5_000));

        Assert.That(() => EmbeddedGraphStore.Open(path), Throws.TypeOf<GraphUnavailableException>().With.Message.Contains("is no store of this program"));
    }

    [Test]
    public void Open_DatabaseOfAnotherProgram_SaysSo()
    {
        Change("CREATE TABLE recipe(name TEXT)");

        Assert.That(() => EmbeddedGraphStore.Open(path), Throws.TypeOf<GraphUnavailableException>().With.Message.Contains("database of another program"));
    }

    [Test]
    public async Task Open_FileOfANewerFormat_IsRefused()
    {
        await RunAsync("CREATE (:Actor)");
        Change("UPDATE meta SET value = '2' WHERE key = 'format'");

        Assert.That(() => EmbeddedGraphStore.Open(path), Throws.TypeOf<GraphUnavailableException>().With.Message.Contains("format 2"));
    }

    [Test]
    public void Open_InAMissingFolder_SaysSo() => Assert.That(
        () => EmbeddedGraphStore.Open(Path.Combine(folder, "missing", "graph.db")),
        Throws.TypeOf<GraphUnavailableException>().With.Message.Contains("its folder does not exist"));

    [Test]
    public async Task Open_RelationshipWithoutItsNode_IsReportedAsDamage()
    {
        await RunAsync("CREATE (:Actor)-[:T]->(:Actor)");
        Change("DELETE FROM node WHERE id = 1");

        Assert.That(() => EmbeddedGraphStore.Open(path), Throws.TypeOf<GraphUnavailableException>().With.Message.Contains("node 1, which is missing"));
    }

    private async Task RunAsync(params string[] statements)
    {
        await using var store = EmbeddedGraphStore.Open(path);
        await using var session = store.Session();
        foreach (var statement in statements) await session.ExecuteAsync(statement);
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only texts of these tests come here.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
