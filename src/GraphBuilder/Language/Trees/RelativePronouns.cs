namespace GraphBuilder.Language.Trees;

/// <summary>What relative pronouns stand for, also where the parser makes their clause no clause of a noun.</summary>
/// <param name="tree">The tree.</param>
/// <param name="clauses">The clauses of the tree.</param>
internal sealed class RelativePronouns(SentenceTree tree, Clauses clauses)
{
    // A clause is sought at most this far above; deeper nests are errors of the parser.
    private const int MaximalDepth = 8;

    /// <summary>The word that a relative pronoun stands for, or the word itself.</summary>
    public int Antecedent(int word)
    {
        if (!tree.Features(word).IsRelative && !IsRelativeForm(word))
        {
            return word;
        }

        var clause = word;
        while (clause >= 0 && !tree.Is(clause, "acl:relcl"))
        {
            clause = tree.Head(clause);
        }

        return clause < 0 ? NounBefore(word) : tree.Head(clause);
    }

    /// <summary>
    /// The word that a relative clause describes and whose object it is (<i>le pays que la Serbie accuse</i>), also through an infinitive
    /// (<i>qu'elle a menacé d'envahir</i>) and for the later verbs of a coordination.
    /// </summary>
    /// <returns>−1 where the verb stands in no such clause.</returns>
    public int Object(int verb)
    {
        for (var depth = 0; depth < MaximalDepth && verb >= 0; depth++)
        {
            foreach (var child in tree.Children(verb))
            {
                if (child < verb && tree[child].Form is "que" or "qu'" or "qu’" && tree.Relation(child) is "mark" or "obj")
                {
                    return tree.Is(verb, "acl:relcl") ? tree.Head(verb) : IsBehindNoun(verb, child) ? NounBefore(child) : -1;
                }
            }

            if (tree.Relation(verb) is not ("xcomp" or "conj") || clauses.OwnSubject(verb) >= 0)
            {
                return -1;
            }

            verb = tree.Head(verb);
        }

        return -1;
    }

    // "le Kosovo, que l'Espagne n'a pas reconnu", "c'est le Soudan que vise …": hung on something else, but behind a noun and a comma, or on no verb.
    private bool IsBehindNoun(int verb, int pronoun) =>
        pronoun > 1 && NounBefore(pronoun) != pronoun
        && (tree.Relation(verb) is "advcl" or "acl" && tree.Relation(pronoun - 1) is "punct" || tree.Relation(verb) is "ccomp" or "advcl" && !tree.IsVerb(tree.Head(verb)));

    // The tagger takes some for conjunctions or question words.
    private bool IsRelativeForm(int word) => tree[word].Form switch
    {
        "que" or "qu'" or "qu’" => tree.Relation(word) is "obj" or "mark" && tree.Head(word) >= 0 && tree.Is(tree.Head(word), "acl:relcl"),
        "qui" or "dont" or "où" => tree.Upos(word) is "PRON" or "ADV" && IsInRelativeClause(word),
        "lequel" or "laquelle" or "lesquels" or "lesquelles" or "quoi" => tree.Upos(word) is "PRON" && IsInRelativeClause(word),
        _ => false,
    };

    private bool IsInRelativeClause(int word)
    {
        for (var (above, depth) = (tree.Head(word), 0); above >= 0 && depth < MaximalDepth; above = tree.Head(above), depth++)
        {
            if (tree.Is(above, "acl:relcl"))
            {
                return above > word && tree.Head(above) < word;
            }
        }

        return false;
    }

    // Where the parser makes the relative clause no clause of a noun, its pronoun still stands right behind one.
    private int NounBefore(int pronoun)
    {
        var before = pronoun - 1;
        while (before >= 0 && tree.Relation(before) is "punct")
        {
            before--;
        }

        return before >= 0 && (tree.Upos(before) is "NOUN" or "PROPN" || tree.Upos(before) is "ADJ" && before == pronoun - 1) && tree[pronoun].Form is "qui" or "que" or "qu'" or "qu’" ? before : pronoun;
    }
}
