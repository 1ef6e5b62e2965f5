using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Cypher.Execution.Procedures;
using GraphBuilder.Cypher.Storage;

namespace GraphBuilder.Cypher.Tests.Planning;

public sealed class PlanChoiceTests
{
    private GraphEngine engine;

    [SetUp]
    public void MakeGraph()
    {
        engine = new GraphEngine(new PropertyGraph(), null, TimeProvider.System, new ProcedureLibrary());
        Run("CREATE CONSTRAINT FOR (a:Actor) REQUIRE a.id IS UNIQUE");
        Run("CREATE INDEX FOR (e:Event) ON (e.date)");
        Run("UNWIND range(1, 100) AS i CREATE (:Actor {id: i})<-[:BY]-(:Event {date: i % 10, type: 'Accuse'})-[:AT]->(:Place {n: i})");
        Run("CREATE (:Rare)");
    }

    [TearDown]
    public void CloseGraph() => engine.Dispose();

    [TestCase("MATCH (a:Actor {id: 5}) RETURN a", "NodeUniqueIndexSeek a:Actor(id)")]
    [TestCase("MATCH (a:Actor) WHERE $id = a.id RETURN a", "NodeUniqueIndexSeek a:Actor(id)")]
    [TestCase("MATCH (a:Actor) WHERE a.id IN [1, 2] RETURN a", "NodeIndexSeek a:Actor(id) IN")]
    [TestCase("MATCH (e:Event) WHERE e.date = 3 RETURN e", "NodeIndexSeek e:Event(date)")]
    [TestCase("MATCH (e:Event) WHERE e.date >= 3 AND e.date < 5 RETURN e", "NodeIndexSeekByRange e:Event(date)")]
    [TestCase("MATCH (e:Event) WHERE e.date STARTS WITH 'x' RETURN e", "NodeIndexSeekByPrefix e:Event(date)")]
    [TestCase("MATCH (e:Event {type: 'Accuse'}) RETURN e", "Filter|NodeByLabelScan e:Event")]
    [TestCase("MATCH (n:Event:Rare) RETURN n", "Filter|NodeByLabelScan n:Rare")]
    [TestCase("MATCH (n) WHERE id(n) = 5 RETURN n", "NodeByIdSeek n")]
    [TestCase("MATCH (n) RETURN n", "AllNodesScan n")]
    [TestCase("MATCH (e:Event)-[:BY]->(a:Actor {id: 5}) RETURN e", "Filter|Expand(All) (a)<-[:BY]-(e)|NodeUniqueIndexSeek a:Actor(id)")]
    [TestCase("MATCH (a:Actor {id: 1}), (b:Actor {id: 2}) MATCH (a)-[:X]->(b) RETURN a", "Expand(Into) (a)-[:X]->(b)|NodeUniqueIndexSeek b:Actor(id)|NodeUniqueIndexSeek a:Actor(id)")]
    [TestCase("MATCH ()-[r:BY]->() RETURN r", "RelationshipTypeScan (anon_node0)-[r:BY]->(anon_node1)")]
    [TestCase("UNWIND $rows AS row MERGE (a:Actor {id: row.id}) SET a += row", "Set|Eager|Merge|  NodeUniqueIndexSeek a:Actor(id)|  Argument|Unwind row")]
    public void Prepare_Query_ChoosesTheCheapestPlan(string query, string expected)
    {
        var lines = engine.Prepare(query).Describe().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line != "Argument");

        var plan = string.Join('|', lines);
        Assert.That(plan, Does.Contain(expected));
    }

    [Test]
    public void Prepare_SameTextAgain_GivesTheSamePlan()
    {
        var first = engine.Prepare("MATCH (n) RETURN n");
        var second = engine.Prepare("MATCH (n) RETURN n");
        Assert.That(second, Is.SameAs(first));
    }

    [Test]
    public void Prepare_AfterANewIndex_PlansAgain()
    {
        const string query = "MATCH (p:Place {n: 3}) RETURN p";
        Assert.That(engine.Prepare(query).Describe(), Does.Contain("NodeByLabelScan"));
        Run("CREATE INDEX FOR (p:Place) ON (p.n)");
        Assert.That(engine.Prepare(query).Describe(), Does.Contain("NodeIndexSeek p:Place(n)"));
    }

    private void Run(string statement)
    {
        var changes = engine.Begin();
        engine.Run(engine.Prepare(statement), new Dictionary<string, Cypher.Values.Value>(), changes, DateTimeOffset.UnixEpoch, default);
        engine.Commit(changes);
    }
}
