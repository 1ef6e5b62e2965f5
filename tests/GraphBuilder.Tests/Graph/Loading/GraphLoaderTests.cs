using System.Text.Json;
using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Events;
using GraphBuilder.Graph.Loading;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Graph.Store;
using GraphBuilder.Relations;

namespace GraphBuilder.Tests.Graph.Loading;

[TestFixture]
internal sealed class GraphLoaderTests
{
    private static readonly Ontology Lists = Ontology.Load(ShippedFiles.Instance);

    private static readonly Facts Munich = new FactsByHand("munich")
        .Tell("ACCUSE", "antony-blinken", "CHN", "2024-02-16", "disapprove", confidence: 0.7)
        .Tell("CONSULT", "antony-blinken wang-yi", "", "2024-02-16", place: "city-munich")
        .Relate("HOLDS_POSITION", "antony-blinken", "USA", "secretary of state")
        .Build();

    private static readonly Facts Agency = new FactsByHand("agency", "2024-02-17")
        .Tell("ACCUSE", "antony-blinken", "CHN", "2024-02-16", "allege", EventStatus.Hypothetical, saidBy: "le-monde", confidence: 0.9)
        .Tell("AID", "CHN", "RUS")
        .Relate("HOLDS_POSITION", "antony-blinken", "USA", "secretary of state")
        .Build();

    private static readonly Facts Review = new FactsByHand("review", "2024-03-01")
        .Tell("ACCUSE", "antony-blinken", "CHN", "2024-02")
        .Tell("ASSAULT", "RUS", "UKR", "2022")
        .Build();

    [Test]
    public async Task Load_ReportsOfOneHappening_AreOneEventWithAllEvidence()
    {
        await using var graph = await LoadedAsync([Munich, Agency, Review]);
        var accused = await graph.QueryAsync("""
            MATCH (e:Event:Accuse)-[v:EVIDENCE]->(:Sentence)<-[:HAS_SENTENCE]-(a:Article)
            WITH e, a, v ORDER BY a.name
            RETURN e.reports AS reports, e.mode AS mode, e.score AS score, e.hypothetical AS hypothetical, e.ascribed AS ascribed,
                   e.confidence AS confidence, e.summary AS summary, toString(e.date) AS date, collect(a.name) AS articles
            """);
        Assert.That(accused, Has.Count.EqualTo(1));
        Assert.That(JsonSerializer.Serialize(accused[0].Values), Is.EqualTo(
            """[3,"allege",-3.5,false,false,0.9,"antony-blinken accuses CHN (allege), 2024-02-16","2024-02-16",["agency","munich","review"]]"""));
    }

    [Test]
    public async Task Load_SameArticlesAgain_ChangesNothing()
    {
        await using var graph = await LoadedAsync([Munich, Agency, Review]);
        Assert.That(await graph.Loader.LoadAsync([Munich, Agency, Review]), Is.EqualTo(ResultCounters.None));
        Assert.That(await graph.Loader.LoadAsync([Agency]), Is.EqualTo(ResultCounters.None));
    }

    [Test]
    public async Task Load_StoreWithoutSchema_IsRefused()
    {
        await using var store = EmbeddedGraphStore.InMemory();
        var loader = new GraphLoader(store, Lists, new WorldKnowledge(AuthorityFile.Read([]), Lists), "test");
        Assert.That(() => loader.LoadAsync([Munich]), Throws.TypeOf<MigrationException>().With.Message.Contains("`graphbuilder migrate`"));
    }

    [Test]
    public async Task Load_RowsWritten_AreThoseOfTheChangeOnly()
    {
        await using var graph = await LoadedAsync([Munich, Agency]);
        var rows = graph.Loader.RowsWritten;
        Assert.That(rows, Is.EqualTo((await graph.DumpAsync()).Count));
        await graph.Loader.LoadAsync([Munich, Agency]);
        Assert.That(graph.Loader.RowsWritten, Is.EqualTo(rows));
    }

    [Test]
    public async Task Load_AnyOrderAndBatches_GivesTheSameGraph()
    {
        await using var together = await LoadedAsync([Munich, Agency, Review]);
        await using var apart = await LoadedAsync([Review], [Agency], [Munich]);
        Assert.That(await apart.DumpAsync(), Is.EqualTo(await together.DumpAsync()));
    }

