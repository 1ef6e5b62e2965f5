using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// The arguments of an event noun with its phrase: what stands behind its prepositions, at the noun itself, at the participle that carries it
/// (<i>l'offensive lancée par Moscou contre Kiev</i>), at a name between (<i>la visite de X à Y</i>), or at the verb whose object it is.
/// </summary>
internal sealed class NounArguments
{
    private readonly SentenceTree _tree;
    private readonly List<(string Preposition, int Word)> _all = [];

    /// <summary>Reads them.</summary>
    public NounArguments(SentenceTree tree, Trigger trigger)
    {
        _tree = tree;
        Add(trigger.Word, isInner: false);
        foreach (var word in trigger.Phrase)
        {
            if (!tree.IsVerb(word))
            {
                Add(word, isInner: false);
            }
        }

        _all.RemoveAll(one => trigger.Phrase.Contains(one.Word) || one.Word == trigger.Word);
        AddOfVerb(trigger.Word);
        _all.Sort((left, right) => left.Word.CompareTo(right.Word));
    }

    /// <summary>The subject of a relative clause or participle that says who does it (<i>la guerre que mène la Russie</i>); −1 for none.</summary>
    public int Agent { get; private set; } = -1;

    /// <summary>The words behind one of some prepositions, in text order.</summary>
    public IEnumerable<int> Behind(params string[] prepositions)
    {
        foreach (var (preposition, word) in _all)
        {
            if (Array.IndexOf(prepositions, preposition) >= 0)
            {
                yield return word;
            }
        }
    }

    private void Add(int governor, bool isInner)
    {
        foreach (var child in _tree.Children(governor))
        {
            if (_tree.Relation(child) is "nmod" or "obl" && child > governor && Meaning(child) is { } meaning)
            {
                AddPhrase(meaning, child, isInner);
            }
            else if (_tree.Relation(child) is "acl" or "amod" && !isInner)
            {
                AddClause(governor, child);
            }
        }
    }

    private void AddPhrase(string preposition, int word, bool isInner)
    {
        if (isInner && preposition is "de")
        {
            return;
        }

        // "à l'encontre de X", "en faveur de X": the noun inside is the one.
        var inner = IsPrepositional(word) ? _tree.Child(word, "nmod") : word;
        if (inner >= 0 && !_all.Exists(one => one.Word == inner))
        {
            _all.Add((preposition, inner));
            Add(inner, isInner: true);
        }
    }

    private void AddClause(int noun, int verb)
    {
        if (_tree.Is(verb, "acl:relcl"))
        {
            var isObject = _tree.Child(verb, "obj") is var pronoun and >= 0 && _tree.Clauses.Antecedent(pronoun) == noun;
            Agent = isObject ? _tree.Clauses.OwnSubject(verb) : Agent;
            AddObliques(verb, verb, isObject);
        }
        else if (_tree.Clauses.IsPastParticiple(verb))
        {
            AddObliques(verb, verb, true);
        }
        else if (_tree.Lemma(verb) is "viser" or "frapper" or "toucher" or "cibler" && _tree.Child(verb, "obj") is var target and >= 0)
        {
            _all.Add(("contre", target));
        }
    }

    private void AddObliques(int verb, int from, bool isWanted)
    {
        foreach (var child in _tree.Children(verb))
        {
            if (isWanted && child > from && _tree.Relation(child) is "obl" or "nmod" && Meaning(child) is { } meaning and not "de")
            {
                AddPhrase(meaning, child, isInner: false);
            }
        }
    }

    // "mène une guerre contre X", "des sanctions ont été imposées par X": the parser gives to the verb what says more of its noun.
    private void AddOfVerb(int noun)
    {
        var verb = _tree.Head(noun);
        if (verb < 0 || !_tree.IsVerb(verb) || _tree.Relation(noun) is not ("obj" or "nsubj"))
        {
            return;
        }

        var isPassive = _tree.Relation(noun) is "nsubj" && _tree.Clauses.IsPassive(verb);
        AddObliques(verb, Math.Max(noun, verb), _tree.Relation(noun) is "obj" || isPassive);
    }

    private string? Meaning(int word) => _tree.Lemma(word) switch
    {
        "encontre" => "contre",
        "égard" or "adresse" or "intention" or "profit" or "faveur" or "bénéfice" when _tree.Child(word, "nmod") >= 0 => "à",
        _ => _tree.Preposition(word) switch
        {
            "vis-à-vis" or "envers" or "auprès" => "à",
            var preposition => preposition,
        },
    };

    private bool IsPrepositional(int word) => _tree.Lemma(word) is "encontre" or "égard" or "adresse" or "intention" or "profit" or "faveur" or "bénéfice";
}
