using System.Text.Json;
using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Evaluation;

/// <summary>
/// Measures what the program writes of annotated articles. A fact is (event type, negated or not, actor, recipient or none), once per
/// article; it counts as right only if the program's trigger lies in a sentence where the gold annotation has the fact.
/// </summary>
public sealed class Scorer(Ontology ontology)
{
    private static readonly string[] Attributes = ["mode", "date", "place", "status", "said by"];

    private readonly Dictionary<string, Score> total = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Score> byType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> attributesRight = Attributes.ToDictionary(name => name, _ => 0, StringComparer.Ordinal);
    private readonly List<string> missing = [];
    private readonly List<FactError> errors = [];
    private int articles;
    private int eventsFound;
    private int publishedRight;

    /// <summary>The facts missed and the wrong ones, in order of the articles added.</summary>
    public IReadOnlyList<FactError> Errors => errors;

    /// <summary>Compares one article.</summary>
    /// <param name="name">Name of the article.</param>
    /// <param name="goldJson">Its annotation.</param>
    /// <param name="text">The article as stored, without byte-order mark.</param>
    /// <param name="output">What <see cref="Extraction.ExtractionJson"/> wrote of it; null where nothing was written.</param>
    /// <exception cref="GoldFormatException">The annotation does not fit the article.</exception>
    /// <exception cref="JsonException">The output is no JSON.</exception>
    public void Add(string name, string goldJson, string text, byte[]? output)
    {
        var gold = GoldAnnotation.Read(name, goldJson, text);
        if (output is null)
        {
            missing.Add(name);
        }

        var system = output is null ? SystemAnnotation.Missing : SystemAnnotation.Read(output, gold);
        var comparison = new ArticleComparison(ontology, gold, system, text);
        AddFacts(name, comparison, Countries(gold, system));
        AddAttributes(comparison, gold, system);
        Add("mentions, names", comparison.CompareMentions(nominal: false));
        Add("mentions, nominal", comparison.CompareMentions(nominal: true));
        Add("entities", comparison.CompareEntities());
        Add("relations", comparison.CompareRelations());
        Add("boilerplate", comparison.CompareBoilerplate());
        articles++;
        publishedRight += system.Published == gold.Published ? 1 : 0;
    }

    /// <summary>The figures of the articles added so far.</summary>
    public Figures Figures() => new()
    {
        Articles = articles,
        Missing = missing.ToArray(),
        Scores = total.ToArray(),
        OnEventsFound = Attributes.Select(name => KeyValuePair.Create(name, Percent(attributesRight[name], eventsFound))).ToArray(),
        Published = Percent(publishedRight, Math.Max(1, articles)),
        ByType = ontology.EventTypes
            .Select(type => KeyValuePair.Create(type.Name, byType.GetValueOrDefault(type.Name)))
            .Where(pair => pair.Value.Said > 0 || pair.Value.True > 0)
            .ToArray(),
    };

    private void AddFacts(string name, ArticleComparison comparison, Dictionary<string, string> countries)
    {
        var facts = comparison.CompareFacts(ArticleComparison.Itself, fact => fact);
        Add("facts", facts.Score);
        foreach (var type in ontology.EventTypes)
        {
            byType[type.Name] = byType.GetValueOrDefault(type.Name) + facts.ScoreOf(type.Name);
        }

        errors.AddRange(Sorted(facts.Truth).Where(pair => !facts.Right.Contains(pair.Key))
            .Select(pair => new FactError(name, IsMissed: true, pair.Key, comparison.CauseOfMiss(pair.Key, pair.Value), comparison.Around(pair.Value))));
        errors.AddRange(Sorted(facts.Said).Where(pair => !facts.Right.Contains(pair.Key))
            .Select(pair => new FactError(name, IsMissed: false, pair.Key, comparison.CauseOfWrong(pair.Key, pair.Value), comparison.Around(pair.Value))));
        Add("facts by country", comparison.CompareFacts(Country, fact => fact).Score);
        Add("quad", comparison.CompareFacts(Country, fact => fact with { Type = ontology.FindEvent(fact.Type)!.Quad }).Score);
        Add("dyads", comparison.CompareFacts(ArticleComparison.Itself, Dyad).Score);

        string Country(string id) => countries.GetValueOrDefault(id, id);
    }

    private void AddAttributes(ArticleComparison comparison, Annotation gold, Annotation system)
    {
        foreach (var one in gold.Events)
        {
            var twin = gold.Second is { } second ? comparison.Counterpart(one, second) : one;
            if (twin is null || comparison.Counterpart(one, system.Events) is not { } found)
            {
                continue;
            }

            eventsFound++;
            Count("mode", found.Mode == one.Mode || found.Mode == twin.Mode);
            Count("date", found.Date == one.Date || found.Date == twin.Date);
            Count("place", found.Place == one.Place || found.Place == twin.Place);
            Count("status", found.Status.SetEquals(one.Status) || found.Status.SetEquals(twin.Status));
            Count("said by", found.SaidBy.SetEquals(one.SaidBy) || found.SaidBy.SetEquals(twin.SaidBy));
        }
    }

    private void Count(string attribute, bool isRight) => attributesRight[attribute] += isRight ? 1 : 0;

    private void Add(string label, Score score) => total[label] = total.GetValueOrDefault(label) + score;

    private static Dictionary<string, string> Countries(Annotation gold, Annotation system)
    {
        var countries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entity in gold.Entities.Concat(system.Entities))
        {
            countries.TryAdd(entity.Id, entity.Country ?? entity.Id);
        }

        return countries;
    }

    private static Fact Dyad(Fact fact)
    {
        var recipient = fact.Recipient ?? "None";
        return string.CompareOrdinal(fact.Actor, recipient) <= 0
            ? new Fact("", Negated: false, fact.Actor, recipient)
            : new Fact("", Negated: false, recipient, fact.Actor);
    }

    private static IEnumerable<KeyValuePair<Fact, List<TextSpan>>> Sorted(IReadOnlyDictionary<Fact, List<TextSpan>> facts) => facts
        .OrderBy(pair => pair.Key.Type, StringComparer.Ordinal)
        .ThenBy(pair => pair.Key.Negated)
        .ThenBy(pair => pair.Key.Actor, StringComparer.Ordinal)
        .ThenBy(pair => pair.Key.Recipient, StringComparer.Ordinal);

    private static double Percent(int part, int whole) => whole > 0 ? Score.OneDecimal(100.0 * part / whole) : 0;
}
