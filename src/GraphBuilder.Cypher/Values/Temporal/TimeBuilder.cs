using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>A time of day of fields; what is not given comes from a base time, or is zero.</summary>
internal static class TimeBuilder
{
    private const long NanosecondsPerMillisecond = 1_000_000;
    private const long NanosecondsPerMicrosecond = 1_000;

    /// <summary>The time of day that the fields say.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="start">The time to start from; null when only the fields count.</param>
    /// <param name="keptNanoseconds">Nanoseconds to which given fractions of a second are added: what truncation to a millisecond or microsecond left.</param>
    /// <exception cref="CypherException">A field is out of bounds, or one between hour and the smallest is missing.</exception>
    public static LocalTime Build(TemporalFields fields, LocalTime? start, long keptNanoseconds = 0)
    {
        var hour = fields.Integer("hour", 0, 23);
        var minute = fields.Integer("minute", 0, 59);
        var second = fields.Integer("second", 0, 59);
        var nanosecond = FractionOf(fields) is { } fraction ? keptNanoseconds + fraction : (long?)null;
        if (start is not { } from)
        {
            Require(hour is not null || (minute ?? second ?? nanosecond) is null, "hour");
            Require(minute is not null || (second ?? nanosecond) is null, "minute");
            Require(second is not null || nanosecond is null, "second");
            from = default;
        }
        return Of(hour ?? from.Hour, minute ?? from.Minute, second ?? from.Second, nanosecond ?? from.Nanosecond);
    }

    /// <summary>A time of day of its parts.</summary>
    public static LocalTime Of(long hour, long minute, long second, long nanosecond) =>
        new(((hour * 60 + minute) * 60 + second) * LocalTime.NanosecondsPerSecond + nanosecond);

    // Beside a larger unit, the smaller ones count only the part below it.
    private static long? FractionOf(TemporalFields fields)
    {
        var hasMillisecond = fields.Has("millisecond");
        var hasMicrosecond = fields.Has("microsecond");
        var millisecond = fields.Integer("millisecond", 0, 999);
        var microsecond = fields.Integer("microsecond", 0, hasMillisecond ? 999 : 999_999);
        var nanosecond = fields.Integer("nanosecond", 0, hasMicrosecond ? 999 : hasMillisecond ? 999_999 : 999_999_999);
        return (millisecond ?? microsecond ?? nanosecond) is null
            ? null
            : (millisecond ?? 0) * NanosecondsPerMillisecond + (microsecond ?? 0) * NanosecondsPerMicrosecond + (nanosecond ?? 0);
    }

    private static void Require(bool given, string field)
    {
        if (!given)
        {
            throw CypherException.Argument($"{field} must be specified");
        }
    }
}
