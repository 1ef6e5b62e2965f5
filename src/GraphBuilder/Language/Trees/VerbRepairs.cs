namespace GraphBuilder.Language.Trees;

/// <summary>
/// Mends what the parser does to verbs: a finite verb joined to the infinitive before it,
/// a name right behind a verb that is no object, an <i>il</i> that stands for somebody.
/// </summary>
internal sealed class VerbRepairs(DraftTree tree)
{
    /// <summary>Mends heads and relations in place.</summary>
    public void Apply()
    {
        for (var word = 0; word < tree.Count; word++)
        {
            LowerPurpose(word);
            RaiseSaying(word);
        }

        for (var word = 0; word < tree.Count; word++)
        {
            JoinFiniteVerbs(word);
            MakeObject(word);
            MakeSubject(word);
            RaiseInfinitive(word);
            RaiseObject(word);
        }
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
