using GraphBuilder.Articles;
using GraphBuilder.Events;

namespace GraphBuilder.Tests.Events;

/// <summary>A whole article invented for testing, <c>NAME.txt</c>, with the lines of its annotation, <c>NAME.facts</c>, and what the program tells of it.</summary>
internal sealed record InventedArticle(string Name, IReadOnlyList<string> Facts, IReadOnlyList<Event> Events)
{
    /// <summary>The articles of a folder beside this file, in the order of their names.</summary>
    public static IReadOnlyList<InventedArticle> ReadAll(string folder)
    {
        var reader = ArticleReader.Load(ShippedFiles.Instance);
        var path = Path.Combine(Checkout.Root, "tests", "GraphBuilder.Tests", "Events", folder);
        return [.. Directory.GetFiles(path, "*.facts").Order(StringComparer.Ordinal).Select(facts => Read(reader, facts))];
    }

    private static InventedArticle Read(ArticleReader reader, string facts)
    {
        var article = Path.ChangeExtension(facts, ".txt");
        var reading = reader.Read(article, File.ReadAllBytes(article));
        Assert.That(reading.Skipped, Is.Empty, article);
        return new InventedArticle(
            Path.GetFileNameWithoutExtension(facts),
            [.. File.ReadLines(facts).Where(line => line.Length > 0 && line[0] != '#')],
            FrenchNews.Extract(reading.Articles.Single()).Events);
    }
}
