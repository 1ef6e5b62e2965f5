using System.Text;
using GraphBuilder.Articles;

namespace GraphBuilder.Tests.Articles;

public sealed class ArticleReaderTests
{
    private const string Prose = "Le ministre a reçu son homologue à Berne et les deux pays ont signé un accord sur l'énergie, selon un communiqué.";

    [TestCase("note.docx", "x", "unknown format: none of .atom, .htm, .html, .json, .jsonl, .rss, .txt, .xml")]
    [TestCase("empty.txt", "", "the file is empty")]
    [TestCase("blank.txt", " \r\n\t\n", "the file holds no text")]
    [TestCase("binary.txt", "PK\u0003\u0004\0\u0014\u0001", "binary file: a zero byte at offset 4")]
    [TestCase("control.txt", "\u0001\u0002\u0003abc", "binary file: 3 control bytes, the first (0x01) at offset 0")]
    [TestCase("english.txt", "The minister said on Monday that the two countries would sign the agreement before the end of the year.", "English is not read yet")]
    [TestCase("deutsch.txt", "Der Minister hat am Montag mit seinem Kollegen in Bern gesprochen und wird den Vertrag nicht unterschreiben.", "the text is neither French nor English")]
    public void Read_UnreadableFile_SaysWhyInOneLine(string fileName, string content, string reason)
    {
        var reading = Readers.Default.Read(fileName, Encoding.UTF8.GetBytes(content));

        Assert.That(reading.Articles, Is.Empty);
        Assert.That(reading.Skipped, Is.EqualTo(new[] { new SkippedArticle(fileName, reason) }));
    }

    [Test]
    public void Read_FileAboveTheLimit_IsSkipped()
    {
        var reader = new ArticleReader(Readers.Cues, Readers.Languages, new ArticleReaderOptions { MaxBytes = 1024 * 1024 });

        var reading = reader.Read("large.txt", new byte[2 * 1024 * 1024 + 1]);

        Assert.That(reading.Skipped, Is.EqualTo(new[] { new SkippedArticle("large.txt", "larger than 1 MB: 2 MB") }));
    }

    [Test]
    public void Read_DefaultLimit_IsTenMegabytes()
    {
        Assert.That(Readers.Default.Refuse("a.txt", 10 * 1024 * 1024), Is.Null);
        Assert.That(Readers.Default.Refuse("a.txt", 50 * 1024 * 1024), Is.EqualTo("larger than 10 MB: 50 MB"));
    }

    [Test]
    public void Read_PlainText_GivesIdHashAndIdentityOffsets()
    {
        var article = Readers.ReadOne("depeches/berne.txt", Prose);

        Assert.That(article.Id, Is.EqualTo("berne"));
        Assert.That(article.SourceFile, Is.EqualTo("depeches/berne.txt"));
        Assert.That(article.Sha256, Has.Length.EqualTo(64));
        Assert.That(article.Offsets.ToFile(17), Is.EqualTo(17));
        Assert.That(article.Language, Is.EqualTo(ArticleLanguage.French));
        Assert.That(article.Paragraphs, Is.EqualTo(new[] { new Paragraph(new TextSpan(0, Prose.Length), ParagraphKind.Lead) }));
    }

    [Test]
    public void Read_Article_TellsTitleLeadHeadingAndBodyApart()
    {
        var article = Readers.ReadOne("a.txt", $"Berne et Vienne signent un accord\n\n{Prose}\n\nUn long chemin\n\n{Prose.Replace("Berne", "Vienne", StringComparison.Ordinal)}\n");

        Assert.That(article.Title, Is.EqualTo("Berne et Vienne signent un accord"));
        Assert.That(article.Paragraphs.Select(paragraph => paragraph.Kind),
            Is.EqualTo(new[] { ParagraphKind.Title, ParagraphKind.Lead, ParagraphKind.Heading, ParagraphKind.Body }));
    }

    [Test]
    public void Read_WrappedLines_AreOneParagraph()
    {
        var article = Readers.ReadOne("a.txt",
            "Berne et Vienne signent un accord\n\n"
            + "Le ministre a reçu lundi son homologue à Berne et les deux pays ont\n"
            + "signé un accord sur l'énergie qui doit entrer en vigueur au début de\n"
            + "l'année, selon un communiqué.\n");

        Assert.That(article.Paragraphs, Has.Count.EqualTo(2));
        Assert.That(article.Paragraphs[1].Span.In(article.Text), Does.StartWith("Le ministre").And.EndWith("communiqué."));
    }
}
