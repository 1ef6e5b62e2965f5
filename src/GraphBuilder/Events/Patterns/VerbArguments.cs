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
        Agent = trigger.IsPassive ? ByAgent() : subject;
        Patient = trigger.IsPassive ? subject : FindObject();
    }

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
            if (_tree.Relation(child) is "xcomp" or "ccomp" or "acl" or "obl" or "advcl" && _tree.Features(child).Finiteness is Finiteness.Infinitive)
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

            if (_tree.Preposition(child) is { } preposition && Array.IndexOf(prepositions, preposition) >= 0)
            {
                found.Add(child);
            }

            // "à l'adresse de", "à l'encontre de", "en faveur de"
            if (_tree.Lemma(child) is "adresse" or "intention" or "encontre" or "égard" or "profit" or "bénéfice" or "faveur" && Array.IndexOf(prepositions, Meaning(child)) >= 0
                && _tree.Child(child, "nmod") is var inner and >= 0)
            {
                found.Add(inner);
            }
        }
    }

    private string Meaning(int noun) => _tree.Lemma(noun) is "encontre" ? "contre" : "à";

    // "par X" at the verb, unless it is a way or a time.
    private int ByAgent()
    {
        foreach (var child in _tree.Children(_trigger.Word))
        {
            if (child > _trigger.Word && (_tree.Is(child, "obl:agent") || _tree.Relation(child) is "obl" or "nmod" && _tree.Preposition(child) is "par"))
            {
                return child;
            }
        }

        return -1;
    }

    private int FindObject()
    {
        // The object of the last word of the phrase: of "soutenir" in "promettre de soutenir".
        for (var i = _governors.Count - 1; i >= 0; i--)
        {
            if (ObjectOf(_governors[i]) is var found and >= 0)
            {
                return found;
            }
        }

        return -1;
    }

    private int ObjectOf(int governor)
    {
        foreach (var child in _tree.Children(governor))
        {
            if (_tree.Relation(child) is "obj" && !_governors.Contains(child) && !_tree.Features(child).IsReflexive)
            {
                return _tree.Clauses.Antecedent(child);
            }
        }

        return -1;
    }
}
