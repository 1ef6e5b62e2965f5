namespace GraphBuilder.Entities.Descriptions;

/// <summary>Names that stand beside each other in one sentence: <i>Paris et Berlin; entre l'Inde et le Pakistan</i>.</summary>
internal static class NameRows
{
    /// <summary>How many tokens may stand between two of a row: <i>et le président chinois</i>.</summary>
    public const int MaximalGap = 5;

    /// <summary>Whether its row has more than two of its kind: <i>Berlin, Copenhague et Séoul</i>.</summary>
    /// <param name="discourse">The article so far.</param>
    /// <param name="name">One of the row.</param>
    public static bool IsOneOfMany(Discourse discourse, LinkedName name)
    {
        var tree = discourse.TreeOf(name.Sentence);
        var row = tree.CoordinationHead(tree.HeadOfTokens(name.First, name.End));
        return discourse.NamesOf(name.Sentence).Where(other => other.Entity.Type == name.Entity.Type && tree.CoordinationHead(tree.HeadOfTokens(other.First, other.End)) == row)
            .DistinctBy(other => other.Entity.Id).Count() > 2;
    }

    /// <summary>Whether a third of their kind stands beside the two in one row.</summary>
    /// <param name="discourse">The article so far.</param>
    /// <param name="first">Who is named first.</param>
    /// <param name="second">Who is named behind him.</param>
    public static bool IsOfLongerRow(Discourse discourse, LinkedName first, LinkedName second) => discourse.NamesOf(first.Sentence).Any(name =>
        name.Entity.Type == first.Entity.Type && !name.Nominal && name.Entity.Id != first.Entity.Id && name.Entity.Id != second.Entity.Id
        && ((first.First - name.End is 1 or 2 && IsSideBySide(discourse, name, first)) || (name.First - second.End is 1 or 2 && IsSideBySide(discourse, second, name))));

    /// <summary>Whether they are two names of a row, or the two of an earlier group.</summary>
    /// <param name="discourse">The article so far.</param>
    /// <param name="first">Who is named first.</param>
    /// <param name="second">Who is named behind him.</param>
    public static bool IsSideBySide(Discourse discourse, LinkedName first, LinkedName second) =>
        first.Sentence == second.Sentence && (second.First == first.First || (second.First - first.End is >= 0 and <= MaximalGap && !IsParted(discourse, first, second)));

    // By a verb, a new clause, or a third name.
    private static bool IsParted(Discourse discourse, LinkedName first, LinkedName second)
    {
        if (discourse.NamesOf(first.Sentence).Any(name => name.First >= first.End && name.End <= second.First))
        {
            return true;
        }

        var tree = discourse.TreeOf(first.Sentence);
        var isRow = false;
        for (var token = first.End; token < second.First; token++)
        {
            isRow |= discourse.Sentences[first.Sentence].At(token) is "et" or "ou" or ",";
            if (tree.Upos(tree.WordOf(token)) is "VERB" or "AUX" || discourse.Sentences[first.Sentence].At(token) is ":" or ";" or "que" or "qu'" or "qui" or "mais")
            {
                return true;
            }
        }

        // "un accord d'Addis-Abeba avec la région du Somaliland": a noun of its own stands between.
        return !isRow && discourse.RoleOf(second) == SyntacticRole.Modifier && tree.Head(discourse.PhraseOf(second)) is var noun && noun > tree.HeadOfTokens(first.First, first.End);
    }
}
