using GraphBuilder.Evaluation;

namespace GraphBuilder.Tests.Evaluation;

[TestFixture]
internal sealed class ScoreTests
{
    [TestCase(3, 4, 6, 75.0, 50.0, 60.0)]
    [TestCase(0, 5, 5, 0.0, 0.0, 0.0)]
    [TestCase(1, 3, 3, 33.3, 33.3, 33.3)]
    [TestCase(2, 3, 2, 66.7, 100.0, 80.0)]
    public void Score_Counts_GivePrecisionRecallAndTheirHarmonicMean(int right, int said, int truth, double precision, double recall, double f1)
    {
        var score = new Score(right, said, truth);
        Assert.That((score.Precision, score.Recall, score.F1), Is.EqualTo((precision, recall, f1)));
    }

    [TestCase(0, 0, 100.0, 100.0, 100.0)]
    [TestCase(0, 4, 0.0, 0.0, 0.0)]
    [TestCase(4, 0, 0.0, 100.0, 0.0)]
    public void Score_NothingTrueOrSaid_IsFullOnlyWhereNothingIsWanting(int said, int truth, double precision, double recall, double f1)
    {
        var score = new Score(0, said, truth);
        Assert.That((score.Precision, score.Recall, score.F1), Is.EqualTo((precision, recall, f1)));
    }

    [TestCase(6.25, 6.2)]
    [TestCase(18.75, 18.8)]
    [TestCase(62.45, 62.5)]
    [TestCase(0.35, 0.3)]
    [TestCase(99.96, 100.0)]
    public void OneDecimal_BesideAHalf_LooksAtTheExactValue(double value, double expected) =>
        Assert.That(Score.OneDecimal(value), Is.EqualTo(expected));
}
