using System.Globalization;
using GraphBuilder.Entities.Names;

namespace GraphBuilder.Events.Times;

/// <summary>Reads the expressions that count from the day of publication: <i>hier</i>, <i>la semaine dernière</i>, <i>il y a deux ans</i>, <i>ces derniers jours</i>.</summary>
internal static class RelativeTimes
{
    private static readonly string[] Numbers =
        ["zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"];

    /// <summary>The expression read at a token; null for none.</summary>
    public static TimeExpression? Read(SentenceWords words, int index, DateOnly today) => words.Folded[index] switch
    {
        "hier" => Day(index, today.AddDays(-1)),
        "avant-hier" => Day(index, today.AddDays(-2)),
        "aujourd'hui" => Day(index, today),
        "demain" => Day(index, today.AddDays(1)),
        "apres-demain" => Day(index, today.AddDays(2)),
        "matin" or "soir" or "nuit" or "midi" or "apres-midi" when words.At(index - 1) is "ce" or "cet" or "cette" => Day(index, today),
        "jours" or "jour" => Days(words, index, today),
        "semaine" or "semaines" => Weeks(words, index, today),
        "mois" => OfMonths(words, index, today),
        "an" or "ans" or "annee" or "annees" => Years(words, index, today),
        _ => null,
    };

    private static TimeExpression Day(int index, DateOnly day) => Span(index, index + 1, day, day);

    private static TimeExpression Span(int start, int end, DateOnly first, DateOnly last)
    {
        var date = TimeExpression.Covering(first, last);
        return new TimeExpression { Start = start, End = end, Past = date, Future = date };
    }

    private static TimeExpression? Days(SentenceWords words, int index, DateOnly today)
    {
        if (Ago(words, index) is { } ago)
        {
            return Span(ago.Start, index + 1, today.AddDays(-ago.Count), today.AddDays(-ago.Count));
        }

        return words.At(index - 1) switch
        {
            "derniers" when words.At(index - 2) is "ces" => Span(index - 2, index + 1, today.AddDays(-7), today),
            "prochains" => Span(index - 2, index + 1, today.AddDays(1), today.AddDays(7)),
            "ces" when words.At(index + 1) is "ci" or "-ci" => Span(index - 1, index + 2, today.AddDays(-2), today.AddDays(2)),
            _ => null,
        };
    }

    private static TimeExpression? Weeks(SentenceWords words, int index, DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var offset = Ago(words, index) is { } ago ? -ago.Count : Offset(words, index);
        return offset is { } weeks ? Span(index - 1, index + 2, monday.AddDays(7 * weeks), monday.AddDays((7 * weeks) + 6)) : null;
    }

    private static TimeExpression? OfMonths(SentenceWords words, int index, DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        var offset = Ago(words, index) is { } ago ? -ago.Count : words.At(index - 1) is "du" && words.At(index - 2) is "fin" ? 0 : Offset(words, index);
        return offset is { } months ? Span(index - 1, index + 2, first.AddMonths(months), first.AddMonths(months + 1).AddDays(-1)) : null;
    }

    private static TimeExpression? Years(SentenceWords words, int index, DateOnly today)
    {
        var offset = Ago(words, index) is { } ago ? -ago.Count : words.At(index - 1) is "l'" && words.At(index - 2) is "de" && words.At(index - 3) is "fin" ? 0 : Offset(words, index);
        return offset is { } years ? Span(index - 1, index + 2, new DateOnly(today.Year + years, 1, 1), new DateOnly(today.Year + years, 12, 31)) : null;
    }

    // "cette semaine", "la semaine dernière", "le mois prochain", "l'an passé".
    private static int? Offset(SentenceWords words, int index) => words.At(index + 1) switch
    {
        "dernier" or "derniere" or "passe" or "passee" or "precedent" or "precedente" => -1,
        "prochain" or "prochaine" => 1,
        _ => words.At(index - 1) is "ce" or "cet" or "cette" ? 0 : null,
    };

    // "il y a deux ans", "voilà dix-huit mois", "depuis trois semaines": counted back from today.
    private static (int Start, int Count)? Ago(SentenceWords words, int index)
    {
        var isHyphened = words.At(index - 2) is "-";
        var count = Number(words.At(index - 1)) ?? Compound(words.At(index - 1));
        if (count is not { } number || isHyphened)
        {
            return null;
        }

        return words.At(index - 2) is "depuis" or "voila" || (words.At(index - 2) is "a" && words.At(index - 3) is "y") ? (index - 2, number) : null;
    }

    /// <summary>The number that a folded word writes, in words up to thirty or in digits; null for none.</summary>
    public static int? Number(string word)
    {
        if (Array.IndexOf(Numbers, word is "une" ? "un" : word) is var number and > 0)
        {
            return number;
        }

        return word switch
        {
            "vingt" => 20,
            "trente" => 30,
            _ => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits is > 0 and < 400 ? digits : null,
        };
    }

    private static int? Compound(string word) => word.IndexOf('-', StringComparison.Ordinal) is var at and > 0 && Number(word[..at]) is { } tens and >= 10
        && Number(word[(at + 1)..]) is { } ones and < 10 ? tens + ones : null;
}
