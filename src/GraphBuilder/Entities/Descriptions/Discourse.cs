using GraphBuilder.Entities.Names;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>An article while it is read from the start: what it has spoken of up to a token, and in which part of the sentence.</summary>
internal sealed class Discourse
{
    private readonly IReadOnlyList<List<LinkedName>> _names;
    private readonly Quotations _quotations;
    private readonly Dictionary<LinkedName, int> _starts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Opens an article before its first sentence.</summary>
    /// <param name="entities">The article's entities; receives new ones.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="names">The names of each sentence, in order; receive the descriptions.</param>
    /// <param name="genders">The genders of given names.</param>
    public Discourse(ArticleEntities entities, IReadOnlyList<SentenceWords> sentences, IReadOnlyList<List<LinkedName>> names, GivenNameGenders genders)
    {
        Entities = entities;
        Sentences = sentences;
        Genders = genders;
        _names = names;
        _quotations = new Quotations(sentences);
        Scene = new Scene(this);
    }

    /// <summary>The article's entities.</summary>
    public ArticleEntities Entities { get; }

    /// <summary>The article's sentences.</summary>
    public IReadOnlyList<SentenceWords> Sentences { get; }

    /// <summary>The genders of given names.</summary>
    public GivenNameGenders Genders { get; }

    /// <summary>The state of which a passage speaks.</summary>
    public Scene Scene { get; }

    /// <summary>Index of the sentence being read.</summary>
    public int Current { get; set; }

    /// <summary>Who spoke in the quotation read last; null before the first.</summary>
    public Entity? Speaker { get; set; }

    /// <summary>The sentence being read.</summary>
    public SentenceWords Words => Sentences[Current];

    /// <summary>The mentions of the sentence being read, in order.</summary>
    public IReadOnlyList<LinkedName> Names => _names[Current];

    /// <summary>The mentions of a sentence, in order.</summary>
    public IReadOnlyList<LinkedName> NamesOf(int sentence) => _names[sentence];

    /// <summary>Whether a token of the sentence being read lies in a mention.</summary>
    public bool IsTaken(int token) => _names[Current].Exists(name => name.First <= token && token < name.End);

    /// <summary>Whether a token lies between quotation marks.</summary>
    public bool IsQuoted(int sentence, int token) => _quotations.Contains(sentence, token);

    /// <summary>The mentions before a token of the sentence being read, the nearest first.</summary>
    /// <param name="token">Index of the token.</param>
    /// <param name="reach">How many sentences back.</param>
    public IEnumerable<LinkedName> Before(int token, int reach = int.MaxValue)
    {
        for (var sentence = Current; sentence >= 0 && Current - sentence <= reach; sentence--)
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
