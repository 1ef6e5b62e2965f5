namespace GraphBuilder.Articles;

/// <summary>The names of the calendar, folded: a closed class, on which the patterns of dates are built when the program is compiled.</summary>
internal static class FrenchCalendar
{
    /// <summary>The weekdays as alternatives of a regular expression.</summary>
    public const string WeekdayPattern = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";

    /// <summary>The months and their abbreviations as alternatives of a regular expression.</summary>
    public const string MonthPattern =
        "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|jan|fevr|fev|avr|juil|sept|oct|nov|dec";

    private static readonly string[] Weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    private static readonly string[] Months =
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    // As far as the abbreviations go: "janv" begins "janvier" and is begun by "jan".
    private static readonly string[] ShortMonths =
        ["janv", "fevr", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec"];

    /// <summary>The weekday that a folded word names; null for none.</summary>
    public static DayOfWeek? Weekday(string folded) => Array.IndexOf(Weekdays, folded) is var day and >= 0 ? (DayOfWeek)day : null;

    /// <summary>The month, 1 to 12, whose full name a folded word is; null for none.</summary>
    public static int? Month(string folded) => Array.IndexOf(Months, folded) is var month and >= 0 ? month + 1 : null;

    /// <summary>The month, 1 to 12, that a folded name or abbreviation means; 0 for none.</summary>
    public static int MonthOf(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < ShortMonths.Length; i++)
        {
            if (name.StartsWith(ShortMonths[i].AsSpan(0, Math.Min(name.Length, ShortMonths[i].Length)), StringComparison.Ordinal))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
