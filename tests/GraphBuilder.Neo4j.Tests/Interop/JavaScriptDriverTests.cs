using System.Text.Json.Nodes;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Neo4j.Tests.Interop;

/// <summary>The official JavaScript driver reads what our client writes, and the reverse.</summary>
[TestFixture]
internal sealed class JavaScriptDriverTests : OutsideClientFixture
{
    private const string Graph = """
        CREATE (a:Probe:`Été` {name: 'a', day: date('2024-02-29')})-[r:KNOWS {since: 2024, at: point({x: 1, y: 2})}]->(b:Probe {name: 'b', list: [1, 2]}), (c:Probe {name: 'c'})-[s:`À CÔTÉ`]->(b)
        """;

    private const string Walk = """
        MATCH p = (a:Probe {name: 'a'})-[r]->(b)<-[s]-(c)
        RETURN a, r, b, s, c, p, [a, null, [r]] AS nested, {node: c, none: null, properties: properties(r)} AS map
        """;

    private static readonly object[] Storable = [.. InteropValues.Common, .. InteropValues.BeyondTheShell];

    [Test]
    public async Task Properties_OurClientWrote_AreReadByTheDriver()
    {
        foreach (var (value, place) in Storable.Select((value, place) => (value, place)))
        {
            await Session.ExecuteAsync("CREATE (:Probe {i: $i, v: $v})", new Dictionary<string, object?> { ["i"] = place, ["v"] = value });
        }

        Assert.That(await DriverAsync("MATCH (p:Probe) RETURN p.v ORDER BY p.i"), Is.EqualTo(Storable.Select(value => Line([value]))));
    }

    [Test]
    public async Task Properties_TheDriverWrote_AreReadByOurClient()
    {
        var rows = Storable.Select(object? (value, place) => new Dictionary<string, object?> { ["i"] = (long)place, ["v"] = value }).ToArray();
        await DriverAsync("UNWIND $rows AS row CREATE (:Probe {i: row.i, v: row.v})", new() { ["rows"] = rows });
        var read = await Session.QueryAsync("MATCH (p:Probe) RETURN p.v AS v ORDER BY p.i");
        Assert.That(read.Select(record => record["v"]), Is.EqualTo(Storable));
    }

    [Test]
    public async Task Parameters_OfAnyType_ComeBackFromTheServerAsTheyDoToOurs()
    {
        object?[] values = [.. Storable, .. InteropValues.Passable];
        var parameters = new Dictionary<string, object?> { ["v"] = values };
        const string cypher = "UNWIND $v AS v RETURN v, [v] AS list, {v: v} AS map";
        var ours = await Session.QueryAsync(cypher, parameters);
        Assert.That(ours.Select(record => record["v"]), Is.EqualTo(values));
        Assert.That(await DriverAsync(cypher, parameters), Is.EqualTo(ours.Select(record => Line(record.Values))));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task NodesRelationshipsAndPaths_OfEitherClient_AreTheSameToBoth(bool isOurs)
    {
        if (isOurs) await Session.ExecuteAsync(Graph);
        else await DriverAsync(Graph);
        var ours = await Session.QueryAsync(Walk);
        Assert.That(ours, Has.Count.EqualTo(1));
        Assert.That(await DriverAsync(Walk), Is.EqualTo(ours.Select(record => Line(record.Values))));
    }

    protected override void RequireClient()
    {
        var folder = Environment.GetEnvironmentVariable("NODE_PATH");
        if (string.IsNullOrEmpty(folder) || !Directory.Exists(Path.Combine(folder, "neo4j-driver")))
        {
            Assert.Ignore("needs the npm package neo4j-driver in the folder that NODE_PATH names; CONTRIBUTING.md says how to install it");
        }

        if (!OutsideClient.IsThere("node")) Assert.Ignore("needs Node.js");
    }

    private static string Line(IReadOnlyList<object?> values) => new JsonArray([.. values.Select(JsonNode (value) => TypedForm.Of(value))]).ToJsonString();

    // The rows of one statement.
    private async Task<IReadOnlyList<string>> DriverAsync(string cypher, Dictionary<string, object?>? parameters = null)
    {
        var script = Path.Combine(Checkout.Root, "tests", "GraphBuilder.Neo4j.Tests", "Interop", "neo4j-driver.cjs");
        var input = new JsonArray(new JsonArray(cypher, TypedForm.Of(parameters ?? [])));
        var output = await OutsideClient.RunAsync(Server, "node", [script], input.ToJsonString());
        return [.. JsonNode.Parse(output)!.AsArray().Select(row => row!.ToJsonString())];
    }
}
