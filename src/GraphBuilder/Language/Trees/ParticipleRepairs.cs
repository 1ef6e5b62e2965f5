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
