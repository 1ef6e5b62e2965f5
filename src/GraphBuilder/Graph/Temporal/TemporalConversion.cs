namespace GraphBuilder.Graph.Temporal;

/// <summary>Dates and times of the base library as temporal values of a graph; nothing is lost, for these are the finer ones.</summary>
public static class TemporalConversion
{
    private const int NanosecondsPerTick = 100;

    /// <summary>
    /// The temporal value for a <see cref="DateOnly"/>, <see cref="TimeOnly"/>, <see cref="DateTimeOffset"/>, <see cref="TimeSpan"/>,
    /// or a <see cref="DateTime"/> in UTC or of no zone; null for a value of any other type.
    /// </summary>
    /// <exception cref="ArgumentException">A <see cref="DateTime"/> is in the machine's zone, which would mean something else on another machine.</exception>
    public static object? FromBaseLibrary(object source) => source switch
    {
        DateOnly date => new LocalDate(date.Year, date.Month, date.Day),
        TimeOnly time => new LocalTime(time.Ticks * NanosecondsPerTick),
        DateTimeOffset dateTime => Zoned(dateTime.UtcTicks, (int)dateTime.Offset.TotalSeconds),
        DateTime { Kind: DateTimeKind.Utc } dateTime => Zoned(dateTime.Ticks, 0),
        DateTime { Kind: DateTimeKind.Unspecified } dateTime => LocalOf(dateTime.Ticks),
        DateTime => throw new ArgumentException("A DateTime of the machine's zone is no parameter: pass a DateTimeOffset"),
        TimeSpan span => DurationOf(span.Ticks),
        _ => null,
    };

    private static ZonedDateTime Zoned(long utcTicks, int offsetSeconds)
    {
        var (second, nanosecond) = Split(utcTicks - DateTime.UnixEpoch.Ticks);
        return new(second, nanosecond, offsetSeconds, null);
    }

    private static LocalDateTime LocalOf(long ticks)
    {
        var (second, nanosecond) = Split(ticks - DateTime.UnixEpoch.Ticks);
        return new(second, nanosecond);
    }

    private static Duration DurationOf(long ticks)
    {
        var (second, nanosecond) = Split(ticks);
        return new(0, 0, second, nanosecond);
    }

    private static (long Second, int Nanosecond) Split(long ticks)
    {
        var second = Math.DivRem(ticks, TimeSpan.TicksPerSecond, out var rest);
        return rest < 0
            ? (second - 1, (int)(rest + TimeSpan.TicksPerSecond) * NanosecondsPerTick)
            : (second, (int)rest * NanosecondsPerTick);
    }
}
