using System.Globalization;
using GraphBuilder.Cypher.Values.Temporal;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values;

/// <summary>Temporal values as the TCK's tables show them: without zero seconds, a fraction in groups of three digits; <c>12:31</c>, <c>12:31:14.500</c>.</summary>
internal static class ShortTemporalText
{
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.LocalTime => Of(value.AsLocalTime),
        ValueKind.Time => Of(value.AsTime.Local) + TimeZones.OffsetName(value.AsTime.OffsetSeconds),
        ValueKind.LocalDateTime => Of(value.AsLocalDateTime),
        ValueKind.ZonedDateTime => Of(value.AsZonedDateTime),
        _ => ValueText.TemporalTextOf(value),
    };

    private static string Of(ZonedDateTime dateTime)
    {
        var zone = dateTime.ZoneId is null ? "" : $"[{dateTime.ZoneId}]";
        return Of(dateTime.Local) + TimeZones.OffsetName(dateTime.OffsetSeconds) + zone;
    }

    private static string Of(LocalDateTime dateTime) => $"{dateTime.Date}T{Of(dateTime.Time)}";

    private static string Of(LocalTime time)
    {
        var (second, nanosecond) = (time.Second, time.Nanosecond);
        var seconds = second == 0 && nanosecond == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{second:00}");
        var fraction = nanosecond switch
        {
            0 => "",
            _ when nanosecond % 1_000_000 == 0 => string.Create(CultureInfo.InvariantCulture, $".{nanosecond / 1_000_000:000}"),
            _ when nanosecond % 1_000 == 0 => string.Create(CultureInfo.InvariantCulture, $".{nanosecond / 1_000:000000}"),
            _ => string.Create(CultureInfo.InvariantCulture, $".{nanosecond:000000000}"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}{seconds}{fraction}");
    }
}
