namespace GraphBuilder.Neo4j.Protocol;

/// <summary>The structures that Bolt 4.4 has for zoned datetimes unless the client and the server agree on <c>utc</c>.</summary>
internal static class LegacyTag
{
    /// <summary>Seconds since 1970 on the local clock, nanoseconds, offset in seconds.</summary>
    public const byte DateTime = 0x46;

    /// <summary>Seconds since 1970 on the local clock, nanoseconds, name of the zone.</summary>
    public const byte DateTimeOfZone = 0x66;
}
