using System.Globalization;
using GraphBuilder.Cli.Input;
using GraphBuilder.Graph.Store;
using Spectre.Console;

namespace GraphBuilder.Cli.Output;

/// <summary>What a newcomer sees when the main job is done: what was read, what the graph holds, and what to ask it.</summary>
internal static class BuildSummary
{
    private const string Kinds = """
        MATCH (x:Actor)
        RETURN CASE WHEN x:Country THEN 'countries' WHEN x:Person THEN 'people' ELSE 'organisations' END AS kind, count(x) AS number
        ORDER BY kind
        """;

    private const string Types = """
        MATCH (e:Event)
        RETURN e.type AS type, e.quad AS quad, count(e) AS events, sum(e.reports) AS reports
        ORDER BY events DESC, type
        """;

    private const string Dyads = """
        MATCH (x:Actor)<-[:ACTOR]-(e:Event)-[:ACTOR|RECIPIENT]->(y:Actor)
        WHERE NOT e.negated AND x.country IS NOT NULL AND y.country IS NOT NULL AND x.country <> y.country
        WITH DISTINCT e, CASE WHEN x.country < y.country THEN x.country ELSE y.country END AS one,
                         CASE WHEN x.country < y.country THEN y.country ELSE x.country END AS other
        WITH one, other, count(e) AS events, round(sum(e.score) / count(e) * 10) / 10 AS score, min(e.score) AS lowest, max(e.score) AS highest
        ORDER BY events DESC, one, other
        LIMIT 10
        MATCH (a:Country {id: one}), (b:Country {id: other})
        RETURN a.name AS one, b.name AS other, events, score, lowest, highest
        ORDER BY events DESC, one, other
        """;

    /// <summary>Prints the summary of a build.</summary>
    public static async Task WriteAsync(Terminal terminal, IGraphStore store, string storeName, BuildTally tally, SkipReport report)
    {
        var console = terminal.Results();
        console.WriteLine(Read(tally, report));
        var session = store.Session(GraphAccessMode.Read);
        await using (session.ConfigureAwait(false))
        {
            var kinds = await TableAsync(session, Kinds).ConfigureAwait(false);
            var types = await TableAsync(session, Types).ConfigureAwait(false);
            var dyads = await TableAsync(session, Dyads).ConfigureAwait(false);
            console.WriteLine(Holds(kinds, types));
            if (types.Rows.Count > 0)
            {
                console.WriteLine();
                console.WriteLine("Events by type");
                ResultFormat.WriteTable(console, types);
            }

            if (dyads.Rows.Count > 0)
            {
                console.WriteLine();
                console.WriteLine("Strongest dyads (mean score of their events, from -10 conflict to 10 cooperation)");
                ResultFormat.WriteTable(console, dyads);
            }

            if (types.Rows.Count > 0)
            {
                WriteNext(console, storeName);
            }
        }

    }

    private static string Read(BuildTally tally, SkipReport report)
    {
        var changes = CountersText.Of(tally.Counters);
        var gone = tally.Retracted > 0 ? string.Create(CultureInfo.InvariantCulture, $", {tally.Retracted} taken out") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Articles: {tally.Loaded} loaded, {tally.AlreadyThere} already there{gone}, {report.Lines.Count} left out{(report.Lines.Count > 0 ? " (see above)" : "")}")
            + "\nChanges: " + (changes.Length > 0 ? changes[2..] : "none");
    }

    private static string Holds(ResultTable kinds, ResultTable types) => string.Create(
        CultureInfo.InvariantCulture,
        $"Graph: {kinds.Rows.Sum(row => (long)row[1]!)} actors{(kinds.Rows.Count > 0 ? $" ({string.Join(", ", kinds.Rows.Select(row => $"{row[1]} {row[0]}"))})" : "")}, {types.Rows.Sum(row => (long)row[2]!)} events");

    private static void WriteNext(IAnsiConsole console, string storeName)
    {
        var option = storeName == "graph.db" ? "" : $" --store {storeName}";
        console.WriteLine();
        console.WriteLine("Ask the graph:");
        console.WriteLine($"  graphbuilder query \"MATCH (a:Actor)-[r:ACCUSE]->(b:Actor) RETURN a.name, b.name, r.date, r.event\"{option}");
        console.WriteLine($"  graphbuilder report dyad --param a=RUS --param b=CHN{option}");
        console.WriteLine($"  graphbuilder show ARTICLE{option}      (a file, or the name of an article)");
    }

    private static async Task<ResultTable> TableAsync(IGraphSession session, string cypher) =>
        (await ResultTable.ReadAsync(session, cypher).ConfigureAwait(false)).Result;
}
