namespace GraphBuilder.Language.Tokenization;

/// <summary>Symbols of several characters: emoji with their colour and joined ones, flags, keycaps. Each is one token.</summary>
internal static class SymbolScanner
{
    private const char Joiner = '\u200D';
    private const char High = '\uD83C';

    /// <summary>Where the symbol that starts at <paramref name="start"/> ends.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Offset of its first character.</param>
    /// <param name="limit">Offset that it does not reach beyond.</param>
    public static int End(string text, int start, int limit)
    {
        var end = Whole(text, start, limit);
        if (IsFlagLetter(text, start, limit) && IsFlagLetter(text, end, limit))
        {
            return end + 2;
        }

        while (true)
        {
            end = Modifiers(text, end, limit);
            if (end + 1 >= limit || text[end] != Joiner || char.IsWhiteSpace(text[end + 1]) || char.IsLetterOrDigit(text[end + 1]))
            {
                return end;
            }

            end = Whole(text, end + 1, limit);
        }
    }

    // Half of a pair alone stays alone.
    private static int Whole(string text, int start, int limit) =>
        start + 1 < limit && char.IsSurrogatePair(text[start], text[start + 1]) ? start + 2 : start + 1;

    // Variation selectors, the enclosing keycap, and the five colours of skin.
    private static int Modifiers(string text, int at, int limit)
    {
        while (at < limit)
        {
            if (text[at] is '\uFE0E' or '\uFE0F' or '\u20E3')
            {
                at++;
            }
            else if (at + 1 < limit && text[at] == High && text[at + 1] is >= '\uDFFB' and <= '\uDFFF')
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool IsFlagLetter(string text, int at, int limit) =>
        at + 1 < limit && text[at] == High && text[at + 1] is >= '\uDDE6' and <= '\uDDFF';
}
