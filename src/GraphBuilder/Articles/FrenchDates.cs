using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphBuilder.Articles;

/// <summary>A calendar day written in a text.</summary>
/// <param name="Span">Where it stands, with its weekday.</param>
/// <param name="Year">The year, or 0 where it is not written.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Weekday">The weekday, where it is written.</param>
internal readonly record struct WrittenDay(TextSpan Span, int Year, int Month, int Day, DayOfWeek? Weekday)
{
    /// <summary>The day in a year; null where there is no such day or its weekday is another.</summary>
    public DateOnly? In(int year)
    {
        if (year < 1 || Day > DateTime.DaysInMonth(year, Month))
        {
            return null;
        }

        var day = new DateOnly(year, Month, Day);
        return Weekday is { } weekday && weekday != day.DayOfWeek ? null : day;
    }
}

/// <summary>Finds days in folded French text: <i>mardi 15 avril 2025</i>, <i>12 jan 2024</i>, <i>4 février</i>, <i>28/01/2025</i>, <i>02.12.2024</i>, <i>11-02-2021</i>, <i>2024-02-16</i>, <i>Juil 10, 2024</i>.</summary>
internal static partial class FrenchDates
{
    /// <summary>The days in a stretch of folded text, in text order.</summary>
    public static IEnumerable<WrittenDay> Find(string folded, TextSpan part)
    {
        for (var match = Day().Match(folded, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
            var month = match.Groups["name"] is { Success: true } name
                ? FrenchCalendar.MonthOf(name.ValueSpan)
                : int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
            var year = match.Groups["year"] is { Success: true } digits ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture)
                : match.Groups["short"] is { Success: true } shortYear ? 2000 + int.Parse(shortYear.ValueSpan, CultureInfo.InvariantCulture)
                : 0;
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year == 0 ? 2000 : year, month))
            {
                yield return new WrittenDay(new TextSpan(match.Index, match.Index + match.Length), year, month, day,
                    match.Groups["weekday"] is { Success: true } weekday ? FrenchCalendar.Weekday(weekday.Value) : null);
            }
        }
    }

    /// <summary>The years (1900 to 2099) that stand in a stretch of folded text as numbers of their own.</summary>
    public static IEnumerable<int> FindYears(string folded, TextSpan part) =>
        Year().Matches(folded[part.Start..part.End]).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture));

    /// <summary>The weekdays named in a stretch of folded text.</summary>
    public static IEnumerable<DayOfWeek> FindWeekdays(string folded, TextSpan part) =>
        Weekday().Matches(folded[part.Start..part.End]).Select(match => FrenchCalendar.Weekday(match.Value)).OfType<DayOfWeek>();

    [GeneratedRegex(
        @"(?<![\w])(?:(?<weekday>" + FrenchCalendar.WeekdayPattern + @")[\s,]+(?:le\s)?)?"
        + @"(?:(?<day>\d{1,2})(?:er)?\s(?<name>" + FrenchCalendar.MonthPattern + @")\b\.?(?:,?\s(?<year>(?:19|20)\d{2})(?!\d))?"
        + @"|(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>(?:19|20)\d{2})(?!\d)"
        + @"|(?<day>\d{1,2})/(?<month>\d{1,2})/(?<short>[0-4]\d)(?![\d/])"
        + @"|(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)"
        + @"|(?<name>" + FrenchCalendar.MonthPattern + @")\.?\s(?<day>\d{1,2}),?\s(?<year>(?:19|20)\d{2})(?!\d))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<![\d.,/])(?:19|20)\d{2}(?![\d/]|[.,]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:" + FrenchCalendar.WeekdayPattern + @")\b", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();
}
