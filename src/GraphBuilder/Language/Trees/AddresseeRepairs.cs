namespace GraphBuilder.Language.Trees;

/// <summary>
/// Gives a verb of asking back whom it asks, where a time or way between commas parts them: <i>a appelé ce matin, X et Y à la retenue</i>,
/// <i>a exhorté, par la voix de son ministre, X et Y à négocier</i>. The parser makes the names members of the time or way.
/// </summary>
internal sealed class AddresseeRepairs(DraftTree tree)
{
    /// <summary>Mends heads and relations in place.</summary>
    public void Apply()
    {
        for (var verb = 0; verb < tree.Count; verb++)
        {
            if (tree.Upos(verb) is "VERB" && tree.Verbs.Is(tree.Lemma(verb), ControlVerb.Addressee) && !HasObject(verb) && Parted(verb) is var name and >= 0 && RequestBehind(verb, name) is var request and >= 0)
            {
                JoinMembers(name);
                tree.Attach(name, verb, "obj");
                if (tree.Relations[request] is "nmod")
                {
                    tree.Attach(request, verb, "obl:arg");
                }
            }
        }
    }

    private bool HasObject(int verb)
    {
        for (var child = 0; child < tree.Count; child++)
        {
            if (tree.Heads[child] == verb && (tree.Relations[child] is "obj" or "iobj" or "ccomp" or "expl" || tree.FullRelations[child] is "aux:pass" or "nsubj:pass"))
            {
                return true;
            }
        }

        return false;
    }

    // A name, or two sides that are counted, behind a comma and inside or beside a time or way of the verb; −1 for none.
    private int Parted(int verb)
    {
        for (var word = verb + 2; word < tree.Count; word++)
        {
            if (IsCalled(word) && FollowsComma(word) && IsInAdverbial(word, verb))
            {
                return word;
            }
        }

        return -1;
    }

    private bool IsCalled(int word) =>
        !tree.HasChild(word, "case") && !tree.HasChild(word, "cc") && (tree.Upos(word) is "PROPN" || tree.Upos(word) is "NOUN" && tree.HasChild(word, "nummod") && tree.HasChild(word, "det"));

    private bool FollowsComma(int word)
    {
        var before = word - 1;
        while (before > 0 && tree.Upos(before) is "DET" or "NUM" && tree.Heads[before] == word)
        {
            before--;
        }

        return tree.Form(before) is ",";
    }

    private bool IsInAdverbial(int word, int verb)
    {
        if (tree.FullRelations[word] is "obl:mod" && tree.Heads[word] == verb)
        {
            return true;
        }

        if (tree.Relations[word] is not ("conj" or "appos"))
        {
            return false;
        }

        var above = tree.Heads[word];
        while (above >= 0 && tree.Relations[above] is "nmod" or "acl" or "obl" or "conj" && tree.Heads[above] != verb)
        {
            above = tree.Heads[above];
        }

        return above > verb && tree.Heads[above] == verb && tree.Relations[above] is "obl" or "advmod";
    }

    // "à la retenue", "à négocier"; −1 for none.
    private int RequestBehind(int verb, int name)
    {
        for (var word = name + 1; word < tree.Count; word++)
        {
            if ((tree.Heads[word] == verb && tree.Relations[word] is "obl" or "xcomp" || tree.Heads[word] == name && tree.Relations[word] is "nmod") && HasMarker(word))
            {
                return word;
            }
        }

        return -1;
    }

    private bool HasMarker(int word)
    {
        for (var child = 0; child < word; child++)
        {
            if (tree.Heads[child] == word && tree.Relations[child] is "case" or "mark" && tree.Lemma(child) is "à" or "de")
            {
                return true;
            }
        }

        return false;
    }

    // "X et Y": the second stands beside the first under the same head.
    private void JoinMembers(int name)
    {
        for (var word = name + 1; word < tree.Count; word++)
        {
            if (tree.Heads[word] == tree.Heads[name] && tree.Relations[word] is "conj" && !tree.HasChild(word, "case"))
            {
                tree.Attach(word, name, "conj");
            }
        }
    }
}