    [Test]
    public async Task Retract_Article_LeavesTheGraphAsIfItHadNeverBeen()
    {
        foreach (var gone in new[] { Munich, Agency, Review })
        {
            var rest = new[] { Munich, Agency, Review }.Where(facts => facts != gone).ToArray();
            await using var graph = await LoadedAsync([Munich, Agency, Review]);
            await graph.Loader.RetractAsync([LoadedArticles.IdOf(gone.Mentions.Document.Article)]);
            await using var never = await LoadedAsync(rest);
            Assert.That(await graph.DumpAsync(), Is.EqualTo(await never.DumpAsync()));
        }
    }

    [Test]
    public async Task Retract_Everything_LeavesAnEmptyGraph()
    {
        await using var graph = await LoadedAsync([Munich, Agency, Review]);
        await graph.Loader.RetractAsync([.. new[] { Munich, Agency, Review }.Select(facts => LoadedArticles.IdOf(facts.Mentions.Document.Article))]);
        Assert.That(await graph.DumpAsync(), Is.Empty);
    }

    [Test]
    public async Task Load_ChangedArticle_TakesTheOldOnesPlace()
    {
        var changed = new FactsByHand("munich") { Version = "2" }
            .Tell("SUPPORT", "antony-blinken", "UKR", "2024-02-16")
            .Tell("ACCUSE", "antony-blinken", "CHN", "2024-02-16", "disapprove", confidence: 0.7)
            .Build();
        await using var graph = await LoadedAsync([Munich, Agency, Review], [changed]);
        await using var fresh = await LoadedAsync([changed, Agency, Review]);
        Assert.That(await graph.DumpAsync(), Is.EqualTo(await fresh.DumpAsync()));
    }

    [Test]
    public async Task Load_DerivedRelationships_StandOnceForEachPair()
    {
        await using var graph = await LoadedAsync([Munich, Agency]);
        var derived = await graph.QueryAsync("""
            MATCH (a:Actor)-[r]->(b:Actor) WHERE r.event IS NOT NULL
            MATCH (e:Event {id: r.event})
            RETURN type(r) + ' ' + a.id + ' ' + b.id + ' ' + e.type AS line ORDER BY line
            """);
        Assert.That(derived.Select(record => record["line"]), Is.EqualTo(new[]
        {
            "ACCUSE antony-blinken CHN ACCUSE", "AID CHN RUS AID", "CONSULT antony-blinken wang-yi CONSULT",
        }));
    }

    [Test]
    public async Task Load_RelationToldByTwo_KeepsBothSentences()
    {
        await using var graph = await LoadedAsync([Munich, Agency]);
        var office = await graph.QueryAsync("MATCH (:Person)-[r:HOLDS_POSITION]->(:Country) RETURN r.position AS position, size(r.evidence) AS sentences");
        Assert.That(office.Single().Values, Is.EqualTo(new object[] { "secretary of state", 2L }));
    }

    [Test]
    public async Task Load_RelationOfForbiddenEnds_IsLeftOut()
    {
        await using var graph = await LoadedAsync([new FactsByHand("odd").Relate("HOLDS_POSITION", "USA", "antony-blinken").Build()]);
        Assert.That(await graph.QueryAsync("MATCH ()-[r:HOLDS_POSITION]->() RETURN r"), Is.Empty);
    }

    [Test]
    public async Task Load_UnknownNamesakesOfTwoCountries_StayTwo()
    {
        await using var graph = await LoadedAsync(
            [new FactsByHand("one").With(Unknown("FRA")).Tell("ACCUSE", "jean-dupont", "CHN").Build()],
            [new FactsByHand("two").With(Unknown("CAN")).Tell("ACCUSE", "jean-dupont", "CHN").Build()]);
        var people = await graph.QueryAsync("MATCH (p:Person) RETURN p.name AS name, p.country AS country, p.linkedBy AS by ORDER BY country");
        Assert.That(people.Select(record => string.Join(' ', record.Values)), Is.EqualTo(new[] { "Jean Dupont CAN new", "Jean Dupont FRA new" }));
    }

    [Test]
    public async Task Load_AuthorityKnowledge_IsWrittenBetweenWhatOccursOnly()
    {
        await using var graph = await LoadedAsync(Known(), [Munich], [Agency]);
        var known = await graph.QueryAsync("MATCH (a)-[r {source: 'authority'}]->(b) RETURN a.id + ' ' + r.position + ' ' + b.id + ' ' + r.since + ' ' + r.until AS line");
        Assert.That(known.Select(record => record["line"]), Is.EqualTo(new[] { "antony-blinken secretary of state USA 2021-01-26 2025-01-20" }));
        Assert.That(await graph.Loader.LoadAsync([Munich]), Is.EqualTo(ResultCounters.None));
    }

