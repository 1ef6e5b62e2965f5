using System.Globalization;
using System.Text.Json.Nodes;
using GraphBuilder.Graph.Store;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Neo4j.Tests.Interop;

/// <summary>
/// Values as JSON that loses nothing, an array of the type's name and the parts; <c>neo4j-driver.cjs</c> reads and writes the same.
/// Integers are texts, floats the hexadecimal digits of their bits.
/// </summary>
internal static class TypedForm
{
    public static JsonArray Of(object? value) => value switch
    {
        null => ["null"],
        bool truth => ["boolean", truth],
        long number => ["integer", Text(number)],
        double number => ["float", Bits(number)],
        string text => ["string", text],
        byte[] bytes => ["bytes", Convert.ToHexStringLower(bytes)],
        LocalDate date => Join("date", Parts(date)),
        LocalTime time => Join("localtime", Parts(time)),
        OffsetTime time => Join("time", [.. Parts(time.Local), Text(time.OffsetSeconds)]),
        LocalDateTime dateTime => Join("localdatetime", Parts(dateTime)),
        ZonedDateTime dateTime => Join("datetime", [.. Parts(dateTime.Local), Text(dateTime.OffsetSeconds), dateTime.ZoneId]),
        Duration duration => Join("duration", [Text(duration.Months), Text(duration.Days), Text(duration.Seconds), Text(duration.Nanoseconds)]),
        GraphPoint point => Join("point", [Text(point.Srid), Bits(point.X), Bits(point.Y), point.Z is { } z ? Bits(z) : null]),
        GraphNode node => ["node", node.ElementId, Of(node.Labels.Order(StringComparer.Ordinal).ToArray<object?>()), Of(node.Properties)],
        GraphRelationship one => ["relationship", one.ElementId, one.Type, one.StartNodeElementId, one.EndNodeElementId, Of(one.Properties)],
        GraphPath path => ["path", Of(path.Nodes.ToArray<object?>()), Of(path.Relationships.ToArray<object?>())],
        IReadOnlyDictionary<string, object?> map => Join("map", map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(JsonNode (pair) => new JsonArray(pair.Key, Of(pair.Value)))),
        IReadOnlyList<object?> list => Join("list", list.Select(JsonNode (element) => Of(element))),
        _ => throw new ArgumentException($"{value.GetType()} is no value of a graph"),
    };

    private static JsonArray Join(string type, IEnumerable<JsonNode?> parts) => [type, .. parts];

    private static JsonNode?[] Parts(LocalDate date) => [Text(date.Year), Text(date.Month), Text(date.Day)];

    private static JsonNode?[] Parts(LocalTime time) => [Text(time.Hour), Text(time.Minute), Text(time.Second), Text(time.Nanosecond)];

    private static JsonNode?[] Parts(LocalDateTime dateTime) => [.. Parts(dateTime.Date), .. Parts(dateTime.Time)];

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    // There are many NaN, and a client may turn one into another.
    private static string Bits(double number) => double.IsNaN(number) ? "NaN" : BitConverter.DoubleToInt64Bits(number).ToString("x16", CultureInfo.InvariantCulture);
}
