using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Finds who is asked behind <i>de</i> at the verb itself: <i>exige de Bamako le retrait de …</i>, <i>réclame des autorités un accès à …</i>.</summary>
internal static class AskedSources
{
    /// <summary>The word of who is asked; −1 where the verb has no such complement beside its object.</summary>
    public static int Find(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        if (trigger.IsNoun || trigger.IsPassive || !participants.Lexicon.Is(tree.Lemma(trigger.Word), RoleVerb.AskOf))
        {
            return -1;
        }

        var source = -1;
        foreach (var child in tree.Children(trigger.Word))
        {
            if (child <= trigger.Word)
            {
                continue;
            }

            if (source >= 0 && (tree.Relation(child) is "obj" or "ccomp" or "xcomp" or "conj" or "nmod") || source < 0 && tree.Preposition(child) is "de" && tree.Upos(child) is "NOUN" or "PROPN")
            {
                return source >= 0 ? source : child;
            }

            // "réclame des autorités un accès": the parser takes "des" for an article, and gives the verb two objects or a row.
            if (tree.Relation(child) is "obj" && IsBehindOf(tree, child))
            {
                source = child;
            }
        }

        return source >= 0 && HasSecond(tree, source) ? source : -1;
    }

    private static bool IsBehindOf(SentenceTree tree, int word) => tree.Child(word, "det") is var article and >= 0 && tree[article].Form is "des";

    private static bool HasSecond(SentenceTree tree, int first)
    {
        foreach (var child in tree.Children(first))
        {
            if (child > first && tree.Relation(child) is "conj" or "appos" && tree.Child(child, "det") >= 0 && tree.Child(child, "cc") < 0)
            {
                return true;
            }
        }

        return false;
    }
}
