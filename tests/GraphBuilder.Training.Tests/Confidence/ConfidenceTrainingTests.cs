using GraphBuilder.Evaluation;
using GraphBuilder.Events.Confidence;
using GraphBuilder.Training.Confidence;

namespace GraphBuilder.Training.Tests.Confidence;

[TestFixture]
internal sealed class ConfidenceTrainingTests
{
    private static readonly Fact Right = new("ACCUSE", false, "CHN", "USA");
    private static readonly Fact Wrong = new("ACCUSE", false, "USA", "CHN");

    [Test]
    public void Learn_FeatureThatGoesWithTheRight_RaisesTheProbability()
    {
        var model = new ConfidenceModel(LogisticTrainer.Learn(Examples()), 0);
        Assert.That(model.Probability(["good"]), Is.GreaterThan(0.8));
        Assert.That(model.Probability(["bad"]), Is.LessThan(0.2));
        Assert.That(model.Probability(["good", "bad"]), Is.InRange(0.3, 0.7));
    }

    [Test]
    public void Learn_RareFeature_IsLeftOut()
    {
        var examples = Examples();
        examples.Add(new ConfidenceExample(0, ["good", "rare"], new EventVerdict([], [Wrong])));
        Assert.That(LogisticTrainer.Learn(examples), Does.ContainKey("good").And.Not.ContainKey("rare"));
    }

    [Test]
    public void CrossValidate_FeatureOfOneArticleOnly_IsNotLearntFromItself()
    {
        // Article 0 has a feature of its own that always goes with the right: no other article tells of it.
        var examples = Examples().Where(example => example.Article > 0).ToList();
        examples.AddRange(Enumerable.Repeat(new ConfidenceExample(0, ["only here"], new EventVerdict([Right], [Right])), 20));
        var judged = ConfidenceTraining.CrossValidate(examples).Where(pair => pair.Example.Article == 0).Select(pair => pair.Probability).Distinct();
        var bias = new ConfidenceModel(LogisticTrainer.Learn(examples.Where(example => example.Article > 0).ToList()), 0).Probability([]);
        Assert.That(judged, Is.EqualTo(new[] { bias }));
    }

    [Test]
    public void Facts_SameFactTwiceInAnArticle_CountsOnce()
    {
        var one = new ConfidenceExample(3, [], new EventVerdict([Right], [Right, Wrong]));
        var two = new ConfidenceExample(4, [], new EventVerdict([], [Right]));
        Assert.That(ConfidenceTraining.Facts([(one, 0.9), (one, 0.7), (two, 0.2)], 0.5, 10), Is.EqualTo(new Score(1, 2, 10)));
        Assert.That(ConfidenceTraining.Facts([(one, 0.9), (one, 0.7), (two, 0.2)], 0.1, 10), Is.EqualTo(new Score(1, 3, 10)));
    }

    private static List<ConfidenceExample> Examples() => Enumerable.Range(0, 40)
        .SelectMany(article => new[]
        {
            new ConfidenceExample(article, ["good"], new EventVerdict([Right], [Right])),
            new ConfidenceExample(article, ["bad"], new EventVerdict([], [Wrong])),
        })
        .ToList();
}
