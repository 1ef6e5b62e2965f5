using System.Text;
using GraphBuilder.Articles;

namespace GraphBuilder.Tests.Articles;

/// <summary>What an article's text says stands in the stored file at the mapped place, whatever the format.</summary>
public sealed class OffsetsTests
{
    private const string Sentence = "Le ministre autrichien a reçu lundi à Vienne son homologue hongrois, et tous deux ont signé un accord.";

    [Test]
    public void Html_Words_LeadToTheirPlaceInThePage()
    {
        var file = $"""
            <html><head><title>Vienne</title></head><body><nav>Menu</nav><article><h1>Un accord entre Vienne et Budapest</h1>
            <p title="a > b">{Sentence} Le <a href="/danube">Danube</a>
            est leur   <b>fron</b>tière.</p><!-- rien --><p>M.&nbsp;Gruber a dit : &laquo; Nous avons gagné &raquo;.</p></article></body></html>
            """;

        var article = Readers.ReadOne("a.html", file);

        AssertLeads(article, file, Sentence, Sentence);
        AssertLeads(article, file, "Danube", "Danube");
        AssertLeads(article, file, "frontière", "fron</b>tière");
        AssertLeads(article, file, "M.\u00A0Gruber", "M.&nbsp;Gruber");
        AssertLeads(article, file, "« Nous avons gagné »", "&laquo; Nous avons gagné &raquo;");
        AssertLeads(article, file, "Un accord entre Vienne et Budapest", "Un accord entre Vienne et Budapest");
    }

    [Test]
    public void Html_WindowsLineEndsAndSurrogates_DoNotShiftOffsets()
    {
        var file = $"<p>Été\r\n😀 &#x1F600; {Sentence}</p>\r\n<p>Fin de l'été 😀 à Vienne.</p>";

        var article = Readers.ReadOne("a.htm", file);

        AssertLeads(article, file, Sentence, Sentence);
        AssertLeads(article, file, "Fin de l'été 😀 à Vienne.", "Fin de l'été 😀 à Vienne.");
    }

    [Test]
    public void Json_EscapedText_LeadsToItsEscapes()
    {
        var file = $$"""{"é": "ü", "title": "Un \u00ab accord \u00bb à Vienne", "body": "{{Sentence}}\n\nIl a dit : \"Oui\", l'\u00e9t\u00e9.", "n": 1}""";

        var article = Readers.ReadOne("a.json", file);

        AssertLeads(article, file, Sentence, Sentence);
        AssertLeads(article, file, "été", "\\u00e9t\\u00e9");
        AssertLeads(article, file, "\"Oui\"", "\\\"Oui\\\"");
        AssertLeads(article, file, "Un « accord » à Vienne", "Un \\u00ab accord \\u00bb à Vienne");
    }

    [Test]
    public void Json_TitleBehindTheText_IsShownFirstAndKeepsItsPlace()
    {
        var file = $$"""{"text": "{{Sentence}}", "title": "Un accord à Vienne"}""";

        var article = Readers.ReadOne("a.json", file);

        Assert.That(article.Paragraphs[0].Kind, Is.EqualTo(ParagraphKind.Title));
        AssertLeads(article, file, "Un accord à Vienne", "Un accord à Vienne");
        AssertLeads(article, file, Sentence, Sentence);
    }

    [Test]
    public void Feed_EscapedAndCDataHtml_LeadToTheirPlace()
    {
        var file = $"""
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Fil</title>
            <item><title>L'accord &amp; la suite</title><description>&lt;p&gt;{Sentence}&lt;/p&gt;&lt;p&gt;L'&amp;eacute;t&amp;eacute; &#233;tait là.&lt;/p&gt;</description></item>
            <item><title>Suite</title><content:encoded><![CDATA[<p>{Sentence}</p>
            <p>L'&eacute;t&eacute; finit.</p>]]></content:encoded></item></channel></rss>
            """;

        var articles = Readers.Default.Read("fil.rss", Encoding.UTF8.GetBytes(file)).Articles;

        Assert.That(articles.Select(article => article.Id), Is.EqualTo(new[] { "fil#1", "fil#2" }));
        AssertLeads(articles[0], file, "L'accord & la suite", "L'accord &amp; la suite");
        AssertLeads(articles[0], file, Sentence, Sentence);
        AssertLeads(articles[0], file, "L'été était", "L'&amp;eacute;t&amp;eacute; &#233;tait");
        AssertLeads(articles[1], file, Sentence, Sentence);
        AssertLeads(articles[1], file, "L'été finit.", "L'&eacute;t&eacute; finit.");
    }

    [TestCase("a.txt", "utf-16")]
    [TestCase("a.txt", "utf-8")]
    public void PlainText_WithAMark_CountsFromBehindIt(string fileName, string encodingName)
    {
        var encoding = Encoding.GetEncoding(encodingName);

        var reading = Readers.Default.Read(fileName, (byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(Sentence)]);

        Assert.That(reading.Articles[0].Offsets.ToFile(reading.Articles[0].Paragraphs[0].Span), Is.EqualTo(new TextSpan(0, Sentence.Length)));
    }

    private static void AssertLeads(Article article, string file, string words, string stored)
    {
        var at = article.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.That(at, Is.GreaterThanOrEqualTo(0), $"\"{words}\" is not in the text");
        Assert.That(article.Offsets.ToFile(new TextSpan(at, at + words.Length)).In(file), Is.EqualTo(stored));
    }
}
