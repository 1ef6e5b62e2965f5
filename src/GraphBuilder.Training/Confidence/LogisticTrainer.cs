using GraphBuilder.Events.Confidence;

namespace GraphBuilder.Training.Confidence;

/// <summary>
/// Learns a logistic model by gradient descent on all examples at once, with the squared weights as penalty: same examples, same weights.
/// </summary>
internal static class LogisticTrainer
{
    /// <summary>Features of fewer examples are left out: they would be learnt by heart.</summary>
    public const int SmallestCount = 6;

    private const int Steps = 3000;
    private const double Rate = 0.5;

    // Each weight is held to zero as strongly as this many examples could move it.
    private const double Penalty = 3;

    /// <summary>The weights, the bias among them.</summary>
    /// <param name="examples">At least one.</param>
    public static Dictionary<string, double> Learn(IReadOnlyList<ConfidenceExample> examples)
    {
        var names = examples.SelectMany(example => example.Features).GroupBy(feature => feature, StringComparer.Ordinal)
            .Where(group => group.Count() >= SmallestCount).Select(group => group.Key).Order(StringComparer.Ordinal).Prepend(ConfidenceModel.Bias).ToArray();
        var index = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        var rows = examples.Select(example => example.Features.Where(index.ContainsKey).Select(feature => index[feature]).Prepend(0).ToArray()).ToArray();
        var weights = new double[names.Length];
        var gradient = new double[names.Length];
        for (var step = 0; step < Steps; step++)
        {
            Array.Clear(gradient);
            for (var i = 0; i < rows.Length; i++)
            {
                var error = (1 / (1 + Math.Exp(-rows[i].Sum(feature => weights[feature])))) - examples[i].Target;
                foreach (var feature in rows[i])
                {
                    gradient[feature] += error;
                }
            }

            for (var feature = 0; feature < weights.Length; feature++)
            {
                var pull = feature == 0 ? 0 : Penalty * weights[feature];
                weights[feature] -= Rate * (gradient[feature] + pull) / rows.Length;
            }
        }

        return names.Zip(weights).ToDictionary(pair => pair.First, pair => Math.Round(pair.Second, 3), StringComparer.Ordinal);
    }
}
