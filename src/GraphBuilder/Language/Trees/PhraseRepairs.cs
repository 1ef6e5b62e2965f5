namespace GraphBuilder.Language.Trees;

/// <summary>
/// Lifts what the parser hangs on the last noun of a long phrase to the phrase itself: the name of the person whom it describes
/// (<i>la cheffe de la mission en RDC, Ana Silva</i>), the agent of a participle (<i>dénoncé comme une farce par Lima</i>), the owner behind a
/// manner (<i>le soutien sans faille de Lima</i>), the words that tell what a name stands for (<i>les repaires du PKK, un groupe interdit par …</i>), the name behind a day (<i>a dénoncé mardi Ana Silva</i>).
/// </summary>
internal sealed class PhraseRepairs(DraftTree tree)
{
    /// <summary>Mends heads and relations in place.</summary>
    public void Apply()
    {
        FreeSubject();
        for (var word = 1; word < tree.Count; word++)
        {
            if (tree.Heads[word] is not (>= 0 and var head) || head > word)
            {
                continue;
            }

            if (DescribedRightBefore(word, head) is var kin and >= 0)
            {
                tree.Attach(word, kin, "appos");
            }
            else if (tree.Relations[word] is "obl" && tree.Upos(head) is "ADV" && tree.Lemma(head) is "auprès" && tree.Heads[head] >= 0)
            {
                JoinPreposition(word, head);
            }
            else if (tree.Relations[word] is "appos" && Described(word, head) is var described and >= 0)
            {
                tree.Attach(word, described, "appos");
            }
            else if (tree.Relations[word] is "appos" && IsDay(head))
            {
                FreeFromDay(word, head);
            }
            else if (tree.Relations[word] is "nmod" && tree.Relations[head] is "conj" && Case(word) is "par" && OwnedDeed(head) is var owner and >= 0)
            {
                tree.Attach(word, owner, "nmod");
            }
            else if (tree.Relations[word] is "obl" && DoneBy(word, head) is var deed and >= 0)
            {
                JoinAgent(word, deed);
            }
            else if (tree.Relations[word] is "conj" or "appos" && NamedBefore(word) is var named and >= 0)
            {
                tree.Attach(word, named, "appos");
            }
            else if (tree.Relations[word] is "obl" && tree.Upos(word) is "PROPN" && Case(word) is "par" && tree.Upos(head) is "VERB" && !IsPassive(head) && DeedBefore(word, head) is var act and >= 0)
            {
                // "dénonçant l'annexion de la ville par X": a verb in the active has no agent.
                tree.Attach(word, act, "nmod");
            }
            else if (tree.FullRelations[word] is "acl" && head < word - 1 && IsSaidOf(word, word - 1) && tree.Heads[word - 1] is >= 0 and var agent && tree.Upos(agent) is "PROPN" && (agent == head || tree.Heads[agent] == head) && Case(agent) is "par")
            {
                // "la condamnation par l'Inde de l'attaque menée par X": a participle is said of the noun right before it.
                tree.Attach(word, word - 1, "acl");
            }
            else if (tree.Relations[word] is "nmod" && Case(word) is "de" && Case(head) is "sans" && IsBare(head) && tree.Upos(word) is "PROPN" && tree.Relations[head] is "nmod" or "obl")
            {
                // "l'attaque sans précédent de la Turquie": the manner has no owner.
                tree.Attach(word, tree.Heads[head], tree.Upos(tree.Heads[head]) is "VERB" ? "obl" : "nmod");
            }
            else if (tree.Relations[word] is "nmod" && Case(word) is "par" && IsComplement(head) && tree.Heads[head] is >= 0 and var participle
                && tree.Features[participle] is { Finiteness: Finiteness.Participle, Tense: not VerbTense.Present })
            {
                tree.FullRelations[head] = tree.FullRelations[head] is "obl:agent" ? "obl:arg" : tree.FullRelations[head];
                tree.Attach(word, participle, "obl:agent");
            }
        }
    }

