namespace GraphBuilder.Language.Trees;

/// <summary>
/// Mends what the parser regularly gets wrong in news: an insertion that parts auxiliary and participle, a finite verb joined to the infinitive
/// before it, and a name right behind a verb that is no object. Works on the arrays of a tree that is being built.
/// </summary>
internal sealed class TreeRepairs(Sentence sentence, int[] heads, string[] relations, WordFeatures[] features)
{
    /// <summary>Mends heads and relations in place; the tree stays a tree.</summary>
    public void Apply()
    {
        for (var word = 0; word < heads.Length; word++)
        {
            JoinAuxiliary(word);
        }

        for (var word = 0; word < heads.Length; word++)
        {
            JoinFiniteVerbs(word);
            MakeObject(word);
            MakeSubject(word);
        }
    }

    // "n'ont, à ce jour, sanctionné aucune": the parser takes the auxiliary for a verb of having.
    private void JoinAuxiliary(int word)
    {
        if (Lemma(word) is not "avoir" || features[word].Finiteness is not Finiteness.Finite || word + 1 >= heads.Length || relations[word].StartsWith("aux", StringComparison.Ordinal)
            || sentence.Words[word + 1].Form is not ",")
        {
            return;
        }

        var participle = -1;
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] != word)
            {
                continue;
            }

            if (relations[child].StartsWith("obj", StringComparison.Ordinal))
            {
                return;
            }

            if (participle < 0 && child > word && relations[child] is "advcl" or "acl" or "xcomp" or "ccomp" or "parataxis" && IsBareParticiple(child))
            {
                participle = child;
            }
        }

        if (participle < 0)
        {
            return;
        }

        heads[participle] = heads[word];
        relations[participle] = relations[word];
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == word)
            {
                heads[child] = participle;
            }
        }

        heads[word] = participle;
        relations[word] = "aux:tense";
    }

    // "nie avoir attaqué X et accuse Y", "appelle X à négocier et menace Y": a finite verb goes on with a finite one.
    private void JoinFiniteVerbs(int word)
    {
        if (relations[word] is not "conj" || heads[word] is not (>= 0 and var first) || Upos(word) is not "VERB" || Upos(first) is not "VERB" || !IsFinite(word) || IsFinite(first)
            || HasSubject(word))
        {
            return;
        }

        // A coordination of participles shares the auxiliary of its first member.
        if (relations[first] is "conj" && heads[first] >= 0 && IsFinite(heads[first]))
        {
            return;
        }

        for (var above = heads[first]; above >= 0; above = heads[above])
        {
            if (Upos(above) is "VERB" && IsFinite(above))
            {
                heads[word] = above < word ? above : heads[word];
                return;
            }
        }
    }

    // "insulté Séoul, menacé Tokyo": nothing but an object stands right behind a verb.
    private void MakeObject(int word)
    {
        if (word == 0 || heads[word] != word - 1 || Upos(word) is not "PROPN" || Upos(word - 1) is not "VERB" || relations[word] is not ("xcomp" or "obl:mod" or "obl:arg" or "nmod" or "appos"))
        {
            return;
        }

        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == word - 1 && relations[child].StartsWith("obj", StringComparison.Ordinal) || heads[child] == word && relations[child] is "case")
            {
                return;
            }
        }

        relations[word] = "obj";
    }

    // "il l'accuse": a verb with an object pronoun has somebody for its subject.
    private void MakeSubject(int word)
    {
        if (relations[word] is "expl:subj" && sentence.Words[word].Form is "il" or "Il" && word + 2 < heads.Length && heads[word + 1] == heads[word] && relations[word + 1] is "obj")
        {
            relations[word] = "nsubj";
        }
    }

    private bool HasSubject(int verb)
    {
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == verb && relations[child].StartsWith("nsubj", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBareParticiple(int word)
    {
        if (features[word] is not { Finiteness: Finiteness.Participle, Tense: not VerbTense.Present } || Upos(word) is not "VERB")
        {
            return false;
        }

        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == word && relations[child].StartsWith("aux", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsFinite(int word)
    {
        if (features[word].Finiteness is Finiteness.Finite)
        {
            return true;
        }

        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == word && relations[child].StartsWith("aux", StringComparison.Ordinal) && features[child].Finiteness is Finiteness.Finite)
            {
                return true;
            }
        }

        return false;
    }

    private string Upos(int word) => sentence.Words[word].Upos ?? "X";

    private string Lemma(int word) => sentence.Words[word].Lemma ?? sentence.Words[word].Form;
}
