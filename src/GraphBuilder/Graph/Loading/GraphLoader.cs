using GraphBuilder.Graph.Merging;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Graph.Store;
using GraphBuilder.Relations;

namespace GraphBuilder.Graph.Loading;

/// <summary>
/// Brings the facts of articles into a store whose schema stands. A batch of articles is one transaction: it is there as a whole or not
/// at all. What is there already is not written again; what an article told before and no longer tells is retracted, as far as no other
/// article tells it.
/// </summary>
public sealed class GraphLoader
{
    private readonly IGraphStore store;
    private readonly Ontology ontology;
    private readonly WorldKnowledge knowledge;
    private readonly string extraction;

    /// <summary>Makes a loader.</summary>
    /// <param name="store">Where to load; its constraints have to stand.</param>
    /// <param name="ontology">The closed lists of labels and types.</param>
    /// <param name="knowledge">What is known of the entities beside what the articles tell.</param>
    /// <param name="extraction">Names the program and data that find the facts; articles loaded under another name are loaded again.</param>
    public GraphLoader(IGraphStore store, Ontology ontology, WorldKnowledge knowledge, string extraction)
    {
        this.store = store;
        this.ontology = ontology;
        this.knowledge = knowledge;
        this.extraction = extraction;
    }

    /// <summary>How many nodes and relationships it has sent to the store, to be made, changed or removed.</summary>
    public long RowsWritten { get; private set; }

    /// <summary>The articles that the store holds.</summary>
    public async Task<LoadedArticles> LoadedAsync(CancellationToken cancellationToken = default)
    {
        var session = store.Session(GraphAccessMode.Read);
        await using (session.ConfigureAwait(false))
        {
            const string cypher = "MATCH (a:Article) RETURN a.id AS id, a.name AS name, a.file AS file, a.sha256 AS sha256, a.extraction AS extraction";
            var records = await session.QueryAsync(cypher, cancellationToken: cancellationToken).ConfigureAwait(false);
            return new LoadedArticles(extraction, records.Select(record => new LoadedArticle(
                record.Get<string>("id"), record.Get<string>("name"), record.Get<string>("file"), record.Get<string>("sha256"), record.Get<string>("extraction"))));
        }
    }

    /// <summary>Loads a batch of articles in one transaction, in place of what the store has of them.</summary>
    /// <param name="articles">The facts of the articles, each article once.</param>
    /// <param name="cancellationToken">Stops; nothing of the batch is then in the store.</param>
    /// <returns>What was changed.</returns>
    public Task<ResultCounters> LoadAsync(IReadOnlyList<Facts> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var graphs = GraphsOf(articles);
        return ApplyAsync([.. graphs.Select(graph => graph.ArticleId)], graphs, cancellationToken);
    }

    /// <summary>Takes articles out of the graph, and all that they alone told; one that is not there is passed over.</summary>
    /// <param name="articleIds">Ids of articles in the graph.</param>
    /// <param name="cancellationToken">Stops; nothing is then retracted.</param>
    public Task<ResultCounters> RetractAsync(IReadOnlyList<string> articleIds, CancellationToken cancellationToken = default) =>
        ApplyAsync(Ids(articleIds), [], cancellationToken);

