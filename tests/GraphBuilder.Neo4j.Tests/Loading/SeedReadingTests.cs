using System.Globalization;
using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Graph.Store;
using GraphBuilder.Tests;

namespace GraphBuilder.Neo4j.Tests.Loading;

/// <summary>Whatever is shipped to be asked of a graph answers the same in both stores.</summary>
[TestFixture]
internal sealed class SeedReadingTests
{
    private static readonly string[] Folders = ["graph-schema/queries", "graph-schema/browser/saved-queries"];

    private static readonly IEnumerable<TestCaseData> Queries = Folders
        .SelectMany(ShippedFiles.Instance.List)
        .Select(file => new TestCaseData(File.ReadAllText(Path.Combine(Checkout.Root, file)).TrimEnd().TrimEnd(';'), new Dictionary<string, object?>()).SetArgDisplayNames(file));

    private static readonly IEnumerable<TestCaseData> Reports = Report.LoadAll(ShippedFiles.Instance)
        .SelectMany(report => report.Sections.Select(section => new TestCaseData(section.Cypher, Parameters(report)).SetArgDisplayNames(report.Name, section.Heading ?? "")));

    private readonly EmbeddedGraphStore embedded = EmbeddedGraphStore.InMemory();
    private Neo4jGraphStore real = null!;

    [OneTimeSetUp]
    public async Task LoadBoth()
    {
        var server = await Neo4jServer.RequireAsync();
        real = Neo4jGraphStore.Connect(server.Address("neo4j"), RunningServer.Credentials);
        foreach (IGraphStore store in new IGraphStore[] { embedded, real })
        {
            await SeedLoading.PrepareAsync(store);
            await SeedLoading.LoadAsync(store);
        }
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        await embedded.DisposeAsync();
        if (real is not null) await real.DisposeAsync();
    }

    [TestCaseSource(nameof(Queries))]
    [TestCaseSource(nameof(Reports))]
    public async Task Statement_OnTheSeeds_GivesTheSameRowsInBothStores(string cypher, Dictionary<string, object?> parameters)
    {
        var expected = await RowsAsync(embedded, cypher, parameters);
        Assert.That(expected, Is.Not.Empty);
        var rows = await RowsAsync(real, cypher, parameters);
        Assert.That(rows.Except(expected), Is.Empty);
        Assert.That(rows.SequenceEqual(expected), Is.True);
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(IGraphStore store, string cypher, Dictionary<string, object?> parameters)
    {
        await using var session = store.Session(GraphAccessMode.Read);
        var isSorted = cypher.LastIndexOf("ORDER BY", StringComparison.Ordinal) > cypher.LastIndexOf("RETURN", StringComparison.Ordinal);
        return ValueText.Of(await session.QueryAsync(cypher, parameters), isSorted);
    }

    private static Dictionary<string, object?> Parameters(Report report) => report.Parameters.ToDictionary(parameter => parameter.Name, parameter => Value(parameter.Default!));

    private static object? Value(string text) =>
        bool.TryParse(text, out var truth) ? truth : long.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : text;
}
