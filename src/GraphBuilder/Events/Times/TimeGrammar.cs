using System.Globalization;
using GraphBuilder.Articles;
using GraphBuilder.Entities.Names;

namespace GraphBuilder.Events.Times;

/// <summary>
/// Reads the time expressions of a sentence. What the words leave open is resolved against the day of publication: a weekday is the last one up to that
/// day or, for what is to come, the next; a day of a month is the nearest in the direction of the tense. An interval becomes the most precise date that covers it.
/// </summary>
internal static class TimeGrammar
{
    private static readonly HashSet<string> MonthOpeners = new(StringComparer.Ordinal)
    {
        "en", "de", "d'", "debut", "fin", "mi", "mi-", "depuis", "des", "pour", "jusqu'en", "et", "courant",
    };

    /// <summary>The time expressions of a sentence, in order, none inside another.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="published">Day of publication; null where unknown: then only what names its year is read.</param>
    public static List<TimeExpression> Read(SentenceWords words, DateOnly? published)
    {
        var found = new List<TimeExpression>();
        for (var i = 0; i < words.Count; i++)
        {
            var one = OfMonth(words, i, published) ?? OfYear(words, i) ?? Relative(words, i)
                ?? (published is { } day ? OfWeekday(words, i, day) ?? RelativeTimes.Read(words, i, day) : null);
            if (one is { } expression)
            {
                if (found.Count > 0 && found[^1].End > expression.Start)
                {
                    found.RemoveAt(found.Count - 1);
                }

                if (!IsLimit(words, expression.Start))
                {
                    found.Add(expression);
                }

                i = Math.Max(i, expression.End - 1);
            }
        }

        return found;
    }

    // "laisse à X jusqu'au 1er janvier": until when it holds, not when it happened.
    private static bool IsLimit(SentenceWords words, int start) =>
        words.At(start - 1) is "au" or "a" && words.At(start - 2) is "jusqu'" || words.At(start - 1) is "jusqu'" or "jusqu'au" or "jusqu'a";

    // "3 mars 2022", "le 1er juin", "début août", "en février", "décembre dernier", "les 3 et 4 mai"; read at the month.
    private static TimeExpression? OfMonth(SentenceWords words, int index, DateOnly? published)
    {
        if (FrenchCalendar.Month(words.Folded[index]) is not { } month)
        {
            return null;
        }

        var before = words.At(index - 1);
        var day = NumberAt(before.TrimEnd('e', 'r'), 1, 31);

        // "mars" is also a planet, "mai" a name: a month alone says nothing.
        var isMonth = day is not null || MonthOpeners.Contains(before) || FrenchCalendar.Weekday(before) is not null || NumberAt(words.At(index + 1), 1900, 2100) is not null;
        return isMonth ? Month(words, index, month, day, published) : null;
    }

    private static TimeExpression? Month(SentenceWords words, int index, int month, int? day, DateOnly? published)
    {
        var next = words.At(index + 1);
        var year = NumberAt(next, 1900, 2100) ?? (next is "de" && words.At(index + 2) is "cette" && words.At(index + 3) is "annee" ? published?.Year : null);
        var direction = next is "dernier" ? -1 : next is "prochain" ? 1 : 0;
        var end = NumberAt(next, 1900, 2100) is null && direction == 0 ? index + 1 : index + 2;
        var start = day is null ? index : index - 1;

        // "entre le 3 et le 5 mai" is more than a day.
        if (day is not null && words.At(start - 1) is "le" && words.At(start - 2) is "et" && NumberAt(words.At(start - 3).TrimEnd('e', 'r'), 1, 31) is not null && words.At(start - 5) is "entre")
        {
            day = null;
            start -= 5;
        }

        // A second day before this one: "du 3 au 5 mai", "les 3 et 4 mai" are more than a day.
        if (day is not null && words.At(start - 1) is "et" or "au" && NumberAt(words.At(start - 2).TrimEnd('e', 'r'), 1, 31) is not null)
        {
            // "dans la nuit du 3 au 4 mai" is one night, as good as the day on which it ends.
            var isNight = words.At(start - 3) is "du" && words.At(start - 4) is "nuit";
            day = isNight ? day : null;
            start -= isNight ? 4 : 2;
        }

        start -= FrenchCalendar.Weekday(words.At(start - 1)) is not null ? 1 : 0;
        if (year is { } known)
        {
            return Date(known, month, day) is { } date ? new TimeExpression { Start = start, End = end, Past = date, Future = date } : null;
        }

        if (published is not { } today)
        {
            return null;
        }

        var isLater = month > today.Month || (month == today.Month && day > today.Day);
        var lastYear = month > today.Month || (direction < 0 && (isLater || (month == today.Month && day is null))) ? today.Year - 1 : today.Year;
        var nextYear = month < today.Month || (direction > 0 && !isLater) ? today.Year + 1 : today.Year;
        return new TimeExpression
        {
            Start = start,
            End = end,
            Past = Date(direction > 0 ? nextYear : lastYear, month, day),
            Future = Date(direction < 0 ? lastYear : nextYear, month, day),
        };
    }

