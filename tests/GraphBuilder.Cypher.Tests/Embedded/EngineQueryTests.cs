using System.Diagnostics;
using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Cypher.Tests.Tck;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Tests.Embedded;

/// <summary>What the engine does beyond the TCK.</summary>
public sealed class EngineQueryTests
{
    private const string Roads =
        """
        CREATE (a:City {name: 'A'}), (b:City {name: 'B'}), (c:City {name: 'C'}), (d:City {name: 'D'}), (:City {name: 'Island'})
        CREATE (a)-[:ROAD {toll: true}]->(d), (a)-[:ROAD {toll: false}]->(b), (b)-[:ROAD {toll: false}]->(c), (c)-[:ROAD {toll: false}]->(d), (b)-[:RAIL]->(d)
        """;

    private EmbeddedGraphStore store;
    private IGraphSession session;

    [SetUp]
    public async Task OpenStore()
    {
        store = EmbeddedGraphStore.InMemory();
        session = store.Session();
        await session.ExecuteAsync(Roads);
    }

    [TearDown]
    public async Task CloseStore()
    {
        await session.DisposeAsync();
        await store.DisposeAsync();
    }

    [TestCase("MATCH (a {name: 'A'}), (d {name: 'D'}) MATCH p = shortestPath((a)-[*]->(d)) RETURN [n IN nodes(p) | n.name] AS x", "['A', 'D']")]
    [TestCase("MATCH p = shortestPath((a {name: 'A'})-[:ROAD*]->(d {name: 'D'})) WHERE none(r IN relationships(p) WHERE r.toll) RETURN [n IN nodes(p) | n.name] AS x", "['A', 'B', 'C', 'D']")]
    [TestCase("MATCH p = shortestPath((a {name: 'A'})-[*]->(d {name: 'D'})) WHERE length(p) > 1 RETURN [n IN nodes(p) | n.name] AS x", "['A', 'B', 'D']")]
    [TestCase("MATCH p = shortestPath((a {name: 'A'})-[*]-(d {name: 'Island'})) RETURN p AS x", "")]
    [TestCase("MATCH (a {name: 'A'}), (c {name: 'C'}) MATCH p = allShortestPaths((a)-[*]-(c)) RETURN length(p) AS x", "2|2")]
    [TestCase("MATCH (c:City) RETURN c.name AS x ORDER BY COUNT { (c)-->() } DESC, x LIMIT 2", "'A'|'B'")]
    [TestCase("MATCH (c:City) WHERE EXISTS { MATCH (c)-[:RAIL]->(d) WHERE d.name = 'D' } RETURN c.name AS x", "'B'")]
    [TestCase("MATCH (c:City {name: 'A'}) RETURN COLLECT { MATCH (c)-->(d) RETURN d.name AS name ORDER BY name } AS x", "['B', 'D']")]
    [TestCase("MATCH (c:City {name: 'A'}) CALL (c) { MATCH (c)-->(d) RETURN count(*) AS n } RETURN n AS x", "2")]
    [TestCase("MATCH (c:City {name: 'A'}) CALL { WITH c MATCH (c)-->(d) RETURN max(d.name) AS n } RETURN n AS x", "'D'")]
    [TestCase("UNWIND [1, 2] AS i CALL (i) { CREATE (:Made {i: i}) } MATCH (m:Made) RETURN DISTINCT count(m) AS x", "4")]
    [TestCase("MATCH (c:City) WITH collect(c) AS all FOREACH (c IN all | SET c.seen = true) WITH all UNWIND all AS c RETURN DISTINCT c.seen AS x", "true")]
    [TestCase("MATCH (c:City&!Island) WHERE c.name IN ['A', 'Island'] RETURN c {.name, n: 1} AS x", "{n: 1, name: 'A'}|{n: 1, name: 'Island'}")]
    [TestCase("MATCH (a)-[r:ROAD|RAIL WHERE r.toll IS NULL]->(b) RETURN type(r) AS x", "'RAIL'")]
    [TestCase("CALL db.labels() YIELD label RETURN collect(label) AS x", "['City']")]
    [TestCase("CALL db.relationshipTypes() YIELD relationshipType AS t RETURN collect(t) AS x", "['RAIL', 'ROAD']")]
    [TestCase("CALL db.propertyKeys() YIELD propertyKey AS k RETURN collect(k) AS x", "['name', 'toll']")]
    [TestCase("MATCH (a {name: 'A'}) DETACH DELETE a RETURN count(*) AS x", "1")]
    [TestCase("RETURN 1 AS x UNION RETURN 1 AS x UNION RETURN 2 AS x", "1|2")]
    public async Task Query_OnASmallGraph_Gives(string query, string expected)
    {
        var records = await session.QueryAsync(query);

        Assert.That(string.Join('|', records.Select(record => TckText.Of(record["x"], ignoreListOrder: false))), Is.EqualTo(expected));
    }

