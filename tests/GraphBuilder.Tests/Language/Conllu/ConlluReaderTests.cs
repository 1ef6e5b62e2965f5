using GraphBuilder.Language.Conllu;

namespace GraphBuilder.Tests.Language.Conllu;

[TestFixture]
internal sealed class ConlluReaderTests
{
    private const string Sample =
        "# sent_id = s1\n# text = Fin du jeu.\n1\tFin\tfin\tNOUN\t_\tGender=Fem|Number=Sing\t0\troot\t_\t_\n"
        + "2-3\tdu\t_\t_\t_\t_\t_\t_\t_\t_\n2\tde\tde\tADP\t_\t_\t4\tcase\t_\t_\n3\tle\tle\tDET\t_\t_\t4\tdet\t_\t_\n"
        + "4\tjeu\tjeu\tNOUN\t_\t_\t1\tnmod\t_\tSpaceAfter=No\n5\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_\n\n";

    [Test]
    public void Read_ContractedToken_HoldsTwoWords()
    {
        var sentence = Read(Sample).Single();
        Assert.That(sentence.Id, Is.EqualTo("s1"));
        Assert.That(sentence.Tokens.Select(token => token.Form), Is.EqualTo(new[] { "Fin", "du", "jeu", "." }));
        Assert.That(sentence.Tokens[1], Is.EqualTo(new ConlluToken("du", 1, 2, true, true)));
        Assert.That(sentence.Words.Select(word => word.Form), Is.EqualTo(new[] { "Fin", "de", "le", "jeu", "." }));
        Assert.That(sentence.Words.Select(word => word.Head), Is.EqualTo(new int?[] { -1, 3, 3, 0, 0 }));
        Assert.That(sentence.SurfaceText(), Is.EqualTo(sentence.Text));
    }

    [Test]
    public void Read_EmptyNode_IsLeftOut()
    {
        var sentence = Read("1\tA\t_\t_\t_\t_\t0\troot\t_\t_\n1.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n2\tB\t_\t_\t_\t_\t1\tdep\t_\t_\n").Single();
        Assert.That(sentence.Words.Select(word => word.Form), Is.EqualTo(new[] { "A", "B" }));
    }

    [TestCase("1\tA\n", "f:1: 10 columns expected, 2 found; columns are tab-separated.")]
    [TestCase("# c\n2\tA\t_\t_\t_\t_\t0\troot\t_\t_\n", "f:2: word 1 expected, '2' found.")]
    [TestCase("x\tA\t_\t_\t_\t_\t0\troot\t_\t_\n", "f:1: an id is a number, a range (3-4) or an empty node (8.1), not 'x'.")]
    [TestCase("1\tA\t_\t_\t_\t_\tz\troot\t_\t_\n", "f:1: a head is a number from 0 or an underscore, not 'z'.")]
    [TestCase("1\tA\t_\t_\t_\t_\t7\troot\t_\t_\n", "f:2: the head 7 of 'A' is outside its sentence of 1 words.")]
    [TestCase("1-2\tA\t_\t_\t_\t_\t_\t_\t_\t_\n1\tA\t_\t_\t_\t_\t0\troot\t_\t_\n", "f:3: the sentence ends at word 1, but a range of words reaches to 2.")]
    [TestCase("2-3\tA\t_\t_\t_\t_\t_\t_\t_\t_\n", "f:1: the range '2-3' does not open at word 1 or lies within another.")]
    public void Read_BrokenLine_SaysWhere(string text, string message) =>
        Assert.That(() => Read(text).ToList(), Throws.TypeOf<ConlluFormatException>().With.Message.EqualTo(message));

    [Test]
    public void Write_WhatWasRead_GivesTheSameFile()
    {
        using var writer = new StringWriter();
        foreach (var sentence in Read(Sample))
        {
            ConlluWriter.Write(writer, sentence);
        }

        Assert.That(writer.ToString(), Is.EqualTo(Sample));
    }

    [Test]
    public void ToSentence_Tokens_StandWhereTheTextHasThem()
    {
        var sentence = Read(Sample).Single().ToSentence(out var text);
        Assert.That(text, Is.EqualTo("Fin du jeu."));
        Assert.That(sentence.Tokens.Select(token => token.Span.In(text)), Is.EqualTo(sentence.Tokens.Select(token => token.Form)));
        Assert.That(sentence.Words[2].Span, Is.EqualTo(new TextSpan(4, 6)));
        Assert.That(sentence.ToConllu(text).Tokens, Is.EqualTo(Read(Sample).Single().Tokens));
    }

    [TestCase("ud/Sequoia/fr_sequoia-ud-test.conllu", 456)]
    [TestCase("ud/GSD/fr_gsd-ud-test.conllu", 416)]
    [TestCase("ud/PUD/fr_pud-ud-test.conllu", 1000)]
    public void SurfaceText_EveryTreebankSentence_IsItsText(string file, int sentences)
    {
        using var reader = new StreamReader(Checkout.RequireShared(file));
        var read = ConlluReader.Read(reader, file).ToList();
        Assert.That(read, Has.Count.EqualTo(sentences));
        Assert.That(read.Where(sentence => Spaced(sentence.SurfaceText()) != Spaced(sentence.Text!)).Select(sentence => sentence.Id), Is.Empty);
    }

    private static string Spaced(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private static IEnumerable<ConlluSentence> Read(string text) => ConlluReader.Read(new StringReader(text), "f");
}
