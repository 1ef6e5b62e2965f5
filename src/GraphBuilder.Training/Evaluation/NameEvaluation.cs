using GraphBuilder.Language.NameRecognition;
using GraphBuilder.Training.Corpora.Names;

namespace GraphBuilder.Training.Evaluation;

/// <summary>Counts names found against names typed by hand: a name is right if its tokens and its type are, or, without types, if its tokens are.</summary>
internal sealed class NameEvaluation
{
    private readonly Dictionary<NameType, int> gold = [];
    private readonly Dictionary<NameType, int> system = [];
    private readonly Dictionary<NameType, int> correct = [];
    private int correctSpans;

    /// <summary>Names found and asked for, of all types.</summary>
    public MetricCounts Total => new(correct.Values.Sum(), gold.Values.Sum(), system.Values.Sum(), 0);

    /// <summary>The same without regard to types.</summary>
    public MetricCounts Spans => new(correctSpans, gold.Values.Sum(), system.Values.Sum(), 0);

    /// <summary>The counts of one type.</summary>
    public MetricCounts Of(NameType type) =>
        new(correct.GetValueOrDefault(type), gold.GetValueOrDefault(type), system.GetValueOrDefault(type), 0);

    /// <summary>Counts a sentence.</summary>
    /// <param name="asked">The names typed by hand.</param>
    /// <param name="found">The names that the recogniser found.</param>
    public void Add(IReadOnlyList<TypedName> asked, IReadOnlyList<TypedName> found)
    {
        foreach (var name in asked)
        {
            Count(gold, name.Type);
            if (found.Contains(name))
            {
                Count(correct, name.Type);
            }

            correctSpans += found.Any(other => other.First == name.First && other.End == name.End) ? 1 : 0;
        }

        foreach (var name in found)
        {
            Count(system, name.Type);
        }
    }

    private static void Count(Dictionary<NameType, int> counts, NameType type) => counts[type] = counts.GetValueOrDefault(type) + 1;
}
