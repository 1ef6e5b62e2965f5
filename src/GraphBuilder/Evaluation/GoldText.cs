using System.Text;
using System.Text.RegularExpressions;

namespace GraphBuilder.Evaluation;

/// <summary>How gold annotations point into their article, and how names and sentences are compared.</summary>
internal static partial class GoldText
{
    /// <summary>A name without case, accents and punctuation, for comparison.</summary>
    public static string Normal(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var letter in Folding.Fold(name))
        {
            if (IsWordCharacter(letter))
            {
                kept.Append(letter);
            }
            else if (kept.Length > 0 && kept[^1] != ' ')
            {
                kept.Append(' ');
            }
        }

        return kept.ToString().TrimEnd(' ');
    }

    /// <summary>Starts of the whole-word occurrences, which may overlap.</summary>
    public static IEnumerable<int> FindWords(string text, string words)
    {
        for (var at = Find(text, words, 0); at >= 0; at = Find(text, words, at + 1))
        {
            var end = at + words.Length;
            var cutsBefore = at > 0 && IsWordCharacter(text[at - 1]) && IsWordCharacter(words[0]);
            var cutsAfter = end < text.Length && IsWordCharacter(text[end]) && IsWordCharacter(words[^1]);
            if (!cutsBefore && !cutsAfter)
            {
                yield return at;
            }
        }
    }

    /// <summary>Every place of some words inside a snippet, which may occur more than once; empty where it does not.</summary>
    public static IReadOnlyList<TextSpan> Locate(string text, string words, string snippet)
    {
        var inner = Find(snippet, words, 0);
        if (inner < 0)
        {
            return [];
        }

        var bases = FindWords(text, snippet).ToArray();
        if (bases.Length == 0 && Find(text, snippet, 0) is var first and >= 0)
        {
            bases = [first];
        }

        return Array.ConvertAll(bases, at => new TextSpan(at + inner, at + inner + words.Length));
    }

    /// <summary>First start of an exact string from an offset on; −1 where there is none.</summary>
    public static int Find(string text, string words, int from) => from > text.Length ? -1 : text.IndexOf(words, from, StringComparison.Ordinal);

    /// <summary>Where one rough sentence ends and the next begins: at line ends, and at a full stop before a space and a capital.</summary>
    public static IReadOnlyList<TextSpan> SentenceBreaks(string text) => Break().Matches(text)
        .Select(match => new TextSpan(match.Index, match.Index + match.Length))
        .Where(span => !Abbreviation().IsMatch(text[Math.Max(0, span.End - 5)..span.End]))
        .ToArray();

    /// <summary>The rough sentence around an offset.</summary>
    public static TextSpan SentenceAt(string text, IReadOnlyList<TextSpan> breaks, int at)
    {
        var start = 0;
        foreach (var gap in breaks)
        {
            if (gap.End <= at)
            {
                start = gap.End;
            }
            else if (gap.Start >= at)
            {
                return new TextSpan(start, gap.Start);
            }
        }

        return new TextSpan(start, text.Length);
    }

    private static bool IsWordCharacter(char letter) => char.IsLetter(letter) || char.IsNumber(letter);

    [GeneratedRegex("\\n+|[.!?…][\\s»”\"\u00a0]*\\s(?=[«“\"A-ZÀ-ÖØ-Þ])", RegexOptions.CultureInvariant)]
    private static partial Regex Break();

    [GeneratedRegex(@"\b(M|MM|Mme|Dr|St|[A-Z])\.\s$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
