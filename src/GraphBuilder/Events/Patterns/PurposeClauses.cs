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

        return false;
    }

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
