using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Tells whom a noun or adjective is said of: the subject of its copula, the noun that it describes, else the subject of the clause around it.</summary>
internal static class Bearers
{
    /// <summary>The word of the bearer; −1 where the sentence shows none.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The noun or adjective (<i>hostile</i> in <i>X est hostile à Y</i>, <i>X, hostile à Y, …</i>, <i>hostile à Y, X …</i>).</param>
    public static int Of(SentenceTree tree, int word)
    {
        if (tree.Clauses.OwnSubject(word) is var own and >= 0)
        {
            return tree.Clauses.Antecedent(own);
        }

        var head = tree.Head(word);
        if (head < 0)
        {
            return -1;
        }

        // "Taïwan : de passage à X, le président …"
        if (head + 1 < tree.Count && tree[head + 1].Form is ":")
        {
            return OfClause(tree, head);
        }

        // "X est l'un des fournisseurs d'armes de Y"
        if (tree.Relation(word) is "nmod" && tree.Lemma(head) is "un" or "parmi")
        {
            return Of(tree, head);
        }

        return tree.Relation(word) switch
        {
            "conj" => Of(tree, head),
            "amod" or "acl" or "appos" or "nmod" when !tree.IsVerb(head) && tree.Child(head, "cop") < 0 => tree.Clauses.Antecedent(head),
            "nmod" when !tree.IsVerb(head) => tree.Clauses.Antecedent(head),
            _ => OfClause(tree, word),
        };
    }

    /// <summary>The word of whom the clause around a word is about: its subject, of a passive its agent where it names one; −1 for none.</summary>
    public static int OfClause(SentenceTree tree, int word)
    {
        var clause = tree.Head(word) is var head and >= 0 ? tree.Clauses.ClauseOf(head) : -1;
        if (clause < 0)
        {
            return -1;
        }

        if (tree.Clauses.IsPassive(clause))
        {
            foreach (var child in tree.Children(clause))
            {
                if (child != word && tree.Is(child, "obl:agent"))
                {
                    return child;
                }
            }
        }

        var subject = tree.Clauses.Subject(clause);
        return subject >= 0 && !tree.Dominates(subject, word) ? subject : -1;
    }
}
