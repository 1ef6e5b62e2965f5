using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>The arguments of a verb with its phrase, whatever the construction, as if the clause were active: who does it, to whom, behind which prepositions.</summary>
internal sealed class VerbArguments
{
    private readonly SentenceTree _tree;
    private readonly Trigger _trigger;
    private readonly List<int> _governors = [];

    /// <summary>Reads them.</summary>
    public VerbArguments(SentenceTree tree, Trigger trigger)
    {
        _tree = tree;
        _trigger = trigger;
        _governors.Add(trigger.Word);
        _governors.AddRange(trigger.Phrase);

        var subject = tree.Clauses.Subject(trigger.Word);
        var causative = CausativeFrame.Read(tree, trigger.Word);
        Agent = causative is not null ? causative.Agent : trigger.IsPassive ? ByAgent(trigger.Word) : subject;
        Patient = causative is not null ? causative.Subject : trigger.IsPassive ? subject : FindObject();
        IsUndergoneBySubject = causative is not null;
    }

    /// <summary>Whether the subject of a verb above undergoes it, whatever the slots of the sense (<i>s'est vu accorder l'asile par …</i>).</summary>
    public bool IsUndergoneBySubject { get; }

    /// <summary>Who does it; −1 where the sentence shows nobody.</summary>
    public int Agent { get; }

    /// <summary>Who or what undergoes it; −1 for none.</summary>
    public int Patient { get; }

    /// <summary>The object of the verb itself, where an infinitive of its phrase has another (<i>a appelé Israël à cesser ses frappes</i>); −1 for none.</summary>
    public int OwnObject => _trigger.IsPassive ? Patient : ObjectOf(_trigger.Word) is var own and >= 0 ? own : Patient;

    /// <summary>Whether somebody or something undergoes it by what an infinitive says (<i>accuse la presse de trahir …</i>), so that nobody else does.</summary>
    public bool HasPatientWithInfinitive => Patient >= 0 && !_trigger.IsPassive && (HasInfinitive(_trigger.Word) || HasInfinitive(Patient));

    /// <summary>The words behind one of some prepositions at the verb, at the nouns of its phrase, or at its object; in text order.</summary>
    /// <param name="prepositions">Lemmas (<c>à</c>, <c>contre</c>).</param>
    public IEnumerable<int> Behind(params string[] prepositions)
    {
        var found = new SortedSet<int>();
        foreach (var governor in _governors)
        {
            Add(governor, prepositions, found);
        }

        if (Patient >= 0 && !_governors.Contains(Patient))
        {
            Add(Patient, prepositions, found);
        }

        if (found.Count == 0 && _trigger.IsPassive && Agent > _trigger.Word && Array.IndexOf(prepositions, "de") < 0)
        {
            // "des armes fournies par X à Y": the parser may hang on the agent what stands behind it.
            Add(Agent, prepositions, found);
        }

        return found;
    }

    /// <summary>The dative pronoun (<i>lui, leur</i>); −1 for none.</summary>
    public int Dative()
    {
        foreach (var child in _tree.Children(_trigger.Word))
        {
            if (_tree.Relation(child) is "iobj" && !_tree.Features(child).IsReflexive)
            {
                return child;
            }
        }

        return -1;
    }

