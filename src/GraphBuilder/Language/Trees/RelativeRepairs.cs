namespace GraphBuilder.Language.Trees;

/// <summary>
/// Lifts a relative clause from the last noun of a phrase to the one with which its verb agrees: <i>l'escalade entre les deux pays qui menace
/// la région</i> — what threatens it is the escalation, for the verb is singular.
/// </summary>
internal sealed class RelativeRepairs(DraftTree tree)
{
    /// <summary>Mends heads in place.</summary>
    public void Apply()
    {
        for (var word = 1; word < tree.Count; word++)
        {
            if (tree.FullRelations[word] is "acl:relcl" && tree.Heads[word] is >= 0 and var noun && noun < word && Number(word) is { } isPlural && NumberOfNoun(noun) == !isPlural && Agreeing(noun, isPlural) is >= 0 and var owner)
            {
                tree.Attach(word, owner, "acl:relcl");
            }
        }
    }

    // The number of the finite verb whose subject is "qui"; null where another noun is the subject, or nothing tells.
    private bool? Number(int verb)
    {
        var finite = -1;
        var isSubject = false;
        for (var child = tree.Heads[verb] + 1; child < tree.Count && child <= verb; child++)
        {
            if (child == verb || tree.Heads[child] == verb)
            {
                isSubject |= tree.Relations[child] is "nsubj" && tree.Form(child) is "qui";
                finite = finite < 0 && tree.Features[child].Finiteness is Finiteness.Finite ? child : finite;
            }
        }

        return isSubject && finite >= 0 ? tree.Features[finite].IsPlural : null;
    }

    // The number that its determiner shows, for the form of a noun may show none; null for a name and for a row of nouns.
    private bool? NumberOfNoun(int noun)
    {
        bool? isPlural = null;
        for (var child = 0; child < tree.Count && tree.Upos(noun) is "NOUN"; child++)
        {
            if (tree.Heads[child] != noun)
            {
                continue;
            }

            if (tree.Relations[child] is "conj")
            {
                return null;
            }

            isPlural ??= tree.Relations[child] is "det" && child < noun ? tree.Features[child].IsPlural : null;
        }

        return isPlural;
    }

    // The nearest noun above that agrees, within its phrase; −1 for none.
    private int Agreeing(int noun, bool isPlural)
    {
        for (var above = noun; tree.Relations[above] is "nmod" && tree.Heads[above] is >= 0 and var head && head < above; above = head)
        {
            if (NumberOfNoun(head) == isPlural)
            {
                return head;
            }
        }

        return -1;
    }
}