    [Test]
    public async Task Loaded_Article_IsUnchangedUntilItsFileChanges()
    {
        await using var graph = await LoadedAsync([Munich]);
        var loaded = await graph.Loader.LoadedAsync();
        var changed = new FactsByHand("munich") { Version = "2" }.Tell("ACCUSE", "USA", "CHN").Build();
        Assert.That(loaded.IsUnchanged(Munich.Mentions.Document.Article), Is.True);
        Assert.That(loaded.IsUnchanged(changed.Mentions.Document.Article), Is.False);
        Assert.That(loaded.CopyOf(Munich.Mentions.Document.Article with { SourceFile = "elsewhere/munich.txt" }), Is.EqualTo("munich"));
    }

    [Test]
    public async Task Load_AddressOfAnArticle_IsItsNameWhateverItsFile()
    {
        var page = new FactsByHand("page") { Url = "https://example.org/1" }.Tell("ACCUSE", "USA", "CHN").Build();
        var feed = new FactsByHand("feed#3") { Url = "https://example.org/1" }.Tell("ACCUSE", "USA", "CHN").Build();
        await using var graph = await LoadedAsync([page], [feed]);
        Assert.That((await graph.QueryAsync("MATCH (a:Article) RETURN a.name AS name")).Single()["name"], Is.EqualTo("feed#3"));
    }

    private static AuthorityFile Known() => AuthorityFile.Read([("all.txt", new StringReader("""
            id: CHN
            type: Country
            name: China
            un: 1945-10-24

            id: USA
            type: Country
            name: United States

            id: antony-blinken
            type: Person
            name: Antony Blinken
            office: secretary of state | USA | 2021-01-26 | 2025-01-20

            id: united-nations
            type: Alliance
            name: United Nations
            """))]);

    private static Entity Unknown(string country) => new()
    {
        Id = "jean-dupont", Type = EntityType.Person, Name = "Jean Dupont", Names = [], Country = country, LinkedBy = "new: title + name",
    };

    private static Task<LoadedGraph> LoadedAsync(params Facts[][] batches) => LoadedAsync(AuthorityFile.Read([]), batches);

    private static async Task<LoadedGraph> LoadedAsync(AuthorityFile authority, params Facts[][] batches)
    {
        var store = EmbeddedGraphStore.InMemory();
        await new Migrator(store, Migration.LoadAll(ShippedFiles.Instance)).MigrateAsync();
        var graph = new LoadedGraph(store, new GraphLoader(store, Lists, new WorldKnowledge(authority, Lists), "test"));
        foreach (var batch in batches)
        {
            await graph.Loader.LoadAsync(batch);
        }

        return graph;
    }

    /// <summary>A store and its loader.</summary>
    private sealed record LoadedGraph(IGraphStore Store, GraphLoader Loader) : IAsyncDisposable
    {
        public async Task<IReadOnlyList<GraphRecord>> QueryAsync(string cypher)
        {
            await using var session = Store.Session(GraphAccessMode.Read);
            return await session.QueryAsync(cypher);
        }

        /// <summary>Every node and relationship as a line, sorted; without what the schema keeps for itself.</summary>
        public async Task<IReadOnlyList<string>> DumpAsync()
        {
            var nodes = await QueryAsync("MATCH (n) WHERE NOT n:`__Migration` RETURN labels(n) AS kind, properties(n) AS properties");
            var relationships = await QueryAsync("MATCH (a)-[r]->(b) RETURN [a.id, type(r), b.id] AS kind, properties(r) AS properties");
            return nodes.Concat(relationships).Select(Line).Order(StringComparer.Ordinal).ToArray();
        }

        public ValueTask DisposeAsync() => Store.DisposeAsync();

        private static string Line(GraphRecord record) =>
            string.Join(' ', ((IReadOnlyList<object?>)record["kind"]!).Order())
            + string.Concat(record.Get<IReadOnlyDictionary<string, object?>>("properties").OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => $" {pair.Key}={(pair.Value is IReadOnlyList<object?> list ? "[" + string.Join(',', list) + "]" : pair.Value)}"));
    }
}
