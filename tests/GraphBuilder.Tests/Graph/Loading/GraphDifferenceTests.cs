using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Events;
using GraphBuilder.Graph.Loading;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Graph.Store;
using GraphBuilder.Relations;

namespace GraphBuilder.Tests.Graph.Loading;

/// <summary>What is foretold of a load, against what the load then does.</summary>
[TestFixture]
internal sealed class GraphDifferenceTests
{
    private static readonly Ontology Lists = Ontology.Load(ShippedFiles.Instance);

    private static readonly Facts Accusation = new FactsByHand("accusation")
        .Tell("ACCUSE", "antony-blinken", "CHN", "2024-02-16", "disapprove", confidence: 0.7)
        .Relate("HOLDS_POSITION", "antony-blinken", "USA", "secretary of state")
        .Build();

    private static readonly Facts Echo = new FactsByHand("echo", "2024-02-17")
        .Tell("ACCUSE", "antony-blinken", "CHN", "2024-02-16", "allege", EventStatus.Hypothetical, saidBy: "le-monde", confidence: 0.9)
        .Relate("HOLDS_POSITION", "antony-blinken", "USA", "secretary of state")
        .Build();

    private static readonly Facts Meeting = new FactsByHand("meeting").Tell("CONSULT", "wang-yi CHN", "RUS", "2024-02-18", place: "city-munich").Build();

    private static readonly Facts OtherMeeting = new FactsByHand("meeting") { Version = "2" }.Tell("CONSULT", "wang-yi", "USA", "2024-02-18").Build();

    private static readonly AuthorityFile Authority = AuthorityFile.Read([("all.txt", new StringReader("""
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

        id: wang-yi
        type: Person
        name: Wang Yi
        office: foreign minister | CHN | 2023-07-25 | 2030-01-01
        """))]);

    private static readonly Dictionary<string, (Facts[] Before, Facts[] Loaded, Facts[] Gone)> Cases = new()
    {
        ["first load"] = ([], [Accusation, Meeting], []),
        ["again"] = ([Accusation, Meeting], [Accusation, Meeting], []),
        ["second report of an event"] = ([Accusation], [Echo], []),
        ["one of two reports goes"] = ([Accusation, Echo], [], [Echo]),
        ["entities go with their article"] = ([Accusation, Meeting], [], [Meeting]),
        ["everything goes"] = ([Accusation, Meeting], [], [Accusation, Meeting]),
        ["changed article"] = ([Accusation, Meeting], [OtherMeeting], []),
        ["one comes and one goes"] = ([Accusation], [OtherMeeting], [Accusation]),
    };

    [TestCaseSource(nameof(Names))]
    public async Task Compare_BeforeALoad_ForetellsWhatItCounts(string name)
    {
        var (before, loaded, gone) = Cases[name];
        await using var store = EmbeddedGraphStore.InMemory();
        await new Migrator(store, Migration.LoadAll(ShippedFiles.Instance)).MigrateAsync();
        var loader = new GraphLoader(store, Lists, new WorldKnowledge(Authority, Lists), "test");
        await loader.LoadAsync(before);
        var ids = gone.Select(facts => LoadedArticles.IdOf(facts.Mentions.Document.Article)).ToArray();
        var foretold = await loader.CompareAsync(loaded, ids);
        var counters = await loader.LoadAsync(loaded) + await loader.RetractAsync(ids);
        Assert.That(
            (foretold.Nodes.Sum(kind => kind.Created) - foretold.Nodes.Sum(kind => kind.Deleted),
                foretold.Relationships.Sum(kind => kind.Created) - foretold.Relationships.Sum(kind => kind.Deleted)),
            Is.EqualTo((counters.NodesCreated - counters.NodesDeleted, counters.RelationshipsCreated - counters.RelationshipsDeleted)));
        Assert.That(foretold.IsEmpty, Is.EqualTo(counters == ResultCounters.None));

        // Where only one of the two steps has work, nothing comes in the one to go in the other.
        if (loaded.Length == 0 || gone.Length == 0)
        {
            Assert.That(foretold.Nodes.Sum(kind => kind.Created), Is.EqualTo(counters.NodesCreated));
            Assert.That(foretold.Relationships.Sum(kind => kind.Created), Is.EqualTo(counters.RelationshipsCreated));
        }

        Assert.That((await loader.CompareAsync(loaded, ids)).IsEmpty, Is.True);
    }

    [Test]
    public async Task Compare_Events_AreNamedBySummary()
    {
        await using var store = EmbeddedGraphStore.InMemory();
        await new Migrator(store, Migration.LoadAll(ShippedFiles.Instance)).MigrateAsync();
        var loader = new GraphLoader(store, Lists, new WorldKnowledge(Authority, Lists), "test");
        await loader.LoadAsync([Accusation, Meeting]);
        var foretold = await loader.CompareAsync([Echo, OtherMeeting], []);
        Assert.That(foretold.Events.Select(one => $"{one.Kind} {one.Summary}"), Is.EqualTo(new[]
        {
            "Deleted CHN and wang-yi consult with RUS, 2024-02-18",
            "Changed antony-blinken accuses CHN (allege), 2024-02-16",
            "Created wang-yi consults with USA, 2024-02-18",
        }));
        Assert.That(foretold.Nodes.Single(kind => kind.Kind == "Event"), Is.EqualTo(new KindDifference("Event", 1, 1, 1)));
    }

    private static string[] Names() => [.. Cases.Keys];
}
