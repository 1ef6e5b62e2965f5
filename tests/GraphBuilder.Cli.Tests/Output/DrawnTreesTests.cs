using GraphBuilder.Articles;
using GraphBuilder.Cli.Output;
using GraphBuilder.Language;

namespace GraphBuilder.Cli.Tests.Output;

[TestFixture]
internal sealed class DrawnTreesTests
{
    [Test]
    public void Write_DeepSentence_GoesOnBelowInATreeOfItsOwn()
    {
        // Each word hangs on the one before it: the fourteenth is deeper than one drawing goes.
        var lines = Draw(15).Split('\n');
        Assert.That(lines[2], Does.StartWith("1. a b c "));
        Assert.That(lines[3], Is.EqualTo($"a{new string(' ', 46)}  X      root"));
        Assert.That(lines[4], Does.StartWith("└─ b "));
        Assert.That(lines[15], Does.StartWith($"{new string(' ', 33)}└─ m … see (1)  X      dep"));
        Assert.That(lines[16], Does.StartWith("(1) m "));
        Assert.That(lines[17..19].Select(line => line.Split("  X")[0].TrimEnd()), Is.EqualTo(new[] { "└─ n", "   └─ o" }));
        Assert.That(lines[19..], Is.EqualTo(new[] { "", "" }));
    }

    [Test]
    public void Write_SentenceOfAHundredLevels_ShowsEveryWordWithinAScreen()
    {
        var lines = Draw(100).Split('\n');
        Assert.That(lines.Skip(3).Count(line => line.EndsWith(" root", StringComparison.Ordinal) || line.EndsWith(" dep", StringComparison.Ordinal)), Is.EqualTo(100 + 8));
        Assert.That(lines.Skip(3).Max(line => line.Length), Is.LessThan(80));
    }

    private static string Draw(int words)
    {
        var forms = Enumerable.Range(0, words).Select(i => ((char)('a' + (i % 26))).ToString()).ToArray();
        var text = string.Join(' ', forms);
        var spans = forms.Select((_, i) => new TextSpan(2 * i, (2 * i) + 1)).ToArray();
        var sentence = new Sentence
        {
            Ordinal = 0,
            Paragraph = 0,
            Span = new TextSpan(0, text.Length),
            Tokens = forms.Select((form, i) => new Token(spans[i], form, i, 1)).ToArray(),
            Words = forms.Select((form, i) => new Word
            {
                Form = form, Token = i, Span = spans[i], Upos = "X", Dependency = new Dependency(i - 1, i == 0 ? "root" : "dep"),
            }).ToArray(),
        };
        var article = new Article
        {
            Id = "x",
            SourceFile = "x.txt",
            Title = "Title",
            Language = ArticleLanguage.French,
            Text = text,
            Offsets = OffsetMap.Identity,
            Encoding = "utf-8",
            Sha256 = "",
            Paragraphs = [new Paragraph(new TextSpan(0, text.Length), ParagraphKind.Body)],
            Boilerplate = [],
        };
        using var writer = new StringWriter();
        DrawnTrees.Write(writer, new Document(article, [sentence]));
        return writer.ToString();
    }
}
