namespace GraphBuilder.Language.Trees;

/// <summary>
/// A sentence as a tree of its words, for rules to read: heads and children, relations, subtrees, and what Universal Dependencies leave implicit:
/// <see cref="Clauses"/> adds subjects that a verb inherits. Words are indexes into <see cref="Sentence.Words"/>; −1 stands for none. Immutable.
/// </summary>
internal sealed class SentenceTree
{
    private readonly int[] _heads;
    private readonly string[] _relations;
    private readonly string[] _fullRelations;
    private readonly WordFeatures[] _features;
    private readonly int[] _children;
    private readonly int[] _firstChild;
    private readonly int[] _first;
    private readonly int[] _end;

    /// <summary>Reads the tree of a sentence.</summary>
    /// <param name="sentence">A sentence of at least one word, parsed.</param>
    /// <param name="verbs">Who is the subject of the infinitives below which verbs.</param>
    /// <exception cref="ArgumentException">A word has no dependency.</exception>
    public SentenceTree(Sentence sentence, WordClasses<ControlVerb> verbs)
    {
        Verbs = verbs;
        var draft = new DraftTree(sentence, verbs);
        TreeRepairs.Apply(draft);
        Sentence = sentence;
        _heads = draft.Heads;
        _relations = draft.Relations;
        _fullRelations = draft.FullRelations;
        _features = draft.Features;
        _first = new int[Count];
        _end = new int[Count];
        Root = Array.FindIndex(_heads, head => head < 0);
        (_firstChild, _children) = GroupByHead(_heads);
        SpanSubtrees();
        Clauses = new Clauses(this);
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Who is the subject of the infinitives below which verbs.</summary>
    public WordClasses<ControlVerb> Verbs { get; }

    /// <summary>Number of words.</summary>
    public int Count => _heads.Length;

    /// <summary>The word without head.</summary>
    public int Root { get; }

    /// <summary>What its verbs do: subjects with inheritance, voice, auxiliaries, polarity.</summary>
    public Clauses Clauses { get; }

    /// <summary>The word itself, with its form and span.</summary>
    public Word this[int word] => Sentence.Words[word];

    /// <summary>The head; −1 for the root.</summary>
    public int Head(int word) => _heads[word];

    /// <summary>The relation to the head without subtype (<c>obl</c> for <c>obl:agent</c>).</summary>
    public string Relation(int word) => _relations[word];

    /// <summary>Whether the relation to the head is one, with subtype (<c>nsubj:pass</c>).</summary>
    public bool Is(int word, string fullRelation) => string.Equals(_fullRelations[word], fullRelation, StringComparison.Ordinal);

    /// <summary>The lemma; the form where none is known.</summary>
    public string Lemma(int word) => Sentence.Words[word].Lemma ?? Sentence.Words[word].Form;

    /// <summary>The universal part of speech.</summary>
    /// <remarks><i>ont fait dix morts</i>: where it helps no other verb, <i>faire</i> is a verb, whatever the tagger says.</remarks>
    public string Upos(int word) => Sentence.Words[word].Upos is not { } tag ? "X" : tag is "AUX" && Lemma(word) is "faire" && Relation(word) is not "aux" ? "VERB" : tag;

    /// <summary>The features.</summary>
    public ref readonly WordFeatures Features(int word) => ref _features[word];

    /// <summary>Whether it is a verb; a copula's predicate and an auxiliary are none.</summary>
    public bool IsVerb(int word) => Upos(word) is "VERB";

    /// <summary>The nouns that <i>de</i> ties to a noun, in text order: <i>le chef du parti, la visite de X</i>.</summary>
    public List<int> Genitives(int noun)
    {
        var found = new List<int>();
        foreach (var child in Children(noun))
        {
            if (Relation(child) is "nmod" && Preposition(child) is "de")
            {
                found.Add(child);
            }
        }

        return found;
    }

    /// <summary>The dependents of a word, in text order.</summary>
    public ReadOnlySpan<int> Children(int word) => _children.AsSpan(_firstChild[word], _firstChild[word + 1] - _firstChild[word]);

    /// <summary>The first dependent with a relation, subtype left out; −1 for none.</summary>
    public int Child(int word, string relation)
    {
        foreach (var child in Children(word))
        {
            if (string.Equals(_relations[child], relation, StringComparison.Ordinal))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The first complement behind a word with a preposition: <i>accuse X de, tenu par Y</i>; −1 for none.</summary>
    public int ComplementBehind(int word, string preposition)
    {
        foreach (var child in Children(word))
        {
            if (child > word && _relations[child] is "nmod" or "obl" && string.Equals(Preposition(child), preposition, StringComparison.Ordinal))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Index of the first word that the word or one of its descendants holds.</summary>
    public int SubtreeFirst(int word) => _first[word];

    /// <summary>Index just after the last word that the word or one of its descendants holds; words of others may stand in between where the tree crosses.</summary>
    public int SubtreeEnd(int word) => _end[word];

    /// <summary>Whether a noun has a possessive for its article (<i>sa visite</i>).</summary>
    public bool HasPossessive(int noun) => Child(noun, "det") is var article and >= 0 && Features(article).IsPossessive;

    /// <summary>Whether a word is another or one of its ancestors.</summary>
    public bool Dominates(int ancestor, int word)
    {
        while (word >= 0 && word != ancestor)
        {
            word = _heads[word];
        }

        return word == ancestor;
    }

    /// <summary>Index of the token that holds a word.</summary>
    public int TokenOf(int word) => Sentence.Words[word].Token;

    /// <summary>Index of the first word of a token.</summary>
    public int WordOf(int token) => Sentence.Tokens[token].FirstWord;

    /// <summary>The word of some tokens that governs the others: the first whose head lies outside of them.</summary>
    /// <param name="firstToken">Index of the first token.</param>
    /// <param name="endToken">Index just after the last token.</param>
    public int HeadOfTokens(int firstToken, int endToken)
    {
        var first = WordOf(firstToken);
        var end = endToken < Sentence.Tokens.Count ? WordOf(endToken) : Count;
        var best = -1;
        for (var word = first; word < end; word++)
        {
            if ((_heads[word] < first || _heads[word] >= end) && _relations[word] is not ("punct" or "case" or "det" or "mark" or "cc"))
            {
                return word;
            }

            best = best < 0 && (_heads[word] < first || _heads[word] >= end) ? word : best;
        }

        return best;
    }

    /// <summary>The word that marks a noun's or infinitive's role: its preposition or conjunction (<c>case</c>, <c>mark</c>); −1 for none.</summary>
    public int Marker(int word)
    {
        foreach (var child in Children(word))
        {
            if (child < word && _relations[child] is "case" or "mark")
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Lemma of the preposition of a word (<c>à</c>, <c>contre</c>); for a later member of a coordination without one of its own that of the first; null for none.</summary>
    public string? Preposition(int word)
    {
        foreach (var child in Children(word))
        {
            if (child < word && _relations[child] is "case")
            {
                return IsAccording(child) ? "d'après" : Lemma(child);
            }
        }

        return _relations[word] is "conj" && _heads[word] >= 0 ? Preposition(_heads[word]) : null;
    }

    // "d'après X" names a source, not an owner.
    private bool IsAccording(int preposition) =>
        Lemma(preposition) is "de" && preposition + 1 < Count && _relations[preposition + 1] is "fixed" && _heads[preposition + 1] == preposition && Lemma(preposition + 1) is "après";

    /// <summary>The first member of the coordination that a word belongs to; the word itself where it is no later member.</summary>
    public int CoordinationHead(int word)
    {
        while (_relations[word] is "conj" && _heads[word] >= 0)
        {
            word = _heads[word];
        }

        return word;
    }

    /// <summary>Adds the later members of the coordination that a word opens, in text order.</summary>
    public void AddConjuncts(int word, ICollection<int> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        foreach (var child in Children(word))
        {
            if (_relations[child] is "conj")
            {
                members.Add(child);
                AddConjuncts(child, members);
            }
        }
    }

    private static (int[] First, int[] Children) GroupByHead(int[] heads)
    {
        var first = new int[heads.Length + 1];
        foreach (var head in heads)
        {
            if (head >= 0)
            {
                first[head + 1]++;
            }
        }

        for (var i = 0; i < heads.Length; i++)
        {
            first[i + 1] += first[i];
        }

        var next = first[..heads.Length];
        var children = new int[first[heads.Length]];
        for (var word = 0; word < heads.Length; word++)
        {
            if (heads[word] >= 0)
            {
                children[next[heads[word]]++] = word;
            }
        }

        return (first, children);
    }

    private void SpanSubtrees()
    {
        for (var word = 0; word < _heads.Length; word++)
        {
            _first[word] = word;
            _end[word] = word + 1;
        }

        for (var word = 0; word < _heads.Length; word++)
        {
            for (var above = _heads[word]; above >= 0; above = _heads[above])
            {
                _first[above] = Math.Min(_first[above], word);
                _end[above] = Math.Max(_end[above], word + 1);
            }
        }
    }
}