    // "accuse son voisin la Serbie", "livre à son rival le Pérou": the name says who the neighbour is.
    private int DescribedRightBefore(int word, int head)
    {
        if (tree.Upos(word) is not "PROPN" || tree.FullRelations[word] is not ("obj" or "nmod" or "xcomp") || word < 3 || tree.Upos(word - 1) is not "DET" || tree.Heads[word - 1] != word || Case(word) is not null)
        {
            return -1;
        }

        var noun = word - 2;
        return tree.Upos(noun) is "NOUN" && tree.Features[noun - 1].IsPossessive && tree.Heads[noun - 1] == noun && (head == noun || tree.Heads[noun] == head && tree.Relations[noun] is "obj") ? noun : -1;
    }

    // "Proche alliée du Laos, Hanoï, qui a …, a promis …": behind what is said of it at the beginning of the sentence, a name is the subject.
    private void FreeSubject()
    {
        var first = 0;
        while (first + 1 < tree.Count && tree.Upos(first) is "ADJ")
        {
            first++;
        }

        if (first >= tree.Count || tree.Upos(first) is not "NOUN" || tree.HasChild(first, "det") || tree.HasChild(first, "case") || tree.Relations[first] is not ("advcl" or "obl" or "nsubj" or "appos" or "dislocated" or "advmod")
            || tree.Heads[first] is not (>= 0 and var verb) || tree.Upos(verb) is not "VERB" || tree.Relations[first] is not "nsubj" && tree.HasChild(verb, "nsubj"))
        {
            return;
        }

        for (var word = first + 2; word < verb; word++)
        {
            if (tree.Upos(word) is not "PROPN" || tree.Form(word - 1) is not "," || !tree.Dominates(first, word) || tree.Relations[word] is not ("conj" or "appos") || tree.HasChild(word, "cc") || word + 1 >= tree.Count || tree.Form(word + 1) is not ",")
            {
                continue;
            }

            tree.Attach(word, verb, "nsubj");
            tree.Attach(first, word, "appos");
            for (var child = word + 1; child < verb; child++)
            {
                if (tree.FullRelations[child] is "acl:relcl" && tree.Heads[child] < word)
                {
                    tree.Heads[child] = word;
                }
            }

            return;
        }
    }

    // "s'est plaint auprès de Lima de ses tirs": a preposition of two words; what its object seems to own stands at the verb.
    private void JoinPreposition(int word, int preposition)
    {
        var verb = tree.Heads[preposition];
        tree.Attach(word, verb, "obl");
        for (var child = preposition + 1; child < tree.Count; child++)
        {
            if (tree.Heads[child] == word && child < word && tree.Relations[child] is "case")
            {
                tree.Attach(child, preposition, "fixed");
            }
            else if (tree.Heads[child] == word && child > word && tree.Relations[child] is "nmod" && tree.Upos(child) is "NOUN" && Case(child) is "de" && tree.HasChild(child, "det"))
            {
                tree.Attach(child, verb, "obl:arg");
            }
        }

        tree.Attach(preposition, word, "case");
    }

    // "dénoncé comme une farce", "qualifié de terroriste", "accusé d'ingérence": what is said, not by whom.
    private bool IsComplement(int word) =>
        Case(word) is "comme" || tree.Relations[word] is "obl" && (tree.Upos(word) is "ADJ" || tree.Upos(word) is "NOUN" && Case(word) is "de" && IsBare(word));

    private bool IsBare(int word) => !tree.HasChild(word, "det") && !tree.HasChild(word, "nummod");

    private bool IsPassive(int verb) => tree.HasChild(verb, "aux") && tree.FullRelations.Where((relation, child) => tree.Heads[child] == verb && relation is "aux:pass").Any()
        || tree.Features[verb] is { Finiteness: Finiteness.Participle, Tense: not VerbTense.Present } && !tree.HasChild(verb, "aux");

    // The object, where somebody stands behind "de" at it who undergoes it; −1 for none.
    private int DeedBefore(int word, int verb)
    {
        for (var noun = verb + 1; noun < word; noun++)
        {
            if (tree.Heads[noun] == verb && tree.Relations[noun] is "obj" && tree.Upos(noun) is "NOUN")
            {
                for (var child = noun + 1; child < word; child++)
                {
                    if (tree.Heads[child] == noun && tree.Relations[child] is "nmod" && Case(child) is "de" && child + 1 >= word - 2)
                    {
                        return noun;
                    }
                }
            }
        }

        return -1;
    }

