namespace GraphBuilder.Graph.Temporal;

/// <summary>A time of day without a zone.</summary>
/// <param name="NanosecondOfDay">Nanoseconds since midnight, 0 to 86,399,999,999,999.</param>
public readonly record struct LocalTime(long NanosecondOfDay)
{
    /// <summary>Nanoseconds in a second.</summary>
    public const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Nanoseconds in a day.</summary>
    public const long NanosecondsPerDay = 86_400 * NanosecondsPerSecond;

    /// <summary>0 to 23.</summary>
    public int Hour => (int)(NanosecondOfDay / (3600 * NanosecondsPerSecond));

    /// <summary>0 to 59.</summary>
    public int Minute => (int)(NanosecondOfDay / (60 * NanosecondsPerSecond) % 60);

    /// <summary>0 to 59.</summary>
    public int Second => (int)(NanosecondOfDay / NanosecondsPerSecond % 60);

    /// <summary>Nanoseconds after the whole second, 0 to 999,999,999.</summary>
    public int Nanosecond => (int)(NanosecondOfDay % NanosecondsPerSecond);

    /// <summary>ISO 8601 without zero seconds and trailing zeros: <c>12:31</c>, <c>12:31:14.645</c>.</summary>
    public override string ToString() => TemporalText.Of(this);
}
