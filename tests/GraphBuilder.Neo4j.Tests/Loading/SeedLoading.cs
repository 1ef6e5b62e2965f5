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
    private static readonly Lazy<ArticleExtractor> Extractor = new(() => ArticleExtractor.Load(ShippedFiles.Instance));
    private static readonly Lazy<IReadOnlyList<Facts>> Seeds = new(() => Extract(Checkout.Root, ShippedFiles.Instance.List("seeds")));

    /// <summary>Empties a store and gives it the schema.</summary>
    public static async Task PrepareAsync(IGraphStore store)
    {
        await using var session = store.Session();
        await session.ExecuteAsync("MATCH (n) DETACH DELETE n");
        await new Migrator(store, Migration.LoadAll(ShippedFiles.Instance)).MigrateAsync();
    }

    /// <summary>Loads some batches of the seeds, from the first on.</summary>
    public static Task<ResultCounters> LoadAsync(IGraphStore store, int batches = int.MaxValue) => LoadAsync(store, Seeds.Value, batches);

    /// <summary>Loads some batches of articles, from the first on.</summary>
    public static async Task<ResultCounters> LoadAsync(IGraphStore store, IReadOnlyList<Facts> articles, int batches = int.MaxValue)
    {
        var loader = Loader(store);
        var counters = ResultCounters.None;
        foreach (var batch in articles.Chunk(BatchSize).Take(batches)) counters += await loader.LoadAsync(batch);
        return counters;
    }

    /// <summary>Loads every second article alone, from the first or the second on.</summary>
    public static async Task LoadEverySecondAsync(IGraphStore store, int first)
    {
        var loader = Loader(store);
        foreach (var facts in Seeds.Value.Where((_, place) => place % 2 == first)) await loader.LoadAsync([facts]);
    }

    /// <summary>What loading all would change.</summary>
    public static Task<GraphDifference> CompareAsync(IGraphStore store) => Loader(store).CompareAsync(Seeds.Value, []);

    /// <summary>The facts of the articles in some files of a folder.</summary>
    public static IReadOnlyList<Facts> Extract(string folder, IEnumerable<string> names)
    {
        var reader = ArticleReader.Load(ShippedFiles.Instance);
        return [.. names
            .SelectMany(name => reader.Read(name, File.ReadAllBytes(Path.Combine(folder, name))).Articles)
            .Select(article => Extractor.Value.Extract(article))];
    }

    private static GraphLoader Loader(IGraphStore store) => new(store, Lists, new WorldKnowledge(Extractor.Value.Authority, Lists), "test");
}
