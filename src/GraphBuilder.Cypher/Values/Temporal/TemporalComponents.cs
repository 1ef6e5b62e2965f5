using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>What <c>value.year</c> and the like give.</summary>
internal static class TemporalComponents
{
    /// <summary>A component of a temporal value by its case-sensitive name.</summary>
    /// <exception cref="CypherException">Values of this kind have no such component.</exception>
    public static Value Get(Value temporal, string name)
    {
        var component = temporal.Kind switch
        {
            ValueKind.Date => OfDate(temporal.AsDate, name),
            ValueKind.LocalTime => OfTime(temporal.AsLocalTime, name),
            ValueKind.Time => OfTime(temporal.AsTime.Local, name) ?? OfOffset(temporal.AsTime.OffsetSeconds, null, name),
            ValueKind.LocalDateTime => OfDateTime(temporal.AsLocalDateTime, name),
            _ => OfZoned(temporal.AsZonedDateTime, name),
        };
        return component ?? throw CypherException.Type($"No such field: {ValueErrors.KindName(temporal.Kind)} has no component {name}");
    }

    private static Value? OfDate(LocalDate date, string name) => name switch
    {
        "year" => Value.Of((long)date.Year),
        "quarter" => Value.Of((long)CalendarParts.Quarter(date)),
        "month" => Value.Of((long)date.Month),
        "week" => Value.Of((long)CalendarParts.WeekOf(date).Week),
        "weekYear" => Value.Of((long)CalendarParts.WeekOf(date).WeekYear),
        "day" => Value.Of((long)date.Day),
        "ordinalDay" => Value.Of((long)CalendarParts.OrdinalDay(date)),
        "weekDay" or "dayOfWeek" => Value.Of((long)CalendarParts.DayOfWeek(date)),
        "dayOfQuarter" => Value.Of((long)CalendarParts.DayOfQuarter(date)),
        _ => null,
    };

    private static Value? OfTime(LocalTime time, string name) => name switch
    {
        "hour" => Value.Of((long)time.Hour),
        "minute" => Value.Of((long)time.Minute),
        "second" => Value.Of((long)time.Second),
        "millisecond" => Value.Of((long)time.Nanosecond / 1_000_000),
        "microsecond" => Value.Of((long)time.Nanosecond / 1_000),
        "nanosecond" => Value.Of((long)time.Nanosecond),
        _ => null,
    };

    private static Value? OfDateTime(LocalDateTime dateTime, string name) => OfDate(dateTime.Date, name) ?? OfTime(dateTime.Time, name);

    private static Value? OfZoned(ZonedDateTime dateTime, string name) => name switch
    {
        "epochSeconds" => Value.Of(dateTime.EpochSecond),
        "epochMillis" => Value.Of(dateTime.EpochSecond * 1000 + dateTime.Nanosecond / 1_000_000),
        _ => OfDateTime(dateTime.Local, name) ?? OfOffset(dateTime.OffsetSeconds, dateTime.ZoneId, name),
    };

    private static Value? OfOffset(int offsetSeconds, string? zoneId, string name) => name switch
    {
        "timezone" => Value.Of(zoneId ?? TimeZones.OffsetName(offsetSeconds)),
        "offset" => Value.Of(TimeZones.OffsetName(offsetSeconds)),
        "offsetMinutes" => Value.Of((long)offsetSeconds / 60),
        "offsetSeconds" => Value.Of((long)offsetSeconds),
        _ => null,
    };
}
