namespace GraphBuilder.Language.Trees;

/// <summary>Mends what the parser does to verbs of asking and saying: one joined to the deed of the accused before it, a speaker behind the verb taken for its object.</summary>
internal sealed class SpeechRepairs(DraftTree tree)
{
    /// <summary>Mends heads and relations in place.</summary>
    public void Apply()
    {
        for (var word = 0; word < tree.Count; word++)
        {
            JoinSayings(word);
            MakeSpeaker(word);
        }
    }

    // "a accusé X d'avoir détruit un pont, et demandé à Y de partir": who asks is the one who accused, not the one accused.
    private void JoinSayings(int word)
    {
        if (tree.Relations[word] is not "conj" || tree.Heads[word] is not (>= 0 and var first) || !IsBareParticiple(word) || IsFinite(first) || tree.HasChild(word, "nsubj")
            || tree.Features[first].Finiteness is Finiteness.Participle && !tree.HasChild(first, "aux") || !(IsAddressing(word) && !IsAddressing(first) || IsSetApart(word)))
        {
            return;
        }

        for (var above = tree.Heads[first]; above >= 0; above = tree.Heads[above])
        {
            if (tree.Upos(above) is "VERB" && tree.Features[above].Finiteness is Finiteness.Participle && IsFinite(above) && tree.Relations[above] is not "acl")
            {
                tree.Attach(word, above, "conj");
                return;
            }
        }
    }

    private bool IsAddressing(int verb) => tree.Verbs.Is(tree.Lemma(verb), ControlVerb.Addressee) && tree.HasChild(verb, "xcomp");

    // ", et demandé"
    private bool IsSetApart(int verb) => verb >= 2 && tree.Form(verb - 1) is "et" && tree.Form(verb - 2) is ",";

    // "si X attaque, nous répondrons, a prévenu Y": behind the comma of a clause, the verb that says so has its subject behind it.
    private void MakeSpeaker(int word)
    {
        if (tree.FullRelations[word] is not "obj" || tree.Upos(word) is not "PROPN" || tree.Heads[word] is not (>= 2 and var verb) || verb != word - 1 || tree.HasChild(word, "det") || tree.HasChild(verb, "nsubj")
            || tree.Upos(verb - 1) is not "AUX" || tree.Heads[verb - 1] != verb || tree.Form(verb - 2) is not ",")
        {
            return;
        }

        for (var clause = 0; clause < verb; clause++)
        {
            if (tree.Heads[clause] == verb && tree.Relations[clause] is "advcl" or "ccomp" or "parataxis" && IsFinite(clause))
            {
                tree.Attach(word, verb, "nsubj");
                return;
            }
        }
    }

    private bool IsBareParticiple(int word) =>
        tree.Features[word] is { Finiteness: Finiteness.Participle, Tense: not VerbTense.Present } && tree.Upos(word) is "VERB" && !tree.HasChild(word, "aux");

    private bool IsFinite(int word) => tree.Features[word].Finiteness is Finiteness.Finite
        || Enumerable.Range(0, tree.Count).Any(child => tree.Heads[child] == word && tree.Relations[child] is "aux" && tree.Features[child].Finiteness is Finiteness.Finite);
}
