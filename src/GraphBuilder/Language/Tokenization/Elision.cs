namespace GraphBuilder.Language.Tokenization;

/// <summary>Elided words: <i>l', d', qu', jusqu'</i>. They lose their vowel before a vowel or a mute <i>h</i> and keep the apostrophe.</summary>
internal static class Elision
{
    private static readonly string[] Prefixes =
        ["l", "d", "qu", "s", "n", "c", "j", "m", "t", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"];

    /// <summary>Length of the elided word that opens the text, apostrophe included; 0 if there is none.</summary>
    public static int PrefixLength(ReadOnlySpan<char> text)
    {
        foreach (var prefix in Prefixes)
        {
            if (text.Length > prefix.Length
                && text[prefix.Length] is '\'' or '\u2019' or '\u02BC' or '\u2018' or '\u00B4'
                && text[..prefix.Length].Equals(prefix, StringComparison.OrdinalIgnoreCase)
                && IsElidedBefore(text[..prefix.Length], text[(prefix.Length + 1)..]))
            {
                return prefix.Length + 1;
            }
        }

        return 0;
    }

    // N'Djamena, M'Bala, T'Pau are names: no vowel follows. "d'« initiés »", "l'1 %" and "d'HTS" are elisions all the same.
    private static bool IsElidedBefore(ReadOnlySpan<char> prefix, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || !char.IsLetter(rest[0]))
        {
            return true;
        }

        if (Folding.Fold(rest[0]) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' || rest[0] is 'œ' or 'Œ' or 'æ' or 'Æ')
        {
            return true;
        }

        var acronym = char.IsUpper(rest[0]) && rest.Length > 1 && (char.IsUpper(rest[1]) || char.IsDigit(rest[1]));
        return acronym && char.IsLower(prefix[0]);
    }
}
