namespace GraphBuilder.Language.Trees;

/// <summary>What the verbs of a sentence do: their subjects, inherited where French leaves them out, their voice, auxiliaries and polarity.</summary>
/// <param name="tree">The tree.</param>
internal sealed class Clauses(SentenceTree tree)
{
    // A subject is passed down at most this often; deeper nests are errors of the parser.
    private const int MaximalDepth = 8;

    /// <summary>The predicate of the nearest clause that holds a word: a verb, or what a copula says; the root at the latest.</summary>
    public int ClauseOf(int word)
    {
        while (!IsPredicate(word) && tree.Head(word) >= 0)
        {
            word = tree.Head(word);
        }

        return word;
    }

    /// <summary>Whether a word is the predicate of a clause: a verb that is not an attribute in form, or the complement of a copula.</summary>
    public bool IsPredicate(int word) =>
        tree.Head(word) < 0 || tree.Child(word, "cop") >= 0 || tree.Upos(word) is "VERB" && tree.Relation(word) is not ("amod" or "case" or "mark");

    /// <summary>The subject's word that stands at the predicate itself, before or behind it; −1 for none.</summary>
    public int OwnSubject(int predicate)
    {
        var subject = -1;
        foreach (var child in tree.Children(predicate))
        {
            if (tree.Relation(child) is "nsubj" or "csubj" && (subject < 0 || IsTopic(subject)))
            {
                subject = child;
            }
        }

        return subject;
    }

    // "Taïwan : le président a reçu …": what stands before a colon is the topic, where a subject follows.
    private bool IsTopic(int word) => word + 1 < tree.Count && tree[word + 1].Form is ":";

    /// <summary>
    /// The word that names the subject of a predicate, with inheritance: a relative pronoun gives its antecedent, an infinitive the word that
    /// controls it, a coordinated verb the subject of the first, a participle what it describes.
    /// </summary>
    /// <returns>−1 where the sentence shows none.</returns>
    public int Subject(int predicate) => Subject(predicate, MaximalDepth);

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
    public int RelativeObject(int verb)
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

            if (tree.Relation(verb) is not ("xcomp" or "conj") || OwnSubject(verb) >= 0)
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

    /// <summary>Whether the subject undergoes what the verb tells: by its auxiliary, or as a bare past participle.</summary>
    public bool IsPassive(int verb)
    {
        var hasAuxiliary = false;
        foreach (var child in tree.Children(verb))
        {
            if (tree.Is(child, "aux:pass") || tree.Is(child, "nsubj:pass"))
            {
                return !ControlVerbs.TakesBeing(tree.Lemma(verb));
            }

            hasAuxiliary |= tree.Is(child, "aux:tense");
        }

        if (tree.Relation(verb) is "conj" && !hasAuxiliary && !IsLaterVerb(verb) && IsPastParticiple(verb) && IsPastParticiple(tree.Head(verb)))
        {
            return IsPassive(tree.Head(verb));
        }

        return !hasAuxiliary && IsPastParticiple(verb) && tree.Child(verb, "expl") < 0 && !IsLaterVerb(verb) && !ControlVerbs.TakesBeing(tree.Lemma(verb));
    }

    /// <summary>Whether it is a past participle, auxiliary or not.</summary>
    public bool IsPastParticiple(int verb) => tree.Features(verb) is { Finiteness: Finiteness.Participle, Tense: not VerbTense.Present };

    /// <summary>Whether the verb is finite, or its auxiliary or copula is.</summary>
    public bool IsFinite(int predicate) => FiniteWord(predicate) >= 0;

    /// <summary>The word that carries mood and tense: the finite auxiliary or copula, else the verb itself; for a later member of a coordination of participles that of the first.</summary>
    /// <returns>−1 where nothing is finite.</returns>
    public int FiniteWord(int predicate)
    {
        foreach (var child in tree.Children(predicate))
        {
            if (tree.Relation(child) is "aux" or "cop" && tree.Features(child).Finiteness is Finiteness.Finite)
            {
                return child;
            }
        }

        if (tree.Features(predicate).Finiteness is Finiteness.Finite)
        {
            return predicate;
        }

        return tree.Relation(predicate) is "conj" && IsPastParticiple(predicate) && tree.Child(predicate, "aux") < 0 && IsPastParticiple(tree.Head(predicate))
            ? FiniteWord(tree.Head(predicate))
            : -1;
    }

