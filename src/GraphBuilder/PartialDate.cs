using System.Globalization;

namespace GraphBuilder;

/// <summary>A calendar date as precise as a text gives it: a year, a month of a year, or a day (proleptic Gregorian).</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>Makes a date; a part that is not known is 0.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12, or 0 where only the year is known.</param>
    /// <param name="day">1 to the month's last day, or 0 where the day is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public PartialDate(int year, int month = 0, int day = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfNegative(month);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfNegative(day);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, month == 0 ? 0 : DateTime.DaysInMonth(year, month));
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>1 to 9999.</summary>
    public int Year { get; }

    /// <summary>1 to 12, or 0 where only the year is known.</summary>
    public int Month { get; }

    /// <summary>1 to 31, or 0 where the day is not known.</summary>
    public int Day { get; }

    /// <summary>How much is known.</summary>
    public DatePrecision Precision => Day > 0 ? DatePrecision.Day : Month > 0 ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly First => new(Year, Math.Max(1, Month), Math.Max(1, Day));

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly Last => Precision switch
    {
        DatePrecision.Day => First,
        DatePrecision.Month => new DateOnly(Year, Month, DateTime.DaysInMonth(Year, Month)),
        _ => new DateOnly(Year, 12, 31),
    };

    /// <summary>Whether both can mean the same day.</summary>
    public bool IsCompatibleWith(PartialDate other) => First <= other.Last && other.First <= Last;

    /// <summary>The date of a day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10)
            || !int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1)
        {
            return false;
        }

        int month = 0, day = 0;
        if (text.Length >= 7 && (text[4] != '-'
            || !int.TryParse(text[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out month) || month is < 1 or > 12))
        {
            return false;
        }

        if (text.Length == 10 && (text[7] != '-'
            || !int.TryParse(text[8..10], NumberStyles.None, CultureInfo.InvariantCulture, out day)
            || day < 1 || day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>By first day, then the less precise first.</summary>
    public int CompareTo(PartialDate other) =>
        First != other.First ? First.CompareTo(other.First) : Precision.CompareTo(other.Precision);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary><c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
        _ => Year.ToString("D4", CultureInfo.InvariantCulture),
    };
}

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>Only the year.</summary>
    Year,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,
}
