namespace GraphBuilder.Entities.Descriptions;

/// <summary>
/// <i>Le premier, la seconde</i> without a noun: the first and the second of the two of a kind in the sentence before, or earlier in the same
/// one. They need exactly two: of more, or of two kinds at a time, none is taken.
/// </summary>
internal static class Ordinals
{
    /// <summary>Adds those of the sentence being read.</summary>
    public static void Link(Discourse discourse)
    {
        for (var i = 0; i + 2 < discourse.Words.Count; i++)
        {
            if (discourse.Words.Folded[i] is "le" or "la" && Rank(discourse.Words.At(i + 1)) is var (rank, feminine) && !discourse.IsTaken(i) && !discourse.IsTaken(i + 1)
                && StandsAlone(discourse, i + 1) && Pair(discourse, i) is { } pair && Fits(pair[rank], feminine, discourse))
            {
                discourse.Add(i, i + 2, pair[rank].Entity, "ordinal");
            }
        }
    }

    private static (int Rank, bool Feminine)? Rank(string word) => word switch
    {
        "premier" => (0, false),
        "premiere" => (0, true),
        "second" => (1, false),
        "seconde" => (1, true),
        _ => null,
    };

    // "le premier à signer", "le premier de la liste", "le premier ministre" are something else.
    private static bool StandsAlone(Discourse discourse, int token)
    {
        var (tree, words, next) = (discourse.Tree, discourse.Words, token + 1);
        // "accuse le second d'actes hostiles", behind "le premier".
        if (words.At(next) is "de" or "d'" && discourse.Names.Any(name => name.Rule is "ordinal"))
        {
            return true;
        }

        if (words.IsCapitalised(next) || Prepositions.Is(words, token - 2) || (words.Form(next) is not "a" && words.At(next) is "a" or "de" or "du" or "d'" or "des" or "qui" or "que" or "qu'" or "dont"))
        {
            return false;
        }

        // Behind it the parser often takes the verb for a noun.
        return tree.Upos(tree.WordOf(next)) is not ("NOUN" or "ADJ" or "PROPN" or "NUM")
            || (discourse.Lexicon.AgentVerbs.IsPresent(words.Folded[next]) && tree.Head(tree.WordOf(next)) < 0 && !Enumerable.Range(next + 1, words.Count - next - 1).Any(i => tree.Upos(tree.WordOf(i)) is "AUX"));
    }

    private static LinkedName[]? Pair(Discourse discourse, int token) =>
        PairOf(discourse, discourse.Names.Where(name => name.End <= token && name.Rule is not "ordinal")) ?? (discourse.Current > 0 ? PairOf(discourse, discourse.NamesOf(discourse.Current - 1)) : null);

    private static LinkedName[]? PairOf(Discourse discourse, IEnumerable<LinkedName> names)
    {
        var both = names.Where(name => name.Entity.Type is not (EntityType.Place or EntityType.Gathering)).ToList();
        var rows = both.GroupBy(name => (IsPerson: name.Entity.Type == EntityType.Person, Phrase: discourse.PhraseOf(name))).Select(Distinct).Where(row => row.Length > 1).ToList();
        if (rows.Count > 0)
        {
            return rows is [{ Length: 2 } row] ? row : null;
        }

        var persons = Distinct(both.Where(name => name.Entity.Type == EntityType.Person));
        var sides = Distinct(both.Where(name => name.Entity.Type != EntityType.Person && !IsOwnerOf(discourse, name)));
        return persons.Length == 2 && sides.Length != 2 ? persons : persons.Length < 2 && sides.Length == 2 ? sides : null;
    }

    // "le président du Congo": the state is not spoken of beside its president.
    private static bool IsOwnerOf(Discourse discourse, LinkedName name) => discourse.RoleOf(name) == SyntacticRole.Modifier;

    private static LinkedName[] Distinct(IEnumerable<LinkedName> names) => [.. names.OrderBy(name => name.First).DistinctBy(name => name.Entity.Id)];

    private static bool Fits(LinkedName name, bool feminine, Discourse discourse) => Agreement.Of(name, discourse).Fits(feminine, plural: false);
}
