namespace GraphBuilder.Graph.Temporal;

/// <summary>A day of the proleptic Gregorian calendar, without a zone; years −999,999,999 to 999,999,999.</summary>
/// <param name="EpochDay">Days since 1970-01-01, negative before it.</param>
public readonly record struct LocalDate(long EpochDay) : IComparable<LocalDate>
{
    /// <summary>Last year that a date can have; its negative is the first.</summary>
    public const int LastYear = 999_999_999;

    private const long DaysPerEra = 146_097;

    // 0000-03-01, from which the four-hundred-year eras are counted: the leap day then ends a year.
    private const long EraShift = 719_468;

    /// <summary>Makes a date of its parts.</summary>
    /// <param name="year">Astronomical year: 0 is 1 BC.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the length of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public LocalDate(long year, int month, int day)
        : this(EpochDayOf(year, month, day))
    {
    }

    /// <summary>Astronomical year: 0 is 1 BC.</summary>
    public int Year => Parts().Year;

    /// <summary>1 to 12.</summary>
    public int Month => Parts().Month;

    /// <summary>1 to 31.</summary>
    public int Day => Parts().Day;

    /// <summary>Whether a year has 366 days.</summary>
    public static bool IsLeapYear(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>Days of a month, 28 to 31.</summary>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Year, month and day in one computation.</summary>
    public (int Year, int Month, int Day) Parts()
    {
        var shifted = EpochDay + EraShift;
        var era = Math.DivRem(shifted, DaysPerEra, out var dayOfEra);
        if (dayOfEra < 0)
        {
            dayOfEra += DaysPerEra;
            era--;
        }
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var monthFromMarch = (5 * dayOfYear + 2) / 153;
        var day = (int)(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
        var month = (int)(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
        return ((int)(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month, day);
    }

    /// <inheritdoc/>
    public int CompareTo(LocalDate other) => EpochDay.CompareTo(other.EpochDay);

    /// <summary>ISO 8601: <c>2024-01-31</c>, a sign before years beyond four digits.</summary>
    public override string ToString() => TemporalText.Of(this);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(LocalDate left, LocalDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(LocalDate left, LocalDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(LocalDate left, LocalDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(LocalDate left, LocalDate right) => left.CompareTo(right) >= 0;

    private static long EpochDayOf(long year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(year), LastYear, nameof(year));
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DaysInMonth(year, month));
        var marchYear = month <= 2 ? year - 1 : year;
        var era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400;
        var yearOfEra = marchYear - era * 400;
        var dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        var dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DaysPerEra + dayOfEra - EraShift;
    }
}
