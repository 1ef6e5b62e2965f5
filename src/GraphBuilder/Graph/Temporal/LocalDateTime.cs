namespace GraphBuilder.Graph.Temporal;

/// <summary>A day and a time of day, without a zone.</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00 on the local clock, negative before it.</param>
/// <param name="Nanosecond">Nanoseconds after that second, 0 to 999,999,999.</param>
public readonly record struct LocalDateTime(long EpochSecond, int Nanosecond)
{
    private const long SecondsPerDay = 86_400;

    /// <summary>Joins a day and a time of day.</summary>
    public LocalDateTime(LocalDate date, LocalTime time)
        : this(date.EpochDay * SecondsPerDay + time.NanosecondOfDay / LocalTime.NanosecondsPerSecond, time.Nanosecond)
    {
    }

    /// <summary>The day.</summary>
    public LocalDate Date => new(Math.DivRem(EpochSecond, SecondsPerDay, out var rest) - (rest < 0 ? 1 : 0));

    /// <summary>The time of day.</summary>
    public LocalTime Time
    {
        get
        {
            var second = EpochSecond % SecondsPerDay;
            return new((second < 0 ? second + SecondsPerDay : second) * LocalTime.NanosecondsPerSecond + Nanosecond);
        }
    }

    /// <summary>ISO 8601: <c>2024-01-31T12:31</c>.</summary>
    public override string ToString() => TemporalText.Of(this);
}
