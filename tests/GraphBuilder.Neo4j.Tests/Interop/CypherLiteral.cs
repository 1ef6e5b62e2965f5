using System.Globalization;
using GraphBuilder.Graph.Store;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Neo4j.Tests.Interop;

/// <summary>Values as expressions of Cypher.</summary>
internal static class CypherLiteral
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        double.NaN => "0.0/0.0",
        double.PositiveInfinity => "1.0/0.0",
        double.NegativeInfinity => "-1.0/0.0",
        double number => Number(number),
        string text => Quoted(text),
        LocalDate date => $"date('{date}')",
        LocalTime time => $"localtime('{time}')",
        OffsetTime time => $"time('{time}')",
        LocalDateTime dateTime => $"localdatetime('{dateTime}')",
        ZonedDateTime dateTime => $"datetime('{dateTime}')",
        Duration duration => string.Create(
            CultureInfo.InvariantCulture,
            $"duration({{months: {duration.Months}, days: {duration.Days}, seconds: {duration.Seconds}, nanoseconds: {duration.Nanoseconds}}})"),
        GraphPoint point => $"point({{srid: {point.Srid}, x: {Number(point.X)}, y: {Number(point.Y)}{(point.Z is { } z ? $", z: {Number(z)}" : "")}}})",
        object?[] list => $"[{string.Join(", ", list.Select(Of))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Quoted(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}'";

    private static string Number(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture).Replace("E+", "E", StringComparison.Ordinal);
        return text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text;
    }
}
