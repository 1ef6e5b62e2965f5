using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Tests.Embedded;

public sealed class EmbeddedGraphStoreTests
{
    private EmbeddedGraphStore store;

    [SetUp]
    public void OpenStore() => store = EmbeddedGraphStore.InMemory();

    [TearDown]
    public async Task CloseStore() => await store.DisposeAsync();

    [Test]
    public async Task Session_CreatedNodes_AreFoundByLabelAndProperty()
    {
        await using var session = store.Session();
        var counters = await session.ExecuteAsync("CREATE (:Actor {name: 'Iran'})-[:ACCUSE {date: date('2022-02-04')}]->(:Actor {name: 'France'})");

        var records = await session.QueryAsync("MATCH (a:Actor)-[r:ACCUSE]->(b) WHERE a.name STARTS WITH 'I' RETURN a.name AS a, b.name AS b, r.date AS date");

        Assert.That(counters.NodesCreated, Is.EqualTo(2));
        Assert.That(counters.RelationshipsCreated, Is.EqualTo(1));
        Assert.That(counters.PropertiesSet, Is.EqualTo(3));
        Assert.That(records, Has.Count.EqualTo(1));
        Assert.That(records[0].Keys, Is.EqualTo(new[] { "a", "b", "date" }));
        Assert.That(records[0]["a"], Is.EqualTo("Iran"));
        Assert.That(records[0]["date"]!.ToString(), Is.EqualTo("2022-02-04"));
    }
}
