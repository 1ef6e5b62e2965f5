namespace GraphBuilder.Tests.Events;

/// <summary>
/// Whole articles in the manner of a citizens' news site, invented for testing and annotated by the codebook before the program first read them.
/// What the program reaches may not fall.
/// </summary>
[TestFixture]
internal sealed class InventedArticlesTests
{
    private static readonly Lazy<IReadOnlyList<Comparison>> All = new(() => [.. InventedArticle.ReadAll("Articles").Select(Compare)]);

    [Test]
    public void InventedArticles_AreAllRead() => Assert.That(All.Value, Has.Count.EqualTo(16).And.All.Matches<Comparison>(one => one.Expected.Count > 0));

    [Test]
    public void InventedArticles_Recall_DoesNotFall()
    {
        var expected = All.Value.Sum(one => one.Expected.Count);
        Assert.That(100.0 * Right / expected, Is.GreaterThanOrEqualTo(26), $"of {expected} facts {Right} found; missed:\n{Lines(one => one.Expected, one => one.Found)}");
    }

    [Test]
    public void InventedArticles_Precision_DoesNotFall()
    {
        var found = All.Value.Sum(one => one.Found.Count);
        Assert.That(100.0 * Right / found, Is.GreaterThanOrEqualTo(75), $"of {found} told {Right} right; wrong:\n{Lines(one => one.Found, one => one.Expected)}");
    }

    private static int Right => All.Value.Sum(one => one.Expected.Count - Less(one.Expected, one.Found).Count);

    private static Comparison Compare(InventedArticle one) =>
        new(one.Name, [.. one.Facts.Select(Sorted)], [.. one.Events.Select(told => Sorted(FrenchNews.Describe(told)))]);

    // Ids in one order, whoever wrote them.
    private static string Sorted(string fact) =>
        string.Join(' ', fact.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => string.Join('+', part.Split('+').Order(StringComparer.Ordinal))));

    private static List<string> Less(IReadOnlyList<string> some, IReadOnlyList<string> others)
    {
        var left = some.ToList();
        foreach (var other in others)
        {
            left.Remove(other);
        }

        return left;
    }

    private static string Lines(Func<Comparison, IReadOnlyList<string>> some, Func<Comparison, IReadOnlyList<string>> others) =>
        string.Join('\n', All.Value.SelectMany(one => Less(some(one), others(one)).Select(fact => $"  {one.Article}: {fact}")));

    private sealed record Comparison(string Article, IReadOnlyList<string> Expected, IReadOnlyList<string> Found);
}
