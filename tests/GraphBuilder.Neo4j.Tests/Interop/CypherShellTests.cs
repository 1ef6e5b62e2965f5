using System.Globalization;
using System.Text;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Neo4j.Tests.Interop;

/// <summary>The program <c>cypher-shell</c> reads what our client writes, and the reverse.</summary>
[TestFixture]
internal sealed class CypherShellTests : OutsideClientFixture
{
    protected override void RequireClient() => Checkout.RequireShared("neo4j/cypher-shell");

    [Test]
    public async Task Values_OurClientWrote_AreReadByTheShell()
    {
        foreach (var (value, place) in InteropValues.Common.Select((value, place) => (value, place)))
        {
            await Session.ExecuteAsync("CREATE (:Probe {i: $i, v: $v})", new Dictionary<string, object?> { ["i"] = place, ["v"] = value });
        }

        await Session.ExecuteAsync("MATCH (a:Probe {i: 0}), (b:Probe {i: 2}) CREATE (a)-[:KNOWS {since: date('2024-02-29')}]->(b)");
        var output = await ShellAsync(
            """
            MATCH (p:Probe) RETURN p.i, p.v ORDER BY p.i;
            MATCH p = (a)-[r]->(b) RETURN a, r, p, null AS none, {list: [1, null], truth: true} AS map;
            """);
        var expected = new StringBuilder("p.i, p.v\n");
        foreach (var (value, place) in InteropValues.Common.Select((value, place) => (value, place)))
        {
            expected.Append(CultureInfo.InvariantCulture, $"{place}, {ShellText(value)}\n");
        }

        expected.Append("a, r, p, none, map\n(:Probe {i: 0, v: TRUE}), [:KNOWS {since: 2024-02-29}], ");
        expected.Append("(:Probe {i: 0, v: TRUE})-[:KNOWS {since: 2024-02-29}]->(:Probe {i: 2, v: 0}), NULL, {list: [1, NULL], truth: TRUE}\n");
        Assert.That(output.Split('\n'), Is.EqualTo(expected.ToString().Split('\n')));
    }

    // A parameter is evaluated by the server, and then sent by the shell as a value of its own.
    [Test]
    public async Task Values_TheShellWrote_AreReadByOurClient()
    {
        var script = new StringBuilder();
        foreach (var (value, place) in InteropValues.Common.Select((value, place) => (value, place)))
        {
            script.Append(CultureInfo.InvariantCulture, $":param v => {CypherLiteral.Of(value)}\nCREATE (:Probe {{i: {place}, v: $v}});\n");
        }

        script.Append("MATCH (a:Probe {i: 0}), (b:Probe {i: 1}) CREATE (a)-[:KNOWS {last: $v}]->(b);\n");
        await ShellAsync(script.ToString());
        var read = await Session.QueryAsync("MATCH (p:Probe) RETURN p.v AS v ORDER BY p.i");
        Assert.That(read.Select(record => record["v"]), Is.EqualTo(InteropValues.Common));
        var path = (await Session.QueryAsync("MATCH p = ()-[:KNOWS]->() RETURN p"))[0].Get<GraphPath>("p");
        Assert.That(path.Relationships[0].Properties["last"], Is.EqualTo(InteropValues.Common[^1]));
    }

    private Task<string> ShellAsync(string script) =>
        OutsideClient.RunAsync(Server, Checkout.Shared("neo4j/cypher-shell"), ["-a", $"bolt://{Server.Address()}", "--format", "plain", "--non-interactive"], script);

    // Floats come as Java writes them.
    private static string ShellText(object? value) => value switch
    {
        bool truth => truth ? "TRUE" : "FALSE",
        double.PositiveInfinity => "Infinity",
        double.NegativeInfinity => "-Infinity",
        double number => JavaText(number),
        string text => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        GraphPoint point => $"point({{srid:{point.Srid}, x:{JavaText(point.X)}, y:{JavaText(point.Y)}{(point.Z is { } z ? $", z:{JavaText(z)}" : "")}}})",
        object?[] list => $"[{string.Join(", ", list.Select(ShellText))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string JavaText(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture).Replace("E+", "E", StringComparison.Ordinal);
        return text.Contains('.', StringComparison.Ordinal) || double.IsNaN(number) ? text : text + ".0";
    }
}
