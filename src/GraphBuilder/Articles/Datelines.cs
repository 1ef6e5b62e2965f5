using System.Text.RegularExpressions;

namespace GraphBuilder.Articles;

/// <summary>Finds parts of running text that are no content: datelines before it, credits and agency names after it.</summary>
internal sealed partial class Datelines(BoilerplateCues cues)
{
    private const int LongestCredit = 9;
    private const int CreditReach = 100;
    private const int MostParagraphsBefore = 1;

    /// <summary>The dateline that a paragraph begins with, with its dash: <i>PARIS, 12 mars 2024 (AFP) –</i>.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="folded">The text folded.</param>
    /// <param name="block">The paragraph.</param>
    /// <param name="paragraphsBefore">How many paragraphs of running text stand before it: a standfirst may, but far into the article a place with a dash or colon is none.</param>
    public TextSpan? Opening(string text, string folded, TextSpan block, int paragraphsBefore)
    {
        var day = DayAlone().Match(folded, block.Start, block.Length);
        if (day.Success)
        {
            return Before(text, block, day.Length);
        }

        var agency = PlaceAndAgency().Match(folded, block.Start, block.Length);
        if (agency.Success && !char.IsLower(text[block.Start]) && AreAgencies(agency.Groups["agency"].Value))
        {
            return Before(text, block, agency.Length);
        }

        if (paragraphsBefore > MostParagraphsBefore)
        {
            return null;
        }

        var bracketed = PlaceInBrackets().Match(text, block.Start, block.Length);
        if (bracketed.Success)
        {
            return Before(text, block, bracketed.Length);
        }

        var dated = PlaceAndDay().Match(folded, block.Start, block.Length);
        if (dated.Success && char.IsUpper(text[block.Start]))
        {
            return Before(text, block, dated.Length);
        }

        var place = PlaceInCapitals().Match(text, block.Start, block.Length);
        place = place.Success ? place : PlaceAlone().Match(text, block.Start, block.Length);
        return place.Success ? Before(text, block, place.Length) : null;
    }

    /// <summary>The credit that a caption ends with: <i>Photo POOL/AFP</i>, <i>© AFP</i>, <i>STRINGER / REUTERS</i>.</summary>
    public TextSpan? Credit(string text, string folded, TextSpan block)
    {
        for (var at = Math.Max(block.Start, block.End - CreditReach); at < block.End; at++)
        {
            if (IsCreditStart(text, block.Start, at) && IsCredit(text.AsSpan(at, block.End - at), folded.AsSpan(at, block.End - at), at - 2 > block.Start && folded[at - 2] == '-'))
            {
                return new TextSpan(at, block.End);
            }
        }

        return null;
    }

    /// <summary>The agency named in brackets after the last sentence: <i>(avec AFP)</i>.</summary>
    public TextSpan? Closing(string folded, TextSpan block)
    {
        var start = Math.Max(block.Start, block.End - CreditReach);
        var match = AgencyAtEnd().Match(folded, start, block.End - start);
        return match.Success && AreAgencies(match.Groups["agency"].Value)
            ? new TextSpan(match.Groups["all"].Index, block.End)
            : null;
    }

    private static TextSpan? Before(string text, TextSpan block, int length)
    {
        var span = PlainTextBlocks.Trim(text, block.Start, block.Start + length);
        return span.Length > 0 && span.End < block.End ? span : null;
    }

