using GraphBuilder.Entities.Names;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>An article while it is read from the start: what it has spoken of up to a token, and in which part of the sentence.</summary>
internal sealed class Discourse
{
    private const int MaximalReach = 8;

    private readonly IReadOnlyList<List<LinkedName>> _names;
    private readonly Quotations _quotations;
    private readonly Dictionary<LinkedName, int> _starts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LinkedName, int> _phrases = new(ReferenceEqualityComparer.Instance);
    private readonly SentenceTree[] _trees;

    /// <summary>Opens an article before its first sentence.</summary>
    /// <param name="entities">The article's entities; receives new ones.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="names">The names of each sentence, in order; receive the descriptions.</param>
    /// <param name="lexicon">The data that all sieves ask for.</param>
    public Discourse(ArticleEntities entities, IReadOnlyList<SentenceWords> sentences, IReadOnlyList<List<LinkedName>> names, DiscourseLexicon lexicon)
    {
        Entities = entities;
        Sentences = sentences;
        Lexicon = lexicon;
        _names = names;
        _quotations = new Quotations(sentences);
        _trees = [.. sentences.Select(words => words.Tree)];
        Scene = new Scene(this);
        Topics = new Topics(this);
    }

    /// <summary>The article's entities.</summary>
    public ArticleEntities Entities { get; }

    /// <summary>The article's sentences.</summary>
    public IReadOnlyList<SentenceWords> Sentences { get; }

    /// <summary>The data that all sieves ask for.</summary>
    public DiscourseLexicon Lexicon { get; }

    /// <summary>The state of which a passage speaks.</summary>
    public Scene Scene { get; }

    /// <summary>With which nouns the article presents its persons.</summary>
    public Introductions Introductions { get; } = new();

    /// <summary>How much the article speaks of whom.</summary>
    public Topics Topics { get; }

    /// <summary>Index of the sentence being read.</summary>
    public int Current { get; set; }

    /// <summary>Who spoke in the quotation read last; null before the first.</summary>
    public Entity? Speaker { get; set; }

    /// <summary>The sentence being read.</summary>
    public SentenceWords Words => Sentences[Current];

    /// <summary>The tree of the sentence being read.</summary>
    public SentenceTree Tree => _trees[Current];

    /// <summary>The tree of a sentence.</summary>
    public SentenceTree TreeOf(int sentence) => _trees[sentence];

    /// <summary>The head of the noun phrase in which a mention stands.</summary>
    public int PhraseOf(LinkedName name)
    {
        if (!_phrases.TryGetValue(name, out var phrase))
        {
            var tree = _trees[name.Sentence];
            // "le président du Sénégal Bassirou Faye": the parser adds the name to the state; it belongs to the office.
            var head = tree.HeadOfTokens(name.First, name.End);
            if (tree.Relation(head) is "flat" && _starts.TryGetValue(name, out var start))
            {
                head = tree.WordOf(start);
            }

            _phrases[name] = phrase = NounPhrases.HeadOf(tree, name.Entity.Type == EntityType.Person ? Described(name.Sentence, head) : head);
        }

        return phrase;
    }

    // "la secrétaire au Trésor, Janet Yellen": the parser adds the name to the nearest noun; it belongs to the one that stands for a person.
    private int Described(int sentence, int name)
    {
        var tree = _trees[sentence];
        if (tree.Relation(name) is not "appos")
        {
            return name;
        }

        for (var noun = tree.Head(name); noun >= 0 && tree.Upos(noun) is "NOUN" or "PROPN"; noun = tree.Head(noun))
        {
            if (Lexicon.PersonNouns.Contains(Sentences[sentence].Folded[tree.TokenOf(noun)]))
            {
                return noun;
            }
        }

        return name;
    }

    /// <summary>The part that a mention plays in its clause.</summary>
    public SyntacticRole RoleOf(LinkedName name) => NounPhrases.RoleOf(_trees[name.Sentence], PhraseOf(name));

    /// <summary>The mentions of the sentence being read, in order.</summary>
    public IReadOnlyList<LinkedName> Names => _names[Current];

    /// <summary>The mentions of a sentence, in order.</summary>
    public IReadOnlyList<LinkedName> NamesOf(int sentence) => _names[sentence];

