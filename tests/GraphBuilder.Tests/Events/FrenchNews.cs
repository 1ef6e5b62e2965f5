using System.Globalization;
using GraphBuilder.Articles;
using GraphBuilder.Events;
using GraphBuilder.Extraction;
using GraphBuilder.Relations;

namespace GraphBuilder.Tests.Events;

/// <summary>Extraction with the shipped data, on text written in a test.</summary>
internal static class FrenchNews
{
    private static readonly Lazy<ArticleExtractor> Extractor = new(() => ArticleExtractor.Load(ShippedFiles.Instance));

    /// <summary>The facts of an article.</summary>
    public static Facts Extract(Article article) => Extractor.Value.Extract(article);

    /// <summary>The facts of a text of one paragraph that came out on a day.</summary>
    public static Facts Read(string text, string published = "2024-05-16", double? minConfidence = null) =>
        Read(text, [new Paragraph(new TextSpan(0, text.Length), ParagraphKind.Body)], published, minConfidence);

    private static Facts Read(string text, IReadOnlyList<Paragraph> paragraphs, string published, double? minConfidence) => Extractor.Value.Extract(new Article
    {
        Id = "test",
        SourceFile = "test.txt",
        Language = ArticleLanguage.French,
        Text = text,
        Offsets = OffsetMap.Identity,
        Encoding = "utf-8",
        Sha256 = new string('0', 64),
        Published = PartialDate.TryParse(published, out var date) ? new PublicationDate(date, PublicationDateBasis.Metadata) : null,
        Paragraphs = paragraphs,
        Boilerplate = [],
    }, minConfidence);

    /// <summary>The events of a title and the lead below it, whatever their confidence, as <see cref="Events"/> gives them.</summary>
    public static IReadOnlyList<string> CandidatesUnder(string title, string lead)
    {
        var text = $"{title}\n\n{lead}";
        return Read(
            text, [new Paragraph(new TextSpan(0, title.Length), ParagraphKind.Title), new Paragraph(new TextSpan(title.Length + 2, text.Length), ParagraphKind.Lead)], "2024-05-16", 0)
            .Events.Select(Describe).ToList();
    }

    /// <summary>The events of a text, each as <c>TYPE actors &gt; recipients status</c>, in order.</summary>
    public static IReadOnlyList<string> Events(string text) => Read(text).Events.Select(Describe).ToList();

    /// <summary>The events of a text however unsure: what the rules find, before the learnt confidence chooses.</summary>
    public static IReadOnlyList<string> Candidates(string text) => Read(text, minConfidence: 0).Events.Select(Describe).ToList();

    /// <summary>Asserts that the rules find some events, and that nothing else is sure enough to be told.</summary>
    public static void AssertEvents(string text, IEnumerable<string> expected)
    {
        Assert.That(expected, Is.SubsetOf(Candidates(text)));
        Assert.That(Events(text), Is.SubsetOf(expected));
    }

    public static string Describe(Event one)
    {
        var status = one.Status == EventStatus.None ? string.Empty
            : " " + one.Status.ToString().ToLower(CultureInfo.InvariantCulture).Replace(", ", "+", StringComparison.Ordinal);
        return $"{one.Type} {string.Join('+', one.Actors)} > {string.Join('+', one.Recipients)}{status}".Replace(" > ", one.Recipients.Count == 0 ? "" : " > ", StringComparison.Ordinal);
    }
}
