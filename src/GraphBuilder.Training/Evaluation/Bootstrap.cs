namespace GraphBuilder.Training.Evaluation;

/// <summary>Confidence intervals by drawing sentences with replacement.</summary>
internal static class Bootstrap
{
    /// <summary>The interval that holds the middle 95 % of the F1 of the samples.</summary>
    /// <param name="evaluation">The evaluation to draw from.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="samples">How many samples to draw, each of as many sentences as there are.</param>
    /// <param name="seed">The same seed gives the same interval.</param>
    /// <returns>Lower and upper end, 0 to 1.</returns>
    public static (double Low, double High) Interval(ConllEvaluation evaluation, ConllMetric metric, int samples = 1000, ulong seed = 1)
    {
        var scores = new double[samples];
        var random = new SeededRandom(seed);
        for (var sample = 0; sample < samples; sample++)
        {
            var sum = default(MetricCounts);
            for (var i = 0; i < evaluation.SentenceCount; i++)
            {
                sum += evaluation.OfSentence(random.Next(evaluation.SentenceCount), metric);
            }

            scores[sample] = sum.F1;
        }

        Array.Sort(scores);
        return (scores[(int)(samples * 0.025)], scores[(int)(samples * 0.975)]);
    }
}
