using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values;

/// <summary>Temporal values of one kind by instant; of the same instant, the western clock first.</summary>
internal static class TemporalOrder
{
    // Length of the mean Gregorian month, the only sense in which durations have an order.
    private const long SecondsPerMeanMonth = 2_629_746;
    private const long SecondsPerDay = 86_400;

    /// <summary>Order of two temporal values or durations of one kind.</summary>
    public static int Compare(Value left, Value right) => left.Kind switch
    {
        ValueKind.Date => left.AsDate.CompareTo(right.AsDate),
        ValueKind.LocalTime => left.AsLocalTime.NanosecondOfDay.CompareTo(right.AsLocalTime.NanosecondOfDay),
        ValueKind.Time => Compare(left.AsTime, right.AsTime),
        ValueKind.LocalDateTime => Compare(left.AsLocalDateTime, right.AsLocalDateTime),
        ValueKind.ZonedDateTime => Compare(left.AsZonedDateTime, right.AsZonedDateTime),
        ValueKind.Duration => Compare(left.AsDuration, right.AsDuration),
        _ => throw new InvalidOperationException($"A value of kind {left.Kind} is not temporal."),
    };

    private static int Compare(OffsetTime left, OffsetTime right)
    {
        var order = InstantOf(left).CompareTo(InstantOf(right));
        return order != 0 ? order : left.OffsetSeconds.CompareTo(right.OffsetSeconds);
    }

    private static long InstantOf(OffsetTime time) => time.NanosecondOfDay - time.OffsetSeconds * LocalTime.NanosecondsPerSecond;

    private static int Compare(LocalDateTime left, LocalDateTime right)
    {
        var order = left.EpochSecond.CompareTo(right.EpochSecond);
        return order != 0 ? order : left.Nanosecond.CompareTo(right.Nanosecond);
    }

    private static int Compare(ZonedDateTime left, ZonedDateTime right)
    {
        var order = left.EpochSecond.CompareTo(right.EpochSecond);
        order = order != 0 ? order : left.Nanosecond.CompareTo(right.Nanosecond);
        order = order != 0 ? order : left.OffsetSeconds.CompareTo(right.OffsetSeconds);
        return order != 0 ? order : string.CompareOrdinal(left.ZoneId, right.ZoneId);
    }

    private static int Compare(Duration left, Duration right)
    {
        var order = MeanSeconds(left).CompareTo(MeanSeconds(right));
        order = order != 0 ? order : left.Nanoseconds.CompareTo(right.Nanoseconds);
        order = order != 0 ? order : left.Months.CompareTo(right.Months);
        return order != 0 ? order : left.Days.CompareTo(right.Days);
    }

    private static Int128 MeanSeconds(Duration duration) =>
        (Int128)duration.Months * SecondsPerMeanMonth + (Int128)duration.Days * SecondsPerDay + duration.Seconds;
}
