using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// The arguments of an event noun with its phrase: what stands behind its prepositions, at the noun itself, at the participle that carries it
/// (<i>l'offensive lancée par Moscou contre Kiev</i>), at a name between (<i>la visite de X à Y</i>), or at the verb whose object it is.
/// </summary>
internal sealed class NounArguments
{
    private readonly SentenceParticipants _participants;
    private readonly SentenceTree _tree;
    private readonly bool _isEvent;
    private readonly bool _isMeasure;
    private readonly List<(string Preposition, int Word)> _all = [];

    /// <summary>Reads them.</summary>
    public NounArguments(SentenceParticipants participants, Trigger trigger)
    {
        _participants = participants;
        var tree = _tree = participants.Tree;
        _isEvent = trigger.Sense.Type.Length > 0;
        _isMeasure = trigger.Sense.Type is "SANCTION" or "AID";
        Add(trigger.Word, isInner: false);
        foreach (var word in trigger.Phrase)
        {
            if (!tree.IsVerb(word))
            {
                Add(word, isInner: false);
            }
        }

        if (tree.Relation(trigger.Word) is "nmod" && tree.Preposition(trigger.Word) is "de" && tree.Head(trigger.Word) is var count and >= 0
            && (Quantities.IsQuantity(participants, count) || participants.Lexicon.Is(tree.Lemma(count), RoleNoun.Mass)) && tree.Child(count, "acl") is var clause and >= 0)
        {
            // "une dizaine de tirs attribués à X"
            AddClause(trigger.Word, clause);
        }

        _all.RemoveAll(one => trigger.Phrase.Contains(one.Word) || one.Word == trigger.Word);
        AddOfVerb(trigger.Word);
        if (trigger.Sense is { Type: "CONSULT", IsMutual: true })
        {
            AddPartner(trigger.Word);
        }

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
                if (!isInner && meaning is "de" && ClauseBelow(governor, child) is var below and >= 0)
                {
                    AddClause(governor, below);
                }
            }
            else if (_tree.Relation(child) is "acl" or "amod" && !isInner)
            {
                AddClause(governor, child);
            }
        }

        if (!isInner && Relative(governor) is var clause and >= 0)
        {
            AddClause(governor, clause);
        }
    }

    // "des tirs de riposte menés par X": the participle agrees with the noun, not with its kind, on which the parser hangs it; −1 for none.
    private int ClauseBelow(int noun, int kind)
    {
        var clause = _tree.Child(kind, "acl");
        if (clause < 0 || _tree.Child(kind, "det") >= 0 || _participants.At(kind) is not null || !_tree.Clauses.IsPastParticiple(clause))
        {
            return -1;
        }

        var (own, other, features) = (_tree.Features(noun), _tree.Features(kind), _tree.Features(clause));
        return own.IsPlural == features.IsPlural && own.IsFeminine == features.IsFeminine && (other.IsPlural != features.IsPlural || other.IsFeminine != features.IsFeminine) ? clause : -1;
    }

    // "un rouage de la guerre que mène X": the parser may hang the clause on a noun further up; its pronoun stands right behind this one.
    private int Relative(int noun)
    {
        if (noun + 1 >= _tree.Count || _tree[noun + 1].Form is not ("que" or "qu'" or "qu’" or "qui"))
        {
            return -1;
        }

        var clause = noun + 1;
        while (clause >= 0 && !_tree.Is(clause, "acl:relcl"))
        {
            clause = _tree.Head(clause);
        }

        return clause >= 0 && _tree.Head(clause) < noun && _tree.Dominates(_tree.Head(clause), noun) ? clause : -1;
    }

    private void AddPhrase(string preposition, int word, bool isInner)
    {
        if (isInner && preposition is "de")
        {
            return;
        }

        // "à l'encontre de X", "en faveur de X": the noun inside is the one.
        var inner = PrepositionalNouns.Contains(_tree.Lemma(word)) ? _tree.Child(word, "nmod") : word;
        if (inner >= 0 && !_all.Exists(one => one.Word == inner))
        {
            _all.Add((preposition, inner));
            AddBehindAgent(preposition, inner);
            if (!IsOccasion(preposition))
            {
                Add(inner, isInner: true);
            }
        }
    }

    // "l'expulsion par la France de quarante Russes", "l'arrestation en mai dernier de X": what the parser hangs on the name or day belongs to the noun.
    private void AddBehindAgent(string preposition, int word)
    {
        var isAgent = preposition is "par" && _participants.At(word) is not null;
        if (!isAgent && !_participants.Lexicon.Is(_tree.Lemma(word), RoleNoun.Time) || _all.Exists(one => one.Preposition is "de"))
        {
            return;
        }

        foreach (var owned in _tree.Genitives(word))
        {
            if (_participants.At(owned) is not { } one || !ReferenceEquals(one, _participants.At(word)))
            {
                _all.Add(("de", owned));
                Add(owned, isInner: true);
                return;
            }
        }
    }

    // "l'expulsion de X après la prise de la ville par Y": Y takes no part in the expulsion.
    private static bool IsOccasion(string preposition) => preposition is "après" or "avant" or "depuis" or "pendant" or "durant" or "lors" or "malgré" or "suite";

    // "les frappes que X a dénoncées": who judges an act has not done it; "que X a annoncées" did.
    private bool OnlyJudges(int verb) => _participants.Lexicon.Is(_tree.Lemma(verb), RoleVerb.Judge)
        && !_participants.Lexicon.Is(_tree.Lemma(verb), RoleVerb.Propose) && !_participants.Lexicon.Is(_tree.Lemma(verb), RoleVerb.Issue) && !_participants.Lexicon.Is(_tree.Lemma(verb), RoleVerb.CarryOut);

    private void AddClause(int noun, int verb)
    {
        if (_tree.Is(verb, "acl:relcl"))
        {
            var isObject = _tree.Child(verb, "obj") is var pronoun and >= 0 && (_tree.Clauses.Antecedent(pronoun) == noun || pronoun == noun + 1);
            Agent = isObject && !OnlyJudges(verb) ? _tree.Clauses.OwnSubject(verb) : Agent;
            if (isObject && Agent > verb && _participants.At(Agent) is not null)
            {
                // "les négociations que mène X avec Y": the parser may hang Y on the name.
                Add(Agent, isInner: true);
            }

            AddObliques(verb, verb, isObject);
        }
        else if (_tree.Clauses.IsPastParticiple(verb) || _tree.Upos(verb) is "ADJ")
        {
            // "les représailles promises par X", "l'aide turque à X": the parser gives to the adjective what says more of its noun.
            AddObliques(verb, verb, true, verb == noun + 1);
        }
        else if (Is(verb, RoleVerb.StemFrom) && Source(verb) is var source and >= 0)
        {
            // "des menaces émanant de X"
            _all.Add(("par", source));
        }
        else if (Is(verb, RoleVerb.Aim) && _tree.Child(verb, "obj") is var target and >= 0)
        {
            _all.Add(("contre", target));
        }
    }

    // "venant des autorités": the parser may take "des" for an article.
    private int Source(int verb) => _tree.Child(verb, "obj") is var direct and >= 0 && _tree.Child(direct, "det") is var article and >= 0 && _tree[article].Form is "des" ? direct : _tree.ComplementBehind(verb, "de");

    // "les attaques répétées de X": behind a participle that only describes, "de" belongs to the noun.
    private void AddObliques(int verb, int from, bool isWanted, bool takesOf = false)
    {
        // "des cyberattaques imputées à X": X did it.
        var isAscribed = Is(verb, RoleVerb.Ascribe);
        foreach (var child in _tree.Children(verb))
        {
            if (child > from && _tree.Relation(child) is "obl" or "nmod" && Meaning(child) is { } meaning && !(isAscribed && meaning is "par") && (meaning is not "de" || takesOf) && (isWanted || meaning is "entre") && !(_isEvent && meaning is "par" && Is(verb, RoleVerb.Say) && !IsAnnounced(verb)))
            {
                AddPhrase(isAscribed && meaning is "à" ? "par" : meaning, child, isInner: false);
            }
        }
    }

    // "mène une guerre contre X", "des sanctions ont été imposées par X": the parser gives to the verb what says more of its noun.
    private void AddOfVerb(int noun)
    {
        var verb = _tree.Head(noun);
        if (verb < 0 || !_tree.IsVerb(verb) || _tree.Relation(noun) is not ("obj" or "nsubj") && !IsLightOblique(_participants, noun))
        {
            return;
        }

        // "des mesures de X visent Y"
        if (_tree.Relation(noun) is "nsubj" && Is(verb, RoleVerb.Aim) && !_tree.Clauses.IsPassive(verb) && _tree.Child(verb, "obj") is var target and >= 0)
        {
            _all.Add(("contre", target));
        }

        var isPassive = _tree.Relation(noun) is "nsubj" && _tree.Clauses.IsPassive(verb);
        AddObliques(verb, Math.Max(noun, verb), _tree.Relation(noun) is not "nsubj" || isPassive && (!Is(verb, RoleVerb.Judge) || IsAnnounced(verb)) || Is(verb, RoleVerb.Happen));
    }

    // "Avec Y, les discussions ont porté sur …"; "a quitté Z après des entretiens avec Y", where the parser hangs Y on the verb.
    private void AddPartner(int noun)
    {
        var verb = _tree.Head(noun);
        foreach (var child in verb < 0 || !_tree.IsVerb(verb) ? [] : _tree.Children(verb))
        {
            if (_tree.Relation(child) is "obl" && _tree.Preposition(child) is "avec"
                && (_tree.Relation(noun) is "nsubj" ? child < noun : _tree.Relation(noun) is "obl" && _tree.SubtreeFirst(child) == _tree.SubtreeEnd(noun)))
            {
                _all.Add(("avec", child));
            }
        }
    }

    /// <summary>Whether a noun is what its verb does, behind a preposition: <i>procéder à une frappe, faire part de son opposition</i>.</summary>
    public static bool IsLightOblique(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        return tree.Relation(noun) is "obl" && tree.Preposition(noun) is "à" or "de" && tree.Head(noun) is var verb and >= 0
            && participants.Lexicon.Is(tree.Lemma(verb), RoleVerb.Perform);
    }

    // "des sanctions ont été annoncées par X": measures are announced by who takes them.
    private bool IsAnnounced(int verb) => _isMeasure && Is(verb, RoleVerb.Say) && Is(verb, RoleVerb.Propose);

    private bool Is(int verb, RoleVerb @class) => _participants.Lexicon.Is(_tree.Lemma(verb), @class);

    private string? Meaning(int word) => _tree.Lemma(word) switch
    {
        "encontre" => "contre",
        "direction" when _tree.Child(word, "nmod") >= 0 => "vers",
        "égard" or "adresse" or "intention" when _tree.Child(word, "nmod") >= 0 => "envers",
        "profit" or "faveur" or "bénéfice" when _tree.Child(word, "nmod") >= 0 => "à",
        _ => _tree.Preposition(word) switch
        {
            "vis-à-vis" or "envers" => "envers",
            "auprès" => "à",
            var preposition => preposition,
        },
    };
}
