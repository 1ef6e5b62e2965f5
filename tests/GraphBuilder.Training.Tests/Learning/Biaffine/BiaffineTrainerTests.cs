using System.Runtime.InteropServices;
using System.Security.Cryptography;
using GraphBuilder.Language.Parsing.Biaffine;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Training.Learning.Biaffine;

namespace GraphBuilder.Training.Tests.Learning.Biaffine;

[TestFixture]
internal sealed class BiaffineTrainerTests
{
    private static readonly BiaffineSettings Settings = new()
    {
        Members = 2, Epochs = 3, BatchWords = 20, Hidden = 32, Arc = 32, Label = 32, WordWidth = 16, SubwordWidth = 8, TagWidth = 8, LexiconWidth = 16, TreebankWidth = 16,
    };

    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("graphbuilder-training-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Learn_AnyNumberOfThreads_GivesTheSameBytes() => Assert.That(Hash("one", 1), Is.EqualTo(Hash("two", 2)).And.EqualTo(Hash("four", 4)));

    [TestCase(1)]
    [TestCase(3)]
    [TestCase(5)]
    public void Learn_StoppedAfterAnEpoch_EndsWithTheSameBytes(int epochs)
    {
        var reports = 0;
        Assert.That(
            () => Hash("stopped", 2, _ => reports++ == epochs ? throw new OperationCanceledException() : null), Throws.TypeOf<OperationCanceledException>());
        var resumed = new List<string>();
        Assert.That(Hash("stopped", 2, report => { resumed.Add(report); return null; }), Is.EqualTo(Hash("whole", 2)));
        Assert.That(resumed[0], Does.Contain("goes on after epoch"));
    }

    [Test]
    public void Learn_StateOfOtherSettings_IsNotTakenUp()
    {
        Hash("kept", 2);
        Assert.That(Hash("kept", 2, settings: Settings with { LearningRate = 0.001f }), Is.EqualTo(Hash("fresh", 2, settings: Settings with { LearningRate = 0.001f })));
    }

    [Test]
    public void Learn_FewSentences_LearnsThemByHeart()
    {
        var corpus = Corpus();
        var members = new BiaffineTrainer(Settings with { Members = 1, Epochs = 60, LearningRate = 0.01f, LayerDropout = 0, RecurrentDropout = 0 }, corpus, folder, _ => { }, 2).Learn();
        var parser = new BiaffineParser(corpus.Relations, corpus.Vocabulary, 0, members);
        foreach (var sentence in SmallTreebank.Sentences)
        {
            var tree = parser.Parse(sentence.Forms, sentence.Tags);
            Assert.That(tree.Select(dependency => dependency.Head), Is.EqualTo(sentence.Heads));
            Assert.That(tree.Select(dependency => dependency.Relation), Is.EqualTo(sentence.Relations));
        }
    }

    private static BiaffineCorpus Corpus() =>
        new(SmallTreebank.Sentences, [.. SmallTreebank.Sentences.Select(sentence => sentence.Tags)], FormLexicon.Of([], [], [[]]));

    private string Hash(string name, int threads, Func<string, object?>? hear = null, BiaffineSettings? settings = null)
    {
        var corpus = Corpus();
        var members = new BiaffineTrainer(settings ?? Settings, corpus, Path.Combine(folder, name), report => hear?.Invoke(report), threads).Learn();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var values in members.SelectMany(weights => weights.Tables.Prepend(weights.Dense)))
        {
            hash.AppendData(MemoryMarshal.AsBytes(values.AsSpan()));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
