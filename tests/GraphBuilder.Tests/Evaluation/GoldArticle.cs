using GraphBuilder.Articles;
using GraphBuilder.Extraction;
using GraphBuilder.Relations;

namespace GraphBuilder.Tests.Evaluation;

/// <summary>The annotated articles, in the order of their paths, with what extraction finds in them.</summary>
internal sealed record GoldArticle
{
    private const string Annotation = ".gold.json";

    /// <summary>Name without ending.</summary>
    public required string Name { get; init; }

    /// <summary>The folder, without those above.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether it is one of those put aside: the fourth, eighth, … of its folder by name. Errors are looked at on the others only.</summary>
    public required bool IsAside { get; init; }

    /// <summary>The article as stored.</summary>
    public required string Text { get; init; }

    /// <summary>Its annotation.</summary>
    public required string Json { get; init; }

    /// <summary>What extraction finds; null where the article is refused.</summary>
    public required Facts? Facts { get; init; }

    /// <summary>The facts as <c>extract</c> writes them; null where the article is refused.</summary>
    public byte[]? Output => Facts is { } facts ? ExtractionJson.Write(facts) : null;

    /// <summary>Extracts all annotated articles.</summary>
    /// <param name="gold">The folder of folders.</param>
    public static IReadOnlyList<GoldArticle> Extract(string gold)
    {
        var reader = ArticleReader.Load(ShippedFiles.Instance);
        var extractor = ArticleExtractor.Load(ShippedFiles.Instance);
        return Directory.GetDirectories(gold).Order(StringComparer.Ordinal)
            .SelectMany(folder => Directory.GetFiles(folder, "*" + Annotation).Order(StringComparer.Ordinal).Select((path, index) => Read(folder, path, index)))
            .ToList();

        GoldArticle Read(string folder, string path, int index)
        {
            var file = path[..^Annotation.Length] + ".txt";
            var articles = reader.Read(file, File.ReadAllBytes(file)).Articles;
            return new GoldArticle
            {
                Name = Path.GetFileNameWithoutExtension(file),
                Folder = Path.GetFileName(folder),
                IsAside = index % 4 == 3,
                Text = File.ReadAllText(file),
                Json = File.ReadAllText(path),
                Facts = articles.Count == 0 ? null : extractor.Extract(articles[0]),
            };
        }
    }
}
