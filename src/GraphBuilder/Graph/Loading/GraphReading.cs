using GraphBuilder.Events;
using GraphBuilder.Graph.Merging;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Graph.Loading;

/// <summary>Reads from a store the parts that a load may change. All texts are constant but for labels and types of the closed lists.</summary>
internal sealed class GraphReading(IGraphQueryRunner runner, Ontology ontology, CancellationToken cancellationToken)
{
    /// <summary>The types of relationship that keep the entity at their end in the graph, as a pattern of Cypher.</summary>
    public const string TellingTypes = "MENTIONS|ACTOR|RECIPIENT|SAID_BY|AT";

    private static readonly string[] EntityLabels = [GraphModel.Actor, GraphModel.Gathering, GraphModel.Place];

    /// <summary>Adds the articles of some ids, with their sentences and mentions, as far as the store has them.</summary>
    public async Task AddArticlesAsync(GraphState state, IReadOnlyList<string> ids)
    {
        foreach (var record in await RunAsync("UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a AS node", ids).ConfigureAwait(false))
        {
            state.Add(NodeOf(GraphModel.Article, record.Get<GraphNode>("node")));
        }

        const string sentences = "UNWIND $ids AS id MATCH (a:Article {id: id})-[:HAS_SENTENCE]->(s:Sentence) RETURN id, s AS node";
        foreach (var record in await RunAsync(sentences, ids).ConfigureAwait(false))
        {
            var sentence = NodeOf(GraphModel.Sentence, record.Get<GraphNode>("node"));
            state.Add(sentence);
            state.Add(new RelationshipState(
                new RelationshipKey(GraphModel.HasSentence, new NodeKey(GraphModel.Article, record.Get<string>("id")), sentence.Key), PropertyMap.Empty));
        }

        const string mentions = """
            UNWIND $ids AS id
            MATCH (a:Article {id: id})-[:HAS_SENTENCE]->(s:Sentence)-[m:MENTIONS]->(x)
            RETURN s.id AS sentence, m AS mention, labels(x) AS labels, x.id AS entity
            """;
        foreach (var record in await RunAsync(mentions, ids).ConfigureAwait(false))
        {
            var mention = record.Get<GraphRelationship>("mention");
            state.Add(new RelationshipState(
                new RelationshipKey(
                    GraphModel.Mentions, new NodeKey(GraphModel.Sentence, record.Get<string>("sentence")), EntityOf(record), mention.Properties["start"]),
                PropertyMap.Of(mention.Properties, "start")));
        }
    }

    /// <summary>Adds the entities of some keys, as far as the store has them.</summary>
    public async Task AddEntitiesAsync(GraphState state, IEnumerable<NodeKey> keys)
    {
        foreach (var label in keys.ToLookup(key => key.Label, key => key.Id))
        {
            var cypher = $"UNWIND $ids AS id MATCH (x:{label.Key} {{id: id}}) RETURN x AS node";
            foreach (var record in await RunAsync(cypher, Sorted(label)).ConfigureAwait(false))
            {
                state.Add(NodeOf(label.Key, record.Get<GraphNode>("node")));
            }
        }
    }

    /// <summary>Those of some relationships, without what is known of them, that the store has.</summary>
    public async Task<IReadOnlySet<RelationshipKey>> ExistingAsync(IEnumerable<RelationshipKey> keys)
    {
        var existing = new HashSet<RelationshipKey>();
        foreach (var group in keys.ToLookup(key => (key.Type, From: key.From.Label, To: key.To.Label)))
        {
            var (type, from, to) = group.Key;
            var cypher = $"UNWIND $ids AS row MATCH (:{from} {{id: row.from}})-[r:{type} {{id: row.key}}]->(:{to} {{id: row.to}}) RETURN row.from AS from, row.to AS to, row.key AS key";
            foreach (var record in await RunAsync(cypher, group.Select(GraphWriting.Row).ToArray()).ConfigureAwait(false))
            {
                existing.Add(new RelationshipKey(type, new NodeKey(from, record.Get<string>("from")), new NodeKey(to, record.Get<string>("to")), record["key"]));
            }
        }

        return existing;
    }

