namespace GraphBuilder.Language.Tokenization;

/// <summary>Runs of letters that may be one word: <i>porte-parole</i>, <i>aujourd'hui</i>, <i>employé(e)s</i>, <i>U.E.</i>, <i>J.-C.</i></summary>
internal static class WordScanner
{
    private static readonly string[] OptionalEndings = ["(s)", "(e)", "(es)", "(x)", "(ne)", "(le)"];

    /// <summary>The end of a run of word characters joined by single hyphens and apostrophes.</summary>
    public static int RunEnd(string text, int start, int limit)
    {
        var at = start;
        while (at < limit)
        {
            if (IsWordCharacter(text[at]))
            {
                at++;
            }
            else if ((IsHyphen(text[at]) || IsApostrophe(text[at])) && at > start && at + 1 < limit && IsWordCharacter(text[at + 1]))
            {
                at += 2;
            }
            else if (text[at] == '\u00AD' || (IsInvisible(text[at]) && at + 1 < limit && IsWordCharacter(text[at + 1])))
            {
                at++;
            }
            else if (text[at] == '(' && at > start && OptionalEnding(text.AsSpan(at, limit - at)) is var ending and > 0)
            {
                at += ending;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>The end of an acronym with full stops (<i>U.E.</i>, <i>J.-C.</i>, <i>c.-à-d.</i>), or the start if there is none.</summary>
    public static int DottedEnd(string text, int start, int limit)
    {
        var at = start;
        var letters = 0;
        while (at + 1 < limit && char.IsLetter(text[at]) && text[at + 1] == '.')
        {
            letters++;
            at += 2;
            if (at < limit && IsHyphen(text[at]) && at + 1 < limit && char.IsLetter(text[at + 1]))
            {
                at++;
            }
        }

        if (letters >= 2 && at < limit && char.IsLetter(text[at]) && (at + 1 >= limit || !IsWordCharacter(text[at + 1])))
        {
            return at + 1;
        }

        if (letters == 1 && at < limit && text.AsSpan(at, limit - at).StartsWith("à-d.", StringComparison.OrdinalIgnoreCase))
        {
            return at + 4;
        }

        return letters >= 2 && (at >= limit || !IsWordCharacter(text[at])) ? at : start;
    }

    /// <summary>Whether a character is a letter, a digit or a combining accent.</summary>
    public static bool IsWordCharacter(char letter) => char.IsLetterOrDigit(letter) || letter is >= '\u0300' and <= '\u036F';

    /// <summary>Whether a character is a hyphen, one that does not break among them.</summary>
    public static bool IsHyphen(char letter) => letter is '-' or '\u2010' or '\u2011';

    private static bool IsApostrophe(char letter) => letter is '\'' or '\u2019' or '\u02BC' or '\u2018' or '\u00B4';

    // Soft hyphens, joiners and zero-width spaces inside a word, which come along when pages are copied.
    private static bool IsInvisible(char letter) => letter is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    // Length of an ending in brackets that leaves gender or number open: employé(e)(s).
    private static int OptionalEnding(ReadOnlySpan<char> rest)
    {
        foreach (var ending in OptionalEndings)
        {
            if (rest.StartsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return ending.Length;
            }
        }

        return 0;
    }
}
