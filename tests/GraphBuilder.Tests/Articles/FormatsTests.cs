using System.Text;
using GraphBuilder.Articles;

namespace GraphBuilder.Tests.Articles;

public sealed class FormatsTests
{
    private const string Sentence = "Le ministre autrichien a reçu lundi à Vienne son homologue hongrois, et tous deux ont signé un accord.";
    private const string Second = "La Hongrie accuse pourtant l'Autriche de fermer ses routes, ce que Vienne dément depuis plusieurs semaines.";

    [TestCase("a.json", """{"title": "Sans texte"}""", "a.json", "the object has no text (none of text, content, body, articleBody, content_html, content_text)")]
    [TestCase("a.json", """{"title": "x", "text": "  "}""", "a.json", "the object has no text (none of text, content, body, articleBody, content_html, content_text)")]
    [TestCase("a.json", """{"title": "x", "text": """, "a.json", "broken JSON at line 1, byte 24")]
    [TestCase("a.jsonl", "[]x", "a.jsonl", "broken JSON at line 1, byte 3")]
    [TestCase("a.json", "12", "a.json", "no JSON object")]
    [TestCase("a.rss", "<rss><channel><item></rss>", "a.rss", "broken XML at line 1, column 23")]
    [TestCase("a.xml", "<plan><lieu>Vienne</lieu></plan>", "a.xml", "no feed: neither an RSS item nor an Atom entry in it")]
    [TestCase("a.atom", "<feed><entry><title>Vide</title></entry></feed>", "a.atom", "the item has no text (none of content:encoded, content, description, summary)")]
    [TestCase("a.html", "<html><script>var a = 1;</script></html>", "a.html", "the page has no text")]
    public void Read_FileWithoutAnArticle_SaysWhy(string fileName, string content, string name, string reason)
    {
        var reading = Readers.Default.Read(fileName, Encoding.UTF8.GetBytes(content));

        Assert.That(reading.Skipped, Is.EqualTo(new[] { new SkippedArticle(name, reason) }));
        Assert.That(reading.Articles, Is.Empty);
    }

    [Test]
    public void Json_Metadata_IsTaken()
    {
        var article = Readers.ReadOne("a.json", $$"""
            {"headline": "Un accord à Vienne", "articleBody": "{{Sentence}}", "datePublished": "2019-06-03T10:00:00Z", "url": "https://gazette.example/1",
             "author": [{"name": "Hanna Gruber"}, {"name": "Paul Roy"}], "publisher": {"@type": "Organization", "name": "La Gazette"} }
            """);

        Assert.That((article.Title, article.Source, article.Author, article.Url),
            Is.EqualTo(("Un accord à Vienne", "La Gazette", "Hanna Gruber, Paul Roy", "https://gazette.example/1")));
        Assert.That(article.Published, Is.EqualTo(new PublicationDate(new PartialDate(2019, 6, 3), PublicationDateBasis.Metadata)));
    }

    [TestCase("a.json", "[{0},{1}]")]
    [TestCase("a.jsonl", "{0}\n\n{1}\n")]
    [TestCase("a.json", "{0}\n{1}")]
    [TestCase("a.json", """{{"articles": [{0},{1}]}}""")]
    public void Json_SeveralObjects_AreSeveralArticles(string fileName, string shape)
    {
        var first = $$"""{"text": "{{Sentence}}"}""";
        var second = $$"""{"text": "{{Second}}"}""";
        var file = shape.Contains("{{", StringComparison.Ordinal)
            ? $$"""{"articles": [{{first}},{{second}}]}"""
            : shape.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal);

        var reading = Readers.Default.Read(fileName, Encoding.UTF8.GetBytes(file));

