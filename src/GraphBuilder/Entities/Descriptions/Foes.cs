namespace GraphBuilder.Entities.Descriptions;

/// <summary>Whether two who are named in one sentence stand against each other there: <i>la guerre entre X et Y, X affronte Y, les combats de X contre Y</i>.</summary>
internal static class Foes
{
    private const int Gap = 14;

    /// <summary>True where a word of fighting stands between them, "et" joins them, or the one is an armed group of the other's land; one who only arms or hosts the other is no foe.</summary>
    /// <param name="discourse">The article so far.</param>
    /// <param name="earlier">Who is named first.</param>
    /// <param name="later">Who is named behind him.</param>
    public static bool Are(Discourse discourse, LinkedName earlier, LinkedName later)
    {
        if (IsRebelOf(earlier.Entity, later.Entity) || IsRebelOf(later.Entity, earlier.Entity))
        {
            return true;
        }

        if (earlier.Sentence != later.Sentence || later.First - earlier.End > Gap)
        {
            return false;
        }

        if (earlier.First == later.First)
        {
            return true;
        }

        // "La guerre oppose X à Y".
        var words = discourse.Sentences[later.Sentence];
        var tree = discourse.TreeOf(later.Sentence);
        if (tree.Head(discourse.PhraseOf(earlier)) is >= 0 and var verb && verb == tree.Head(discourse.PhraseOf(later)) && discourse.Lexicon.Words.Is(words.Folded[tree.TokenOf(verb)], DescriptionWord.BetweenFoes))
        {
            return true;
        }

        for (var token = earlier.End; token < later.First; token++)
        {
            if (discourse.Lexicon.Words.Is(words.Folded[token], DescriptionWord.BetweenFoes) || (words.At(token) is "et" && later.First - earlier.End <= NameRows.MaximalGap))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRebelOf(Entity group, Entity state) => group.Type == EntityType.ArmedGroup && state.Type == EntityType.Country && group.Country == state.Id;
}