    /// <summary>What keeps some entities in the graph: how many relationships tell of each; and those that go with it.</summary>
    public async Task<IReadOnlyList<EntityHold>> HoldsAsync(IEnumerable<NodeKey> entities)
    {
        var holds = new List<EntityHold>();
        foreach (var group in entities.ToLookup(key => key.Label, key => key.Id))
        {
            var cypher = $$"""
                UNWIND $ids AS id
                MATCH (n:{{group.Key}} {id: id})
                RETURN id,
                       COUNT { MATCH (n)<-[:{{TellingTypes}}]-() } + COUNT { MATCH (n)-[r]-() WHERE r.evidence IS NOT NULL } AS telling,
                       COLLECT { MATCH (n)-[r]-() WHERE r.source = 'authority' RETURN [type(r), r.id] } AS others
                """;
            holds.AddRange((await RunAsync(cypher, Sorted(group)).ConfigureAwait(false)).Select(record =>
                new EntityHold(new NodeKey(group.Key, record.Get<string>("id")), record.Get<long>("telling"), [.. Pairs(record["others"])])));
        }

        return holds;
    }

    /// <summary>The signatures of the events that some articles tell.</summary>
    public async Task<IReadOnlyList<string>> SignaturesAsync(IReadOnlyList<string> articleIds)
    {
        const string cypher = """
            UNWIND $ids AS id
            MATCH (a:Article {id: id})-[:HAS_SENTENCE]->(s:Sentence)<-[:EVIDENCE]-(e:Event)
            RETURN DISTINCT e.signature AS signature
            """;
        return [.. (await RunAsync(cypher, articleIds).ConfigureAwait(false)).Select(record => record.Get<string>("signature"))];
    }

    /// <summary>All reports of events of some signatures, and the names of those who take part.</summary>
    public async Task<StoredReports> ReportsAsync(IReadOnlyList<string> signatures)
    {
        const string roles = """
            UNWIND $ids AS id
            MATCH (e:Event {signature: id})-[r:ACTOR|RECIPIENT|SAID_BY|AT]->(x)
            RETURN id, e.type AS type, e.negated AS negated, type(r) AS role, labels(x) AS labels, x.id AS entity, x.name AS name
            """;
        var taking = await RunAsync(roles, signatures).ConfigureAwait(false);
        var names = taking.Select(record => KeyValuePair.Create(EntityOf(record), record.Get<string>("name"))).DistinctBy(pair => pair.Key).ToDictionary();
        var known = taking.GroupBy(record => record.Get<string>("id"), StringComparer.Ordinal).ToDictionary(group => group.Key, SignatureOf, StringComparer.Ordinal);
        const string evidence = """
            UNWIND $ids AS id
            MATCH (e:Event {signature: id})-[v:EVIDENCE]->(s:Sentence)<-[:HAS_SENTENCE]-(a:Article)
            RETURN id, v AS evidence, s.id AS sentence, a.id AS article, a.published AS published, a.publishedPrecision AS precision
            """;
        var ends = names.Keys.ToDictionary(key => key.Id, StringComparer.Ordinal);
        var reports = (await RunAsync(evidence, signatures).ConfigureAwait(false))
            .GroupBy(record => (
                Signature: record.Get<string>("id"),
                Article: record.Get<string>("article"),
                Report: (string)record.Get<GraphRelationship>("evidence").Properties["report"]!))
            .Select(group => ReportOf(group.Key.Article, group.Key.Report, known[group.Key.Signature], ends, [.. group]))
            .ToArray();
        return new StoredReports(reports, names);
    }

    /// <summary>The static relations that some sentences tell, with their evidence.</summary>
    public async Task<IReadOnlyList<RelationReport>> RelationsToldByAsync(IReadOnlyList<string> sentenceIds)
    {
        if (sentenceIds.Count == 0)
        {
            return [];
        }

        var cypher = $"MATCH (a)-[r:{string.Join('|', ontology.RelationTypes.Select(type => type.Name))}]->(b) "
            + "WHERE r.evidence IS NOT NULL AND size([s IN r.evidence WHERE s IN $ids]) > 0 " + RelationColumns;
        return [.. (await RunAsync(cypher, sentenceIds).ConfigureAwait(false)).Select(RelationOf)];
    }

    /// <summary>The static relations of some keys, with their evidence, as far as the store has them.</summary>
    public async Task<IReadOnlyList<RelationReport>> RelationsAsync(IEnumerable<RelationshipKey> keys)
    {
        var relations = new List<RelationReport>();
        foreach (var group in keys.ToLookup(key => (key.Type, From: key.From.Label, To: key.To.Label)))
        {
            var cypher = $"UNWIND $ids AS row MATCH (a:{group.Key.From} {{id: row.from}})-[r:{group.Key.Type} {{id: row.key}}]->(b:{group.Key.To} {{id: row.to}}) "
                + RelationColumns;
            relations.AddRange((await RunAsync(cypher, group.Select(GraphWriting.Row).ToArray()).ConfigureAwait(false)).Select(RelationOf));
        }

        return relations;
    }