    private bool AreAgencies(string names)
    {
        var parts = names.Split(['/', ',', ';', '+', '&'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && parts.All(part => cues.IsAgency(part.Trim()));
    }

    private static bool IsCreditStart(string text, int start, int at)
    {
        if (char.IsWhiteSpace(text[at]))
        {
            return false;
        }

        if (at == start || text[at] is '©')
        {
            return true;
        }

        var before = at - 1;
        while (before > start && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return before < at - 1 && text[before] is '.' or '!' or '?' or '»' or '"' or '”' or ')' or '-' or '–' or '—' or '|'
            || text[at] == '(';
    }

    private bool IsCredit(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, bool isBehindDash)
    {
        var tail = folded.Trim(" \u00A0()");
        if (tail.IsEmpty || FoldedText.CountWords(tail) > LongestCredit || tail[^1] is '.' && !tail.EndsWith("a.p."))
        {
            return false;
        }

        if (isBehindDash && cues.IsAgency(tail.ToString()))
        {
            return true;
        }

        var isMarked = tail[0] == '©' || tail.StartsWith("photo") || tail.StartsWith("credit") || tail.StartsWith("image ");
        var slash = tail.IndexOf('/');
        if (!isMarked && (slash < 0 || !IsNames(text)))
        {
            return false;
        }

        foreach (var part in tail.ToString().Split(['/', ',', '©', ':', '-'], StringSplitOptions.TrimEntries))
        {
            var name = part.StartsWith("photos ", StringComparison.Ordinal) ? part[7..]
                : part.StartsWith("photo ", StringComparison.Ordinal) ? part[6..] : part;
            if (cues.IsAgency(name))
            {
                return true;
            }
        }

        return tail[0] == '©' || tail.StartsWith("credit photo") || tail.StartsWith("credit :");
    }

    // Without a mark only names are a credit: "STRINGER / REUTERS", not a caption with an agency behind it.
    private static bool IsNames(ReadOnlySpan<char> text)
    {
        var inside = false;
        foreach (var letter in text)
        {
            if (!inside && char.IsLower(letter))
            {
                return false;
            }

            inside = char.IsLetterOrDigit(letter) || inside && letter is '\'' or '’' or '-';
        }

        return true;
    }

    [GeneratedRegex(@"\G\d{1,2}(?:er)?\s(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\s\d{4}(?:,\s[a-z][^.,()]{2,30})?\s?\.?\s?[-:]+\s", RegexOptions.CultureInvariant)]
    private static partial Regex DayAlone();

    [GeneratedRegex(@"\G(?:[a-z][^().!?:;""«»]{1,70}(?:\([^()]{2,30}\)[^().!?:;""«»]{0,40})?\s?(?:\((?<agency>[^()]{2,40})\)|\.?\s?/(?<agency>[a-z -]{2,12})/)\s?(?:\.?\s?[-:]+|\.)|\((?<agency>[^()]{2,30})\)\s?-?)\s", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAndAgency();

    [GeneratedRegex(@"\G[a-z][a-z'/-]+(?:\s[a-z'/-]+){0,3},?\s(?:le\s)?(?:\w{5,8}\s)?\d{1,2}(?:er)?\s[a-z]{3,9}\.?(?:\s\d{4})?\s?(?:\.?\s?[-:]+|\([^()]{2,40}\)\s?[-:]*)\s", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAndDay();

    [GeneratedRegex(@"\G\(\p{Lu}[\p{L}'’-]+(?:[ ,/-]+\p{L}[\p{L}'’-]*){0,4}\)\s(?=[\p{Lu}«""“])", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceInBrackets();

    [GeneratedRegex(@"\G\p{Lu}[\p{Lu}'’-]+(?:[ /-]\p{Lu}[\p{Lu}'’-]+){0,4}(?:,\s\p{Lu}[\p{Ll}-]+){0,2}(?:\s?\(\p{L}[^()]{2,25}\))?\s?(?:[:–—]|-+)\s", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceInCapitals();

    // What follows is a sentence of its own, not the second of two names ("Moscou - Pékin : un axe").
    [GeneratedRegex(@"\G(?:L[ea] )?\p{Lu}[\p{L}'’]+(?:-\p{L}[\p{L}'’]+){0,3}(?:,\s\p{Lu}[\p{L}-]+)?\s[-–—]{1,2}\s(?=\p{Lu}[^:\n]{60}|[«""“])", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAlone();

    [GeneratedRegex(@"[.!?»""…]\s?(?<all>\((?:avec |source ?: ?|d'apres )?(?<agency>[^()]{2,40})\)|(?:avec|source ?:) (?<agency>[^().]{2,30}))\s*\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex AgencyAtEnd();
}
