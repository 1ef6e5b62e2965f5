using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>The day, the time of day and the zone of temporal values of any kind; null when they have none.</summary>
internal static class TemporalParts
{
    public static LocalDate? DateOf(Value temporal) => temporal.Kind switch
    {
        ValueKind.Date => temporal.AsDate,
        ValueKind.LocalDateTime => temporal.AsLocalDateTime.Date,
        ValueKind.ZonedDateTime => temporal.AsZonedDateTime.Local.Date,
        _ => null,
    };

    public static LocalTime? TimeOf(Value temporal) => temporal.Kind switch
    {
        ValueKind.LocalTime => temporal.AsLocalTime,
        ValueKind.Time => temporal.AsTime.Local,
        ValueKind.LocalDateTime => temporal.AsLocalDateTime.Time,
        ValueKind.ZonedDateTime => temporal.AsZonedDateTime.Local.Time,
        _ => null,
    };

    public static Zone? ZoneOf(Value temporal) => temporal.Kind switch
    {
        ValueKind.Time => new Zone(temporal.AsTime.OffsetSeconds, null),
        ValueKind.ZonedDateTime => TimeZones.Of(temporal.AsZonedDateTime),
        _ => null,
    };
}
