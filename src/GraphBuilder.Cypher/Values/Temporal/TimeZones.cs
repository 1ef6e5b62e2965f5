using System.Collections.Frozen;
using System.Globalization;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>Offsets of named zones, and how they are written.</summary>
internal static class TimeZones
{
    private const int LargestOffset = 18 * 3600;

    private static readonly FrozenDictionary<string, string> IdsIgnoringCase =
        TimeZoneRules.Ids.ToFrozenDictionary(id => id, StringComparer.OrdinalIgnoreCase);

    /// <summary>Detail of the error for an offset that a zone does not have at that time.</summary>
    public const string OffsetMismatch = "OffsetMismatch";

    /// <summary>UTC.</summary>
    public static Zone Utc { get; } = new(0, null);

    /// <summary>An offset as <c>+01:00</c>, <c>Z</c> or the name of a zone as <c>Europe/Paris</c>.</summary>
    /// <exception cref="CypherException">There is no such zone.</exception>
    public static Zone Parse(string text)
    {
        if (TryParseOffset(text, out var offset))
        {
            return new(offset, null);
        }
        return IdsIgnoringCase.TryGetValue(text, out var id)
            ? new(0, id)
            : throw CypherException.Argument($"'{text}' is not a time zone: give an offset like +01:00 or a name like Europe/Paris");
    }

    /// <summary>Reads <c>Z</c>, <c>±hh</c>, <c>±hhmm</c>, <c>±hh:mm</c>, <c>±hhmmss</c> or <c>±hh:mm:ss</c>, up to 18 hours.</summary>
    public static bool TryParseOffset(ReadOnlySpan<char> text, out int offsetSeconds)
    {
        offsetSeconds = 0;
        if (text is "Z" or "z")
        {
            return true;
        }
        if (text.Length < 3 || text[0] is not ('+' or '-'))
        {
            return false;
        }
        var parts = text[1..];
        var separated = parts.Length > 2 && parts[2] == ':';
        var step = separated ? 3 : 2;
        if (parts.Length > (separated ? 8 : 6) || (parts.Length + (separated ? 1 : 0)) % step != 0)
        {
            return false;
        }
        var unit = 3600;
        for (var start = 0; start < parts.Length; start += step, unit /= 60)
        {
            if ((separated && start > 0 && parts[start - 1] != ':')
                || !int.TryParse(parts.Slice(start, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
                || (unit < 3600 && amount > 59))
            {
                return false;
            }
            offsetSeconds += amount * unit;
        }
        offsetSeconds = text[0] == '-' ? -offsetSeconds : offsetSeconds;
        return Math.Abs(offsetSeconds) <= LargestOffset;
    }

    /// <summary>An offset as text: <c>+01:00</c>, <c>Z</c>.</summary>
    public static string OffsetName(int offsetSeconds)
    {
        var time = new OffsetTime(0, offsetSeconds).ToString();
        return time["00:00".Length..];
    }

    /// <summary>The offset that holds in a zone at an instant.</summary>
    public static int OffsetAt(Zone zone, long epochSecond) => zone.Id is null
        ? zone.OffsetSeconds
        : TimeZoneRules.OffsetAt(zone.Id, epochSecond) ?? throw Unknown(zone.Id);

    /// <summary>The instant at which clocks of a zone show a time: the earlier of two when they are set back, shifted past the gap when forward.</summary>
    public static ZonedDateTime At(LocalDateTime local, Zone zone)
    {
        var epochSecond = local.EpochSecond - OffsetOfLocal(local, zone);
        return AtInstant(epochSecond, local.Nanosecond, zone);
    }

    /// <summary>The same instant on the clocks of a zone.</summary>
    public static ZonedDateTime AtInstant(long epochSecond, int nanosecond, Zone zone) =>
        new(epochSecond, nanosecond, OffsetAt(zone, epochSecond), zone.Id);

    /// <summary>The instant at which clocks of a named zone show a time at a stated offset.</summary>
    /// <exception cref="CypherException">The zone does not have that offset then.</exception>
    public static ZonedDateTime At(LocalDateTime local, Zone zone, int statedOffset)
    {
        var epochSecond = local.EpochSecond - statedOffset;
        return OffsetAt(zone, epochSecond) == statedOffset
            ? new(epochSecond, local.Nanosecond, statedOffset, zone.Id)
            : throw CypherException.Argument($"Timezone and offset do not match: {local} in {zone.Id} is not at {OffsetName(statedOffset)}", OffsetMismatch);
    }

    /// <summary>The zone of a date-time.</summary>
    public static Zone Of(ZonedDateTime dateTime) => new(dateTime.OffsetSeconds, dateTime.ZoneId);

    private static int OffsetOfLocal(LocalDateTime local, Zone zone) => zone.Id is null
        ? zone.OffsetSeconds
        : TimeZoneRules.OffsetOfLocal(zone.Id, local.EpochSecond) ?? throw Unknown(zone.Id);

    private static CypherException Unknown(string id) => CypherException.Argument($"'{id}' is not a time zone");
}
