using System.Globalization;
using GraphBuilder.Entities.Names;

namespace GraphBuilder.Events;

/// <summary>
/// Finds the date that a sentence speaks of: a full date, a day of a month, a month, a weekday or <i>hier</i>, resolved against the day of publication.
/// A weekday is the last one up to that day, in a sentence about the future the next one.
/// </summary>
internal static class TimeExpressions
{
    // A date at the head of a long sentence still dates its verb.
    private const int Reach = 30;

    private static readonly string[] Weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    private static readonly string[] Months =
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    /// <summary>The date nearest to a token; null where the sentence has none.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="near">Index of the trigger.</param>
    /// <param name="published">Day of publication; null where unknown.</param>
    /// <param name="isFuture">Whether the event is to come.</param>
    public static PartialDate? Nearest(SentenceWords words, int near, DateOnly? published, bool isFuture)
    {
        PartialDate? best = null;
        var bestDistance = int.MaxValue;
        for (var i = 0; i < words.Count; i++)
        {
            if (Read(words, i, published, isFuture) is { } date && Math.Abs(i - near) is var distance && distance < bestDistance)
            {
                best = date;
                bestDistance = distance;
            }
        }

        return bestDistance <= Reach ? best : null;
    }

    private static PartialDate? Read(SentenceWords words, int index, DateOnly? published, bool isFuture)
    {
        var word = words.Folded[index];
        if (Array.IndexOf(Months, word) is var month and >= 0)
        {
            return OfMonth(words, index, month + 1, published, isFuture);
        }

        // "en 2018" alone; the year behind a month is read with it.
        if (words.At(index - 1) is "en" && NumberAt(word, 1900, 2100) is { } year)
        {
            return new PartialDate(year);
        }

        if (published is not { } day)
        {
            return null;
        }

        if (word is "an" or "annee" && words.At(index + 1) is "dernier" or "derniere" && words.At(index - 1) is "l'")
        {
            return new PartialDate(day.Year - 1);
        }

        if (Array.IndexOf(Weekdays, word) is var weekday and >= 0)
        {
            // "vendredi 4 février" is read at its month.
            return char.IsDigit(words.At(index + 1) is { Length: > 0 } next ? next[0] : ' ') ? null : PartialDate.Of(OfWeekday(day, weekday, isFuture));
        }

        return word switch
        {
            "hier" => PartialDate.Of(day.AddDays(-1)),
            "aujourd'hui" => PartialDate.Of(day),
            "demain" => PartialDate.Of(day.AddDays(1)),
            _ => null,
        };
    }

    private static DateOnly OfWeekday(DateOnly day, int weekday, bool isFuture)
    {
        var back = ((int)day.DayOfWeek - weekday + 7) % 7;
        return isFuture ? day.AddDays(back == 0 ? 0 : 7 - back) : day.AddDays(-back);
    }

    private static PartialDate? OfMonth(SentenceWords words, int index, int month, DateOnly? published, bool isFuture)
    {
        var dayOfMonth = NumberAt(words.At(index - 1).TrimEnd('e', 'r'), 1, 31);
        var year = NumberAt(words.At(index + 1), 1900, 2100);
        if (year is null && words.At(index + 1) is "dernier" or "prochain" && published is { } anchor)
        {
            year = words.At(index + 1) is "dernier" ? month < anchor.Month ? anchor.Year : anchor.Year - 1 : month > anchor.Month ? anchor.Year : anchor.Year + 1;
        }

        if (year is null && published is { } day)
        {
            year = month > day.Month && !isFuture ? day.Year - 1 : month < day.Month && isFuture ? day.Year + 1 : day.Year;
        }

        if (year is not { } known)
        {
            return null;
        }

        return dayOfMonth is { } number && number <= DateTime.DaysInMonth(known, month) ? new PartialDate(known, month, number) : new PartialDate(known, month);
    }

    private static int? NumberAt(string word, int least, int most) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
