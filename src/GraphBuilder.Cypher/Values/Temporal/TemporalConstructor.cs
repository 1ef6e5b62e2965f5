using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>The functions date, localtime, time, localdatetime and datetime of one argument: a text, a map of fields or another temporal value.</summary>
internal static class TemporalConstructor
{
    /// <summary>Makes a value of the wanted temporal kind.</summary>
    /// <param name="kind">The wanted kind.</param>
    /// <param name="argument">Not null.</param>
    /// <param name="now">What a map that names only a zone gets.</param>
    /// <exception cref="CypherException">The argument says no such value.</exception>
    public static Value Construct(ValueKind kind, Value argument, StatementClock now)
    {
        if (argument.IsString)
        {
            return TemporalParser.Parse(kind, argument.AsString);
        }
        if (argument.Kind == ValueKind.Map)
        {
            var fields = new TemporalFields(argument.AsMap);
            fields.CheckFit(kind);
            return fields.IsZoneOnly ? Current(kind, now.Statement(fields.Zone!.Value)) : Build(kind, fields, now);
        }
        return Convert(kind, argument, now);
    }

    /// <summary>The part of the current date-time that a kind has.</summary>
    public static Value Current(ValueKind kind, ZonedDateTime now) => kind switch
    {
        ValueKind.Date => Value.Of(now.Local.Date),
        ValueKind.LocalTime => Value.Of(now.Local.Time),
        ValueKind.Time => Value.Of(new OffsetTime(now.Local.Time.NanosecondOfDay, now.OffsetSeconds)),
        ValueKind.LocalDateTime => Value.Of(now.Local),
        _ => Value.Of(now),
    };

    private static Value Build(ValueKind kind, TemporalFields fields, StatementClock now) => kind switch
    {
        ValueKind.Date => Value.Of(DateBuilder.Build(fields, fields.BaseDate)),
        ValueKind.LocalTime => Value.Of(BuildClock(fields)),
        ValueKind.Time => Value.Of(BuildTime(fields, now)),
        ValueKind.LocalDateTime => Value.Of(BuildLocal(fields)),
        _ => Value.Of(BuildZoned(fields)),
    };

    private static LocalTime BuildClock(TemporalFields fields) => fields.BaseTime is null && !fields.Has("hour")
        ? throw CypherException.Argument("hour must be specified")
        : TimeBuilder.Build(fields, fields.BaseTime);

    private static OffsetTime BuildTime(TemporalFields fields, StatementClock now)
    {
        var time = BuildClock(fields);
        var source = OffsetOf(fields.BaseZone, now);
        if (OffsetOf(fields.Zone, now) is not { } wanted)
        {
            return new(time.NanosecondOfDay, source ?? 0);
        }
        // A base with a zone keeps its instant; one without is merely labelled.
        var shift = source is { } from ? (wanted - from) * LocalTime.NanosecondsPerSecond : 0;
        var shifted = (time.NanosecondOfDay + shift) % LocalTime.NanosecondsPerDay;
        return new(shifted < 0 ? shifted + LocalTime.NanosecondsPerDay : shifted, wanted);
    }

    private static LocalDateTime BuildLocal(TemporalFields fields) =>
        new(DateBuilder.Build(fields, fields.BaseDate), TimeBuilder.Build(fields, fields.BaseTime));

    private static ZonedDateTime BuildZoned(TemporalFields fields)
    {
        if (fields.Integer("epochSeconds") is { } seconds)
        {
            return TimeZones.AtInstant(seconds, (int)(fields.Integer("nanosecond", 0, 999_999_999) ?? 0), fields.Zone ?? TimeZones.Utc);
        }
        if (fields.Integer("epochMillis") is { } milliseconds)
        {
            return OfEpochMilliseconds(milliseconds, fields.Zone ?? TimeZones.Utc);
        }
        var local = BuildLocal(fields);
        if (fields.BaseZone is not { } source)
        {
            return TimeZones.At(local, fields.Zone ?? TimeZones.Utc);
        }
        var atSource = TimeZones.At(local, source);
        return fields.Zone is { } wanted ? TimeZones.AtInstant(atSource.EpochSecond, atSource.Nanosecond, wanted) : atSource;
    }

    /// <summary>An instant given in milliseconds since 1970.</summary>
    public static ZonedDateTime OfEpochMilliseconds(long milliseconds, Zone zone)
    {
        var second = Math.DivRem(milliseconds, 1000, out var rest);
        return rest < 0
            ? TimeZones.AtInstant(second - 1, (int)(rest + 1000) * 1_000_000, zone)
            : TimeZones.AtInstant(second, (int)rest * 1_000_000, zone);
    }

    private static Value Convert(ValueKind kind, Value source, StatementClock now)
    {
        var date = TemporalParts.DateOf(source);
        var time = TemporalParts.TimeOf(source);
        return (kind, date, time) switch
        {
            (ValueKind.Date, { } day, _) => Value.Of(day),
            (ValueKind.LocalTime, _, { } clock) => Value.Of(clock),
            (ValueKind.Time, _, { } clock) => Value.Of(new OffsetTime(clock.NanosecondOfDay, OffsetOf(TemporalParts.ZoneOf(source), now) ?? 0)),
            (ValueKind.LocalDateTime, { } day, { } clock) => Value.Of(new LocalDateTime(day, clock)),
            (ValueKind.ZonedDateTime, { } day, { } clock) => source.Kind == ValueKind.ZonedDateTime
                ? source
                : Value.Of(TimeZones.At(new LocalDateTime(day, clock), TimeZones.Utc)),
            _ => throw CypherException.Type($"Cannot make a {ValueErrors.KindName(kind)} of a {ValueErrors.KindName(source.Kind)}", "InvalidArgumentValue"),
        };
    }

    // A time of day has no date to ask the zone's rules about: today's offset is taken.
    private static int? OffsetOf(Zone? zone, StatementClock now) =>
        zone is { } known ? known.Id is null ? known.OffsetSeconds : now.Statement(known).OffsetSeconds : null;
}
