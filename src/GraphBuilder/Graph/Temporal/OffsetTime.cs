namespace GraphBuilder.Graph.Temporal;

/// <summary>A time of day with its offset from UTC.</summary>
/// <param name="NanosecondOfDay">Nanoseconds since local midnight, 0 to 86,399,999,999,999.</param>
/// <param name="OffsetSeconds">Seconds east of UTC, −64,800 to 64,800.</param>
public readonly record struct OffsetTime(long NanosecondOfDay, int OffsetSeconds)
{
    /// <summary>The local time of day.</summary>
    public LocalTime Local => new(NanosecondOfDay);

    /// <summary>ISO 8601 with offset: <c>12:31+01:00</c>, <c>12:31Z</c>.</summary>
    public override string ToString() => TemporalText.Of(this);
}