    /// <summary>Whether a token of the sentence being read lies in a mention.</summary>
    public bool IsTaken(int token) => _names[Current].Exists(name => name.First <= token && token < name.End);

    /// <summary>Whether a token of a sentence lies in a mention.</summary>
    public bool IsTaken(int sentence, int token) => _names[sentence].Exists(name => name.First <= token && token < name.End);

    /// <summary>Whether a token lies between quotation marks.</summary>
    public bool IsQuoted(int sentence, int token) => _quotations.Contains(sentence, token);

    /// <summary>The mentions before a token of the sentence being read, the nearest first.</summary>
    /// <param name="token">Index of the token.</param>
    /// <param name="reach">How many sentences back.</param>
    public IEnumerable<LinkedName> Before(int token, int reach = int.MaxValue)
    {
        for (var sentence = Current; sentence >= 0 && (Current - sentence <= reach || (Current - sentence < MaximalReach && Distance(sentence) <= reach)); sentence--)
        {
            var names = _names[sentence];
            for (var i = names.Count - 1; i >= 0; i--)
            {
                if (sentence < Current || names[i].End <= token)
                {
                    yield return names[i];
                }
            }
        }
    }

    /// <summary>How many sentences ago one was; sentences that only quote do not count for one that does not (<i>« … » Il a ajouté</i>).</summary>
    public int Distance(int sentence)
    {
        var distance = 0;
        for (var i = sentence + 1; i <= Current; i++)
        {
            distance += i < Current && IsAllQuoted(i) && !IsAllQuoted(Current) ? 0 : 1;
        }

        return distance;
    }

    private bool IsAllQuoted(int sentence) => _quotations.Contains(sentence, 0) || Sentences[sentence].Form(0) is "«" or "“" or "\""
        ? _quotations.Contains(sentence, Sentences[sentence].Count - 1) || Sentences[sentence].Form(Sentences[sentence].Count - 1) is "»" or "”" or "\""
        : false;

    /// <summary>Adds a description or pronoun of the sentence being read.</summary>
    public void Add(int first, int end, Entity entity, string rule)
    {
        var names = _names[Current];
        var at = names.FindIndex(name => name.First > first);
        names.Insert(at < 0 ? names.Count : at, new LinkedName
        {
            Sentence = Words.Sentence.Ordinal, First = first, Count = end - first, Entity = entity, Nominal = true, Rule = rule,
        });
    }

    /// <summary>Notes that an office opens the noun phrase of a name (<i>le président russe Vladimir Poutine</i>).</summary>
    public void NoteStart(LinkedName name, int first)
    {
        if (first < name.First)
        {
            _starts[name] = first;
        }
    }

    /// <summary>Gives the mentions what the article tells of the states of its persons: <i>l'ambassadeur de Chine, Tan Jian</i>.</summary>
    public void TakeCountries()
    {
        foreach (var names in _names)
        {
            for (var i = 0; i < names.Count; i++)
            {
                if (Entities.Find(names[i].Entity.Id) is { } entity && !ReferenceEquals(entity, names[i].Entity))
                {
                    var name = names[i];
                    names[i] = new LinkedName { Sentence = name.Sentence, First = name.First, Count = name.Count, Entity = entity, Nominal = name.Nominal, Rule = name.Rule };
                    if (_starts.Remove(name, out var start))
                    {
                        _starts.Add(names[i], start);
                    }
                }
            }
        }
    }

    /// <summary>Whether a mention depends on a preposition, so that it is neither subject nor object.</summary>
    public bool IsOblique(LinkedName name)
    {
        var words = Sentences[name.Sentence];
        var at = _starts.GetValueOrDefault(name, name.First) - 1;
        if (words.At(at) is "le" or "la" or "l'" or "les" or "un" or "une")
        {
            at--;
        }

        return Prepositions.Is(words, at);
    }

    /// <summary>Whether a mention is the first of its sentence without a preposition: most often its subject.</summary>
    public bool IsSubject(LinkedName name)
    {
        var first = _names[name.Sentence].Find(other => !IsOblique(other));
        return first is not null && first.First == name.First;
    }
}
