namespace GraphBuilder.Language.Trees;

/// <summary>Which predicates a sentence denies.</summary>
/// <param name="tree">The tree.</param>
internal sealed class Negation(SentenceTree tree)
{
    /// <summary>Whether the predicate is denied: <i>ne</i> with <i>pas</i>, <i>jamais</i>, <i>aucun</i> …; <i>ne … que</i> and a lone <i>ne</i> deny nothing.</summary>
    public bool IsNegated(int predicate)
    {
        var hasNe = false;
        var hasNegation = false;
        foreach (var child in tree.Children(predicate))
        {
            var isNe = tree[child].Form is "ne" or "n'" or "n’" or "Ne" or "N'" or "N’";
            hasNe |= isNe;
            hasNegation |= !isNe && tree.Lemma(child) is "pas" or "jamais" or "plus" or "rien" or "aucunement" or "nullement" or "guère" or "personne" or "ni"
                || HasNegativeDeterminer(child);
        }

        return hasNe && hasNegation || IsLaterNegated(predicate) || IsNegatedInfinitive(predicate) || !hasNe && IsBehindWithout(predicate);
    }

    // "n'a ni condamné ni soutenu"
    private bool IsLaterNegated(int predicate) =>
        tree.Relation(predicate) is "conj" && tree.Child(predicate, "cc") is var joint and >= 0 && tree.Lemma(joint) is "ni" && IsNegated(tree.Head(predicate));

    // "assure ne pas livrer": both parts stand before the infinitive, whatever the parser hangs them on.
    private bool IsNegatedInfinitive(int verb)
    {
        var at = verb - 1;
        while (at > 0 && tree.Upos(at) is "PRON" or "AUX")
        {
            at--;
        }

        return at > 0 && tree[at].Form is "pas" or "jamais" or "plus" or "rien" && tree[at - 1].Form is "ne" or "n'" or "n’";
    }

    // "sans condamner"
    private bool IsBehindWithout(int verb) =>
        tree.Features(verb).Finiteness is Finiteness.Infinitive && tree.Marker(verb) is var mark and >= 0 && tree.Lemma(mark) is "sans";

    private bool HasNegativeDeterminer(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Lemma(child) is "aucun" or "nul" or "ni" && tree.Relation(child) is "det" or "advmod" or "cc" || tree.Relation(child) is "case" && HasNegativeDeterminer(child))
            {
                return true;
            }
        }

        return tree.Lemma(noun) is "aucun" && tree.Relation(noun) is "nsubj" or "obj";
    }
}
