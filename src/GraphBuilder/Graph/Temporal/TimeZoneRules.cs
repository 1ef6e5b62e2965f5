using NodaTime;

namespace GraphBuilder.Graph.Temporal;

/// <summary>Offsets of named zones, from NodaTime's copy of the tz database.</summary>
public static class TimeZoneRules
{
    // NodaTime counts years −9998 to 9999; beyond them a zone keeps the offset of the last moment it knows.
    private static readonly long FirstSecond = Instant.MinValue.ToUnixTimeSeconds();
    private static readonly long LastSecond = Instant.MaxValue.ToUnixTimeSeconds();
    private const long SecondsPerDay = 86_400;

    /// <summary>Names of the zones, as <c>Europe/Paris</c>.</summary>
    public static IReadOnlyCollection<string> Ids => DateTimeZoneProviders.Tzdb.Ids;

    /// <summary>The offset that holds in a zone at an instant, in seconds east of UTC; null when there is no such zone.</summary>
    /// <param name="zoneId">Name in the tz database, in its own capitals.</param>
    /// <param name="epochSecond">Seconds since 1970-01-01T00:00Z.</param>
    public static int? OffsetAt(string zoneId, long epochSecond) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId)?.GetUtcOffset(Instant.FromUnixTimeSeconds(Math.Clamp(epochSecond, FirstSecond, LastSecond))).Seconds;

    /// <summary>
    /// The offset at which clocks of a zone show a time, in seconds east of UTC; null when there is no such zone. Of a time that is shown twice
    /// the first is meant; one that is passed over when clocks are set forward has the offset that held before.
    /// </summary>
    /// <param name="zoneId">Name in the tz database, in its own capitals.</param>
    /// <param name="localSecond">Seconds since 1970-01-01T00:00 on the local clock.</param>
    public static int? OffsetOfLocal(string zoneId, long localSecond)
    {
        if (localSecond <= FirstSecond + SecondsPerDay || localSecond >= LastSecond - SecondsPerDay)
        {
            return OffsetAt(zoneId, localSecond);
        }

        var clock = Instant.FromUnixTimeSeconds(localSecond).InUtc().LocalDateTime;
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId)?.MapLocal(clock).EarlyInterval.WallOffset.Seconds;
    }
}
