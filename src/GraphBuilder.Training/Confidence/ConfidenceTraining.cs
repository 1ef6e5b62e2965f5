using System.Globalization;
using GraphBuilder.Evaluation;
using GraphBuilder.Events.Confidence;

namespace GraphBuilder.Training.Confidence;

/// <summary>Learns how sure events are, and measures it on articles that were not learnt from: every article is judged by a model without it.</summary>
internal static class ConfidenceTraining
{
    private const int Folds = 10;
    private const double WantedPrecision = 0.85;
    private static readonly double[] Edges = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.001];

    /// <summary>Makes <c>data/models/fr/confidence.txt</c> and <c>eval/confidence.md</c>.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="gold">A folder of annotated articles.</param>
    /// <param name="progress">Hears of each step.</param>
    public static void Run(string root, string gold, Action<string> progress)
    {
        var collected = ConfidenceExamples.Collect(new RepositoryFiles(root), gold);
        progress($"{collected.Examples.Count} events of {collected.True.Count} articles");
        var judged = CrossValidate(collected.Examples);
        var threshold = Threshold(judged, collected.True.Sum());
        var weights = LogisticTrainer.Learn(collected.Examples);
        progress($"{weights.Count} weights, threshold {Text(threshold)}");
        File.WriteAllText(Path.Combine(root, "data", "models", "fr", "confidence.txt"), Model(weights, threshold));
        File.WriteAllText(Path.Combine(root, "eval", "confidence.md"), Page(judged, collected, threshold));
    }

    /// <summary>Each event with the probability that a model gives it which has learnt from other articles only.</summary>
    public static IReadOnlyList<(ConfidenceExample Example, double Probability)> CrossValidate(IReadOnlyList<ConfidenceExample> examples)
    {
        var judged = new List<(ConfidenceExample, double)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = examples.Where(example => example.Article % Folds != fold).ToList();
            var model = new ConfidenceModel(LogisticTrainer.Learn(others), 0);
            judged.AddRange(examples.Where(example => example.Article % Folds == fold).Select(example => (example, model.Probability(example.Features))));
        }

        return judged;
    }

    /// <summary>The facts that are said when events below a probability are left out, each fact once an article.</summary>
    public static Score Facts(IReadOnlyList<(ConfidenceExample Example, double Probability)> judged, double threshold, int trueFacts)
    {
        var said = judged.Where(pair => pair.Probability >= threshold).ToList();
        return new Score(
            said.SelectMany(pair => pair.Example.Verdict.Right.Select(fact => (pair.Example.Article, fact))).Distinct().Count(),
            said.SelectMany(pair => pair.Example.Verdict.Said.Select(fact => (pair.Example.Article, fact))).Distinct().Count(),
            trueFacts);
    }

    // The smallest measure that keeps the precision wanted: more would be lost for nothing.
    private static double Threshold(IReadOnlyList<(ConfidenceExample Example, double Probability)> judged, int trueFacts) =>
        Enumerable.Range(0, 19).Select(step => step / 20.0).FirstOrDefault(threshold => Facts(judged, threshold, trueFacts).Precision >= 100 * WantedPrecision, 0.5);

    private static string Model(Dictionary<string, double> weights, double threshold)
    {
        string[] head =
        [
            "# How sure an event is: a logistic model over the features of GraphBuilder.Events.Confidence.EventFeatures, 'feature | weight'.",
            "# Made by `dotnet run -c Release --project src/GraphBuilder.Training -- confidence --data GOLD-FOLDER`; measured in eval/confidence.md.",
            "# No feature names an entity, a date or a single word of the articles learnt from.",
            $"{ConfidenceModel.ThresholdLine} | {Text(threshold)}",
        ];
        return string.Join('\n', head.Concat(weights.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} | {Text(pair.Value)}"))) + "\n";
    }

    private static string Page(IReadOnlyList<(ConfidenceExample Example, double Probability)> judged, ConfidenceExamples collected, double threshold)
    {
        var bins = Edges.Zip(Edges.Skip(1)).Select(bin => (bin, Events: judged.Where(pair => pair.Probability >= bin.First && pair.Probability < bin.Second).ToList()));
        string[] page =
        [
            "# Confidence of events",
            "",
            $"{judged.Count} events that extraction finds in {collected.True.Count} annotated articles, each judged by a model that has learnt from other articles only",
            $"({Folds} parts, cut by article). Made by `dotnet run -c Release --project src/GraphBuilder.Training -- confidence --data GOLD-FOLDER`.",
            "The rules that find the events were written with part of these articles in view: on others the shares are lower.",
            "",
            "## Is a confidence of 70 % right seven times in ten?",
            "",
            "| confidence | events | mean confidence | share of facts right |",
            "|---|---:|---:|---:|",
            .. bins.Where(bin => bin.Events.Count > 0).Select(bin => string.Create(
                CultureInfo.InvariantCulture,
                $"| {bin.bin.First:0.0}–{Math.Min(1, bin.bin.Second):0.0} | {bin.Events.Count} | {bin.Events.Average(pair => pair.Probability):0.00} | {bin.Events.Average(pair => pair.Example.Target):0.00} |")),
            "",
            $"## What `--min-confidence` costs and gives (without it: {Text(threshold)})",
            "",
            "| at least | precision | recall | F1 |",
            "|---|---:|---:|---:|",
            .. Enumerable.Range(0, 10).Select(step => step / 10.0).Select(least => (least, Score: Facts(judged, least, collected.True.Sum())))
                .Select(row => string.Create(CultureInfo.InvariantCulture, $"| {row.least:0.0} | {row.Score.Precision:F1} | {row.Score.Recall:F1} | {row.Score.F1:F1} |")),
        ];
        return string.Join('\n', page) + "\n";
    }

    private static string Text(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
