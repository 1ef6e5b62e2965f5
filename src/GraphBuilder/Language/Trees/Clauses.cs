namespace GraphBuilder.Language.Trees;

/// <summary>What the verbs of a sentence do: their subjects, inherited where French leaves them out, their voice, auxiliaries and polarity.</summary>
internal sealed class Clauses
{
    private readonly SentenceTree _tree;
    private readonly InheritedSubjects _subjects;
    private readonly RelativePronouns _relatives;
    private readonly Negation _negation;

    /// <summary>Asks a tree for its clauses.</summary>
    /// <param name="tree">The tree, whose heads and relations are known.</param>
    public Clauses(SentenceTree tree)
    {
        _tree = tree;
        _subjects = new InheritedSubjects(tree, this);
        _relatives = new RelativePronouns(tree, this);
        _negation = new Negation(tree);
    }

    /// <summary>The predicate of the nearest clause that holds a word: a verb, or what a copula says; the root at the latest.</summary>
    public int ClauseOf(int word)
    {
        while (!IsPredicate(word) && _tree.Head(word) >= 0)
        {
            word = _tree.Head(word);
        }

        return word;
    }

    /// <summary>Whether a word is the predicate of a clause: a verb that is not an attribute in form, or the complement of a copula.</summary>
    public bool IsPredicate(int word) =>
        _tree.Head(word) < 0 || _tree.Child(word, "cop") >= 0 || _tree.Upos(word) is "VERB" && _tree.Relation(word) is not ("amod" or "case" or "mark");

    /// <summary>The subject's word that stands at the predicate itself, before or behind it; −1 for none.</summary>
    public int OwnSubject(int predicate)
    {
        var subject = -1;
        foreach (var child in _tree.Children(predicate))
        {
            if (_tree.Relation(child) is "nsubj" or "csubj" && (subject < 0 || IsTopic(subject) || child < predicate && _tree.Upos(child) is "NOUN" or "PROPN" && (IsSource(predicate, subject) || IsSecondOfOne(predicate, subject, child))))
            {
                subject = child;
            }
        }

        return subject;
    }

    // "Taïwan : le président a reçu …": what stands before a colon is the topic, where a subject follows.
    private bool IsTopic(int word) => word + 1 < _tree.Count && _tree[word + 1].Form is ":";

    // "…, et les députés de soutenir l'accord, X a mis en garde": a verb in the singular has the one right before it, behind the comma.
    private bool IsSecondOfOne(int predicate, int first, int second) =>
        _tree.SubtreeFirst(second) is > 0 and var start && _tree[start - 1].Form is "," && FiniteWord(predicate) is >= 0 and var finite && !_tree.Features(finite).IsPlural && _tree.Features(first).IsPlural;

    // "selon Kinshasa, des experts de l'ONU et l'Angola, le M23 est soutenu par …": of two, the first goes on with who says so.
    private bool IsSource(int predicate, int subject)
    {
        foreach (var child in _tree.Children(predicate))
        {
            if (child < subject && _tree.Relation(child) is "obl" && _tree.Preposition(child) is "selon")
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc cref="InheritedSubjects.Subject(int)"/>
    public int Subject(int predicate) => _subjects.Subject(predicate);

    /// <inheritdoc cref="RelativePronouns.Antecedent"/>
    public int Antecedent(int word) => _relatives.Antecedent(word);

    /// <inheritdoc cref="RelativePronouns.Object"/>
    public int RelativeObject(int verb) => _relatives.Object(verb);

    /// <inheritdoc cref="Negation.IsNegated"/>
    public bool IsNegated(int predicate) => _negation.IsNegated(predicate);

    /// <summary>Whether the subject undergoes what the verb tells: by its auxiliary, or as a bare past participle.</summary>
    public bool IsPassive(int verb)
    {
        var hasAuxiliary = false;
        foreach (var child in _tree.Children(verb))
        {
            if (_tree.Is(child, "aux:pass") || _tree.Is(child, "nsubj:pass"))
            {
                return !_tree.Verbs.Is(_tree.Lemma(verb), ControlVerb.WithEtre);
            }

            hasAuxiliary |= _tree.Is(child, "aux:tense");
        }

        if (_tree.Relation(verb) is "conj" && !hasAuxiliary && !IsLaterVerb(verb) && IsPastParticiple(verb) && IsPastParticiple(_tree.Head(verb)))
        {
            return IsPassive(_tree.Head(verb));
        }

        return !hasAuxiliary && IsPastParticiple(verb) && _tree.Child(verb, "expl") < 0 && !IsLaterVerb(verb) && !_tree.Verbs.Is(_tree.Lemma(verb), ControlVerb.WithEtre);
    }

    /// <summary>Whether it is a past participle, auxiliary or not.</summary>
    public bool IsPastParticiple(int verb) => _tree.Features(verb) is { Finiteness: Finiteness.Participle, Tense: not VerbTense.Present };

    /// <summary>Whether the verb is finite, or its auxiliary or copula is.</summary>
    public bool IsFinite(int predicate) => FiniteWord(predicate) >= 0;

    /// <summary>The word that carries mood and tense: the finite auxiliary or copula, else the verb itself; for a later member of a coordination of participles that of the first.</summary>
    /// <returns>−1 where nothing is finite.</returns>
    public int FiniteWord(int predicate)
    {
        foreach (var child in _tree.Children(predicate))
        {
            if (_tree.Relation(child) is "aux" or "cop" && _tree.Features(child).Finiteness is Finiteness.Finite)
            {
                return child;
            }
        }

        if (_tree.Features(predicate).Finiteness is Finiteness.Finite)
        {
            return predicate;
        }

        return _tree.Relation(predicate) is "conj" && IsPastParticiple(predicate) && _tree.Child(predicate, "aux") < 0 && IsPastParticiple(_tree.Head(predicate))
            ? FiniteWord(_tree.Head(predicate))
            : -1;
    }

    /// <summary>Whether a bare participle with an object of its own shares the auxiliary of the verb before it (<i>a suspendu un traité, expulsé des diplomates</i>).</summary>
    public bool IsLaterVerb(int verb)
    {
        if (_tree.Relation(verb) is not ("acl" or "conj" or "appos" or "advcl") || _tree.Child(verb, "aux") >= 0 || !IsPastParticiple(verb))
        {
            return false;
        }

        foreach (var child in _tree.Children(verb))
        {
            if (_tree.Relation(child) is "obj" && child > verb && _tree.Upos(child) is "NOUN" or "PROPN")
            {
                return true;
            }
        }

        return false;
    }
}
