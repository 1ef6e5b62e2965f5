namespace GraphBuilder.Language.Trees;

/// <summary>
/// Mends lists of names that a parser has broken: a member attached to the verb (<i>signé par douze pays de l'Union, ainsi que la Norvège …</i>)
/// belongs to the noun phrase just before it, and a name that stands as apposition inside a closed list (<i>la Norvège, l'Islande, ainsi que le Brésil</i>) is a member.
/// </summary>
internal static class Enumerations
{
    /// <summary>Mends the list members in place.</summary>
    /// <param name="sentence">The parsed sentence.</param>
    /// <param name="heads">Head of each word, −1 for the root; changed.</param>
    /// <param name="relations">Relation of each word to its head without subtype; changed.</param>
    public static void Mend(Sentence sentence, int[] heads, string[] relations)
    {
        for (var word = 1; word < heads.Length; word++)
        {
            var head = heads[word];
            if (head < 0 || head > word || sentence.Words[word].Upos is not ("PROPN" or "NOUN"))
            {
                continue;
            }

            if (relations[word] is "conj" && sentence.Words[head].Upos is "VERB" && IsPlainMember(word, heads, relations) && PhraseBefore(word, head, heads, relations) is var phrase and >= 0)
            {
                heads[word] = phrase;
            }
            else if (relations[word] is "nmod" && sentence.Words[word].Upos is "PROPN" && OwnerBefore(sentence, word, head, heads, relations) is var owner and >= 0)
            {
                heads[word] = owner;
                relations[word] = "conj";
            }
            else if (relations[word] is "appos" && sentence.Words[word].Upos is "PROPN" && sentence.Words[head].Upos is "PROPN" && IsClosedBehind(word, head, heads, relations))
            {
                relations[word] = "conj";
            }
        }
    }

    // Neither a clause of its own nor one whose verb is left out ("et Moscou un « meurtre »").
    private static bool IsPlainMember(int word, int[] heads, string[] relations)
    {
        var isCoordinated = false;
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] != word)
            {
                continue;
            }

            isCoordinated |= child < word && relations[child] is "cc";
            if (relations[child] is "orphan" or "obj" or "nsubj" or "cop" or "obl" or "aux" or "advcl" or "parataxis")
            {
                return false;
            }
        }

        return isCoordinated;
    }

    // The dependent of the verb whose last word stands before the member, only the words that belong to the member in between.
    private static int PhraseBefore(int word, int verb, int[] heads, string[] relations)
    {
        var first = word;
        while (first > 0 && Above(first - 1, word, heads))
        {
            first--;
        }

        var before = first - 1;
        while (before > verb && heads[before] != verb)
        {
            before = heads[before];
        }

        return before > verb && relations[before] is "obl" or "obj" or "nsubj" or "iobj" ? before : -1;
    }

    // "les ministres de la Norvège, de l'Islande et du Chili": behind a comma and with the same preposition, and the list goes on.
    private static int OwnerBefore(Sentence sentence, int word, int head, int[] heads, string[] relations)
    {
        var first = -1;
        var marker = -1;
        var goesOn = false;
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == word)
            {
                first = first < 0 ? child : first;
                marker = child < word && relations[child] is "case" ? child : marker;
                goesOn |= child > word && relations[child] is "conj";
            }
        }

        if (!goesOn || marker < 0 || first < 0 || sentence.Words[first].Form is not ",")
        {
            return -1;
        }

        for (var owner = first - 1; owner > head; owner--)
        {
            if (heads[owner] == head && relations[owner] is "nmod" && sentence.Words[owner].Upos is "PROPN" && HasMarker(sentence, owner, sentence.Words[marker].Lemma, heads, relations))
            {
                return owner;
            }
        }

        return -1;
    }

    private static bool HasMarker(Sentence sentence, int word, string? lemma, int[] heads, string[] relations)
    {
        for (var child = 0; child < word; child++)
        {
            if (heads[child] == word && relations[child] is "case" && string.Equals(sentence.Words[child].Lemma, lemma, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Above(int word, int ancestor, int[] heads)
    {
        while (word >= 0 && word != ancestor)
        {
            word = heads[word];
        }

        return word == ancestor;
    }

    private static bool IsClosedBehind(int word, int head, int[] heads, string[] relations)
    {
        for (var other = word + 1; other < heads.Length; other++)
        {
            if (heads[other] == head && relations[other] is "conj")
            {
                return true;
            }
        }

        return false;
    }
}
