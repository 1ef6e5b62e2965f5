namespace GraphBuilder.Language.Tokenization;

/// <summary>
/// Clitics behind a verb or noun: <i>a-t-il, dit-elle, est-ce, allons-y, cette année-là</i>. French spelling tells most of them from names:
/// <i>il, elle, on</i> follow only a <i>t</i> or <i>d</i> (so Kim Jong-il stays whole), <i>y</i> and <i>en</i> only an <i>s</i> or <i>z</i>.
/// </summary>
internal static class InvertedClitic
{
    private static readonly string[] ThirdPerson = ["-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles", "-il", "-elle", "-on", "-ils", "-elles"];
    private static readonly string[] Objects =
        ["-le-lui", "-la-lui", "-les-lui", "-le-leur", "-le-moi", "-la-moi", "-les-moi", "-le-nous", "-la-nous", "-le", "-la", "-les", "-lui", "-leur", "-moi", "-toi", "-nous", "-vous"];

    private static readonly string[] BeforeCe = ["est", "sont", "fut", "fût", "était", "étaient", "sera", "seront", "serait", "soit", "furent"];

    /// <summary>Length of the clitics that end the word, first hyphen included; 0 if there are none.</summary>
    public static int Length(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        if (hyphen <= 0 || hyphen == word.Length - 1)
        {
            return 0;
        }

        if (Ends(word, "-ci") || Ends(word, "-là"))
        {
            return char.IsUpper(word[0]) && char.IsUpper(word[^2]) ? 0 : 3;
        }

        foreach (var clitic in ThirdPerson)
        {
            if (Ends(word, clitic))
            {
                var before = char.ToLowerInvariant(word[^(clitic.Length + 1)]);
                return clitic.StartsWith("-t-", StringComparison.Ordinal) ? IsVowel(before) ? clitic.Length : 0
                    : before is 't' or 'd' ? clitic.Length : 0;
            }
        }

        if (Ends(word, "-ce"))
        {
            return Array.Exists(BeforeCe, Matches(word[..^3].ToString())) ? 3 : 0;
        }

        if (Ends(word, "-je") || Ends(word, "-tu"))
        {
            return char.ToLowerInvariant(word[^4]) is 's' or 'é' or 'è' or 'x' or 'i' or 't' ? 3 : 0;
        }

        if (Ends(word, "-y") || Ends(word, "-en"))
        {
            var length = Ends(word, "-y") ? 2 : 3;
            return hyphen == word.Length - length && word[hyphen - 1] is 's' or 'z' && char.IsLower(word[1]) ? length : 0;
        }

        foreach (var clitic in Objects)
        {
            if (Ends(word, clitic) && hyphen == word.Length - clitic.Length)
            {
                return IsImperative(word[..hyphen]) ? clitic.Length : 0;
            }
        }

        return 0;
    }

    private static Predicate<string> Matches(string verb) => form => form.Equals(verb, StringComparison.OrdinalIgnoreCase);

    private static bool Ends(ReadOnlySpan<char> word, string clitic) =>
        word.Length > clitic.Length && word.EndsWith(clitic, StringComparison.OrdinalIgnoreCase);

    private static bool IsVowel(char letter) => Folding.Fold(letter) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'c';

    // Imperatives and second persons end in -ez, -ons, -e, -s; "Bas-" or "Saint-" of place names take no object.
    private static bool IsImperative(ReadOnlySpan<char> verb) =>
        verb.Length > 2 && char.IsLower(verb[1])
        && (verb.EndsWith("ez", StringComparison.Ordinal) || verb.EndsWith("ons", StringComparison.Ordinal)
            || (char.IsLower(verb[0]) && (verb[^1] is 'e' or 's' or 'i')));
}
