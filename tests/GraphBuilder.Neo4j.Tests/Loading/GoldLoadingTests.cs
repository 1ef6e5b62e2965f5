using GraphBuilder.Cypher.Embedded;

namespace GraphBuilder.Neo4j.Tests.Loading;

/// <summary>The annotated articles in both stores: more of them than the seeds, and of more kinds.</summary>
[TestFixture]
[Category("Slow")]
internal sealed class GoldLoadingTests
{
    private const int FewestArticles = 50;

    [Test]
    public async Task Load_Gold_GivesTheSameGraphInBothStores()
    {
        var folder = Checkout.RequireShared("gold");
        var server = await Neo4jServer.RequireAsync();
        var names = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal);
        var facts = SeedLoading.Extract(folder, names);
        Assert.That(facts, Has.Count.GreaterThan(FewestArticles));
        await using var embedded = EmbeddedGraphStore.InMemory();
        await using var real = Neo4jGraphStore.Connect(server.Address("neo4j"), RunningServer.Credentials);
        await SeedLoading.PrepareAsync(embedded);
        await SeedLoading.PrepareAsync(real);
        var expectedCounters = await SeedLoading.LoadAsync(embedded, facts);
        Assert.That(await SeedLoading.LoadAsync(real, facts), Is.EqualTo(expectedCounters));
        var (expected, actual) = (await GraphSnapshot.OfAsync(embedded), await GraphSnapshot.OfAsync(real));
        Assert.That(actual.Except(expected), Is.Empty);
        Assert.That(actual, Has.Count.EqualTo(expected.Count));
    }
}