    /// <summary>Whether the predicate is denied: <i>ne</i> with <i>pas</i>, <i>jamais</i>, <i>aucun</i> …; <i>ne … que</i> and a lone <i>ne</i> deny nothing.</summary>
    public bool IsNegated(int predicate)
    {
        var hasNe = false;
        var hasNegation = false;
        foreach (var child in tree.Children(predicate))
        {
            var isNe = tree[child].Form is "ne" or "n'" or "n’" or "Ne" or "N'" or "N’";
            hasNe |= isNe;
            hasNegation |= !isNe && tree.Lemma(child) is "pas" or "jamais" or "plus" or "rien" or "aucunement" or "nullement" or "guère" or "personne" or "ni"
                || HasNegativeDeterminer(child);
        }

        return hasNe && hasNegation || IsLaterNegated(predicate) || IsNegatedInfinitive(predicate) || !hasNe && tree.Features(predicate).Finiteness is Finiteness.Infinitive && tree.Marker(predicate) is var mark and >= 0 && tree.Lemma(mark) is "sans";
    }

    // "a suspendu un traité, expulsé des diplomates": a bare participle with an object of its own shares the auxiliary of the verb before it.
    private bool IsLaterVerb(int verb)
    {
        if (tree.Relation(verb) is not ("acl" or "conj" or "appos" or "advcl") || tree.Child(verb, "aux") >= 0 || !IsPastParticiple(verb))
        {
            return false;
        }

        foreach (var child in tree.Children(verb))
        {
            if (tree.Relation(child) is "obj" && child > verb && tree.Upos(child) is "NOUN" or "PROPN")
            {
                return true;
            }
        }

        return false;
    }

    // "n'a ni condamné ni soutenu"
    private bool IsLaterNegated(int predicate) =>
        tree.Relation(predicate) is "conj" && tree.Child(predicate, "cc") is var joint and >= 0 && tree.Lemma(joint) is "ni" && IsNegated(tree.Head(predicate));

    // "assure ne pas livrer": both parts stand before the infinitive, whatever the parser hangs them on.
    private bool IsNegatedInfinitive(int verb)
    {
        var at = verb - 1;
        while (at > 0 && tree.Upos(at) is "PRON" or "AUX")
        {
            at--;
        }

        return at > 0 && tree[at].Form is "pas" or "jamais" or "plus" or "rien" && tree[at - 1].Form is "ne" or "n'" or "n’";
    }

