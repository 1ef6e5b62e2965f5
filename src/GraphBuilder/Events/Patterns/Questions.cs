using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Tells what is only asked: <i>X a-t-elle attaqué Y ?</i>; <i>Pourquoi X a-t-elle attaqué Y ?</i> takes for granted that she did.</summary>
internal static class Questions
{
    /// <summary>Whether a sentence asks for the event of a trigger.</summary>
    public static bool Asks(SentenceParticipants participants, Trigger trigger)
    {
        var (words, tree) = (participants.Words, participants.Tree);
        var last = words.Count - 1;
        while (last > 0 && words.Folded[last] is "»" or "\"" or "”")
        {
            last--;
        }

        if (last < 1 || words.Folded[last] is not "?" || Enumerable.Range(0, Math.Min(3, last)).Any(token => words.Folded[token] is "pourquoi" or "comment" or "quand" or "ou" or "combien" or "quel" or "quelle" or "quels" or "quelles" or "qui" or "que" or "qu'"))
        {
            return false;
        }

        // "Vers une visite de X en Y ?"
        return trigger.IsNoun ? !Enumerable.Range(0, tree.Count).Any(tree.Clauses.IsFinite) : IsMain(tree, trigger.Word);
    }

    private static bool IsMain(SentenceTree tree, int word)
    {
        while (tree.Relation(word) is "conj" or "xcomp")
        {
            word = tree.Head(word);
        }

        return tree.Head(word) < 0;
    }
}
