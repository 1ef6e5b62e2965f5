using GraphBuilder.Articles;
using GraphBuilder.Extraction;
using GraphBuilder.Graph.Loading;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Graph.Store;
using GraphBuilder.Relations;
using GraphBuilder.Tests;

namespace GraphBuilder.Neo4j.Tests.Loading;

/// <summary>Loads the articles of <c>seeds/</c> as the command <c>build</c> does.</summary>
internal static class SeedLoading
{
    private const int BatchSize = 4;

    private static readonly Ontology Lists = Ontology.Load(ShippedFiles.Instance);
    private static readonly Lazy<(Facts[] Facts, WorldKnowledge Knowledge)> Extracted = new(Extract);

    /// <summary>Empties a store and gives it the schema.</summary>
    public static async Task PrepareAsync(IGraphStore store)
    {
        await using var session = store.Session();
        await session.ExecuteAsync("MATCH (n) DETACH DELETE n");
        await new Migrator(store, Migration.LoadAll(ShippedFiles.Instance)).MigrateAsync();
    }

    /// <summary>Loads some batches of articles, from the first on.</summary>
    public static async Task<ResultCounters> LoadAsync(IGraphStore store, int batches = int.MaxValue)
    {
        var loader = Loader(store);
        var counters = ResultCounters.None;
        foreach (var batch in Extracted.Value.Facts.Chunk(BatchSize).Take(batches)) counters += await loader.LoadAsync(batch);
        return counters;
    }

    /// <summary>Loads every second article alone, from the first or the second on.</summary>
    public static async Task LoadEverySecondAsync(IGraphStore store, int first)
    {
        var loader = Loader(store);
        foreach (var facts in Extracted.Value.Facts.Where((_, place) => place % 2 == first)) await loader.LoadAsync([facts]);
    }

    /// <summary>What loading all would change.</summary>
    public static Task<GraphDifference> CompareAsync(IGraphStore store) => Loader(store).CompareAsync(Extracted.Value.Facts, []);

    private static GraphLoader Loader(IGraphStore store) => new(store, Lists, Extracted.Value.Knowledge, "test");

    private static (Facts[], WorldKnowledge) Extract()
    {
        var reader = ArticleReader.Load(ShippedFiles.Instance);
        var extractor = ArticleExtractor.Load(ShippedFiles.Instance);
        var facts = ShippedFiles.Instance.List("seeds")
            .SelectMany(name => reader.Read(name, File.ReadAllBytes(Path.Combine(Checkout.Root, name))).Articles)
            .Select(article => extractor.Extract(article))
            .ToArray();
        return (facts, new WorldKnowledge(extractor.Authority, Lists));
    }
}