    [Test]
    public async Task Show_Constraints_TakesYieldWhereAndReturn()
    {
        await session.ExecuteAsync("CREATE CONSTRAINT city_name IF NOT EXISTS FOR (c:City) REQUIRE c.name IS UNIQUE");
        await session.ExecuteAsync("CREATE INDEX road_toll IF NOT EXISTS FOR ()-[r:ROAD]-() ON (r.toll)");

        var constraints = await session.QueryAsync("SHOW CONSTRAINTS YIELD name, type, properties WHERE type = 'UNIQUENESS' RETURN name, properties[0] AS key");
        var indexes = await session.QueryAsync("SHOW INDEXES");

        Assert.That(constraints.Single().Values, Is.EqualTo(new[] { "city_name", "name" }));
        Assert.That(indexes.Select(record => record["name"]), Is.EqualTo(new[] { "city_name", "road_toll" }));
        Assert.That(indexes.Select(record => record["owningConstraint"]), Is.EqualTo(new[] { "city_name", null }));
    }

    [Test]
    public async Task Schema_CreatedTwice_IsAnErrorUnlessIfNotExists()
    {
        const string create = "CREATE CONSTRAINT city_name FOR (c:City) REQUIRE c.name IS UNIQUE";
        var first = await session.ExecuteAsync(create);
        var again = await session.ExecuteAsync("CREATE CONSTRAINT city_name IF NOT EXISTS FOR (c:City) REQUIRE c.name IS UNIQUE");

        Assert.That(first.ConstraintsAdded, Is.EqualTo(1));
        Assert.That(again.ContainsUpdates, Is.False);
        AssertFails(create, "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists");
        AssertFails("CREATE INDEX city_name FOR (c:Town) ON (c.name)", "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists");
        AssertFails("DROP INDEX missing", "Neo.DatabaseError.Schema.IndexDropFailed");
        AssertFails("CREATE CONSTRAINT FOR (c:City) REQUIRE c.name IS NOT NULL", "Neo.DatabaseError.Schema.ConstraintCreationFailed");
    }

    [Test]
    public async Task Constraint_OnDataThatBreaksIt_IsNotMade()
    {
        await session.ExecuteAsync("CREATE (:City {name: 'A'})");

        AssertFails("CREATE CONSTRAINT FOR (c:City) REQUIRE c.name IS UNIQUE", "Neo.DatabaseError.Schema.ConstraintCreationFailed");
        Assert.That(await session.QueryAsync("SHOW CONSTRAINTS"), Is.Empty);
    }

    [TestCase("MATCH (n) SET n.p = {a: 1}", "Neo.ClientError.Statement.TypeError")]
    [TestCase("MATCH (n) SET n.p = [1, 'a']", "Neo.ClientError.Statement.TypeError")]
    [TestCase("MATCH (n) SET n.p = [1, null]", "Neo.ClientError.Statement.TypeError")]
    [TestCase("MATCH (n {name: 'A'}) DELETE n", "Neo.ClientError.Schema.ConstraintValidationFailed")]
    [TestCase("MERGE (:City {name: null})", "Neo.ClientError.Statement.SemanticError")]
    [TestCase("CALL no.such()", "Neo.ClientError.Procedure.ProcedureNotFound")]
    public void Statement_ThatCannotBe_FailsWithNeo4jsCode(string statement, string code) => AssertFails(statement, code);

    [TestCase("MATCH (n)\nCALL (n) { RETURN 1 AS x } IN TRANSACTIONS OF 10 ROWS\nRETURN x", "(line 2, column 1 (offset: 10))")]
    [TestCase("EXPLAIN MATCH (n) RETURN n", "(line 1, column 1 (offset: 0))")]
    [TestCase("CREATE FULLTEXT INDEX i FOR (n:A) ON EACH [n.p]", "(line 1, column 1 (offset: 0))")]
    [TestCase("MATCH (a)-[r:T* WHERE true]->(b) RETURN a", "(line 1, column 10 (offset: 9))")]
    public void Statement_NotYetSupported_IsASyntaxErrorWithItsPlace(string statement, string place)
    {
        var error = Assert.ThrowsAsync<GraphClientException>(async () => await session.ExecuteAsync(statement));

        Assert.That(error!.Code, Is.EqualTo("Neo.ClientError.Statement.SyntaxError"));
        Assert.That(error.Message, Does.Contain(place).And.Contains("^"));
    }

    [Test]
    public async Task Load_InBatches_IsFastEnough()
    {
        await session.ExecuteAsync("CREATE CONSTRAINT FOR (a:Actor) REQUIRE a.id IS UNIQUE");
        var rows = Enumerable.Range(0, 20_000).Select(i => (object?)new Dictionary<string, object?> { ["id"] = i, ["name"] = $"name {i}" }).ToArray();
        var watch = Stopwatch.StartNew();
        foreach (var batch in rows.Chunk(5_000))
        {
            await session.ExecuteAsync(
                "UNWIND $rows AS row MERGE (a:Actor {id: row.id}) ON CREATE SET a.name = row.name", new Dictionary<string, object?> { ["rows"] = batch });
        }

        // A wide margin, for the machine may be busy: a scan instead of the index would take hours.
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    private void AssertFails(string statement, string code)
    {
        var error = Assert.CatchAsync<GraphStoreException>(async () => await session.ExecuteAsync(statement), statement);
        Assert.That(error!.Code, Is.EqualTo(code), error.Message);
    }
}
