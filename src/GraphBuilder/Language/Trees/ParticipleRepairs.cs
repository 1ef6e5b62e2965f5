namespace GraphBuilder.Language.Trees;

/// <summary>
/// Mends what tagger and parser do to participles: one taken for a noun (<i>X, détenue au Maroc, …</i>) or an adjective (<i>une milice armée par X</i>), and
/// the subject of a present participle that is given to the verb behind it (<i>la trêve ayant expiré, l'armée a …</i>).
/// </summary>
internal sealed class ParticipleRepairs(DraftTree tree)
{
    /// <summary>Mends heads, relations and features in place.</summary>
    public void Apply()
    {
        for (var word = 0; word < tree.Count; word++)
        {
            MakeParticiple(word);
            MakePassive(word);
            MakeActive(word);
            RaiseAgent(word);
            LowerSubject(word);
        }
    }

    // "X, détenue au Maroc depuis mai, …": the tagger sees a noun where the parser sees a clause.
    private void MakeParticiple(int word)
    {
        if (word > 0 && tree.Upos(word) is "NOUN" && tree.FullRelations[word] is "acl" && tree.Form(word - 1) is "," && char.IsLower(tree.Form(word)[0])
            && tree.Form(word).TrimEnd('s').TrimEnd('e') is [.., 'é' or 'i' or 'u' or 't'] && !tree.HasChild(word, "det") && !tree.HasChild(word, "case"))
        {
            tree.Features[word] = tree.Features[word] with { Finiteness = Finiteness.Participle, Tense = VerbTense.Past };
        }
    }

    // "une milice armée par X": an adjective has no agent.
    private void MakePassive(int word)
    {
        if (tree.Upos(word) is "ADJ" && tree.Relations[word] is "amod" && tree.Form(word).TrimEnd('s').TrimEnd('e') is [.., 'é' or 'i' or 'u' or 't'] && HasAgent(word))
        {
            tree.Features[word] = tree.Features[word] with { Finiteness = Finiteness.Participle, Tense = VerbTense.Past };
            tree.Attach(word, tree.Heads[word], "acl");
        }
    }

    // "a également « condamné » ce vote": with nothing but "avoir" beside it, the subject of a participle does it.
    private void MakeActive(int word)
    {
        if (tree.FullRelations[word] is not "nsubj:pass" || tree.Heads[word] is not (>= 0 and var verb))
        {
            return;
        }

        var isActive = false;
        for (var child = 0; child < verb; child++)
        {
            if (tree.Heads[child] != verb || tree.Relations[child] is not "aux" and not "expl")
            {
                continue;
            }

            if (tree.Relations[child] is "expl" || tree.Lemma(child) is not "avoir")
            {
                return;
            }

            isActive = true;
        }

        if (isActive)
        {
            tree.Attach(word, verb, "nsubj");
        }
    }

    // "une décision jugée illégale par X", "une action qualifiée de « crime » par X": who judges so stands at the participle, not at what it says nor at its noun.
    private void RaiseAgent(int word)
    {
        if (tree.Relations[word] is not ("obl" or "nmod") || tree.Upos(word) is not ("NOUN" or "PROPN") || !IsBehindBy(word) || tree.Heads[word] is not (>= 0 and var head) || head > word)
        {
            return;
        }

        var noun = tree.Upos(head) is "ADJ" ? tree.Heads[head] : head;
        for (var verb = word - 1; verb >= 0; verb--)
        {
            if (tree.Heads[verb] == noun && tree.FullRelations[verb] is "acl" or "amod" && tree.Upos(verb) is "VERB" && noun < verb && tree.Features[verb] is { Finiteness: Finiteness.Participle, Tense: not VerbTense.Present } && IsAllBetween(verb, head > verb ? head : Called(noun, verb), word))
            {
                if (head > verb)
                {
                    tree.Attach(head, verb, "xcomp");
                }
                else if (Called(noun, verb) is var called and >= 0)
                {
                    tree.Attach(called, verb, "obl:arg");
                }

                tree.Attach(verb, noun, "acl");
                tree.Attach(word, verb, "obl:agent");
                return;
            }
        }
    }

    // What the noun is called, right behind its participle, which the parser hangs on the noun; −1 for nothing.
    private int Called(int noun, int verb)
    {
        for (var word = verb + 1; word < tree.Count && word <= verb + 4; word++)
        {
            if (tree.Heads[word] == noun && tree.Relations[word] is "nmod" && tree.Upos(word) is "NOUN" && tree.Form(verb + 1) is "de" or "d'" or "d’")
            {
                return word;
            }
        }

        return -1;
    }

    // Whether nothing but what belongs to a participle, to the adjective behind it and to its agent stands between the two.
    private bool IsAllBetween(int verb, int adjective, int agent)
    {
        for (var word = verb + 1; word < agent; word++)
        {
            if (tree.Relations[word] is not "punct" && !tree.Dominates(verb, word) && !tree.Dominates(agent, word) && !(adjective > verb && tree.Dominates(adjective, word)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsBehindBy(int word)
    {
        for (var child = word - 1; child >= 0 && child >= word - 4; child--)
        {
            if (tree.Heads[child] == word && tree.Relations[child] is "case")
            {
                return tree.Form(child) is "par";
            }
        }

        return false;
    }

    private bool HasAgent(int word)
    {
        for (var child = word + 1; child < tree.Count; child++)
        {
            if (tree.Heads[child] == word && tree.FullRelations[child] is "obl:agent")
            {
                return true;
            }
        }

        return false;
    }

    // "La trêve ayant expiré, l'armée a frappé X": of two subjects, the one right before a present participle is its own.
    private void LowerSubject(int word)
    {
        if (tree.FullRelations[word] is not "nsubj" || tree.Heads[word] is not (>= 0 and var verb) || verb < word)
        {
            return;
        }

        for (var clause = word + 1; clause < verb; clause++)
        {
            if ((tree.Heads[clause] == verb && tree.Relations[clause] is "advcl" || tree.Heads[clause] == word && tree.FullRelations[clause] is "acl" && tree.HasChild(clause, "aux")) && !tree.HasChild(clause, "nsubj") && IsPresentParticiple(clause) && HasSubjectBehind(verb, clause))
            {
                tree.Attach(clause, verb, "advcl");
                tree.Attach(word, clause, "nsubj");
                return;
            }
        }
    }

    private bool IsPresentParticiple(int clause)
    {
        for (var word = 0; word <= clause; word++)
        {
            if ((word == clause || tree.Heads[word] == clause && tree.Relations[word] is "aux") && tree.Form(word).EndsWith("ant", StringComparison.Ordinal) && tree.Features[word].Finiteness is Finiteness.Participle)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSubjectBehind(int verb, int clause)
    {
        for (var word = clause + 1; word < verb; word++)
        {
            if (tree.Heads[word] == verb && tree.Relations[word] is "nsubj")
            {
                return true;
            }
        }

        return false;
    }
}
