using GraphBuilder.Language.Models;
using GraphBuilder.Training.Learning;

namespace GraphBuilder.Training.Tests.Learning;

[TestFixture]
internal sealed class LearningWeightsTests
{
    [Test]
    public void AddScores_AfterUpdates_SumsThem()
    {
        var weights = new LearningWeights();
        weights.Update([3, 5], 1, 1);
        weights.Update([5], 0, -1);
        var scores = new int[2];
        weights.AddScores([3, 5, 7], scores);
        Assert.That(scores, Is.EqualTo(new[] { -1, 2 }));
    }

    [Test]
    public void ToSparse_WeightAddedLate_CountsLessThanOneAddedEarly()
    {
        var weights = new LearningWeights();
        weights.Update([3], 0, 1);
        weights.EndExample();
        weights.EndExample();
        weights.EndExample();
        weights.Update([5], 0, 1);
        weights.EndExample();

        // Averages over the five points in time: 1 − 1/5 and 1 − 4/5.
        var sparse = weights.ToSparse();
        Assert.That(Score(sparse, 3), Is.EqualTo(WeightCode.Largest));
        Assert.That(Score(sparse, 5), Is.EqualTo(WeightCode.Largest / 4).Within(2).Percent);
    }

    [Test]
    public void Update_ManyFeaturesAndLabels_KeepsThemApart()
    {
        var weights = new LearningWeights();
        for (var key = 1u; key <= 100_000; key++)
        {
            weights.Update([key], (int)(key % 50), (int)(key % 7) + 1);
            weights.Update([(key % 100) + 1], (int)(key % 50), 1);
        }

        var scores = new int[50];
        weights.AddScores([99_999], scores);
        Assert.That(scores[49], Is.EqualTo((99_999 % 7) + 1));
        Assert.That(scores.Sum(), Is.EqualTo(scores[49]));
    }

    private static int Score(SparseWeights weights, uint key)
    {
        var scores = new int[1];
        weights.AddScores([key], scores);
        return scores[0];
    }
}