    private const string RelationColumns = "RETURN labels(a) AS fromLabels, a.id AS from, r AS relation, labels(b) AS labels, b.id AS entity";

    private static RelationReport RelationOf(GraphRecord record)
    {
        var relation = record.Get<GraphRelationship>("relation");
        var from = new NodeKey(EntityLabel(record["fromLabels"]), record.Get<string>("from"));
        return new RelationReport(
            new RelationshipKey(relation.Type, from, EntityOf(record), relation.Properties["id"]),
            PropertyMap.Of(relation.Properties, "id", "evidence", "rules"),
            [.. Strings(relation.Properties["evidence"]).Zip(Strings(relation.Properties["rules"]))]);
    }

    private static EventSignature SignatureOf(IEnumerable<GraphRecord> roles)
    {
        var all = roles.ToArray();
        return new EventSignature(all[0].Get<string>("type"), all[0].Get<bool>("negated"), Of(GraphModel.ActorRole), Of(GraphModel.RecipientRole));

        IEnumerable<NodeKey> Of(string role) => all.Where(record => record.Get<string>("role") == role).Select(EntityOf);
    }

    private static EventReport ReportOf(
        string articleId, string localId, EventSignature signature, Dictionary<string, NodeKey> ends, IReadOnlyList<GraphRecord> evidence)
    {
        var first = evidence[0].Get<GraphRelationship>("evidence").Properties;
        return new EventReport
        {
            ArticleId = articleId,
            LocalId = localId,
            Published = StoredDate.Read(evidence[0]["published"], evidence[0]["precision"]),
            Signature = signature,
            Mode = first.GetValueOrDefault("mode") as string,
            Date = StoredDate.Read(first.GetValueOrDefault("date")),
            Status = ((bool)first["future"]! ? EventStatus.Future : 0) | ((bool)first["hypothetical"]! ? EventStatus.Hypothetical : 0),
            Place = first.GetValueOrDefault("place") is string place ? ends[place] : null,
            SaidBy = [.. Strings(first["saidBy"]).Select(id => ends[id]).Order()],
            Context = [.. Strings(first["context"])],
            Confidence = (double)first["confidence"]!,
            Evidence = [.. evidence.Select(EvidenceOf).OrderBy(one => one.Start)],
        };
    }

    private static ReportEvidence EvidenceOf(GraphRecord record)
    {
        var properties = record.Get<GraphRelationship>("evidence").Properties;
        return new ReportEvidence(
            new NodeKey(GraphModel.Sentence, record.Get<string>("sentence")),
            (long)properties["start"]!,
            (long)properties["end"]!,
            (string)properties["trigger"]!,
            (string)properties["rule"]!);
    }

    private static NodeState NodeOf(string label, GraphNode node) => new(
        new NodeKey(label, (string)node.Properties["id"]!),
        node.Labels.FirstOrDefault(other => other != label),
        PropertyMap.Of(node.Properties, "id"));

    private static NodeKey EntityOf(GraphRecord record) => new(EntityLabel(record["labels"]), record.Get<string>("entity"));

    private static string EntityLabel(object? labels) => EntityLabels.First(Strings(labels).Contains);

    private static IEnumerable<string> Strings(object? list) => ((IEnumerable<object?>)list!).Cast<string>();

    private static IEnumerable<(string Type, string Id)> Pairs(object? list) =>
        ((IEnumerable<object?>)list!).Select(pair => Strings(pair).ToArray()).Select(pair => (pair[0], pair[1]));

    private static string[] Sorted(IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();

    private Task<IReadOnlyList<GraphRecord>> RunAsync(string cypher, IReadOnlyList<object> ids) => ids.Count == 0
        ? Task.FromResult<IReadOnlyList<GraphRecord>>([])
        : runner.QueryAsync(cypher, new Dictionary<string, object?> { ["ids"] = ids }, cancellationToken);
}

/// <summary>Reports of events as a store has them.</summary>
/// <param name="Reports">The reports.</param>
/// <param name="Names">The English names of those who take part.</param>
internal sealed record StoredReports(IReadOnlyList<EventReport> Reports, IReadOnlyDictionary<NodeKey, string> Names);

/// <summary>What keeps an entity in the graph.</summary>
/// <param name="Key">The entity.</param>
/// <param name="Telling">How many relationships tell of it.</param>
/// <param name="Others">Types and ids of the relationships that the authority file knows, which keep no one.</param>
internal sealed record EntityHold(NodeKey Key, long Telling, IReadOnlyList<(string Type, string Id)> Others);
