using System.Globalization;
using System.Text;
using GraphBuilder.Language;
using GraphBuilder.Language.Conllu;
using GraphBuilder.Training.Corpora;
using GraphBuilder.Training.Evaluation;

namespace GraphBuilder.Training.Reports;

/// <summary>The scores of the language models as a Markdown page.</summary>
internal static class LanguageReport
{
    private static readonly ConllMetric[] Segmentation = [ConllMetric.Tokens, ConllMetric.Sentences, ConllMetric.Words];
    private static readonly ConllMetric[] Annotation =
        [ConllMetric.Upos, ConllMetric.UFeats, ConllMetric.Lemmas, ConllMetric.Uas, ConllMetric.Las, ConllMetric.Clas, ConllMetric.Mlas, ConllMetric.Blex];

    /// <summary>Measures all test sets in the three settings.</summary>
    public static string Write(IEnumerable<Treebank> treebanks, FrenchAnalyzer analyzer, SyntaxAnalyzer syntax)
    {
        var page = new StringBuilder();
        page.Append("# Scores of the French language models\n\n");
        page.Append("Metrics of the CoNLL 2018 shared task, F1 in percent, with 95 % intervals by drawing sentences (1,000 samples). The test sets are never trained on.\n");
        page.Append("Made by `dotnet run -c Release --project src/GraphBuilder.Training -- evaluate --data UD-FOLDER`.\n");
        var sets = treebanks.ToList();
        Section(page, "From raw text", [.. Segmentation, .. Annotation], sets, set => SystemOutput.FromRawText(set, analyzer));
        Section(page, "From gold sentences and words", Annotation, sets, set => SystemOutput.FromTokens(set, syntax));
        Section(page, "From gold words and tags", [ConllMetric.Uas, ConllMetric.Las, ConllMetric.Clas], sets, set => SystemOutput.FromTags(set, syntax));
        page.Append("\n## Features after the common usage\n\nThe treebanks annotate features differently; this compares after bringing gold to the usage that the tagger learns.\n\n| set | UFeats |\n|---|---|\n");
        foreach (var set in sets)
        {
            var gold = set.Sentences.Select(Normalized).ToList();
            var score = ConllEvaluation.Compare(gold, SystemOutput.FromTokens(set, syntax))[ConllMetric.UFeats].F1;
            page.Append(CultureInfo.InvariantCulture, $"| {set.Name} | {100 * score:F2} |\n");
        }

        return page.ToString();
    }

    private static void Section(
        StringBuilder page, string title, ConllMetric[] metrics, List<Treebank> sets, Func<Treebank, List<ConlluSentence>> run)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| metric | {string.Join(" | ", sets.Select(set => set.Name))} |\n|---|{string.Concat(sets.Select(_ => "---|"))}\n");
        var evaluations = sets.Select(set => ConllEvaluation.Compare(set.Sentences.Select(sentence => sentence.Source), run(set))).ToList();
        foreach (var metric in metrics)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {metric} | {string.Join(" | ", evaluations.Select(evaluation => Cell(evaluation, metric)))} |\n");
        }
    }

    private static string Cell(ConllEvaluation evaluation, ConllMetric metric)
    {
        var (low, high) = Bootstrap.Interval(evaluation, metric);
        return string.Create(CultureInfo.InvariantCulture, $"{100 * evaluation[metric].F1:F2} ({100 * low:F1}–{100 * high:F1})");
    }

    private static ConlluSentence Normalized(TrainingSentence sentence) =>
        sentence.Source with { Words = sentence.Source.Words.Select((word, i) => word with { Features = sentence.Tags[i].Features }).ToArray() };
}
