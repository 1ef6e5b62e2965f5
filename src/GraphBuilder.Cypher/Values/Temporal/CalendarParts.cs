using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>Calendar parts of a day beside year, month and day: ISO 8601 weeks, quarters, days of the year.</summary>
internal static class CalendarParts
{
    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int DayOfWeek(LocalDate date)
    {
        // 1970-01-01 was a Thursday.
        var day = (date.EpochDay + 3) % 7;
        return (int)(day < 0 ? day + 7 : day) + 1;
    }

    /// <summary>The Monday of week 1, the week that holds 4 January.</summary>
    public static LocalDate FirstMonday(long weekYear)
    {
        var fourth = new LocalDate(weekYear, 1, 4);
        return new(fourth.EpochDay - DayOfWeek(fourth) + 1);
    }

    /// <summary>Week year and week: the last days of December can be in week 1 of the next year, the first of January in week 52 or 53 of the last.</summary>
    public static (int WeekYear, int Week) WeekOf(LocalDate date)
    {
        // The Thursday of a week is always in the week's year.
        var thursday = new LocalDate(date.EpochDay - DayOfWeek(date) + 4);
        return (thursday.Year, (OrdinalDay(thursday) - 1) / 7 + 1);
    }

    /// <summary>Weeks of a week year, 52 or 53.</summary>
    public static int WeeksIn(long weekYear) => WeekOf(new LocalDate(weekYear, 12, 28)).Week;

    /// <summary>Day of the year, 1 to 366.</summary>
    public static int OrdinalDay(LocalDate date) => (int)(date.EpochDay - new LocalDate(date.Year, 1, 1).EpochDay) + 1;

    /// <summary>1 to 4.</summary>
    public static int Quarter(LocalDate date) => (date.Month - 1) / 3 + 1;

    /// <summary>1 to 92.</summary>
    public static int DayOfQuarter(LocalDate date) =>
        (int)(date.EpochDay - new LocalDate(date.Year, (Quarter(date) - 1) * 3 + 1, 1).EpochDay) + 1;
}