        Assert.That(reading.Articles.Select(article => (article.Id, article.Text)), Is.EqualTo(new[] { ("a#1", Sentence), ("a#2", Second) }));
        Assert.That(reading.Skipped, Is.Empty);
    }

    [Test]
    public void JsonLines_OneBrokenLine_LeavesTheOthers()
    {
        var reading = Readers.Default.Read("a.jsonl", Encoding.UTF8.GetBytes($$"""{"text": "{{Sentence}}"}""" + "\n{oops}\n" + $$"""{"text": "{{Second}}"}"""));

        Assert.That(reading.Articles.Select(article => article.Id), Is.EqualTo(new[] { "a#1", "a#3" }));
        Assert.That(reading.Skipped, Is.EqualTo(new[] { new SkippedArticle("a.jsonl#2", "broken JSON at line 2, byte 2") }));
    }

    [Test]
    public void Html_Page_IsToldFromItsArticle()
    {
        var article = Readers.ReadOne("a.html", $"""
            <html><head><meta property="og:site_name" content="La Gazette"><meta name="author" content="Hanna Gruber">
            <link rel="canonical" href="https://gazette.example/1"></head><body class="has-sidebar">
            <header><nav><a href="/">Accueil</a> <a href="/e">Europe</a></nav><p>Mardi 4 juin 2019</p></header>
            <main><article><h1>Un accord à Vienne</h1><p>Par Hanna Gruber, publié le <time datetime="2019-06-03">3 juin 2019</time></p>
            <figure><figcaption>Les ministres à Vienne. © Gruber / AFP</figcaption></figure>
            <p>{Sentence}</p><div class="related-articles"><a href="/2">Le Danube en crue</a></div><h2>Un long chemin</h2><p>{Second}</p></article>
            <article><h2><a href="/3">Le blé repart</a></h2><p>Les cours montent.</p></article></main>
            <aside>À lire ailleurs</aside><footer>Mentions légales</footer></body></html>
            """);

        Assert.That(article.Paragraphs.Select(paragraph => (paragraph.Kind, paragraph.Span.In(article.Text))), Is.EqualTo(new[]
        {
            (ParagraphKind.Title, "Un accord à Vienne"), (ParagraphKind.Body, "Les ministres à Vienne."), (ParagraphKind.Lead, Sentence),
            (ParagraphKind.Heading, "Un long chemin"), (ParagraphKind.Body, Second),
        }));
        Assert.That((article.Title, article.Source, article.Author, article.Url),
            Is.EqualTo(("Un accord à Vienne", "La Gazette", "Hanna Gruber", "https://gazette.example/1")));
        Assert.That(article.Published?.Date, Is.EqualTo(new PartialDate(2019, 6, 3)));
    }

    [Test]
    public void Html_PageWithoutArticleElements_IsFoundByItsRunningText()
    {
        var article = Readers.ReadOne("a.html", $"""
            <table><tr><td><a href="/">Accueil</a> <a href="/e">Europe</a></td></tr></table>
            <div id="c"><h1>Un accord à Vienne</h1><div><p>{Sentence}</p><p>{Second}</p></div></div>
            <div><a href="/2">Le Danube en crue</a><br><a href="/3">Le blé repart</a></div>
            """);

        Assert.That(article.Paragraphs.Select(paragraph => paragraph.Span.In(article.Text)), Is.EqualTo(new[] { "Un accord à Vienne", Sentence, Second }));
        Assert.That(article.Boilerplate, Has.Count.EqualTo(3));
    }

    [Test]
    public void Atom_Entry_IsReadWithItsLinkDateAndAuthor()
    {
        var article = Readers.ReadOne("a.xml", $"""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>La Gazette</title><entry><title>Un accord à Vienne</title>
            <link rel="alternate" href="https://gazette.example/1"/><author><name>Hanna Gruber</name></author><updated>2019-06-04T01:00:00Z</updated>
            <published>2019-06-03T10:00:00Z</published><summary>Court</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{Sentence}</p><p>{Second}</p></div></content></entry></feed>
            """);

        Assert.That((article.Title, article.Source, article.Author, article.Url, article.Published?.Date.ToString()),
            Is.EqualTo(("Un accord à Vienne", "La Gazette", "Hanna Gruber", "https://gazette.example/1", "2019-06-03")));
        Assert.That(article.Paragraphs.Select(paragraph => paragraph.Span.In(article.Text)), Is.EqualTo(new[] { "Un accord à Vienne", Sentence, Second }));
    }

    [Test]
    public void Cues_LineWithoutCategory_IsNamed()
    {
        Assert.That(() => BoilerplateCues.Read(new StringReader("# cues\nteaser\tlire aussi*\nlire aussi\n"), "cues.txt"),
            Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("cues.txt, line 3: a category, a tab and a pattern expected, \"lire aussi\" found."));
    }
}