    private bool HasNegativeDeterminer(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Lemma(child) is "aucun" or "nul" or "ni" && tree.Relation(child) is "det" or "advmod" or "cc" || tree.Relation(child) is "case" && HasNegativeDeterminer(child))
            {
                return true;
            }
        }

        return tree.Lemma(noun) is "aucun" && tree.Relation(noun) is "nsubj" or "obj";
    }

    private int Subject(int predicate, int depth)
    {
        if (OwnSubject(predicate) is var own and >= 0)
        {
            return Antecedent(own);
        }

        var head = tree.Head(predicate);
        if (head < 0 || depth == 0)
        {
            return -1;
        }

        return tree.Relation(predicate) switch
        {
            "conj" => tree.IsVerb(head) || IsPredicate(head) ? Subject(head, depth - 1) : -1,
            "xcomp" or "ccomp" or "csubj" when tree.Features(predicate).Finiteness is not Finiteness.Finite && !IsFinite(predicate) => Controller(predicate, head, depth),
            "advcl" when !IsFinite(predicate) => Subject(Cleft(head) is var cleft and >= 0 && cleft != predicate ? cleft : ClauseOf(head), depth - 1),
            "acl" when tree.Is(predicate, "acl:relcl") => -1,
            "acl" or "appos" or "advcl" when IsLaterVerb(predicate) => Subject(ClauseOf(head), depth - 1),
            "acl" when IsAside(predicate) => Subject(ClauseOf(head), depth - 1),
            "acl" when IsAdverbial(predicate) => Subject(ClauseOf(head), depth - 1),
            "acl" when tree.Features(predicate).Finiteness is Finiteness.Participle && tree.Child(predicate, "mark") < 0 => tree.Features(head).IsRelative ? Antecedent(head) : Emphasised(head),
            "acl" => SubjectOfNoun(head, depth),
            "obl" or "advmod" or "parataxis" when tree.Features(predicate).Finiteness is Finiteness.Infinitive => Subject(ClauseOf(head), depth - 1),
            _ => -1,
        };
    }

    // "expulse l'ambassadeur, l'accusant d'ingérence": a participle with a pronoun of its own goes on with the clause.
    private bool IsAside(int predicate)
    {
        if (tree.Features(predicate) is not { Finiteness: Finiteness.Participle, Tense: VerbTense.Present })
        {
            return false;
        }

        foreach (var child in tree.Children(predicate))
        {
            if (child == predicate - 1 && tree[child].Form is "l'" or "l’" or "le" or "la" or "les" or "lui" or "leur")
            {
                return true;
            }
        }

        return false;
    }

    // "c'est Minsk qu'Oslo a sanctionnée, lui reprochant …": the clause behind "que" acts.
    private int Cleft(int predicate)
    {
        foreach (var child in tree.Children(predicate))
        {
            if (tree.Is(child, "advcl:cleft"))
            {
                return child;
            }
        }

        return -1;
    }

    // "la Guinée, elle-même suspendue"
    private int Emphasised(int word) => tree[word].Form.EndsWith("-même", StringComparison.Ordinal) && tree.Head(word) is var head and >= 0 ? head : word;

    // "après s'être rendu", "pour aider": whatever noun the parser hangs it on, it belongs to the clause.
    private bool IsAdverbial(int predicate) =>
        tree.Marker(predicate) is var mark and >= 0 && tree.Lemma(mark) is "après" or "avant" or "pour" or "afin" or "sans" or "en";

    // "demande à X de partir", "accuse X d'avoir livré", "appelle X à agir": who is asked; "promet à X de venir", "veut partir": who speaks.
    private int Controller(int predicate, int head, int depth)
    {
        if (!tree.IsVerb(head))
        {
            return Subject(head, depth - 1);
        }

        if (ControlVerbs.IsOfSubject(tree.Lemma(head)))
        {
            return Subject(head, depth - 1);
        }

        var dative = -1;
        foreach (var child in tree.Children(head))
        {
            if (child == predicate)
            {
                continue;
            }

            if (tree.Relation(child) is "obj" && (child < predicate || tree.Upos(child) is "PRON"))
            {
                return Antecedent(child);
            }

            if (tree.Relation(child) is "iobj" || (tree.Relation(child) is "obl" && child < predicate && tree.Preposition(child) is "à" && ControlVerbs.IsOfDative(tree.Lemma(head))))
            {
                dative = Antecedent(child);
            }
        }

        if (dative >= 0)
        {
            return dative;
        }

        // "est accusé d'avoir livré": the subject of the passive is who is accused.
        return ControlVerbs.IsOfDative(tree.Lemma(head)) && !IsPassive(head) ? -1 : Subject(head, depth - 1);
    }

    // "la décision de X de lever", "la Russie a pris la décision de lever".
    private int SubjectOfNoun(int noun, int depth)
    {
        // "accuse la presse de trahir": the parser hangs the infinitive on the object, who does it.
        if (tree.Relation(noun) is "obj" && ControlVerbs.IsOfDative(tree.Lemma(tree.Head(noun))))
        {
            return noun;
        }

        foreach (var child in tree.Children(noun))
        {
            if (tree.Relation(child) is "nmod" && tree.Preposition(child) is "de")
            {
                return child;
            }
        }

        return Subject(ClauseOf(noun), depth - 1);
    }
}
