using GraphBuilder.Cli.Output;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cli.Input;

/// <summary>Reads an article of a store with all that the graph rests on in it.</summary>
internal static class StoredArticle
{
    /// <summary>The article with an id or name; null where the store has none.</summary>
    /// <param name="store">The store.</param>
    /// <param name="wanted">The id, name or file.</param>
    /// <param name="least">Events that are less sure are left out; 0 to 1.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="WorkException">Several articles have the name.</exception>
    public static async Task<MarkedArticle?> ReadAsync(IGraphStore store, string wanted, double least, CancellationToken cancellationToken)
    {
        var session = store.Session(GraphAccessMode.Read);
        await using (session.ConfigureAwait(false))
        {
            var found = await RunAsync("MATCH (a:Article) WHERE a.id = $id OR a.name = $id OR a.file = $id RETURN a.id AS id, a.name AS name, a.title AS title, a.file AS file, a.published AS published ORDER BY id", wanted).ConfigureAwait(false);
            if (found.Count > 1)
            {
                throw new WorkException($"{found.Count} articles are named {wanted}; say which by its id: {string.Join(", ", found.Select(article => article["id"]))}.");
            }

            if (found.Count == 0)
            {
                return null;
            }

            var id = (string)found[0]["id"]!;
            var sentences = await RunAsync("MATCH (a:Article {id: $id})-[:HAS_SENTENCE]->(s:Sentence) RETURN s.id AS id, s.text AS text, s.start AS start ORDER BY s.ordinal", id).ConfigureAwait(false);
            var mentions = await RunAsync("MATCH (a:Article {id: $id})-[:HAS_SENTENCE]->(s:Sentence)-[m:MENTIONS]->(x) RETURN s.id AS sentence, m.start AS start, m.text AS words, m.rule AS rule, x.id AS entity", id).ConfigureAwait(false);
            var events = await RunAsync("MATCH (a:Article {id: $id})-[:HAS_SENTENCE]->(s:Sentence)<-[v:EVIDENCE]-(e:Event) WHERE v.confidence >= $least RETURN s.id AS sentence, v.start AS start, v.trigger AS words, v.rule AS rule, v.report AS report, v.confidence AS confidence, e.type AS type, e.summary AS summary", id).ConfigureAwait(false);
            var relations = await RunAsync("MATCH (a:Article {id: $id})-[:HAS_SENTENCE]->(s:Sentence)-[:MENTIONS]->(x)-[r]->(y) WHERE r.evidence IS NOT NULL AND s.id IN r.evidence RETURN DISTINCT s.id AS sentence, x.id AS from, type(r) AS type, r.position AS position, y.id AS to", id).ConfigureAwait(false);
            return new MarkedArticle(
                ValueText.Cell(found[0]["title"] ?? found[0]["name"]),
                ValueText.Cell(found[0]["file"]) + (found[0]["published"] is { } published ? ", published " + ValueText.Cell(published) : ""),
                [.. sentences.Select(sentence => SentenceOf(sentence, mentions, events, relations))]);
        }

        Task<IReadOnlyList<GraphRecord>> RunAsync(string cypher, string id) =>
            session.QueryAsync(cypher, new Dictionary<string, object?> { ["id"] = id, ["least"] = least }, cancellationToken);
    }

    private static MarkedSentence SentenceOf(
        GraphRecord sentence, IReadOnlyList<GraphRecord> mentions, IReadOnlyList<GraphRecord> events, IReadOnlyList<GraphRecord> relations)
    {
        var text = sentence.Get<string>("text");
        var marks = mentions.Where(IsHere).Select(mention => new Mark(Span(mention), false, mention.Get<string>("entity"), ValueText.Cell(mention["rule"])))
            .Concat(events.Where(IsHere).Select(one => new Mark(
                Span(one), true, $"{one["report"]} {one["type"]}", $"{one["summary"]}; {one["rule"]}; {ValueText.Cell(one["confidence"])}")));
        return new MarkedSentence(text, [.. marks], [.. relations.Where(IsHere).Select(relation =>
            $"{relation["from"]} {relation["type"]}{(relation["position"] is { } position ? $" ({position})" : "")} {relation["to"]}")]);

        bool IsHere(GraphRecord record) => record.Get<string>("sentence") == sentence.Get<string>("id");

        // Offsets are those of the file: in a page they run ahead of the sentence's text where it holds tags, never behind.
        TextSpan Span(GraphRecord record)
        {
            var words = record.Get<string>("words");
            var latest = (int)Math.Clamp(record.Get<long>("start") - sentence.Get<long>("start"), 0, text.Length - words.Length);
            var start = text.LastIndexOf(words, latest + words.Length - 1, StringComparison.Ordinal);
            return start < 0 ? new TextSpan(latest, latest) : new TextSpan(start, start + words.Length);
        }
    }
}
