using System.Globalization;
using System.Text;

namespace GraphBuilder.Graph.Store;

/// <summary>How ISO 8601 writes the parts, leaving out zero seconds and trailing zeros by groups of three.</summary>
internal static class TemporalText
{
    private const long SecondsPerDay = 86_400;
    private const long NanosecondsPerSecond = 1_000_000_000;

    public static string Day(long epochDay)
    {
        // Civil date from a day count by 400-year eras that begin on 1 March, so that the leap day is the last of its year.
        var shifted = epochDay + 719_468;
        var era = Math.DivRem(shifted, 146_097, out var dayOfEra);
        if (dayOfEra < 0)
        {
            dayOfEra += 146_097;
            era--;
        }

        var yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var shiftedMonth = (5 * dayOfYear + 2) / 153;
        var day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
        var month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        var year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        var sign = year < 0 ? "-" : year > 9_999 ? "+" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):D4}-{month:D2}-{day:D2}");
    }

    public static string Time(long nanosecondOfDay)
    {
        var nanosecond = nanosecondOfDay % NanosecondsPerSecond;
        var second = nanosecondOfDay / NanosecondsPerSecond;
        var text = string.Create(CultureInfo.InvariantCulture, $"{second / 3_600:D2}:{second / 60 % 60:D2}");
        return second % 60 == 0 && nanosecond == 0
            ? text
            : string.Create(CultureInfo.InvariantCulture, $"{text}:{second % 60:D2}{Fraction(nanosecond)}");
    }

    public static string DateTime(long epochSecond, int nanosecond)
    {
        var day = Math.DivRem(epochSecond, SecondsPerDay, out var second);
        if (second < 0)
        {
            second += SecondsPerDay;
            day--;
        }

        return $"{Day(day)}T{Time(second * NanosecondsPerSecond + nanosecond)}";
    }

    public static string Offset(int seconds)
    {
        if (seconds == 0) return "Z";
        var size = Math.Abs(seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{size / 3_600:D2}:{size / 60 % 60:D2}");
        return size % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{size % 60:D2}");
    }

    public static string Duration(GraphDuration duration)
    {
        var text = new StringBuilder("P");
        Append(text, duration.Months / 12, 'Y');
        Append(text, duration.Months % 12, 'M');
        Append(text, duration.Days, 'D');
        var isNegative = duration.Seconds < 0;
        // The fraction counts upwards from a negative second: -1 s + 0.3 s reads -0.7 s.
        var seconds = isNegative && duration.Nanoseconds > 0 ? duration.Seconds + 1 : duration.Seconds;
        var nanosecond = isNegative && duration.Nanoseconds > 0 ? NanosecondsPerSecond - duration.Nanoseconds : duration.Nanoseconds;
        if (seconds != 0 || nanosecond != 0)
        {
            text.Append('T');
            Append(text, seconds / 3_600, 'H');
            Append(text, seconds / 60 % 60, 'M');
            if (seconds % 60 != 0 || nanosecond != 0)
            {
                if (isNegative) text.Append('-');
                text.Append(CultureInfo.InvariantCulture, $"{Math.Abs(seconds % 60)}");
                if (nanosecond != 0) text.Append('.').Append(nanosecond.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0'));
                text.Append('S');
            }
        }

        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private static void Append(StringBuilder text, long amount, char unit)
    {
        if (amount != 0) text.Append(CultureInfo.InvariantCulture, $"{amount}{unit}");
    }

    private static string Fraction(long nanosecond) => nanosecond switch
    {
        0 => "",
        _ when nanosecond % 1_000_000 == 0 => string.Create(CultureInfo.InvariantCulture, $".{nanosecond / 1_000_000:D3}"),
        _ when nanosecond % 1_000 == 0 => string.Create(CultureInfo.InvariantCulture, $".{nanosecond / 1_000:D6}"),
        _ => string.Create(CultureInfo.InvariantCulture, $".{nanosecond:D9}"),
    };
}
