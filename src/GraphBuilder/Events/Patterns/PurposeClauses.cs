using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Clauses of purpose (<i>pour que X se retire, afin que …</i>): what somebody is after, and who is to do it.</summary>
internal static class PurposeClauses
{
    /// <summary>Whether a finite verb is the predicate of one.</summary>
    public static bool Is(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child + 1 < verb && tree.Relation(child) is "mark" && tree.Lemma(child) is "pour" or "afin" && tree[child + 1].Form is "que" or "qu'" or "qu’")
            {
                return tree.Clauses.IsFinite(verb);
            }
        }

        return IsUntil(tree, verb);
    }

    // "jusqu'à ce que X cède": what is waited for has not happened.
    private static bool IsUntil(SentenceTree tree, int verb) =>
        tree.Relation(verb) is "acl" && tree.Clauses.IsFinite(verb) && tree.Head(verb) is >= 2 and var that && tree[that].Form is "ce" && tree[that - 1].Form is "à" && tree.Lemma(that - 2) is "jusque";

    /// <summary>The subject of the clause of purpose at a word; −1 for none.</summary>
    public static int Subject(SentenceTree tree, int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree.Relation(child) is "advcl" or "acl" or "ccomp" && Is(tree, child))
            {
                return tree.Clauses.OwnSubject(child);
            }
        }

        return -1;
    }
}
