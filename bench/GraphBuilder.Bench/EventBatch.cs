using System.Globalization;
using System.Text.Json.Nodes;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Bench;

/// <summary>One transaction of a load: statements with their rows, as the loader writes them.</summary>
/// <param name="Statements">In order.</param>
internal sealed record EventBatch(IReadOnlyList<(string Cypher, object?[] Rows)> Statements)
{
    private const int ActorCount = 300;
    private const int EventsOfABatch = 1_000;

    private static readonly string[] Types = ["Accuse", "Consult", "Support", "Reject", "Agree", "Sanction"];

    /// <summary>Events among 300 actors, busy ones and others, in batches of 1,000; the same ones each time. The first batch makes the actors.</summary>
    public static IEnumerable<EventBatch> Make(int events)
    {
        yield return new EventBatch(
        [
            ("UNWIND $rows AS row MERGE (n:Actor {id: row.id}) SET n:Country, n += row.properties",
                [.. Enumerable.Range(0, ActorCount).Select(number => Row(new() { ["id"] = ActorId(number) }, new() { ["name"] = $"Actor {number}", ["linkedBy"] = "authority" }))]),
        ]);
        foreach (var numbers in Enumerable.Range(0, events).Chunk(EventsOfABatch))
        {
            var type = Types[numbers[0] / EventsOfABatch % Types.Length];
            yield return new EventBatch(
            [
                ($"UNWIND $rows AS row MERGE (n:Event {{id: row.id}}) SET n:{type}, n += row.properties", [.. numbers.Select(number => Event(number, type))]),
                (Ends("ACTOR"), [.. numbers.Select(number => End(number, number * 31))]),
                (Ends("RECIPIENT"), [.. numbers.Select(number => End(number, number * 17 + 5))]),
            ]);
        }
    }

    /// <summary>The batch as JSON, where <c>{"int": "5"}</c> and <c>{"date": [y, m, d]}</c> tell what JSON has no form for.</summary>
    public string ToJson() => new JsonArray([.. Statements.Select(JsonNode (statement) => new JsonArray(statement.Cypher, Json(statement.Rows)))]).ToJsonString();

    private static Dictionary<string, object?> Event(int number, string type) => Row(new() { ["id"] = EventId(number) }, new()
    {
        ["type"] = type.ToUpperInvariant(),
        ["mode"] = "allege",
        ["quad"] = "verbal conflict",
        ["score"] = number % 41 / 2.0 - 10,
        ["date"] = new LocalDate(19_000 + number % 2_000),
        ["datePrecision"] = "day",
        ["negated"] = false,
        ["hypothetical"] = number % 7 == 0,
        ["future"] = number % 11 == 0,
        ["ascribed"] = number % 3 == 0,
        ["context"] = new object?[] { "military", "diplomatic" },
        ["reports"] = (long)(number % 4 + 1),
        ["confidence"] = number % 10 / 10.0,
        ["summary"] = string.Create(CultureInfo.InvariantCulture, $"L'acteur {number % ActorCount} s'adresse à l'acteur {number * 17 % ActorCount} à Téhéran, jour {number % 2_000}"),
        ["signature"] = string.Create(CultureInfo.InvariantCulture, $"{number * 2_654_435_761L:x16}"),
    });

    private static string Ends(string type) =>
        $"UNWIND $rows AS row MATCH (a:Event {{id: row.from}}) MATCH (b:Actor {{id: row.to}}) MERGE (a)-[r:{type}]->(b) SET r += row.properties";

    // A few actors take part in most events, as in the news.
    private static Dictionary<string, object?> End(int number, int draw) => Row(
        new() { ["from"] = EventId(number), ["to"] = ActorId(draw % 10 < 6 ? draw / 10 % 12 : draw / 10 % ActorCount) }, []);

    private static Dictionary<string, object?> Row(Dictionary<string, object?> row, Dictionary<string, object?> properties)
    {
        row["properties"] = properties;
        return row;
    }

    private static string EventId(int number) => string.Create(CultureInfo.InvariantCulture, $"bench-event-{number:x8}");

    private static string ActorId(int number) => string.Create(CultureInfo.InvariantCulture, $"bench-actor-{number}");

    private static JsonNode? Json(object? value) => value switch
    {
        null => null,
        string text => text,
        bool truth => truth,
        double number => number,
        long number => new JsonObject { ["int"] = number.ToString(CultureInfo.InvariantCulture) },
        LocalDate date => new JsonObject { ["date"] = new JsonArray(date.Year, date.Month, date.Day) },
        IReadOnlyDictionary<string, object?> map => new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, Json(pair.Value)))),
        object?[] list => new JsonArray([.. list.Select(Json)]),
        _ => throw new ArgumentException($"no form for {value.GetType()}"),
    };
}
