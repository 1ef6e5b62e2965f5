namespace GraphBuilder.Language.Trees;

/// <summary>
/// Lifts what the parser hangs on the last noun of a long phrase to the phrase itself: the name of the person whom it describes
/// (<i>la cheffe de la mission en RDC, Ana Silva</i>), the agent of a participle (<i>dénoncé comme une farce par Lima</i>).
/// </summary>
internal sealed class PhraseRepairs(DraftTree tree)
{
    /// <summary>Mends heads and relations in place.</summary>
    public void Apply()
    {
        for (var word = 1; word < tree.Count; word++)
        {
            if (tree.Heads[word] is not (>= 0 and var head) || head > word)
            {
                continue;
            }

            if (tree.Relations[word] is "appos" && Described(word, head) is var described and >= 0)
            {
                tree.Attach(word, described, "appos");
            }
            else if (tree.Relations[word] is "nmod" && Case(word) is "par" && Case(head) is "comme" && tree.Heads[head] is >= 0 and var participle
                && tree.Features[participle] is { Finiteness: Finiteness.Participle, Tense: not VerbTense.Present })
            {
                tree.Attach(word, participle, "obl:agent");
            }
        }
    }

    // Two names behind a comma, with nobody else named for the noun that opens the phrase; −1 for none.
    private int Described(int word, int host)
    {
        if (tree.Upos(word) is not "PROPN" || tree.Upos(host) is not "PROPN" || tree.Relations[host] is not "nmod" || tree.Form(word - 1) is not "," || !tree.HasChild(word, "flat"))
        {
            return -1;
        }

        var top = host;
        while (tree.Relations[top] is "nmod" && tree.Heads[top] >= 0)
        {
            top = tree.Heads[top];
        }

        return tree.Upos(top) is "NOUN" && tree.Relations[top] is "nsubj" or "obj" or "obl" && !tree.HasChild(top, "appos") && !tree.HasChild(top, "flat") ? top : -1;
    }

    private string? Case(int word)
    {
        for (var child = 0; child < word; child++)
        {
            if (tree.Heads[child] == word && tree.Relations[child] is "case")
            {
                return tree.Lemma(child);
            }
        }

        return null;
    }
}
