using GraphBuilder.Articles;

namespace GraphBuilder.Tests.Articles;

/// <summary>The articles of the first run are read as they are meant to be.</summary>
public sealed class SeedsTests
{
    private static readonly ArticleReading[] Readings =
        [.. Directory.GetFiles(Path.Combine(Checkout.Root, "seeds")).Where(file => !file.EndsWith(".md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(file => Readers.Default.Read(Path.GetFileName(file), File.ReadAllBytes(file)))];

    [Test]
    public void Seeds_AllFiles_GiveEighteenArticlesAndOneSkippedObject()
    {
        Assert.That(Readings.SelectMany(reading => reading.Articles).Count(), Is.EqualTo(18));
        Assert.That(Readings.SelectMany(reading => reading.Skipped).Select(skipped => skipped.Name), Is.EqualTo(new[] { "gazette.jsonl#2" }));
    }

    [Test]
    public void Seeds_EachArticle_HasTitleLeadAndDate()
    {
        foreach (var article in Readings.SelectMany(reading => reading.Articles))
        {
            Assert.That(article.Paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.Title), Is.EqualTo(1), article.Id);
            Assert.That(article.Paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.Lead), Is.EqualTo(1), article.Id);
            Assert.That(article.Published?.Date.Precision, Is.EqualTo(DatePrecision.Day), article.Id);
        }
    }

    [Test]
    public void Seeds_EachArticle_IsADispatchOf150To300Words()
    {
        foreach (var article in Readings.SelectMany(reading => reading.Articles))
        {
            Assert.That(article.Paragraphs.Sum(paragraph => FoldedText.CountWords(paragraph.Span.Of(article.Text))), Is.InRange(150, 300), article.Id);
        }
    }
}
