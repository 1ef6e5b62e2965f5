using GraphBuilder.Language.Conllu;

namespace GraphBuilder.Cli.Tests.Commands;

[TestFixture]
internal sealed class ParseCommandTests
{
    [Test]
    public async Task Parse_Article_GivesItsParagraphsAndSentencesAsConllu()
    {
        using var run = new CliRun();
        run.Write("sommet.txt", CliRun.Article);
        var result = await run.RunAsync("parse", "sommet.txt");
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        var lines = result.Out.Split('\n');
        Assert.That(lines.Take(3), Is.EqualTo(new[] { "# newdoc id = sommet", "# newpar", "# sent_id = sommet-1" }));
        Assert.That(lines.Count(line => line == "# newpar"), Is.EqualTo(3));
        Assert.That(lines, Has.One.EqualTo("# text = La Russie accuse les États-Unis de provoquer une crise."));
        Assert.That(lines, Has.One.EqualTo("3\taccuse\taccuser\tVERB\t_\tMood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin\t0\troot\t_\t_"));
    }

    [Test]
    public async Task Parse_AllSeeds_ReadsBackWithOneRootASentence()
    {
        using var run = new CliRun();
        var result = await run.RunAsync("parse", Path.Combine(Checkout.Root, "seeds"));
        Assert.That(result.ExitCode, Is.Zero);
        using var reader = new StringReader(result.Out);
        var sentences = ConlluReader.Read(reader, "output").ToList();
        Assert.That(sentences, Has.Count.GreaterThan(100));
        Assert.That(sentences.Select(sentence => sentence.Id), Is.Unique);
        Assert.That(sentences.Select(sentence => sentence.Words.Count(word => word.Head == -1)), Is.All.EqualTo(1));
        Assert.That(sentences.Select(sentence => WithPlainSpaces(sentence.Text!)), Is.EqualTo(sentences.Select(sentence => WithPlainSpaces(sentence.SurfaceText()))));
        using var again = new StringWriter();
        sentences.ForEach(sentence => ConlluWriter.Write(again, sentence));
        Assert.That(again.ToString(), Is.EqualTo(WithoutDocumentLines(result.Out)));
    }

    [Test]
    public async Task Parse_Hyphen_TakesStandardInputWhole()
    {
        using var run = new CliRun();
        var result = await run.RunWithInputAsync("Berlin proteste.\n\nParis se\ttait, dit-on.", "parse", "-");
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        using var reader = new StringReader(result.Out);
        var sentences = ConlluReader.Read(reader, "output").ToList();
        Assert.That(sentences.Select(sentence => (sentence.Id, sentence.Text)), Is.EqualTo(new[] { ("stdin-1", "Berlin proteste."), ("stdin-2", "Paris se tait, dit-on.") }));
        Assert.That(result.Out, Does.Contain("\tSpaceAfter=No\n"));
    }

    [TestCase("")]
    [TestCase(" \n\n ")]
    public async Task Parse_NothingOnStandardInput_SaysSo(string text)
    {
        using var run = new CliRun();
        var result = await run.RunWithInputAsync(text, "parse", "-");
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Out, Is.Empty);
        Assert.That(result.ErrorLines, Has.Count.EqualTo(1));
        Assert.That(result.Error, Does.StartWith("skipped stdin: the file "));
    }

    [Test]
    public async Task Parse_ContractedToken_IsARangeOfTwoWords()
    {
        using var run = new CliRun();
        var result = await run.RunWithInputAsync("Il parle au roi.", "parse", "-");
        Assert.That(result.Out.Split('\n'), Does.Contain("3-4\tau\t_\t_\t_\t_\t_\t_\t_\t_"));
    }

    [Test]
    public async Task Parse_Fast_GivesTreesToo()
    {
        using var run = new CliRun();
        var result = await run.RunWithInputAsync("Le roi parle.", "parse", "--fast", "-");
        Assert.That(result.Out, Does.Contain("3\tparle\tparler\tVERB").And.Contain("\t0\troot\t"));
    }

    [Test]
    public async Task Parse_Tree_DrawsTheRootOnTop()
    {
        using var run = new CliRun();
        var result = await run.RunWithInputAsync("Le président parle au roi.", "parse", "--tree", "-");
        Assert.That(result.Out, Is.EqualTo(
            """
            stdin

            1. Le président parle au roi.
            parle          VERB   root
            ├─ président   NOUN   nsubj
            │  └─ Le       DET    det
            ├─ roi         NOUN   obl:arg
            │  ├─ à (au)   ADP    case
            │  └─ le (au)  DET    det
            └─ .           PUNCT  punct


            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public async Task Parse_MissingFileAmongOthers_NamesItAndParsesTheRest()
    {
        using var run = new CliRun();
        run.Write("a.txt", CliRun.Article);
        var result = await run.RunAsync("parse", "nulle-part.txt", "a.txt");
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.ErrorLines, Is.EqualTo(new[] { "error: nulle-part.txt: there is no such file or folder; check the path" }));
        Assert.That(result.Out, Does.StartWith("# newdoc id = a\n"));
    }

    [TestCase("parse")]
    [TestCase("parse", "--quick", "a.txt")]
    public async Task Parse_WrongUsage_IsOneLine(params string[] args)
    {
        using var run = new CliRun();
        var result = await run.RunAsync(args);
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines, Has.Count.EqualTo(1));
    }

    // A space of another width stands in the text as it is written, and between tokens there is only "space" or none.
    private static string WithPlainSpaces(string text) => string.Concat(text.Select(letter => char.IsWhiteSpace(letter) ? ' ' : letter));

    private static string WithoutDocumentLines(string conllu) =>
        string.Concat(conllu.Split('\n').SkipLast(1).Where(line => !line.StartsWith("# newdoc", StringComparison.Ordinal) && line != "# newpar").Select(line => line + "\n"));
}
