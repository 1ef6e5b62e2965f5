using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Evaluation;

/// <summary>Judges the events that the program says of one article one by one.</summary>
internal static class EventVerdicts
{
    /// <summary>For each event of the output in its order: how many of its facts are right, and how many count.</summary>
    /// <param name="ontology">The event types.</param>
    /// <param name="name">Name of the article, for messages.</param>
    /// <param name="goldJson">Its annotation.</param>
    /// <param name="text">The article as stored, without byte-order mark.</param>
    /// <param name="output">What <see cref="Extraction.ExtractionJson"/> wrote of it.</param>
    /// <param name="trueFacts">How many facts the annotation asks for.</param>
    /// <exception cref="GoldFormatException">The annotation does not fit the article.</exception>
    public static IReadOnlyList<EventVerdict> Of(Ontology ontology, string name, string goldJson, string text, byte[] output, out int trueFacts)
    {
        var gold = GoldAnnotation.Read(name, goldJson, text);
        var system = SystemAnnotation.Read(output, gold);
        var comparison = new ArticleComparison(ontology, gold, system, text);
        var facts = comparison.CompareFacts(ArticleComparison.Itself, fact => fact);
        trueFacts = facts.Truth.Count;
        return system.Events.Select(one =>
        {
            var own = comparison.FactsOf(one).Where(facts.Said.ContainsKey).ToList();
            return new EventVerdict(own.Where(facts.Right.Contains).ToList(), own);
        }).ToList();
    }
}

/// <summary>How the facts of one event compare with the gold annotation.</summary>
/// <param name="Right">Those that are right.</param>
/// <param name="Said">Those that count; facts that only one of two annotators has do not.</param>
internal sealed record EventVerdict(IReadOnlyList<Fact> Right, IReadOnlyList<Fact> Said);
