using System.Globalization;
using GraphBuilder.Language;
using GraphBuilder.Language.Conllu;
using GraphBuilder.Training.Corpora;
using GraphBuilder.Training.Evaluation;

namespace GraphBuilder.Training.Reports;

/// <summary>Where the tokenizer differs from a treebank, the most frequent differences first.</summary>
internal static class SegmentationReport
{
    /// <summary>Writes scores and differences.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="treebank">A development treebank; test sets are not looked at.</param>
    /// <param name="analyzer">The analyzer, without syntax.</param>
    /// <param name="most">How many differences to list.</param>
    public static void Write(TextWriter writer, Treebank treebank, FrenchAnalyzer analyzer, int most)
    {
        var gold = treebank.Sentences.Select(sentence => WithoutTree(sentence.Source)).ToList();
        var system = SystemOutput.FromRawText(treebank, analyzer);
        var scores = ConllEvaluation.Compare(gold, system);
        foreach (var metric in new[] { ConllMetric.Tokens, ConllMetric.Sentences, ConllMetric.Words })
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{treebank.Name} {metric} {100 * scores[metric].F1:F2}"));
        }

        var goldText = EvaluatedText.Of(gold, "gold");
        var systemText = EvaluatedText.Of(system, "system");
        var missed = goldText.Words.GroupBy(word => word.Span).ToDictionary(group => group.Key, Describe);
        var found = systemText.Words.GroupBy(word => word.Span).ToDictionary(group => group.Key, Describe);
        var differences = missed.Where(entry => found.GetValueOrDefault(entry.Key) != entry.Value)
            .Select(entry => $"{entry.Value}  <>  {string.Join(' ', found.Where(other => other.Key.Overlaps(entry.Key)).Select(other => other.Value))}")
            .GroupBy(line => line).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(most);
        foreach (var group in differences)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Count(),4}  {group.Key}"));
        }

        foreach (var span in systemText.Sentences.Except(goldText.Sentences).Take(most))
        {
            writer.WriteLine($"  sentence  {systemText.Characters[span.Start..span.End]}");
        }
    }

    private static string Describe(IGrouping<TextSpan, EvaluatedWord> words) => string.Join('+', words.Select(word => word.Word.Form));

    private static ConlluSentence WithoutTree(ConlluSentence sentence) =>
        sentence with { Words = sentence.Words.Select(word => word with { Head = null }).ToArray() };
}
