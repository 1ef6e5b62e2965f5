using GraphBuilder.Cypher.Values;
using GraphBuilder.Cypher.Values.Temporal;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Functions;

/// <summary>date, localtime, time, localdatetime, datetime and duration, with what hangs on their names.</summary>
internal static class TemporalFunctions
{
    private static readonly ValueKinds[] TwoTemporals = [ValueKinds.Temporal, ValueKinds.Temporal];

    public static IEnumerable<Function> All { get; } =
    [
        .. Family("date", ValueKind.Date, ValueKinds.Date),
        .. Family("localtime", ValueKind.LocalTime, ValueKinds.LocalTime),
        .. Family("time", ValueKind.Time, ValueKinds.Time),
        .. Family("localdatetime", ValueKind.LocalDateTime, ValueKinds.LocalDateTime),
        .. Family("datetime", ValueKind.ZonedDateTime, ValueKinds.DateTime),
        new("datetime.fromEpoch", [ValueKinds.Number, ValueKinds.Number], ValueKinds.DateTime, static (arguments, _) => FromEpoch(arguments)),
        new("datetime.fromEpochMillis", [ValueKinds.Number], ValueKinds.DateTime, static (arguments, _) =>
            Value.Of(TemporalConstructor.OfEpochMilliseconds((long)arguments[0].AsNumber, TimeZones.Utc))),
        new("duration", [ValueKinds.String | ValueKinds.Map | ValueKinds.Duration], ValueKinds.Duration, static (arguments, _) =>
            Value.Of(DurationConstructor.Construct(arguments[0]))),
        Between("duration.between", DurationBetween.Between),
        Between("duration.inMonths", DurationBetween.InMonths),
        Between("duration.inDays", DurationBetween.InDays),
        Between("duration.inSeconds", DurationBetween.InSeconds),
    ];

    private static IEnumerable<Function> Family(string name, ValueKind kind, ValueKinds returns) =>
    [
        new(name, [ValueKinds.String | ValueKinds.Map | ValueKinds.Temporal], returns, (arguments, context) => arguments.Length == 0
            ? TemporalConstructor.Current(kind, context.Clock.Statement(TimeZones.Utc))
            : TemporalConstructor.Construct(kind, arguments[0], context.Clock))
        {
            RequiredCount = 0,
        },
        Now($"{name}.transaction", kind, returns, static (clock, zone) => clock.Transaction(zone)),
        Now($"{name}.statement", kind, returns, static (clock, zone) => clock.Statement(zone)),
        Now($"{name}.realtime", kind, returns, static (clock, zone) => clock.Realtime(zone)) with { IsDeterministic = false },
        new($"{name}.truncate", [ValueKinds.String, ValueKinds.Temporal, ValueKinds.Map], returns, (arguments, context) => TemporalTruncation.Truncate(
            kind,
            arguments[0].AsString,
            arguments[1],
            arguments.Length > 2 ? new TemporalFields(arguments[2].AsMap) : TemporalFields.None,
            context.Clock))
        {
            RequiredCount = 2,
        },
    ];

    private static Function Now(string name, ValueKind kind, ValueKinds returns, Func<StatementClock, Zone, ZonedDateTime> read) =>
        new(name, [ValueKinds.String], returns, (arguments, context) =>
            TemporalConstructor.Current(kind, read(context.Clock, arguments.Length > 0 ? TimeZones.Parse(arguments[0].AsString) : TimeZones.Utc)))
        {
            RequiredCount = 0,
        };

    private static Function Between(string name, Func<Value, Value, Duration> compute) =>
        new(name, TwoTemporals, ValueKinds.Duration, (arguments, _) => Value.Of(compute(arguments[0], arguments[1])));

    private static Value FromEpoch(ReadOnlySpan<Value> arguments)
    {
        var nanosecond = TemporalFields.Bounded("nanosecond", (long)arguments[1].AsNumber, 0, 999_999_999);
        return Value.Of(TimeZones.AtInstant((long)arguments[0].AsNumber, (int)nanosecond, TimeZones.Utc));
    }
}
