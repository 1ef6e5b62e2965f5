using System.Text.Json;

namespace GraphBuilder.Tests.Articles;

/// <summary>Measures what is cut, and the publication date, on the annotated articles.</summary>
public sealed class GoldBoilerplateTests
{
    [Test]
    public void Boilerplate_OnTheAnnotatedArticles_IsFoundWithAnFOfAtLeast95()
    {
        int right = 0, said = 0, truth = 0;
        foreach (var (gold, article) in Pairs())
        {
            var expected = Characters(article.Text, Spans(gold, article.Text));
            var found = Characters(article.Text, article.Boilerplate.Select(cut => cut.Span));
            right += expected.Intersect(found).Count();
            said += found.Count;
            truth += expected.Count;
        }

        Assert.That(200.0 * right / (said + truth), Is.GreaterThanOrEqualTo(95));
    }

    [Test]
    public void Published_OnTheAnnotatedArticles_IsNeverWrong()
    {
        foreach (var (gold, article) in Pairs())
        {
            Assert.That(article.Published?.Date.ToString(), Is.EqualTo(gold.GetProperty("published").GetString()), article.Id);
        }
    }

    private static IEnumerable<(JsonElement Gold, GraphBuilder.Articles.Article Article)> Pairs()
    {
        foreach (var path in Directory.GetFiles(Checkout.RequireShared("gold"), "*.gold.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(path));
            var file = path.Replace(".gold.json", ".txt", StringComparison.Ordinal);
            yield return (gold.RootElement.Clone(), Readers.ReadOne(file, File.ReadAllText(file)));
        }
    }

    // The annotation names exact lines, or parts of lines, and means each of their showings.
    private static IEnumerable<TextSpan> Spans(JsonElement gold, string text)
    {
        foreach (var line in gold.GetProperty("boilerplate").EnumerateArray().Select(line => line.GetString()!))
        {
            for (var at = text.IndexOf(line, StringComparison.Ordinal); at >= 0; at = text.IndexOf(line, at + 1, StringComparison.Ordinal))
            {
                yield return new TextSpan(at, at + line.Length);
            }
        }
    }

    private static HashSet<int> Characters(string text, IEnumerable<TextSpan> spans) =>
        [.. spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)).Where(at => !char.IsWhiteSpace(text[at]))];
}
