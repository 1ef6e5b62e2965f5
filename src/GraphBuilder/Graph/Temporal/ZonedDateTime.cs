namespace GraphBuilder.Graph.Temporal;

/// <summary>An instant as a clock of some zone shows it.</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00Z, negative before it.</param>
/// <param name="Nanosecond">Nanoseconds after that second, 0 to 999,999,999.</param>
/// <param name="OffsetSeconds">Seconds east of UTC that held at the instant, −64,800 to 64,800.</param>
/// <param name="ZoneId">Name in the tz database, <c>Europe/Paris</c>; null when only the offset is known.</param>
public readonly record struct ZonedDateTime(long EpochSecond, int Nanosecond, int OffsetSeconds, string? ZoneId)
{
    /// <summary>What a local clock shows.</summary>
    public LocalDateTime Local => new(EpochSecond + OffsetSeconds, Nanosecond);

    /// <summary>ISO 8601 with offset and zone: <c>2024-01-31T12:31+01:00[Europe/Paris]</c>.</summary>
    public override string ToString() => TemporalText.Of(this);
}
