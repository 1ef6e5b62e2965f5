using System.Globalization;
using GraphBuilder.Language;

namespace GraphBuilder.Events.Confidence;

/// <summary>
/// How likely an event is right: a logistic model over <see cref="EventFeatures"/>. Its weights are a text that can be read:
/// <c>threshold | 0.5</c>, then a line <c>feature | weight</c> for each feature.
/// </summary>
internal sealed class ConfidenceModel
{
    /// <summary>Name of the line that holds the share below which an event is left out unless asked for.</summary>
    public const string ThresholdLine = "threshold";

    /// <summary>Name of the weight that every event has.</summary>
    public const string Bias = "always";

    private const string File = "data/models/fr/confidence.txt";

    private readonly Dictionary<string, double> weights;

    /// <summary>Makes a model.</summary>
    /// <param name="weights">The weights; a feature without one counts nothing.</param>
    /// <param name="threshold">0 to 1.</param>
    public ConfidenceModel(Dictionary<string, double> weights, double threshold)
    {
        this.weights = weights;
        Threshold = threshold;
    }

    /// <summary>Events below are left out unless asked for; 0 to 1.</summary>
    public double Threshold { get; }

    /// <summary>Reads the shipped model.</summary>
    /// <exception cref="LexiconFormatException">The file is not of its format.</exception>
    public static ConfidenceModel Load(IResourceFiles files)
    {
        using var reader = files.OpenText(File);
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.Split(" | ") is not [var feature, var text] || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
                || !weights.TryAdd(feature, weight))
            {
                throw new LexiconFormatException(File, number, "a line is 'feature | weight', each feature once");
            }
        }

        return weights.Remove(ThresholdLine, out var threshold) && threshold is >= 0 and <= 1
            ? new ConfidenceModel(weights, threshold)
            : throw new LexiconFormatException(File, number, $"the line '{ThresholdLine} | a number from 0 to 1' is missing");
    }

    /// <summary>The probability, from 0 to 1, in steps of a thousandth.</summary>
    public double Probability(IEnumerable<string> features)
    {
        var sum = weights.GetValueOrDefault(Bias);
        foreach (var feature in features)
        {
            sum += weights.GetValueOrDefault(feature);
        }

        return Math.Round(1 / (1 + Math.Exp(-sum)), 3);
    }
}
