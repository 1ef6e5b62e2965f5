namespace GraphBuilder.Graph.Store;

// The store's calendar is wider than DateTime's (years beyond 1-9999) and finer (nanoseconds), so it has values of its own.

/// <summary>A day.</summary>
/// <param name="EpochDay">Days since 1970-01-01, proleptic Gregorian.</param>
public readonly record struct GraphDate(long EpochDay)
{
    private const int UnixDayNumber = 719162;

    /// <summary>The same day.</summary>
    public static GraphDate Of(DateOnly day) => new(day.DayNumber - UnixDayNumber);

    /// <summary>The same day.</summary>
    /// <exception cref="OverflowException">The year is not in 1 to 9999.</exception>
    public DateOnly ToDateOnly() => EpochDay is >= -UnixDayNumber and <= 2932896
        ? DateOnly.FromDayNumber((int)EpochDay + UnixDayNumber)
        : throw new OverflowException($"The day {EpochDay} after 1970-01-01 is outside of the years 1 to 9999.");

    /// <summary>As ISO 8601 writes it: <c>2022-02-04</c>; years beyond 9999 have a sign.</summary>
    public override string ToString() => TemporalText.Day(EpochDay);
}

/// <summary>A time of day somewhere.</summary>
/// <param name="NanosecondOfDay">0 to 86,399,999,999,999.</param>
public readonly record struct GraphLocalTime(long NanosecondOfDay)
{
    /// <summary>As ISO 8601 writes it.</summary>
    public override string ToString() => TemporalText.Time(NanosecondOfDay);
}

/// <summary>A time of day at an offset from UTC.</summary>
/// <param name="NanosecondOfDay">0 to 86,399,999,999,999, of the local time.</param>
/// <param name="OffsetSeconds">Seconds east of UTC.</param>
public readonly record struct GraphTime(long NanosecondOfDay, int OffsetSeconds)
{
    /// <summary>As ISO 8601 writes it.</summary>
    public override string ToString() => TemporalText.Time(NanosecondOfDay) + TemporalText.Offset(OffsetSeconds);
}

/// <summary>A day and time somewhere.</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00 of the local calendar.</param>
/// <param name="Nanosecond">0 to 999,999,999.</param>
public readonly record struct GraphLocalDateTime(long EpochSecond, int Nanosecond)
{
    /// <summary>As ISO 8601 writes it.</summary>
    public override string ToString() => TemporalText.DateTime(EpochSecond, Nanosecond);
}

/// <summary>An instant with the offset and perhaps the zone of its clock.</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00Z.</param>
/// <param name="Nanosecond">0 to 999,999,999.</param>
/// <param name="OffsetSeconds">Seconds east of UTC at that instant.</param>
/// <param name="ZoneId">The zone's IANA name, or null when only the offset is known.</param>
public readonly record struct GraphDateTime(long EpochSecond, int Nanosecond, int OffsetSeconds, string? ZoneId)
{
    /// <summary>As ISO 8601 writes it, with the zone in brackets.</summary>
    public override string ToString() =>
        TemporalText.DateTime(EpochSecond + OffsetSeconds, Nanosecond) + TemporalText.Offset(OffsetSeconds)
        + (ZoneId is null ? "" : $"[{ZoneId}]");
}

/// <summary>A length of time whose parts are kept apart, for a month has no fixed number of days nor a day of seconds.</summary>
/// <param name="Months">Years count as 12.</param>
/// <param name="Days">Weeks count as 7.</param>
/// <param name="Seconds">Hours and minutes included.</param>
/// <param name="Nanoseconds">0 to 999,999,999, added to <paramref name="Seconds"/> also when those are negative.</param>
public readonly record struct GraphDuration(long Months, long Days, long Seconds, int Nanoseconds)
{
    /// <summary>As ISO 8601 writes it: <c>P1Y2M3DT4H5M6.7S</c>.</summary>
    public override string ToString() => TemporalText.Duration(this);
}
