using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Evaluation;

/// <summary>Compares what the program says of one article with its gold annotation.</summary>
internal sealed class ArticleComparison
{
    private readonly Ontology ontology;
    private readonly Annotation gold;
    private readonly Annotation system;
    private readonly string text;
    private readonly IReadOnlyList<TextSpan> breaks;
    private readonly Dictionary<int, TextSpan> sentences = [];
    private readonly HashSet<string> optional;
    private readonly ErrorDiagnosis diagnosis;

    public ArticleComparison(Ontology ontology, Annotation gold, Annotation system, string text)
    {
        this.ontology = ontology;
        this.gold = gold;
        this.system = system;
        this.text = text;
        breaks = GoldText.SentenceBreaks(text);
        diagnosis = new ErrorDiagnosis(ontology, text, breaks);
        optional = gold.Entities.Where(entity => entity.Optional).Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The facts of both sides, each with its triggers.</summary>
    /// <param name="name">Renames who takes part.</param>
    /// <param name="kind">What of a fact is compared.</param>
    public FactComparison CompareFacts(Func<string, string> name, Func<Fact, Fact> kind)
    {
        var truth = Facts(gold.Events, name, kind);
        var said = Facts(system.Events, name, kind);
        if (gold.Second is { } second)
        {
            // Only what both annotators have is asked for; what one has is free.
            var other = Facts(second, name, kind);
            var free = truth.Keys.Union(other.Keys)
                .Where(fact => !truth.ContainsKey(fact) || !other.ContainsKey(fact))
                .ToDictionary(fact => fact, fact => truth.GetValueOrDefault(fact, []).Concat(other.GetValueOrDefault(fact, [])).ToList());
            truth = truth.Where(pair => other.ContainsKey(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value.Concat(other[pair.Key]).ToList());
            said = said.Where(pair => !(free.TryGetValue(pair.Key, out var spans) && IsHere(pair.Value, spans))).ToDictionary();
        }

        var right = said.Where(pair => truth.TryGetValue(pair.Key, out var spans) && IsHere(pair.Value, spans)).Select(pair => pair.Key).ToHashSet();
        return new FactComparison(truth, said, right);
    }

    /// <summary>The facts of one event.</summary>
    public IEnumerable<Fact> FactsOf(AnnotatedEvent one) => Facts([one], Itself, fact => fact).Keys;

    /// <summary>The event that tells the same happening: right type and polarity, a right pair, the same sentence; the closest such one, or null.</summary>
    public AnnotatedEvent? Counterpart(AnnotatedEvent one, IReadOnlyList<AnnotatedEvent> events)
    {
        var pairs = Pairs(one, Itself);
        return events
            .Where(other => other.Type == one.Type && other.Negated == one.Negated
                && Pairs(other, Itself).Overlaps(pairs) && IsHere(other.Triggers, one.Triggers))
            .MaxBy(other => (Pairs(other, Itself).Count(pairs.Contains),
                other.Triggers.Sum(trigger => one.Triggers.Count(trigger.Overlaps))));
    }

    /// <summary>The names, or the nominal mentions.</summary>
    public Score CompareMentions(bool nominal)
    {
        return Compare(Mentions(gold), Mentions(system));

        HashSet<(TextSpan, string)> Mentions(Annotation side) => side.Entities
            .Where(entity => !optional.Contains(entity.Id))
            .SelectMany(entity => entity.Mentions.Where(mention => mention.Nominal == nominal).Select(mention => (mention.Span, entity.Id)))
            .ToHashSet();
    }

    /// <summary>The entities with their types.</summary>
    public Score CompareEntities()
    {
        return Compare(Entities(gold), Entities(system));

        HashSet<(string, string)> Entities(Annotation side) => side.Entities
            .Where(entity => entity.Mentions.Count > 0 && !optional.Contains(entity.Id))
            .Select(entity => (entity.Id, entity.Type))
            .ToHashSet();
    }

    /// <summary>The static relations without their qualifiers.</summary>
    public Score CompareRelations() => Compare([.. gold.Relations], [.. system.Relations]);

    /// <summary>The characters of boilerplate, white space left out.</summary>
    public Score CompareBoilerplate()
    {
        return Compare(Characters(gold.Boilerplate), Characters(system.Boilerplate));

        HashSet<int> Characters(IReadOnlyList<TextSpan> spans) => spans
            .SelectMany(span => Enumerable.Range(span.Start, span.Length))
            .Where(at => at >= text.Length || !char.IsWhiteSpace(text[at]))
            .ToHashSet();
    }

    /// <summary>Why a fact of the gold annotation is not said.</summary>
    public ErrorCause CauseOfMiss(Fact fact, IReadOnlyList<TextSpan> triggers) => diagnosis.OfMiss(fact, triggers, system);

    /// <summary>Why a fact that is said is wrong.</summary>
    public ErrorCause CauseOfWrong(Fact fact, IReadOnlyList<TextSpan> triggers) => diagnosis.OfWrong(fact, triggers, gold);

    /// <summary>The text around a trigger, on one line.</summary>
    public string Around(IReadOnlyList<TextSpan> triggers)
    {
        var trigger = triggers.Count > 0 ? triggers[0] : default;
        return text[Math.Clamp(trigger.Start - 60, 0, text.Length)..Math.Clamp(trigger.End + 60, 0, text.Length)].Replace('\n', ' ');
    }

    /// <summary>Leaves an id as it is.</summary>
    public static string Itself(string id) => id;

    private Dictionary<Fact, List<TextSpan>> Facts(IReadOnlyList<AnnotatedEvent> events, Func<string, string> name, Func<Fact, Fact> kind)
    {
        var facts = new Dictionary<Fact, List<TextSpan>>();
        foreach (var one in events.Where(one => ontology.FindEvent(one.Type) is not null))
        {
            foreach (var (actor, recipient) in Pairs(one, name))
            {
                var fact = kind(new Fact(one.Type, one.Negated, actor, recipient));
                if (!facts.TryGetValue(fact, out var triggers))
                {
                    facts.Add(fact, triggers = []);
                }

                triggers.AddRange(one.Triggers);
            }
        }

        return facts;
    }

    private HashSet<(string Actor, string? Recipient)> Pairs(AnnotatedEvent one, Func<string, string> name) =>
        FactPairs.Of(one, ontology.FindEvent(one.Type)?.Direction ?? EventDirection.Directed, name);

    private bool IsHere(IReadOnlyList<TextSpan> triggers, IReadOnlyList<TextSpan> goldTriggers) =>
        triggers.Any(trigger => goldTriggers.Any(other => trigger.Overlaps(SentenceOf(other.Start)) || trigger.Overlaps(other)));

    private TextSpan SentenceOf(int at)
    {
        if (!sentences.TryGetValue(at, out var sentence))
        {
            sentences.Add(at, sentence = GoldText.SentenceAt(text, breaks, at));
        }

        return sentence;
    }

    private static Score Compare<T>(HashSet<T> truth, HashSet<T> said) => new(said.Count(truth.Contains), said.Count, truth.Count);
}

/// <summary>The facts of both sides with their triggers, and those that are right.</summary>
internal sealed record FactComparison(
    IReadOnlyDictionary<Fact, List<TextSpan>> Truth, IReadOnlyDictionary<Fact, List<TextSpan>> Said, IReadOnlySet<Fact> Right)
{
    public Score Score => new(Right.Count, Said.Count, Truth.Count);

    /// <summary>The score of the facts of one event type.</summary>
    public Score ScoreOf(string type)
    {
        return new Score(Right.Count(IsOfType), Said.Keys.Count(IsOfType), Truth.Keys.Count(IsOfType));

        bool IsOfType(Fact fact) => fact.Type == type;
    }
}
