using System.Globalization;
using GraphBuilder.Articles;
using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Extraction;
using GraphBuilder.Language;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Tests;

/// <summary>Sentences of a test's own on their way through the stages, with the shipped data.</summary>
internal static class Analysis
{
    /// <summary>The shipped authority file.</summary>
    public static AuthorityFile Authority { get; } = ArticleExtractor.LoadAuthority(ShippedFiles.Instance);

    /// <summary>The linker with the shipped data.</summary>
    public static EntityLinker Linker { get; } = EntityLinker.Load(Authority, FrenchTokenizer.Load(ShippedFiles.Instance), ShippedFiles.Instance);

    private static readonly FrenchAnalyzer Analyzer =
        ArticleExtractor.Analyzer(ShippedFiles.Instance, Authority, FrenchTokenizer.Load(ShippedFiles.Instance), SyntaxAnalyzer.Load(ShippedFiles.Instance.OpenBinary));

    /// <summary>Links an article.</summary>
    /// <param name="text">The text, its paragraphs parted by empty lines.</param>
    /// <param name="published">Its day, ISO 8601; null for an article without a date.</param>
    public static ArticleMentions Link(string text, string? published = "2024-06-15") => Linker.Link(Analyzer.Analyze(ArticleOf(text, published)));

    private static Article ArticleOf(string text, string? published) => new()
    {
        Id = "a",
        SourceFile = "a.txt",
        Language = ArticleLanguage.French,
        Published = published is null ? null : new PublicationDate(PartialDate.Of(DateOnly.Parse(published, CultureInfo.InvariantCulture)), PublicationDateBasis.PublishedLine),
        Text = text,
        Offsets = OffsetMap.Identity,
        Encoding = "utf-8",
        Sha256 = new string('0', 64),
        Paragraphs = ParagraphsOf(text),
        Boilerplate = [],
    };

    private static List<Paragraph> ParagraphsOf(string text)
    {
        var paragraphs = new List<Paragraph>();
        var start = 0;
        foreach (var part in text.Split("\n\n"))
        {
            paragraphs.Add(new Paragraph(new TextSpan(start, start + part.Length), ParagraphKind.Body));
            start += part.Length + 2;
        }

        return paragraphs;
    }
}
