namespace GraphBuilder.Language.Trees;

/// <summary>
/// Mends what the parser does where words are put into a clause: between subject and auxiliary, auxiliary and participle (<i>a, de nouveau, accusé</i>),
/// verb and object (<i>a menacé, lors d'un débat, la Serbie</i>).
/// </summary>
internal sealed class InsertionRepairs(DraftTree tree)
{
    /// <summary>Mends heads and relations in place.</summary>
    public void Apply()
    {
        for (var word = 0; word < tree.Count; word++)
        {
            LiftFromTime(word);
        }

        for (var word = 0; word < tree.Count; word++)
        {
            JoinAuxiliary(word);
        }

        for (var word = 0; word < tree.Count; word++)
        {
            TakeObjectBehindInsertion(word);
            MakeActive(word);
        }
    }

    // "X a, cet après-midi, livré …": a time has no subject and no auxiliary.
    private void LiftFromTime(int word)
    {
        if (tree.FullRelations[word] is "nsubj" or "aux:tense" && tree.Heads[word] is >= 0 and var noun && noun > word && tree.Upos(noun) is "NOUN" && tree.FullRelations[noun] is "obl:mod" && !tree.HasChild(noun, "cop")
            && tree.Heads[noun] is >= 0 and var verb && verb > noun && tree.Upos(verb) is "VERB")
        {
            tree.Attach(word, verb, tree.FullRelations[word]);
        }
    }

    // "n'a, à ce jour, reconnu aucun", "a quant à lui une nouvelle fois accusé": the parser takes the auxiliary for a verb of having.
    private void JoinAuxiliary(int word)
    {
        if (tree.Lemma(word) is not "avoir" || tree.Features[word].Finiteness is not Finiteness.Finite || word + 1 >= tree.Count || tree.Relations[word] is "aux"
            || tree.HasChild(word, "obj") || ParticipleBelow(word) is not (>= 0 and var participle) || tree.Form(word + 1) is not "," && tree.Upos(word) is not "AUX" && tree.Relations[participle] is not ("ccomp" or "xcomp") && tree.Heads[participle] == word)
        {
            return;
        }

        tree.Attach(participle, tree.Heads[word], tree.FullRelations[word]);
        for (var child = 0; child < tree.Count; child++)
        {
            if (tree.Heads[child] == word)
            {
                tree.Heads[child] = participle;
            }
        }

        tree.Attach(word, participle, "aux:tense");
    }

    private int ParticipleBelow(int auxiliary)
    {
        for (var child = auxiliary + 1; child < tree.Count; child++)
        {
            if (tree.Heads[child] == auxiliary && tree.FullRelations[child] is "advcl" or "acl" or "xcomp" or "ccomp" or "parataxis" && IsBareParticiple(child))
            {
                return child;
            }
        }

        // "a mercredi dernier demandé à X": on the time between the two.
        for (var child = auxiliary + 1; child < tree.Count; child++)
        {
            if (tree.FullRelations[child] is "acl" && IsBareParticiple(child) && tree.Heads[child] is var noun && noun > auxiliary && noun < child && tree.Heads[noun] == auxiliary && tree.FullRelations[noun] is "obl:mod" && !tree.HasChild(child, "obl:agent"))
            {
                return child;
            }
        }

        // "a, en marge du sommet de X, accusé Y": right behind what is inserted.
        for (var word = auxiliary + 2; tree.Upos(auxiliary) is "AUX" && tree.Form(auxiliary + 1) is "," && word < tree.Count; word++)
        {
            if (tree.Form(word) is "," && word + 1 < tree.Count)
            {
                return IsBareParticiple(word + 1) && IsBelow(word + 1, auxiliary) ? word + 1 : -1;
            }
        }

        return -1;
    }

    private bool IsBareParticiple(int word) =>
        tree.Features[word] is { Finiteness: Finiteness.Participle, Tense: not VerbTense.Present } && tree.Upos(word) is "VERB" && !tree.HasChild(word, "aux");

    // "a menacé, lors d'une réunion, la Serbie de …", "a retiré, à l'issue de la visite, ses troupes": what follows the insertion is the object, and says nothing of it.
    private void TakeObjectBehindInsertion(int verb)
    {
        if (tree.Upos(verb) is not "VERB" || verb + 3 >= tree.Count || tree.Form(verb + 1) is not "," || tree.Upos(verb + 2) is not ("ADP" or "ADV") || tree.HasChild(verb, "obj") || tree.HasChild(verb, "aux") && !HasAvoir(verb))
        {
            return;
        }

        var close = verb + 2;
        while (close < tree.Count && tree.Form(close) is not ",")
        {
            close++;
        }

        if (close + 1 >= tree.Count || tree.Upos(close + 1) is not ("DET" or "PROPN"))
        {
            return;
        }

        for (var word = close + 1; word < tree.Count && word <= close + 4; word++)
        {
            if (tree.Heads[word] > verb && tree.Heads[word] < close && tree.Upos(word) is "NOUN" or "PROPN" && tree.Relations[word] is "appos" or "nmod" or "conj" && IsBelow(word, verb) && !tree.HasChild(word, "case"))
            {
                for (var other = word + 1; other < tree.Count; other++)
                {
                    // "…, Lima et Quito"
                    if (tree.Relations[other] is "conj" && tree.Heads[other] == tree.Heads[word])
                    {
                        tree.Attach(other, word, "conj");
                    }
                }

                tree.Attach(word, verb, "obj");
                return;
            }
        }
    }

    // "X a, de nouveau, accusé Y": with "avoir" and without "été" nothing is passive.
    private void MakeActive(int word)
    {
        if (tree.FullRelations[word] is not "nsubj:pass" || tree.Heads[word] is not (>= 0 and var verb))
        {
            return;
        }

        var hasAvoir = false;
        for (var child = 0; child < verb; child++)
        {
            if (tree.Heads[child] == verb && tree.Relations[child] is "aux")
            {
                if (tree.FullRelations[child] is "aux:pass" || tree.Lemma(child) is "être")
                {
                    return;
                }

                hasAvoir |= tree.Lemma(child) is "avoir";
            }
        }

        if (hasAvoir)
        {
            tree.Attach(word, verb, "nsubj");
        }
    }

    private bool IsBelow(int word, int above)
    {
        for (var head = tree.Heads[word]; head >= 0; head = tree.Heads[head])
        {
            if (head == above)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasAvoir(int verb)
    {
        for (var child = 0; child < verb; child++)
        {
            if (tree.Heads[child] == verb && tree.Relations[child] is "aux" && tree.Lemma(child) is "avoir")
            {
                return true;
            }
        }

        return false;
    }
}
