using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>An infinitive that the subject of <i>se voir, se faire, se laisser</i> undergoes: <i>s'est vu accorder l'asile par la Suède</i>.</summary>
/// <param name="Subject">Who undergoes it.</param>
/// <param name="Agent">Who does it, behind <i>par</i>; −1 where nobody is named.</param>
internal sealed record CausativeFrame(int Subject, int Agent)
{
    /// <summary>Reads the frame around a verb; null where it is no infinitive of such a frame.</summary>
    public static CausativeFrame? Read(SentenceTree tree, int verb)
    {
        if (tree.Features(verb).Finiteness is not Finiteness.Infinitive || Bearer(tree, verb) is not (>= 0 and var bearer))
        {
            return null;
        }

        var subject = tree.Clauses.Subject(bearer);
        return subject < 0 ? null : new CausativeFrame(subject, AgentOf(tree, verb));
    }

    /// <summary>Whether a reflexive pronoun at an infinitive belongs to its causative auxiliary.</summary>
    public static bool HoldsReflexive(SentenceTree tree, int verb) => tree.Features(verb).Finiteness is Finiteness.Infinitive && Bearer(tree, verb) == verb;

    // The word at which the subject stands: the infinitive itself where the parser makes "voir" its auxiliary, else "voir".
    private static int Bearer(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child < verb && tree.Is(child, "aux:caus") && IsCausative(tree.Lemma(child)) && HasReflexive(tree, verb))
            {
                return verb;
            }
        }

        var head = tree.Head(verb);
        return head >= 0 && head < verb && tree.Relation(verb) is "xcomp" or "ccomp" && IsCausative(tree.Lemma(head)) && HasReflexive(tree, head) ? head : -1;
    }

    private static bool IsCausative(string lemma) => lemma is "voir" or "faire" or "laisser";

    private static bool HasReflexive(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child < verb && (tree.Features(child).IsReflexive || tree[child].Form is "se" or "s'" or "s’"))
            {
                return true;
            }
        }

        return false;
    }

    // "par X" at the infinitive or, where the parser hangs it there, at its object.
    private static int AgentOf(SentenceTree tree, int verb)
    {
        for (var word = verb + 1; word < tree.Count; word++)
        {
            if (tree.Preposition(word) is "par" && tree.Relation(word) is "obl" or "nmod" && tree.Dominates(verb, word))
            {
                return word;
            }
        }

        return -1;
    }
}
