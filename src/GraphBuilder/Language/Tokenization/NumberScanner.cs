namespace GraphBuilder.Language.Tokenization;

/// <summary>Numbers: <i>10 000</i>, <i>3,5</i>, <i>1.000.000</i>, <i>20h30</i>, <i>12/03/2024</i>, <i>1er</i>, <i>5G</i>.</summary>
internal static class NumberScanner
{
    /// <summary>Where the number that starts at <paramref name="start"/> ends.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Offset of its first digit.</param>
    /// <param name="limit">Offset that it does not reach beyond.</param>
    public static int End(string text, int start, int limit)
    {
        var at = Digits(text, start, limit);
        at = Groups(text, start, at, limit);
        while (at + 1 < limit && text[at] is '.' or ',' or '/' && char.IsAsciiDigit(text[at + 1]))
        {
            at = Digits(text, at + 1, limit);
        }

        // Letters that belong to the number: 1er, 27e, 20h30, 5G; a hyphen joins 2023-2024 and 11-Septembre stays apart.
        while (at < limit && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        while (at + 1 < limit && text[at] is '-' or '–' or '\u2011' && char.IsAsciiDigit(text[at + 1]))
        {
            at = Digits(text, at + 1, limit);
        }

        return at;
    }

    private static int Digits(string text, int at, int limit)
    {
        while (at < limit && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    // Groups of three behind a space: the first group has at most three digits, so "en 2022 150 soldats" is two numbers.
    private static int Groups(string text, int start, int at, int limit)
    {
        if (at - start > 3 || text[start] == '0')
        {
            return at;
        }

        while (at + 3 < limit && text[at] is ' ' or '\u00A0' or '\u202F' or '\u2009'
            && Digits(text, at + 1, limit) == at + 4)
        {
            at += 4;
        }

        return at;
    }
}