    /// <summary>What <see cref="LoadAsync"/> and <see cref="RetractAsync"/> would change together; writes nothing.</summary>
    /// <param name="articles">The facts of the articles to load, each article once.</param>
    /// <param name="gone">Ids of the articles to retract.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<GraphDifference> CompareAsync(IReadOnlyList<Facts> articles, IReadOnlyList<string> gone, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(gone);
        var graphs = GraphsOf(articles);
        var session = store.Session(GraphAccessMode.Read);
        await using (session.ConfigureAwait(false))
        {
            return await session.ExecuteReadAsync(
                async runner =>
                {
                    var reading = new GraphReading(runner, ontology, cancellationToken);
                    var plan = await PlanAsync(reading, Ids(graphs.Select(graph => graph.ArticleId).Concat(gone)), graphs).ConfigureAwait(false);
                    return await new GraphComparing(reading, knowledge).CompareAsync(plan).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<ResultCounters> ApplyAsync(string[] ids, IReadOnlyList<ArticleGraph> graphs, CancellationToken cancellationToken)
    {
        if (ids.Length == 0)
        {
            return ResultCounters.None;
        }

        var session = store.Session();
        await using (session.ConfigureAwait(false))
        {
            var (counters, rows) = await session.ExecuteWriteAsync(
                async runner =>
                {
                    var writing = new GraphWriting(runner, ontology, cancellationToken);
                    await writing.LockAsync().ConfigureAwait(false);
                    var plan = await PlanAsync(new GraphReading(runner, ontology, cancellationToken), ids, graphs).ConfigureAwait(false);
                    var counters = await writing.WriteAsync(plan.Change).ConfigureAwait(false);
                    return (counters + await writing.MergeKnowledgeAsync(knowledge.Touching(plan.Unseen)).ConfigureAwait(false), writing.Rows);
                },
                cancellationToken).ConfigureAwait(false);
            RowsWritten += rows;
            return counters;
        }
    }

    private ArticleGraph[] GraphsOf(IReadOnlyList<Facts> articles) =>
        [.. articles.Select(facts => ArticleGraph.Of(facts, ontology, extraction)).OrderBy(graph => graph.ArticleId, StringComparer.Ordinal)];

    private static string[] Ids(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private async Task<LoadPlan> PlanAsync(GraphReading reading, string[] ids, IReadOnlyList<ArticleGraph> graphs)
    {
        var before = new GraphState();
        var after = new GraphState();
        foreach (var graph in graphs)
        {
            after.Add(graph.State);
        }

        await reading.AddArticlesAsync(before, ids).ConfigureAwait(false);
        var isReload = before.Nodes.Count > 0;
        await AddRelationsAsync(reading, before, after, graphs).ConfigureAwait(false);
        await AddHappeningsAsync(reading, before, after, ids, graphs).ConfigureAwait(false);
        var entities = after.Nodes.Keys.Where(GraphModel.IsEntity).ToArray();
        await reading.AddEntitiesAsync(before, entities).ConfigureAwait(false);

        // A newer authority file comes with a new name of the extraction, and so with a reload of every article.
        return new LoadPlan(before, after, [.. isReload ? entities : entities.Where(key => !before.Nodes.ContainsKey(key))]);
    }

    private async Task AddHappeningsAsync(
        GraphReading reading, GraphState before, GraphState after, IReadOnlyList<string> ids, IReadOnlyList<ArticleGraph> graphs)
    {
        var told = graphs.SelectMany(graph => graph.Reports).ToArray();
        var signatures = (await reading.SignaturesAsync(ids).ConfigureAwait(false))
            .Concat(told.Select(report => report.Signature.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var stored = await reading.ReportsAsync(signatures).ConfigureAwait(false);
        var names = stored.Names.ToDictionary();
        Add(before, stored.Reports);
        foreach (var node in after.Nodes.Values.Where(node => GraphModel.IsEntity(node.Key)))
        {
            names[node.Key] = (string)node.Properties["name"]!;
        }

        Add(after, stored.Reports.Where(report => !ids.Contains(report.ArticleId)).Concat(told));

        void Add(GraphState state, IEnumerable<EventReport> reports)
        {
            var graph = new HappeningGraph(ontology, names);
            foreach (var happening in reports.GroupBy(report => report.Signature.Id, StringComparer.Ordinal).SelectMany(HappeningMerger.Merge))
            {
                graph.AddTo(state, happening);
            }
        }
    }

    private static async Task AddRelationsAsync(GraphReading reading, GraphState before, GraphState after, IReadOnlyList<ArticleGraph> graphs)
    {
        var ownSentences = before.Nodes.Keys.Where(key => key.Label == GraphModel.Sentence).Select(key => key.Id).ToHashSet(StringComparer.Ordinal);
        var told = graphs.SelectMany(graph => graph.Relations).ToArray();
        var stored = (await reading.RelationsToldByAsync([.. ownSentences.Order(StringComparer.Ordinal)]).ConfigureAwait(false)).ToList();
        var known = stored.Select(relation => relation.Key).ToHashSet();
        stored.AddRange(await reading.RelationsAsync(told.Select(relation => relation.Key).Where(key => !known.Contains(key)).Distinct()).ConfigureAwait(false));
        Add(before, stored);
        Add(after, stored
            .Select(relation => relation with { Evidence = [.. relation.Evidence.Where(evidence => !ownSentences.Contains(evidence.SentenceId))] })
            .Concat(told));

        static void Add(GraphState state, IEnumerable<RelationReport> relations)
        {
            foreach (var same in relations.GroupBy(relation => relation.Key))
            {
                var evidence = same.SelectMany(relation => relation.Evidence).ToArray();
                if (evidence.Length > 0)
                {
                    state.Add(RelationReport.StateOf(same.Key, same.First().Qualifiers, evidence));
                }
            }
        }
    }
}