    private static PartialDate? Date(int year, int month, int? day) =>
        day is not { } number ? new PartialDate(year, month) : number <= DateTime.DaysInMonth(year, month) ? new PartialDate(year, month, number) : null;

    // "en 2018", "fin 2021", "à l'été 2023", "l'accord de 2015": a bare number is a year only behind such a word.
    private static TimeExpression? OfYear(SentenceWords words, int index)
    {
        if (NumberAt(words.Folded[index], 1900, 2100) is not { } year)
        {
            return null;
        }

        var before = words.At(index - 1);
        var isYear = before is "en" or "debut" or "fin" or "mi" or "mi-" or "ete" or "printemps" or "automne" or "hiver" or "annee" or "depuis" or "des"
            || (before is "de" or "d'" && !BeginsPhrase(words, index + 1));
        if (!isYear)
        {
            return null;
        }

        var date = new PartialDate(year);
        return new TimeExpression { Start = index, End = index + 1, Past = date, Future = date };
    }

    // "de 2000 soldats" counts; "de 2015, …" dates.
    private static bool BeginsPhrase(SentenceWords words, int index)
    {
        if (index >= words.Count)
        {
            return false;
        }

        var word = words.Sentence.Words[words.Sentence.Tokens[index].FirstWord];
        return word.Upos is "NOUN" or "ADJ" or "NUM" or "PROPN" || (word.Form is "de" or "d'");
    }

    // "mardi", "jeudi dernier", "de mardi à jeudi", "dans la nuit de mardi à mercredi".
    private static TimeExpression? OfWeekday(SentenceWords words, int index, DateOnly today)
    {
        if (FrenchCalendar.Weekday(words.Folded[index]) is not { } weekday)
        {
            return null;
        }

        // "vendredi 4 février" is read at its month.
        if (NumberAt(words.At(index + 1).TrimEnd('e', 'r'), 1, 31) is not null && FrenchCalendar.Month(words.At(index + 2)) is not null)
        {
            return null;
        }

        if (words.At(index - 1) is "de" or "du" && words.At(index + 1) is "a" or "au" && FrenchCalendar.Weekday(words.At(index + 2)) is { } last)
        {
            var isNight = words.At(index - 2) is "nuit";
            return new TimeExpression
            {
                Start = isNight ? index - 2 : index,
                End = index + 3,
                Past = isNight ? PartialDate.Of(Back(today, last)) : TimeExpression.Covering(Back(Back(today, last), weekday), Back(today, last)),
                Future = isNight ? PartialDate.Of(Ahead(today, last)) : TimeExpression.Covering(Ahead(today, weekday), Ahead(Ahead(today, weekday), last)),
            };
        }

        // "à la même heure samedi", "pour mercredi": what is set for a weekday is to come.
        var next = words.At(index + 1);
        var past = next is "dernier" ? Back(today.AddDays(-1), weekday) : next is "prochain" ? Ahead(today.AddDays(1), weekday) : Back(today, weekday);
        var future = next is "dernier" ? past : next is "prochain" ? past : Ahead(today, weekday);
        if (words.At(index - 1) is "pour")
        {
            past = future;
        }

        // "dans la nuit de lundi", "dans la soirée de mardi"
        var isPart = words.At(index - 1) is "de" && words.At(index - 2) is "nuit" or "soiree" or "matinee" or "journee";
        return new TimeExpression
        {
            Start = isPart ? index - 2 : index,
            End = next is "dernier" or "prochain" or "soir" or "matin" or "midi" or "apres-midi" ? index + 2 : index + 1,
            Past = PartialDate.Of(past),
            Future = PartialDate.Of(future),
        };
    }

    private static DateOnly Back(DateOnly day, DayOfWeek weekday) => day.AddDays(-((day.DayOfWeek - weekday + 7) % 7));

    private static DateOnly Ahead(DateOnly day, DayOfWeek weekday) => day.AddDays((weekday - day.DayOfWeek + 7) % 7);

    // "la veille", "le lendemain", "le même jour", "dans la foulée": counted from the day last spoken of.
    private static TimeExpression? Relative(SentenceWords words, int index)
    {
        var word = words.Folded[index];
        int? days = word switch
        {
            "veille" when words.At(index - 1) is "la" && words.At(index + 1) is not ("de" or "du" or "d'" or "des") => -1,
            "avant-veille" => -2,
            "lendemain" when words.At(index - 1) is "le" or "des" && words.At(index + 1) is not ("de" or "du" or "d'" or "des") => 1,
            "foulee" when words.At(index - 1) is "la" && words.At(index - 2) is "dans" && words.At(index + 1) is not ("de" or "du" or "d'" or "des") => 0,
            "surlendemain" when words.At(index - 1) is "le" => 2,
            "jour" when words.At(index - 1) is "meme" && words.At(index - 2) is "le" or "ce" => 0,
            "jour" or "matin" or "soir" when words.At(index + 1) is "meme" && words.At(index - 1) is "le" => 0,
            _ => null,
        };
        return days is { } number ? new TimeExpression { Start = words.At(index - 1) is "meme" ? index - 2 : Math.Max(0, index - 1), End = index + 1, FromAnchor = number } : null;
    }

    private static int? NumberAt(string word, int least, int most) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
