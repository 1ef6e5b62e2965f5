using System.Globalization;
using GraphBuilder.Cypher.Values.Temporal;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values;

/// <summary>
/// Temporal values as Cypher's toString gives them: seconds always, a fraction as short as it can be; <c>12:31:00</c>, <c>12:31:14.5</c>.
/// Their .NET <c>ToString</c> gives the shorter text of results, <c>12:31</c>.
/// </summary>
internal static class TemporalToString
{
    /// <summary>The text of a temporal value or duration.</summary>
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Date => value.AsDate.ToString(),
        ValueKind.LocalTime => Of(value.AsLocalTime),
        ValueKind.Time => Of(value.AsTime.Local) + TimeZones.OffsetName(value.AsTime.OffsetSeconds),
        ValueKind.LocalDateTime => Of(value.AsLocalDateTime),
        ValueKind.ZonedDateTime => Of(value.AsZonedDateTime),
        ValueKind.Duration => value.AsDuration.ToString(),
        _ => throw new InvalidOperationException($"A value of kind {value.Kind} is not temporal."),
    };

    private static string Of(ZonedDateTime dateTime)
    {
        var zone = dateTime.ZoneId is null ? "" : $"[{dateTime.ZoneId}]";
        return Of(dateTime.Local) + TimeZones.OffsetName(dateTime.OffsetSeconds) + zone;
    }

    private static string Of(LocalDateTime dateTime) => $"{dateTime.Date}T{Of(dateTime.Time)}";

    private static string Of(LocalTime time)
    {
        var clock = string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}:{time.Second:00}");
        return time.Nanosecond == 0
            ? clock
            : $"{clock}.{time.Nanosecond.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0')}";
    }
}