    private bool HasInfinitive(int word)
    {
        foreach (var child in _tree.Children(word))
        {
            // "appelle les nations libres à soutenir X": the parser may hang the infinitive on the adjective.
            if (_tree.Relation(child) is "xcomp" or "ccomp" or "acl" or "obl" or "advcl" && _tree.Features(child).Finiteness is Finiteness.Infinitive
                || _tree.Relation(child) is "amod" && child > word && HasInfinitive(child))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(int governor, string[] prepositions, SortedSet<int> found)
    {
        foreach (var child in _tree.Children(governor))
        {
            if (_tree.Relation(child) is not ("obl" or "nmod" or "xcomp" or "advmod" or "iobj" or "obj"))
            {
                continue;
            }

            if ((_tree.Preposition(child) ?? RelativePreposition(child)) is { } preposition && Array.IndexOf(prepositions, preposition) >= 0)
            {
                found.Add(child);
            }

            // "auprès de l'Angola"
            if (_tree.Lemma(child) is "auprès" && Array.IndexOf(prepositions, "auprès") >= 0)
            {
                foreach (var beside in _tree.Children(child))
                {
                    if (_tree.Relation(beside) is "obl" or "nmod")
                    {
                        found.Add(beside);
                    }
                }
            }

            // "à l'adresse de", "à l'encontre de", "en faveur de"
            if (PrepositionalNouns.Contains(_tree.Lemma(child)) && Array.IndexOf(prepositions, Meaning(child)) >= 0
                && _tree.Child(child, "nmod") is var inner and >= 0)
            {
                found.Add(inner);
            }
        }
    }

    // "dont", "où": pronouns that hold their preposition.
    private string? RelativePreposition(int word) => _tree[word].Form switch
    {
        "dont" => "de",
        "où" => "à",
        _ => null,
    };

    private string Meaning(int noun) => _tree.Lemma(noun) is "encontre" ? "contre" : "à";

    // "par X" at the verb, unless it is a way or a time.
    private int ByAgent(int verb)
    {
        foreach (var child in _tree.Children(verb))
        {
            if (child > verb && (_tree.Is(child, "obl:agent") || _tree.Relation(child) is "obl" or "nmod" && _tree.Preposition(child) is "par"))
            {
                return child;
            }
        }

        return NextOfRow(verb) is var next and >= 0 ? ByAgent(next) : AgentBelow(verb);
    }

    // "a été reçu à l'Élysée par X": the parser may hang the agent on the place or time.
    private int AgentBelow(int verb)
    {
        foreach (var child in _tree.Children(verb))
        {
            // "est sanctionné depuis l'annexion de X par Y": Y did that before.
            if (child < verb || _tree.Relation(child) is not "obl" || _trigger.Phrase.Contains(child) || _tree.Preposition(child) is "depuis" or "après" or "avant" or "malgré" or "suite")
            {
                continue;
            }

            foreach (var below in _tree.Children(child))
            {
                if (_tree.Is(below, "obl:agent") || below > child && _tree.Relation(below) is "nmod" or "obl" && _tree.Preposition(below) is "par")
                {
                    return below;
                }
            }
        }

        return -1;
    }

    private int FindObject()
    {
        // "contraint l'armée à quitter le pays": who is made to do it, not what he does it to.
        if (_tree.Verbs.Is(_tree.Lemma(_trigger.Word), ControlVerb.Addressee) && ObjectOf(_trigger.Word) is var controlled and >= 0)
        {
            return controlled;
        }

        // The object of the last word of the phrase: of "soutenir" in "promettre de soutenir".
        for (var i = _governors.Count - 1; i >= 0; i--)
        {
            if (ObjectOf(_governors[i]) is var found and >= 0)
            {
                return found;
            }
        }

        // "le pays que …"; "arme et finance le mouvement"; "l'a condamné et sanctionné".
        return _tree.Clauses.RelativeObject(_trigger.Word) is var relative and >= 0 ? relative
            : SharedObject(_trigger.Word) is var shared and >= 0 ? shared
            : SharedPronoun() is var pronoun and >= 0 ? pronoun
            : ObjectBehindName();
    }

    // "a qualifié de « crimes » et de « terreur » les actions de X": the parser takes what is judged into what it is called.
    private int ObjectBehindName()
    {
        if (_tree.Lemma(_trigger.Word) is not ("qualifier" or "traiter" or "taxer"))
        {
            return -1;
        }

        for (var word = _trigger.Word + 1; word < _tree.SubtreeEnd(_trigger.Word); word++)
        {
            if (_tree.Relation(word) is "nmod" or "appos" or "conj" && _tree.Upos(word) is "NOUN" && _tree.Preposition(word) is null && _tree.Child(word, "det") is var article and >= 0
                && _tree.Lemma(article) is "le" or "ce" or "son")
            {
                return word;
            }
        }

        return -1;
    }

    private int ObjectOf(int verb)
    {
        foreach (var child in _tree.Children(verb))
        {
            if (_tree.Relation(child) is "obj" && !_governors.Contains(child) && !_tree.Features(child).IsReflexive)
            {
                return _tree.Clauses.Antecedent(child);
            }
        }

        // "qui la menace": where the tagger sees a noun, its article is the object.
        return verb == _trigger.Word && !_trigger.IsNoun && _tree.Upos(verb) is "NOUN" && _tree.Child(verb, "det") is var clitic and >= 0 && clitic == verb - 1 ? clitic : -1;
    }

    // Verbs in a row have one object: "a attaqué, capturé et coulé un cargo".
    private int SharedObject(int verb) => NextOfRow(verb) is not (>= 0 and var next) ? -1 : ObjectOf(next) is var found and >= 0 ? found : SharedObject(next);

    private int SharedPronoun()
    {
        var verb = _trigger.Word;
        if (_tree.Relation(verb) is not "conj" || !_tree.Clauses.IsPastParticiple(verb) || _tree.Child(verb, "aux") >= 0)
        {
            return -1;
        }

        return ObjectOf(_tree.Head(verb)) is var found and >= 0 && found < _tree.Head(verb) && _tree.Upos(found) is "PRON" ? found : -1;
    }

    // The verb that follows with nothing but a comma, "et", "puis" or an adverb in between; −1 for none.
    private int NextOfRow(int verb)
    {
        var next = verb + 1;
        while (next < _tree.Count && _tree.Relation(next) is "punct" && _tree[next].Form is "," || next < _tree.Count && _tree.Upos(next) is "CCONJ" or "ADV")
        {
            next++;
        }

        return next < _tree.Count && next > verb + 1 && _tree.IsVerb(next) && _tree.Clauses.OwnSubject(next) < 0 && _tree.Relation(next) is "conj" or "advcl" or "acl" or "xcomp"
            && _tree.Dominates(verb, next) ? next : -1;
    }
}
