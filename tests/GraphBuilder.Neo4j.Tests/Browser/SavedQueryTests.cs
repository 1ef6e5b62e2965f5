using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Tests.Loading;

namespace GraphBuilder.Neo4j.Tests.Browser;

/// <summary>What Neo4j Browser is given to keep and to show, on the graph of the seeds.</summary>
[TestFixture]
internal sealed class SavedQueryTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "graph-schema", "browser");
    private static readonly IEnumerable<string> Names = Directory.GetFiles(Path.Combine(Folder, "saved-queries")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private readonly EmbeddedGraphStore embedded = EmbeddedGraphStore.InMemory();

    [OneTimeSetUp]
    public async Task LoadSeeds()
    {
        await SeedLoading.PrepareAsync(embedded);
        await SeedLoading.LoadAsync(embedded);
    }

    [OneTimeTearDown]
    public async Task Close() => await embedded.DisposeAsync();

    // Browser keeps each file as one favourite and names it by the comment in its first line.
    [TestCaseSource(nameof(Names))]
    public void File_Form_IsThatOfAFavourite(string name)
    {
        Assert.That(name, Does.EndWith(".cypher"));
        var text = TextOf(name);
        Assert.That(text, Does.Match("^// [A-Z]"));
        Assert.That(text.TrimEnd().IndexOf(';', StringComparison.Ordinal), Is.EqualTo(text.TrimEnd().Length - 1));
    }

    [TestCaseSource(nameof(Names))]
    public async Task Query_OnTheSeeds_ReturnsRows(string name) =>
        Assert.That(await QueryAsync(TextOf(name).TrimEnd().TrimEnd(';')), Is.Not.Empty);

    [Test]
    public async Task Captions_OfTheStyleSheet_ShowSomethingOfEveryNodeAndRelationship()
    {
        foreach (var rule in GrassSheet.Load(Path.Combine(Folder, "graphbuilder.grass")).Where(rule => rule.Class is not null && rule["caption"][0] == '{'))
        {
            var property = rule["caption"].Trim('{', '}');
            var pattern = rule.Tag == "node" ? $"(x:{rule.Class})" : $"()-[x:{rule.Class}]->()";
            Assert.That(await QueryAsync($"MATCH {pattern} WHERE coalesce(x.{property}, '') = '' RETURN x LIMIT 1"), Is.Empty, rule.Selector);
        }
    }

    private static string TextOf(string name) => File.ReadAllText(Path.Combine(Folder, "saved-queries", name));

    private async Task<IReadOnlyList<GraphRecord>> QueryAsync(string cypher)
    {
        await using var session = embedded.Session(GraphAccessMode.Read);
        return await session.QueryAsync(cypher);
    }
}
