using System.Globalization;
using System.Text;
using GraphBuilder.Language;
using GraphBuilder.Language.Conllu;
using GraphBuilder.Training.Corpora;
using GraphBuilder.Training.Evaluation;

namespace GraphBuilder.Training.Reports;

/// <summary>The scores of the language models on some treebanks, in three settings.</summary>
internal sealed class LanguageReport
{
    private static readonly ConllMetric[] Segmentation = [ConllMetric.Tokens, ConllMetric.Sentences, ConllMetric.Words];
    private static readonly ConllMetric[] Annotation =
        [ConllMetric.Upos, ConllMetric.UFeats, ConllMetric.Lemmas, ConllMetric.Uas, ConllMetric.Las, ConllMetric.Clas, ConllMetric.Mlas, ConllMetric.Blex];

    private LanguageReport(IReadOnlyList<Scores> treebanks) => Treebanks = treebanks;

    /// <summary>The scores of each treebank.</summary>
    public IReadOnlyList<Scores> Treebanks { get; }

    /// <summary>Measures.</summary>
    /// <param name="treebanks">The treebanks.</param>
    /// <param name="files">The data of the rules.</param>
    /// <param name="syntax">The models.</param>
    public static LanguageReport Measure(IEnumerable<Treebank> treebanks, IResourceFiles files, SyntaxAnalyzer syntax)
    {
        var analyzer = FrenchAnalyzer.Load(files, syntax);
        return new LanguageReport(treebanks.Select(Score).ToList());

        Scores Score(Treebank treebank)
        {
            var fromTokens = SystemOutput.FromTokens(treebank, syntax);
            return new Scores(
                treebank.Name,
                ConllEvaluation.Compare(treebank.Gold, SystemOutput.FromRawText(treebank, analyzer)),
                ConllEvaluation.Compare(treebank.Gold, fromTokens),
                ConllEvaluation.Compare(treebank.Gold, SystemOutput.FromTags(treebank, syntax)),
                ConllEvaluation.Compare(treebank.Sentences.Select(Normalized), fromTokens)[ConllMetric.UFeats].F1);
        }
    }

    /// <summary>The scores as a page.</summary>
    /// <param name="beam">The scores with the transition parser and its beam, which get a section of their own.</param>
    /// <param name="fast">The scores with the fast parser, which get one too.</param>
    public string ToMarkdown(LanguageReport beam, LanguageReport fast)
    {
        var page = new StringBuilder();
        page.Append("# Scores of the French language models\n\n");
        page.Append("Metrics of the CoNLL 2018 shared task, F1 in percent, with 95 % intervals by drawing sentences (1,000 samples).\n");
        page.Append("Made by `dotnet run -c Release --project src/GraphBuilder.Training -- evaluate --data UD-FOLDER`. The test sets are never trained on.\n");
        page.Append("The raw text is all sentences in one paragraph, joined as the treebank says. The columns behind the three test sets are parts of them.\n");
        AppendSection(page, "From raw text", [.. Segmentation, .. Annotation], scores => scores.Raw);
        AppendSection(page, "From gold sentences and words", Annotation, scores => scores.Words);
        AppendSection(page, "From gold words and tags", [ConllMetric.Uas, ConllMetric.Las, ConllMetric.Clas], scores => scores.Tags);
        beam.AppendSection(page, "With the transition parser (eight parses in view) instead, from raw text", [ConllMetric.Uas, ConllMetric.Las, ConllMetric.Clas], scores => scores.Raw);
        beam.AppendSection(page, "With the transition parser, from gold sentences and words", [ConllMetric.Uas, ConllMetric.Las, ConllMetric.Clas], scores => scores.Words);
        fast.AppendSection(page, "With the fast parser (transitions, one parse in view), from raw text", [ConllMetric.Uas, ConllMetric.Las, ConllMetric.Clas], scores => scores.Raw);
        page.Append("\n## Features after the common usage\n\n");
        page.Append("The treebanks annotate features differently. This compares on gold words, after bringing gold to the usage that the tagger learns.\n\n| set | UFeats |\n|---|---|\n");
        foreach (var scores in Treebanks)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {scores.Name} | {100 * scores.NormalizedFeatures:F2} |\n");
        }

        return page.ToString();
    }

    private void AppendSection(StringBuilder page, string title, ConllMetric[] metrics, Func<Scores, ConllEvaluation> select)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| metric | {string.Join(" | ", Treebanks.Select(scores => scores.Name))} |\n");
        page.Append("|---|").Append(string.Concat(Treebanks.Select(_ => "---|"))).Append('\n');
        foreach (var metric in metrics)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Name(metric)} | {string.Join(" | ", Treebanks.Select(scores => Cell(select(scores), metric)))} |\n");
        }
    }

    /// <summary>The name of a metric as the literature writes it.</summary>
    public static string Name(ConllMetric metric) => metric switch
    {
        ConllMetric.Upos or ConllMetric.Xpos or ConllMetric.Uas or ConllMetric.Las or ConllMetric.Clas or ConllMetric.Mlas or ConllMetric.Blex =>
            metric.ToString().ToUpperInvariant(),
        _ => metric.ToString(),
    };

    private static string Cell(ConllEvaluation evaluation, ConllMetric metric)
    {
        var (low, high) = Bootstrap.Interval(evaluation, metric);
        return string.Create(CultureInfo.InvariantCulture, $"{100 * evaluation[metric].F1:F2} ({100 * low:F1}–{100 * high:F1})");
    }

    private static ConlluSentence Normalized(TrainingSentence sentence) =>
        sentence.Source with { Words = sentence.Source.Words.Select((word, i) => word with { Features = sentence.Tags[i].Features }).ToArray() };

    /// <summary>The scores of a treebank.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Raw">From raw text.</param>
    /// <param name="Words">From gold sentences and words.</param>
    /// <param name="Tags">From gold words and tags.</param>
    /// <param name="NormalizedFeatures">UFeats from gold words against normalised gold, 0 to 1.</param>
    internal sealed record Scores(string Name, ConllEvaluation Raw, ConllEvaluation Words, ConllEvaluation Tags, double NormalizedFeatures);
}
