using System.Globalization;
using System.Text;

namespace GraphBuilder.Graph.Temporal;

/// <summary>Temporal values as Cypher prints them: ISO 8601, without zero seconds and without trailing groups of zeros.</summary>
internal static class TemporalText
{
    public static string Of(LocalDate date)
    {
        var text = new StringBuilder();
        Append(text, date);
        return text.ToString();
    }

    public static string Of(LocalTime time)
    {
        var text = new StringBuilder();
        Append(text, time);
        return text.ToString();
    }

    public static string Of(OffsetTime time)
    {
        var text = new StringBuilder();
        Append(text, time.Local);
        AppendOffset(text, time.OffsetSeconds);
        return text.ToString();
    }

    public static string Of(LocalDateTime dateTime)
    {
        var text = new StringBuilder();
        Append(text, dateTime);
        return text.ToString();
    }

    public static string Of(ZonedDateTime dateTime)
    {
        var text = new StringBuilder();
        Append(text, dateTime.Local);
        AppendOffset(text, dateTime.OffsetSeconds);
        if (dateTime.ZoneId is not null)
        {
            text.Append('[').Append(dateTime.ZoneId).Append(']');
        }
        return text.ToString();
    }

    public static string Of(Duration duration)
    {
        var text = new StringBuilder("P");
        AppendUnit(text, duration.Months / 12, 'Y');
        AppendUnit(text, duration.Months % 12, 'M');
        AppendUnit(text, duration.Days, 'D');
        if (duration.Seconds != 0 || duration.Nanoseconds != 0)
        {
            text.Append('T');
            AppendClockPart(text, duration.Seconds, duration.Nanoseconds);
        }
        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    /// <summary>An offset from UTC: <c>Z</c>, <c>+01:00</c>, <c>-00:00:30</c>.</summary>
    public static string OfOffset(int seconds)
    {
        var text = new StringBuilder();
        AppendOffset(text, seconds);
        return text.ToString();
    }

    private static void Append(StringBuilder text, LocalDate date)
    {
        var (year, month, day) = date.Parts();
        if (year is > 9999)
        {
            text.Append('+');
        }
        text.Append(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
    }

    private static void Append(StringBuilder text, LocalTime time)
    {
        text.Append(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");
        if (time.Second == 0 && time.Nanosecond == 0)
        {
            return;
        }
        text.Append(CultureInfo.InvariantCulture, $":{time.Second:00}");
        var nanosecond = time.Nanosecond;
        if (nanosecond == 0)
        {
            return;
        }
        text.Append('.');
        if (nanosecond % 1_000_000 == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{nanosecond / 1_000_000:000}");
        }
        else if (nanosecond % 1_000 == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{nanosecond / 1_000:000000}");
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"{nanosecond:000000000}");
        }
    }

    private static void Append(StringBuilder text, LocalDateTime dateTime)
    {
        Append(text, dateTime.Date);
        text.Append('T');
        Append(text, dateTime.Time);
    }

    private static void AppendOffset(StringBuilder text, int seconds)
    {
        if (seconds == 0)
        {
            text.Append('Z');
            return;
        }
        var size = Math.Abs(seconds);
        text.Append(seconds < 0 ? '-' : '+');
        text.Append(CultureInfo.InvariantCulture, $"{size / 3600:00}:{size / 60 % 60:00}");
        if (size % 60 != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $":{size % 60:00}");
        }
    }

    private static void AppendUnit(StringBuilder text, long amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{amount}{unit}");
        }
    }

    private static void AppendClockPart(StringBuilder text, long seconds, int nanoseconds)
    {
        // −1 s with 900,000,000 ns is −0.1 s: hours, minutes and seconds are printed from the whole, each with its sign.
        var negative = seconds < 0;
        if (negative && nanoseconds > 0)
        {
            seconds++;
            nanoseconds = 1_000_000_000 - nanoseconds;
        }
        AppendUnit(text, seconds / 3600, 'H');
        AppendUnit(text, seconds / 60 % 60, 'M');
        var second = seconds % 60;
        if (second == 0 && nanoseconds == 0)
        {
            return;
        }
        text.Append(negative ? "-" : "").Append(CultureInfo.InvariantCulture, $"{Math.Abs(second)}");
        if (nanoseconds != 0)
        {
            text.Append('.').Append(nanoseconds.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0'));
        }
        text.Append('S');
    }
}
