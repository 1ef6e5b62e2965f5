namespace GraphBuilder.Language.Trees;

/// <summary>
/// Mends what the parser does to verbs: an insertion that parts auxiliary and participle, a finite verb joined to the infinitive before it,
/// a name right behind a verb that is no object, an <i>il</i> that stands for somebody.
/// </summary>
internal sealed class VerbRepairs(DraftTree tree)
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
            LowerPurpose(word);
            RaiseSaying(word);
        }

        for (var word = 0; word < tree.Count; word++)
        {
            JoinFiniteVerbs(word);
            MakeObject(word);
            TakeObjectBehindInsertion(word);
            MakeSubject(word);
            MakeActive(word);
            RaiseInfinitive(word);
            RaiseObject(word);
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

    // "afin de protester": the parser hangs the infinitive on the word that only marks it.
    private void LowerPurpose(int word)
    {
        if (tree.Form(word) is not ("afin" or "Afin") || tree.Relations[word] is not "advmod" || tree.Heads[word] < 0)
        {
            return;
        }

        for (var child = word + 1; child < tree.Count; child++)
        {
            if (tree.Heads[child] == word && tree.Relations[child] is "ccomp" or "xcomp" or "acl" or "advcl" && tree.Upos(child) is "VERB")
            {
                tree.Attach(child, tree.Heads[word], "advcl");
                tree.Attach(word, child, "mark");
                return;
            }
        }
    }

    // "s'est dit alarmé par": the parser takes the saying for an auxiliary of what he says he is.
    private void RaiseSaying(int word)
    {
        if (tree.Relations[word] is not "aux" || tree.Lemma(word) is not ("dire" or "déclarer" or "montrer" or "avouer") || tree.Heads[word] is not (>= 0 and var state) || state < word)
        {
            return;
        }

        tree.Attach(word, tree.Heads[state], tree.FullRelations[state]);
        tree.Attach(state, word, "xcomp");
        for (var child = 0; child < word; child++)
        {
            if (tree.Heads[child] == state)
            {
                tree.Heads[child] = word;
            }
        }
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

    // "X a, cet après-midi, livré …": a time has no subject and no auxiliary.
    private void LiftFromTime(int word)
    {
        if (tree.FullRelations[word] is "nsubj" or "aux:tense" && tree.Heads[word] is >= 0 and var noun && noun > word && tree.Upos(noun) is "NOUN" && tree.FullRelations[noun] is "obl:mod" && !tree.HasChild(noun, "cop")
            && tree.Heads[noun] is >= 0 and var verb && verb > noun && tree.Upos(verb) is "VERB")
        {
            tree.Attach(word, verb, tree.FullRelations[word]);
        }
    }

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

    private bool IsBareParticiple(int word) =>
        tree.Features[word] is { Finiteness: Finiteness.Participle, Tense: not VerbTense.Present } && tree.Upos(word) is "VERB" && !tree.HasChild(word, "aux");

    // "nie avoir attaqué X et accuse Y", "appelle X à négocier et menace Y": a finite verb goes on with a finite one.
    private void JoinFiniteVerbs(int word)
    {
        if (tree.Relations[word] is not "conj" || tree.Heads[word] is not (>= 0 and var first) || tree.Upos(word) is not "VERB" || tree.Upos(first) is not "VERB"
            || !IsFinite(word) || IsFinite(first) || tree.HasChild(word, "nsubj"))
        {
            return;
        }

        // A coordination of participles shares the auxiliary of its first member.
        if (tree.Relations[first] is "conj" && tree.Heads[first] >= 0 && IsFinite(tree.Heads[first]))
        {
            return;
        }

        for (var above = tree.Heads[first]; above >= 0; above = tree.Heads[above])
        {
            if (tree.Upos(above) is "VERB" && IsFinite(above))
            {
                tree.Heads[word] = above < word ? above : tree.Heads[word];
                return;
            }
        }
    }

    private bool IsFinite(int word)
    {
        if (tree.Features[word].Finiteness is Finiteness.Finite)
        {
            return true;
        }

        for (var child = 0; child < tree.Count; child++)
        {
            if (tree.Heads[child] == word && tree.Relations[child] is "aux" && tree.Features[child].Finiteness is Finiteness.Finite)
            {
                return true;
            }
        }

        return false;
    }

    // "insulté Séoul, menacé Tokyo": nothing but an object stands right behind a verb.
    private void MakeObject(int word)
    {
        if (word > 0 && tree.Heads[word] == word - 1 && tree.Upos(word) is "PROPN" && tree.Upos(word - 1) is "VERB"
            && tree.FullRelations[word] is "xcomp" or "obl:mod" or "obl:arg" or "nmod" or "appos" && !tree.HasChild(word - 1, "obj") && !tree.HasChild(word, "case"))
        {
            tree.Attach(word, word - 1, "obj");
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

    // "il l'accuse": a verb with an object pronoun has somebody for its subject.
    private void MakeSubject(int word)
    {
        if (tree.FullRelations[word] is "expl:subj" && tree.Form(word) is "il" or "Il" && word + 2 < tree.Count && tree.Heads[word + 1] == tree.Heads[word]
            && (tree.FullRelations[word + 1] is "obj" || IsAddressed(word + 1) || (tree.Form(word + 1) is "y" && tree.Lemma(tree.Heads[word]) is not "avoir" && tree.Features[tree.Heads[word]].Finiteness is Finiteness.Participle)))
        {
            tree.Attach(word, tree.Heads[word], "nsubj");
        }

        if (tree.FullRelations[word] is "expl:subj" && tree.Form(word) is "il" or "Il" && IsDoing(tree.Heads[word]))
        {
            tree.Attach(word, tree.Heads[word], "nsubj");
        }

        if (tree.FullRelations[word] is "expl:subj" && tree.Form(word) is "il" or "Il" && tree.Heads[word] is >= 0 and var modal && tree.Lemma(modal) is "devoir" or "pouvoir" or "aller"
            && TakesReflexive(modal))
        {
            tree.Attach(word, modal, "nsubj");
        }
    }

    // "il lui a demandé", not "il lui faut", "il lui a été demandé".
    private bool IsAddressed(int pronoun) =>
        tree.Relations[pronoun] is "iobj" && tree.Heads[pronoun] is var verb && tree.Upos(verb) is "VERB" && !tree.Verbs.Is(tree.Lemma(verb), ControlVerb.Impersonal)
        && !tree.HasChild(verb, "csubj") && !Enumerable.Range(0, verb).Any(child => tree.Heads[child] == verb && tree.FullRelations[child] is "aux:pass" or "cop");

    // "il s'oppose à l'accord", "il exige la fin": verbs that are done by somebody, with a "se" or an object that is no clause.
    private bool IsDoing(int verb)
    {
        if (verb < 0 || tree.Upos(verb) is not "VERB" || tree.Verbs.Is(tree.Lemma(verb), ControlVerb.Impersonal))
        {
            return false;
        }

        var isPassive = false;
        var isDone = false;
        for (var child = 0; child < tree.Count; child++)
        {
            if (tree.Heads[child] == verb)
            {
                isPassive |= tree.FullRelations[child] is "aux:pass";
                isDone |= tree.FullRelations[child] is "expl:pv" && child < verb || tree.FullRelations[child] is "obj" && tree.Upos(child) is "NOUN" or "PROPN";
            }
        }

        return isDone && !isPassive;
    }

    // "il doit s'entretenir avec X" is said of somebody; "il peut s'agir de" of nobody.
    private bool TakesReflexive(int modal)
    {
        for (var child = modal + 1; child < tree.Count; child++)
        {
            if (tree.Heads[child] == modal && tree.Relations[child] is "xcomp" && tree.Features[child].Finiteness is Finiteness.Infinitive)
            {
                return tree.HasChild(child, "expl") && tree.Lemma(child) is not ("agir" or "produire" or "passer" or "avérer");
            }
        }

        return false;
    }

    // "a ordonné aux diplomates en poste à Lima de partir": no name takes an infinitive, but who is addressed does.
    private void RaiseInfinitive(int word)
    {
        if (tree.FullRelations[word] is not "acl" || tree.Features[word].Finiteness is not Finiteness.Infinitive || word == 0 || tree.Lemma(word - 1) is not ("de" or "à")
            || tree.Heads[word] is not (>= 0 and var noun) || tree.HasChild(noun, "det"))
        {
            return;
        }

        for (var above = tree.Heads[noun]; above >= 0; above = tree.Heads[above])
        {
            if (tree.Upos(above) is "VERB")
            {
                if (tree.Verbs.Is(tree.Lemma(above), ControlVerb.Addressee) && !tree.HasChild(above, "xcomp"))
                {
                    tree.Attach(word, above, "xcomp");
                }

                return;
            }
        }
    }

    // "a reçu vendredi à Ouagadougou le ministre X": a day or a place has nobody for its apposition.
    private void RaiseObject(int word)
    {
        if (tree.Relations[word] is not "appos" || tree.Upos(word) is not "NOUN" || !HasArticle(word) || tree.Heads[word] is not (>= 0 and var scene) || scene > word || tree.Relations[scene] is not "obl"
            || tree.Heads[scene] is not (>= 0 and var verb) || verb > scene || tree.Upos(verb) is not "VERB" || tree.HasChild(verb, "obj") || tree.HasChild(verb, "xcomp") || tree.HasChild(verb, "ccomp")
            || !(tree.Lemma(word) is "homologue" || HasName(word)) || HasName(scene))
        {
            return;
        }

        tree.Attach(word, verb, "obj");
    }

    private bool HasArticle(int word)
    {
        for (var child = 0; child < word; child++)
        {
            if (tree.Heads[child] == word && tree.Relations[child] is "det" && tree.Lemma(child) is "le" or "son")
            {
                return true;
            }
        }

        return false;
    }

    private bool HasName(int word)
    {
        for (var child = word + 1; child < tree.Count; child++)
        {
            if (tree.Heads[child] == word && tree.Relations[child] is "appos" && tree.Upos(child) is "PROPN")
            {
                return true;
            }
        }

        return false;
    }
}
