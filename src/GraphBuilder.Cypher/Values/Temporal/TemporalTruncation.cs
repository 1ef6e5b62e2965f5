using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary><c>date.truncate(unit, value, fields)</c> and its kin: the first moment of the unit, then the fields on top.</summary>
internal static class TemporalTruncation
{
    /// <summary>Truncates a value and makes it one of the wanted kind.</summary>
    /// <param name="kind">The wanted kind.</param>
    /// <param name="unit">Such as <c>'week'</c>.</param>
    /// <param name="value">A temporal value that has what the kind needs.</param>
    /// <param name="fields">What to set afterwards.</param>
    /// <param name="now">Says which offset a named zone gives a time of day.</param>
    /// <exception cref="CypherException">The unit is unknown or does not fit the kind or the value.</exception>
    public static Value Truncate(ValueKind kind, string unit, Value value, TemporalFields fields, StatementClock now)
    {
        var hasDate = kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.ZonedDateTime;
        var hasTime = kind is not ValueKind.Date;
        var date = TemporalParts.DateOf(value);
        var time = TemporalParts.TimeOf(value);
        if ((hasDate && date is null) || (!hasDate && time is null))
        {
            throw CypherException.Type($"Cannot truncate a {ValueErrors.KindName(value.Kind)} to a {ValueErrors.KindName(kind)}", "InvalidArgumentValue");
        }
        var zone = fields.Zone ?? TemporalParts.ZoneOf(value) ?? TimeZones.Utc;
        var truncatedDate = hasDate ? FirstDay(unit, date!.Value) : null;
        var truncatedTime = hasTime && truncatedDate is null ? StartOf(unit, time ?? default) : default(LocalTime);
        if (truncatedTime is not { } start || (truncatedDate is null && (!hasTime || time is null)))
        {
            throw CypherException.Type($"Unsupported unit to truncate a {ValueErrors.KindName(value.Kind)} to a {ValueErrors.KindName(kind)}: {unit}", "InvalidArgumentValue");
        }
        var clock = hasTime ? TimeBuilder.Build(fields, start, start.Nanosecond) : default;
        if (!hasDate)
        {
            return kind == ValueKind.LocalTime ? Value.Of(clock) : Value.Of(new OffsetTime(clock.NanosecondOfDay, OffsetOf(zone, now)));
        }
        var day = DateBuilder.Build(fields, truncatedDate ?? date!.Value);
        return kind switch
        {
            ValueKind.Date => Value.Of(day),
            ValueKind.LocalDateTime => Value.Of(new LocalDateTime(day, clock)),
            _ => Value.Of(TimeZones.At(new LocalDateTime(day, clock), zone)),
        };
    }

    private static int OffsetOf(Zone zone, StatementClock now) => zone.Id is null ? zone.OffsetSeconds : now.Statement(zone).OffsetSeconds;

    private static LocalDate? FirstDay(string unit, LocalDate date) => unit switch
    {
        "millennium" => FirstOfYears(date, 1000),
        "century" => FirstOfYears(date, 100),
        "decade" => FirstOfYears(date, 10),
        "year" => FirstOfYears(date, 1),
        "weekYear" => CalendarParts.FirstMonday(CalendarParts.WeekOf(date).WeekYear),
        "quarter" => new LocalDate(date.Year, CalendarParts.Quarter(date) * 3 - 2, 1),
        "month" => new LocalDate(date.Year, date.Month, 1),
        "week" => new LocalDate(date.EpochDay - CalendarParts.DayOfWeek(date) + 1),
        "day" => date,
        _ => null,
    };

    // Toward the year 0 on both sides, as a server does.
    private static LocalDate FirstOfYears(LocalDate date, int span) => new(date.Year / span * span, 1, 1);

    private static LocalTime? StartOf(string unit, LocalTime time)
    {
        const long Second = LocalTime.NanosecondsPerSecond;
        long? length = unit switch
        {
            "day" => LocalTime.NanosecondsPerDay,
            "hour" => 3600 * Second,
            "minute" => 60 * Second,
            "second" => Second,
            "millisecond" => Second / 1000,
            "microsecond" => Second / 1_000_000,
            _ => null,
        };
        return length is { } nanoseconds ? new LocalTime(time.NanosecondOfDay - time.NanosecondOfDay % nanoseconds) : null;
    }
}
