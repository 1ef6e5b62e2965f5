namespace GraphBuilder.Language.Tokenization;

/// <summary>
/// Tells where a hyphen joins two names rather than the parts of one: <i>le sommet Trump-Poutine</i>, <i>l'axe Moscou-Pékin</i>, but <i>Guinée-Bissau</i>.
/// </summary>
/// <param name="first">Folded words that end a name: surnames, countries, capitals.</param>
/// <param name="second">Folded words that begin one: those, and first names.</param>
/// <param name="whole">Folded words with hyphens that are a name or part of one, and are never cut.</param>
internal sealed class PairedNames(IReadOnlySet<string> first, IReadOnlySet<string> second, IReadOnlySet<string> whole)
{
    /// <summary>Nothing is cut.</summary>
    public static PairedNames None { get; } = new(new HashSet<string>(), new HashSet<string>(), new HashSet<string>());

    /// <summary>Index of the hyphen that joins two names; -1 for none.</summary>
    /// <param name="word">A word as written.</param>
    public int Joint(ReadOnlySpan<char> word)
    {
        if (first.Count == 0 || !char.IsUpper(word[0]) || word.IndexOf('-') < 0 || whole.Contains(Folding.Fold(word)))
        {
            return -1;
        }

        for (var at = 1; at + 1 < word.Length; at++)
        {
            // Of three names the first is cut off; the others are cut after it.
            if (word[at] == '-' && char.IsUpper(word[at + 1]) && first.Contains(Folding.Fold(word[..at])) && IsSecond(word[(at + 1)..]))
            {
                return at;
            }
        }

        return -1;
    }

    private bool IsSecond(ReadOnlySpan<char> rest) => second.Contains(Folding.Fold(rest)) || Joint(rest) >= 0;
}
