using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>
/// Reads ISO 8601 texts, with separators or without: days by month, week, quarter or day of the year, cut anywhere on the right;
/// times down to nanoseconds; offsets and zone names.
/// </summary>
internal static class TemporalParser
{
    /// <summary>Reads a value of a temporal kind.</summary>
    /// <exception cref="CypherException">The text is none (<c>Statement.SyntaxError</c>, as on a server).</exception>
    public static Value Parse(ValueKind kind, string text)
    {
        try
        {
            var value = kind switch
            {
                ValueKind.Date => ParseDate(text) is { } date ? Value.Of(date) : (Value?)null,
                ValueKind.LocalTime => ParseClock(text) is { } time ? Value.Of(time) : null,
                ValueKind.Time => ParseTime(text),
                ValueKind.LocalDateTime => ParseLocal(text) is { } dateTime ? Value.Of(dateTime) : null,
                _ => ParseZoned(text),
            };
            return value ?? throw new CypherException(CypherErrorCode.Syntax, $"Text cannot be parsed to a {ValueErrors.KindName(kind)}: {text}");
        }
        catch (CypherException error) when (error.Code == CypherErrorCode.Argument && error.Detail != TimeZones.OffsetMismatch)
        {
            throw new CypherException(CypherErrorCode.Syntax, error.Message, error);
        }
    }

    private static LocalDate? ParseDate(ReadOnlySpan<char> text)
    {
        var scanner = new TextScanner(text);
        var negative = scanner.Skip('-');
        var signed = negative || scanner.Skip('+');
        if (!scanner.TryDigits(signed ? Math.Clamp(scanner.DigitCount, 4, 9) : 4, out var year))
        {
            return null;
        }
        year = negative ? -year : year;
        var extended = scanner.Skip('-');
        if (extended && scanner.AtEnd)
        {
            return null;
        }
        var date = ParseInYear(ref scanner, year, extended);
        return scanner.AtEnd ? date : null;
    }

    private static LocalDate? ParseInYear(ref TextScanner scanner, int year, bool extended)
    {
        if (scanner.AtEnd)
        {
            return new LocalDate(year, 1, 1);
        }
        if (scanner.Skip('W'))
        {
            return scanner.TryDigits(Length(scanner, extended), out var week) && TryLast(ref scanner, 1, extended, out var dayOfWeek)
                ? DateBuilder.OfWeek(year, week, dayOfWeek)
                : null;
        }
        if (scanner.Skip('Q'))
        {
            return scanner.TryDigits(1, out var quarter) && TryLast(ref scanner, 2, extended, out var dayOfQuarter)
                ? DateBuilder.OfQuarter(year, quarter, dayOfQuarter)
                : null;
        }
        if (scanner.DigitCount == 3)
        {
            return scanner.TryDigits(3, out var ordinalDay) ? DateBuilder.OfOrdinal(year, ordinalDay) : null;
        }
        // Without a day the month has two digits: 2015-2 could be meant as a day of the year.
        var monthLength = Length(scanner, extended);
        return scanner.TryDigits(monthLength, out var month) && (monthLength == 2 || !scanner.AtEnd) && TryLast(ref scanner, 2, extended, out var day)
            ? DateBuilder.OfMonth(year, month, day)
            : null;
    }

    // Between separators a leading zero can be left out.
    private static int Length(TextScanner scanner, bool extended) => extended && scanner.DigitCount == 1 ? 1 : 2;

    // The smallest part of a day: 1 when the text ends before it.
    private static bool TryLast(ref TextScanner scanner, int digits, bool extended, out int number)
    {
        number = 1;
        return scanner.AtEnd
            || ((!extended || scanner.Skip('-')) && scanner.TryDigits(extended ? Math.Clamp(scanner.DigitCount, 1, digits) : digits, out number));
    }

    private static LocalTime? ParseClock(ReadOnlySpan<char> text)
    {
        var scanner = new TextScanner(text);
        if (!scanner.TryDigits(scanner.DigitCount == 1 ? 1 : 2, out var hour))
        {
            return null;
        }
        int minute = 0, second = 0, nanosecond = 0;
        if (!scanner.AtEnd)
        {
            var extended = scanner.Skip(':');
            if (!scanner.TryDigits(Length(scanner, extended), out minute))
            {
                return null;
            }
            if (!scanner.AtEnd
                && ((extended && !scanner.Skip(':')) || !scanner.TryDigits(Length(scanner, extended), out second)
                    || !scanner.TryFraction(out nanosecond) || !scanner.AtEnd))
            {
                return null;
            }
        }
        TemporalFields.Bounded("hour", hour, 0, 23);
        TemporalFields.Bounded("minute", minute, 0, 59);
        TemporalFields.Bounded("second", second, 0, 59);
        return TimeBuilder.Of(hour, minute, second, nanosecond);
    }

    private static Value? ParseTime(ReadOnlySpan<char> text)
    {
        var scanner = new TextScanner(text);
        var clock = ParseClock(scanner.Until("Zz+-"));
        var offset = 0;
        var read = scanner.AtEnd || TimeZones.TryParseOffset(scanner.Rest(), out offset);
        return clock is { } time && read ? Value.Of(new OffsetTime(time.NanosecondOfDay, offset)) : null;
    }

    private static LocalDateTime? ParseLocal(ReadOnlySpan<char> text)
    {
        var separator = text.IndexOf('T');
        var date = ParseDate(separator < 0 ? text : text[..separator]);
        var time = separator < 0 ? default(LocalTime) : ParseClock(text[(separator + 1)..]);
        return date is { } day && time is { } clock ? new LocalDateTime(day, clock) : null;
    }

    private static Value? ParseZoned(ReadOnlySpan<char> text)
    {
        var separator = text.IndexOf('T');
        var clockEnd = separator < 0 ? -1 : text[separator..].IndexOfAny("Zz+-[");
        if (clockEnd < 0)
        {
            return ParseLocal(text) is { } inUtc ? Value.Of(TimeZones.At(inUtc, TimeZones.Utc)) : null;
        }
        var zoneStart = separator + clockEnd;
        if (ParseLocal(text[..zoneStart]) is not { } local)
        {
            return null;
        }
        var scanner = new TextScanner(text[zoneStart..]);
        int? offset = null;
        if (scanner.Next != '[')
        {
            if (!TimeZones.TryParseOffset(scanner.Until("["), out var seconds))
            {
                return null;
            }
            offset = seconds;
        }
        if (scanner.AtEnd)
        {
            return Value.Of(TimeZones.At(local, new Zone(offset!.Value, null)));
        }
        scanner.Skip('[');
        var zone = TimeZones.Parse(scanner.Until("]").ToString());
        return scanner.Skip(']') && scanner.AtEnd
            ? Value.Of(offset is { } stated ? TimeZones.At(local, zone, stated) : TimeZones.At(local, zone))
            : null;
    }
}