    private bool IsSaidOf(int participle, int noun) =>
        tree.Features[participle] is { Finiteness: Finiteness.Participle, Tense: not VerbTense.Present } && tree.Upos(noun) is "NOUN" && tree.Relations[noun] is "nmod"
        && tree.Features[noun].IsFeminine == tree.Features[participle].IsFeminine && tree.Features[noun].IsPlural == tree.Features[participle].IsPlural;

    // A noun at a verb without a preposition: "mardi", "ce vendredi".
    private bool IsDay(int word) =>
        tree.FullRelations[word] is "obl:mod" && tree.Upos(word) is "NOUN" && Case(word) is null && tree.Upos(tree.Heads[word]) is "VERB" && tree.Heads[word] < word;

    // A day has no name beside it: who stands there is the speaker of an insertion, or the object of the verb.
    private void FreeFromDay(int word, int day)
    {
        var verb = tree.Heads[day];
        if (tree.Upos(word) is not "PROPN" || word != day + 1 && !IsArticle(word - 1, word, day) || tree.HasChild(word, "case"))
        {
            return;
        }

        var isInserted = tree.Relations[verb] is "parataxis" && !tree.HasChild(verb, "nsubj");
        if (!isInserted && (!tree.HasChild(verb, "nsubj") || tree.HasChild(verb, "obj") || tree.HasChild(verb, "ccomp") || tree.HasChild(verb, "xcomp")))
        {
            return;
        }

        tree.Attach(word, verb, isInserted ? "nsubj" : "obj");
        for (var child = word + 1; child < tree.Count; child++)
        {
            if (tree.Heads[child] == day)
            {
                tree.Heads[child] = word;
            }
        }
    }

    private bool IsArticle(int article, int word, int day) => article == day + 1 && tree.Heads[article] == word && tree.Relations[article] is "det";

    // "…, un groupe qualifié de …": with a clause of its own right behind a name, no new member of a list; −1 for none.
    private int NamedBefore(int word)
    {
        var before = word - 3;
        if (before < 0 || tree.Upos(word) is not "NOUN" || tree.Lemma(word - 1) is not "un" || tree.Form(word - 2) is not "," || !tree.HasChild(word, "acl") || tree.HasChild(word, "cc") || tree.HasChild(tree.Heads[word], "cc"))
        {
            return -1;
        }

        before = tree.Form(before) is ")" ? tree.Heads[before] : before;
        before = before >= 0 && tree.Relations[before] is "flat" ? tree.Heads[before] : before;
        return before >= 0 && tree.Upos(before) is "PROPN" && !tree.Dominates(word, before) ? before : -1;
    }

    // "a dénoncé la saisie par Lima de deux navires": between a noun and its "de", the agent is the noun's; −1 for none.
    private int DoneBy(int word, int verb)
    {
        var deed = word - 2;
        while (deed > verb && tree.Relations[deed] is "det" && tree.Heads[deed] == word)
        {
            deed--;
        }

        return deed > verb && tree.Heads[deed] == verb && tree.Relations[deed] is "obj" && tree.Upos(deed) is "NOUN" && tree.Upos(word) is "PROPN" && Case(word) is "par"
            && tree.Features[verb].Finiteness is not Finiteness.None && OwnedBelow(word) >= 0 ? deed : -1;
    }

    // "la capture de X et Y par Z": nobody of the row does anything to Z; −1 where no noun owns the row.
    private int OwnedDeed(int member)
    {
        var first = tree.Heads[member];
        return first >= 0 && tree.Upos(first) is "PROPN" && tree.Relations[first] is "nmod" && Case(first) is "de" && tree.Heads[first] is >= 0 and var noun && tree.Upos(noun) is "NOUN" ? noun : -1;
    }

    private int OwnedBelow(int agent)
    {
        for (var child = agent + 1; child < tree.Count; child++)
        {
            if (tree.Heads[child] == agent && tree.Relations[child] is "nmod" && Case(child) is "de")
            {
                return child;
            }
        }

        return -1;
    }

    private void JoinAgent(int agent, int deed)
    {
        tree.Attach(OwnedBelow(agent), deed, "nmod");
        tree.Attach(agent, deed, "nmod");
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
