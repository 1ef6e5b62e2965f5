using GraphBuilder.Language.Sentences;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Tests;
using GraphBuilder.Training.Corpora;
using GraphBuilder.Training.Learning;

namespace GraphBuilder.Training.Tests.Learning;

[TestFixture]
[Category("Slow")]
internal sealed class DeterminismTests
{
    private static readonly FormLexicon Lexicon = FormLexicon.Of([], [], [[]]);

    [Test]
    public void Learn_SameSentencesTwice_GivesTheSameBytes()
    {
        var sentences = Sentences();
        var first = LearnAll(sentences);
        Assert.That(LearnAll(sentences), Is.EqualTo(first));
        Assert.That(first.Select(model => model.Length), Is.All.GreaterThan(100));
    }

    // Of the treebanks where they are; else made-up ones, so that the test runs on any machine.
    private static List<TrainingSentence> Sentences()
    {
        var treebanks = Checkout.Shared("ud");
        return Directory.Exists(treebanks)
            ? new Treebanks(treebanks).Training.Take(120).ToList()
            : Enumerable.Repeat(SmallTreebank.Sentences, 6).SelectMany(sentences => sentences).ToList();
    }

    private static byte[][] LearnAll(List<TrainingSentence> sentences)
    {
        var tags = JackKnife.Tag(sentences, part => new TaggerTrainer(Lexicon, 2).Learn(part).ToTagger(), 3, _ => { });
        return
        [
            Bytes(new TaggerTrainer(Lexicon, 3).Learn(sentences).Write),
            Bytes(new LemmatizerTrainer(Lexicon, 2).Learn(sentences).Write),
            Bytes(new ContractionTrainer(Lexicon, 2).Learn(sentences).Write),
            Bytes(new BoundaryTrainer(SentenceSplitter.Load(ShippedFiles.Instance), Lexicon, 2).Learn(sentences).Write),
            Bytes(stream => new ParserTrainer(beam: 4, iterations: 2).Learn(sentences, tags, _ => { }).Write(stream, 1)),
        ];
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
