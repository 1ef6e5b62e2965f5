namespace GraphBuilder.Graph.PackStream;

/// <summary>What a structure of PackStream is, in the form of Bolt 5: datetimes in UTC.</summary>
public static class PackStreamTag
{
    /// <summary>Days since 1970-01-01.</summary>
    public const byte Date = 0x44;

    /// <summary>Nanoseconds since local midnight, offset in seconds.</summary>
    public const byte Time = 0x54;

    /// <summary>Nanoseconds since midnight.</summary>
    public const byte LocalTime = 0x74;

    /// <summary>Seconds on the local clock since 1970, nanoseconds.</summary>
    public const byte LocalDateTime = 0x64;

    /// <summary>Seconds since 1970 in UTC, nanoseconds, offset in seconds.</summary>
    public const byte DateTime = 0x49;

    /// <summary>Seconds since 1970 in UTC, nanoseconds, name of the zone.</summary>
    public const byte DateTimeOfZone = 0x69;

    /// <summary>Months, days, seconds, nanoseconds.</summary>
    public const byte Duration = 0x45;

    /// <summary>SRID, x, y.</summary>
    public const byte Point = 0x58;

    /// <summary>SRID, x, y, z.</summary>
    public const byte PointInSpace = 0x59;
}
