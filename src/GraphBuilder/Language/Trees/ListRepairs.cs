namespace GraphBuilder.Language.Trees;

/// <summary>
/// Mends lists of names that a parser has broken: a member attached to the verb (<i>signé par douze pays de l'Union, ainsi que la Norvège …</i>)
/// belongs to the noun phrase just before it, and a name that stands as apposition inside a closed list (<i>la Norvège, l'Islande, ainsi que le Brésil</i>) is a member.
/// </summary>
internal sealed class ListRepairs(DraftTree tree)
{
    /// <summary>Mends heads and relations in place.</summary>
    public void Apply()
    {
        for (var word = 1; word < tree.Count; word++)
        {
            var head = tree.Heads[word];
            if (head >= 0 && tree.Relations[word] is "conj" && tree.Upos(word) is "ADJ" && tree.Upos(head) is "PROPN" && head < word && NameBehind(word, head) is var next and >= 0)
            {
                JoinName(next, word, head);
                continue;
            }

            if (head < 0 || head > word || tree.Upos(word) is not ("PROPN" or "NOUN"))
            {
                continue;
            }

            if (tree.Relations[word] is "conj" && LikeAbove(word, head) is var parallel and >= 0)
            {
                tree.Attach(word, parallel, tree.FullRelations[word]);
            }
            else if (tree.Relations[word] is "conj" && tree.Upos(head) is "VERB" && IsPlainMember(word) && PhraseBefore(word, head) is var phrase and >= 0)
            {
                tree.Attach(word, phrase, tree.FullRelations[word]);
            }
            else if (tree.Relations[word] is "nmod" && tree.Upos(word) is "PROPN" && OwnerBefore(word, head) is var owner and >= 0)
            {
                tree.Attach(word, owner, "conj");
            }
            else if (tree.Relations[word] is "appos" && tree.Upos(word) is "PROPN" && tree.Upos(head) is "PROPN" && IsClosedBehind(word, head))
            {
                tree.Attach(word, head, "conj");
            }
        }
    }

    // "les présidents américain X et chinois Y": the parser makes the second name a part of the first.
    private int NameBehind(int adjective, int first)
    {
        var next = adjective + 1;
        return next < tree.Count && tree.Upos(next) is "PROPN" or "X" && char.IsUpper(tree.Form(next)[0]) && tree.Heads[next] is var above && (above == first || above == adjective)
            && tree.Relations[next] is "flat" or "appos" or "nmod" or "conj" ? next : -1;
    }

    private void JoinName(int name, int adjective, int first)
    {
        tree.Attach(name, first, "conj");
        tree.Attach(adjective, name, "amod");
        for (var child = 0; child < adjective; child++)
        {
            if (tree.Heads[child] == adjective && tree.Relations[child] is "cc")
            {
                tree.Attach(child, name, "cc");
            }
        }
    }

    // "aux familles des victimes et au peuple": what has another preposition than its neighbour is a member of the phrase above that has the same.
    private int LikeAbove(int word, int head)
    {
        if (CaseOf(word) is not { } own || CaseOf(head) is not { } other || own == other || tree.Relations[head] is not "nmod")
        {
            return -1;
        }

        for (var above = tree.Heads[head]; above >= 0 && tree.Upos(above) is "NOUN" or "PROPN"; above = tree.Heads[above])
        {
            if (CaseOf(above) == own && tree.Relations[above] is "obl" or "nmod" or "iobj")
            {
                return above;
            }
        }

        return -1;
    }

    private string? CaseOf(int word)
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

    // Neither a clause of its own nor one whose verb is left out ("et Moscou un « meurtre »").
    private bool IsPlainMember(int word)
    {
        var isCoordinated = false;
        for (var child = 0; child < tree.Count; child++)
        {
            if (tree.Heads[child] != word)
            {
                continue;
            }

            isCoordinated |= child < word && tree.Relations[child] is "cc";
            if (tree.Relations[child] is "orphan" or "obj" or "nsubj" or "cop" or "obl" or "aux" or "advcl" or "parataxis")
            {
                return false;
            }
        }

        return isCoordinated;
    }

    // The dependent of the verb whose last word stands before the member, only the words that belong to the member in between.
    private int PhraseBefore(int word, int verb)
    {
        var first = word;
        while (first > 0 && tree.Dominates(word, first - 1))
        {
            first--;
        }

        var before = first - 1;
        while (before > verb && tree.Heads[before] != verb)
        {
            before = tree.Heads[before];
        }

        return before > verb && tree.Relations[before] is "obl" or "obj" or "nsubj" or "iobj" ? before : -1;
    }

    // "les ministres de la Norvège, de l'Islande et du Chili": behind a comma and with the same preposition, and the list goes on.
    private int OwnerBefore(int word, int head)
    {
        var first = -1;
        var marker = -1;
        var goesOn = false;
        for (var child = 0; child < tree.Count; child++)
        {
            if (tree.Heads[child] == word)
            {
                first = first < 0 ? child : first;
                marker = child < word && tree.Relations[child] is "case" ? child : marker;
                goesOn |= child > word && tree.Relations[child] is "conj";
            }
        }

        if (!goesOn || marker < 0 || first < 0 || tree.Form(first) is not ",")
        {
            return -1;
        }

        for (var owner = first - 1; owner > head; owner--)
        {
            if (tree.Heads[owner] == head && tree.Relations[owner] is "nmod" && tree.Upos(owner) is "PROPN" && HasMarker(owner, tree.Lemma(marker)))
            {
                return owner;
            }
        }

        return -1;
    }

    private bool HasMarker(int word, string lemma)
    {
        for (var child = 0; child < word; child++)
        {
            if (tree.Heads[child] == word && tree.Relations[child] is "case" && string.Equals(tree.Lemma(child), lemma, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsClosedBehind(int word, int head)
    {
        for (var other = word + 1; other < tree.Count; other++)
        {
            if (tree.Heads[other] == head && tree.Relations[other] is "conj")
            {
                return true;
            }
        }

        return false;
    }
}
