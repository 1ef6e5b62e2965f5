using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>A day of fields: by month, by week, by quarter or by day of the year. What is not given comes from a base day, or is the first.</summary>
internal static class DateBuilder
{
    /// <summary>The day that the fields say.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="start">The day to start from; null when only the fields count.</param>
    /// <exception cref="CypherException">A field is missing or out of bounds, or fields do not go together.</exception>
    public static LocalDate Build(TemporalFields fields, LocalDate? start)
    {
        var byWeek = fields.Has("week") || fields.Has("dayOfWeek");
        var byQuarter = fields.Has("quarter") || fields.Has("dayOfQuarter");
        var byOrdinal = fields.Has("ordinalDay");
        var byMonth = fields.Has("month") || fields.Has("day");
        if ((byWeek ? 1 : 0) + (byQuarter ? 1 : 0) + (byOrdinal ? 1 : 0) + (byMonth ? 1 : 0) > 1)
        {
            throw CypherException.Type(
                "A day is given by month and day, by week and dayOfWeek, by quarter and dayOfQuarter, or by ordinalDay: these cannot be mixed",
                "InvalidArgumentValue");
        }
        var year = fields.Integer("year", -LocalDate.LastYear, LocalDate.LastYear);
        if (year is null && start is null)
        {
            throw Missing("year");
        }
        if (byWeek)
        {
            return OfWeek(fields, year, start);
        }
        if (byQuarter)
        {
            return OfQuarter(fields, year, start);
        }
        return byOrdinal ? OfOrdinal(fields, year ?? start!.Value.Year) : OfMonth(fields, year, start);
    }

    /// <summary>A day of a week; the week must exist in the week year.</summary>
    public static LocalDate OfWeek(long weekYear, long week, long dayOfWeek)
    {
        TemporalFields.Bounded("week", week, 1, CalendarParts.WeeksIn(weekYear));
        TemporalFields.Bounded("dayOfWeek", dayOfWeek, 1, 7);
        return new(CalendarParts.FirstMonday(weekYear).EpochDay + (week - 1) * 7 + dayOfWeek - 1);
    }

    /// <summary>A day of a year counted from 1.</summary>
    public static LocalDate OfOrdinal(long year, long ordinalDay)
    {
        TemporalFields.Bounded("ordinalDay", ordinalDay, 1, LocalDate.IsLeapYear(year) ? 366 : 365);
        return new(new LocalDate(year, 1, 1).EpochDay + ordinalDay - 1);
    }

    /// <summary>A day of a quarter counted from 1.</summary>
    public static LocalDate OfQuarter(long year, long quarter, long dayOfQuarter)
    {
        TemporalFields.Bounded("quarter", quarter, 1, 4);
        var first = new LocalDate(year, (int)quarter * 3 - 2, 1);
        var days = Enumerable.Range(first.Month, 3).Sum(month => LocalDate.DaysInMonth(year, month));
        TemporalFields.Bounded("dayOfQuarter", dayOfQuarter, 1, days);
        return new(first.EpochDay + dayOfQuarter - 1);
    }

    /// <summary>A day of a month.</summary>
    public static LocalDate OfMonth(long year, long month, long day)
    {
        TemporalFields.Bounded("year", year, -LocalDate.LastYear, LocalDate.LastYear);
        TemporalFields.Bounded("month", month, 1, 12);
        TemporalFields.Bounded("day", day, 1, LocalDate.DaysInMonth(year, (int)month));
        return new(year, (int)month, (int)day);
    }

    private static LocalDate OfMonth(TemporalFields fields, long? year, LocalDate? start)
    {
        var wholeYear = year ?? start!.Value.Year;
        var month = fields.Integer("month", 1, 12) ?? start?.Month ?? (fields.Has("day") ? throw Missing("month") : 1);
        // A base day such as 31 is clamped to a shorter month; a day that was asked for is not.
        var day = fields.Integer("day") ?? Math.Min(start?.Day ?? 1, LocalDate.DaysInMonth(wholeYear, (int)month));
        return OfMonth(wholeYear, month, day);
    }

    private static LocalDate OfWeek(TemporalFields fields, long? year, LocalDate? start)
    {
        var week = fields.Integer("week");
        if (start is not { } day)
        {
            return OfWeek(year!.Value, week ?? throw Missing("week"), fields.Integer("dayOfWeek") ?? 1);
        }
        var (startYear, startWeek) = CalendarParts.WeekOf(day);
        return OfWeek(year ?? startYear, week ?? startWeek, fields.Integer("dayOfWeek") ?? CalendarParts.DayOfWeek(day));
    }

    private static LocalDate OfQuarter(TemporalFields fields, long? year, LocalDate? start)
    {
        var wholeYear = year ?? start!.Value.Year;
        var quarter = fields.Integer("quarter", 1, 4)
            ?? (start is { } day ? CalendarParts.Quarter(day) : throw Missing("quarter"));
        if (fields.Integer("dayOfQuarter") is { } dayOfQuarter)
        {
            return OfQuarter(wholeYear, quarter, dayOfQuarter);
        }
        // A base day keeps its place in the quarter by month and day, as 11 November moves to 11 August.
        var month = (quarter - 1) * 3 + (start is { } from ? (from.Month - 1) % 3 : 0) + 1;
        return OfMonth(wholeYear, month, Math.Min(start?.Day ?? 1, LocalDate.DaysInMonth(wholeYear, (int)month)));
    }

    private static LocalDate OfOrdinal(TemporalFields fields, long year) => OfOrdinal(year, fields.Integer("ordinalDay")!.Value);

    private static CypherException Missing(string field) => CypherException.Argument($"{field} must be specified");
}
