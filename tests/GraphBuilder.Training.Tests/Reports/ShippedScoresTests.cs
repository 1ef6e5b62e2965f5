using GraphBuilder.Language;
using GraphBuilder.Tests;
using GraphBuilder.Training.Corpora;
using GraphBuilder.Training.Evaluation;
using GraphBuilder.Training.Reports;

namespace GraphBuilder.Training.Tests.Reports;

[TestFixture]
[Category("Slow")]
internal sealed class ShippedScoresTests
{
    private LanguageReport report = null!;

    [OneTimeSetUp]
    public void Measure()
    {
        var treebanks = new Treebanks(Checkout.RequireShared("ud"));
        var syntax = SyntaxAnalyzer.Load(path => File.OpenRead(Path.Combine(Checkout.Root, path)));
        report = LanguageReport.Measure(treebanks.Test, ShippedFiles.Instance, syntax);
    }

    // Accepted F1 in percent, from raw text.
    [TestCase(0, 99, 97, 97, 85, TestName = "Sequoia test")]
    [TestCase(1, 98.8, 95.5, 96, 80, TestName = "GSD test")]
    [TestCase(2, 98.8, 94.5, 95, 80, TestName = "PUD news")]
    public void Measure_ShippedModels_ReachTheAcceptedScores(int treebank, double words, double upos, double lemmas, double las)
    {
        var raw = report.Treebanks[treebank].Raw;
        Assert.Multiple(() =>
        {
            Assert.That(100 * raw[ConllMetric.Words].F1, Is.AtLeast(words));
            Assert.That(100 * raw[ConllMetric.Upos].F1, Is.AtLeast(upos));
            Assert.That(100 * raw[ConllMetric.Lemmas].F1, Is.AtLeast(lemmas));
            Assert.That(100 * raw[ConllMetric.Las].F1, Is.AtLeast(las));
        });
    }
}
