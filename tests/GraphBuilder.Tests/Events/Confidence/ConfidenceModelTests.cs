using GraphBuilder.Events.Confidence;
using GraphBuilder.Language;

namespace GraphBuilder.Tests.Events.Confidence;

[TestFixture]
internal sealed class ConfidenceModelTests
{
    [Test]
    public void Probability_SumOfWeights_IsItsLogistic()
    {
        var model = ConfidenceModel.Load(new OneFile("# a comment\nthreshold | 0.25\nalways | 1\nrule passive | -2.5\n"));
        Assert.That(model.Threshold, Is.EqualTo(0.25));
        Assert.That(model.Probability([]), Is.EqualTo(0.731));
        Assert.That(model.Probability(["rule passive", "never learnt"]), Is.EqualTo(0.182));
    }

    [TestCase("threshold | 0.5\nrule passive: -2", 2, "a line is 'feature | weight', each feature once")]
    [TestCase("threshold | 0.5\nrule passive | many", 2, "a line is 'feature | weight', each feature once")]
    [TestCase("a | 1\nthreshold | 0.5\na | 2", 3, "a line is 'feature | weight', each feature once")]
    [TestCase("always | 1", 1, "the line 'threshold | a number from 0 to 1' is missing")]
    [TestCase("threshold | 7", 1, "the line 'threshold | a number from 0 to 1' is missing")]
    public void Load_BrokenFile_NamesTheLine(string text, int line, string problem) => Assert.That(
        () => ConfidenceModel.Load(new OneFile(text)),
        Throws.TypeOf<LexiconFormatException>().With.Message.EqualTo($"data/models/fr/confidence.txt:{line}: {problem}"));

    private sealed class OneFile(string text) : IResourceFiles
    {
        public TextReader OpenText(string path) => new StringReader(text);

        public Stream OpenBinary(string path) => throw new FileNotFoundException(path);

        public IReadOnlyList<string> List(string folder) => [];
    }
}
