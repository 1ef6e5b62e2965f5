using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GraphBuilder.Language;
using GraphBuilder.Training.Evaluation;
using GraphBuilder.Training.Learning.Biaffine;

namespace GraphBuilder.Training.Reports;

/// <summary>The page that stands beside each model: what it was made of, how, how well it does, under what licence.</summary>
internal static class ModelCards
{
    private const string Treebanks =
        "- UD_French-Sequoia train and dev, commit f5b049600c89 (2025-05-10), LGPL-LR\n"
        + "- UD_French-GSD dev, commit 830e2782304a (2025-05-10), CC BY-SA 4.0\n"
        + "- UD_French-PUD, sentences `w…`, commit c245786cfb30 (2025-11-11), CC BY-SA 3.0\n"
        + "- UD_French-FQB, commit d585d0fadefb (2025-11-11), LGPL-LR\n";

    private const string Lexicon = "- French lexicon of jsRealB (rali-udem/jsRealB, data), commit d41c397b1ca2 (2025-08-21), CC BY 4.0\n"
        + "- French spelling dictionary of Hunspell (wooorm/dictionaries), the names in it, commit 8cfea406b505 (2024-09-09), MPL 2.0\n";

    /// <summary>The card of a model.</summary>
    /// <param name="model">Its name.</param>
    /// <param name="bytes">The model file.</param>
    /// <param name="report">Scores on the test treebanks.</param>
    public static string Write(string model, byte[] bytes, LanguageReport report)
    {
        var card = new StringBuilder();
        card.Append(CultureInfo.InvariantCulture, $"# {model}.bin\n\n{Purpose(model)}\n\n");
        card.Append(CultureInfo.InvariantCulture, $"- size {bytes.Length:N0} bytes, SHA-256 `{Convert.ToHexStringLower(SHA256.HashData(bytes))}`\n");
        card.Append(CultureInfo.InvariantCulture, $"- settings: {Settings(model)}\n");
        card.Append("- made again, byte for byte, by `dotnet run -c Release --project src/GraphBuilder.Training -- all --data UD-FOLDER`\n\n");
        card.Append("## Learned from\n\n").Append(model == "lexicon" ? "" : Treebanks).Append(Lexicon);
        card.Append("\nNever learned from: Sequoia test, GSD test, the news half of PUD. Most settings were chosen on Sequoia dev and every tenth sentence of GSD dev, with models that had not learned from those; that the parser learns from the questions too, and for how many iterations, was not tried there.\n");
        AppendScores(card, model, report);
        card.Append("\n## Licence\n\nCC BY-SA 4.0, with the notices in `LICENSE.md` beside this file.\n");
        return card.ToString();
    }

    private static string Purpose(string model) => model switch
    {
        "lexicon" => "Hashes of the inflected forms of a French dictionary, each with the parts of speech, features and lemma rules that it can have.",
        "boundaries" => "Where sentences end in running text (averaged perceptron over the gaps between tokens).",
        "contractions" => "Which *des* and *du* are two words (averaged perceptron).",
        "lemmatizer" => "Which rule leads from a form to its lemma (averaged perceptron).",
        "tagger" => "Part of speech and features in one label (averaged perceptron, greedy from left to right).",
        "biaffine" => "Dependency trees (three networks of two BiLSTM layers and biaffine scores of arcs and relations, added; Eisner's algorithm): the parser by default.",
        _ => "Dependency trees for `--fast` (arc-hybrid transitions, structured perceptron, beam search, max-violation updates).",
    };

    private static string Settings(string model) => model switch
    {
        "lexicon" => "none, nothing is random",
        "boundaries" => $"{ModelTraining.BoundaryIterations} iterations, fixed seed",
        "contractions" => $"{ModelTraining.ContractionIterations} iterations, fixed seed",
        "lemmatizer" => $"{ModelTraining.LemmatizerIterations} iterations, fixed seed",
        "tagger" => $"{ModelTraining.TaggerIterations} iterations, fixed seed; forms seen 8 times or more keep their seen tags",
        "biaffine" => BiaffineSettings(ModelTraining.Biaffine),
        _ => $"beam {SyntaxAnalyzer.Beam}, {ModelTraining.ParserIterations} iterations, fixed seed; tags of {ModelTraining.JackKnifeParts}-fold jack-knifing; forms seen once stand for their ending",
    };

    private static string BiaffineSettings(BiaffineSettings settings) => string.Create(
        CultureInfo.InvariantCulture,
        $"{settings.Members} networks from the seeds {settings.Seed} on, {settings.Layers} layers of {settings.Hidden} units in each direction, {settings.Arc} units for arcs and {settings.Label} for relations, {settings.Epochs} epochs, batches of {settings.BatchWords} words, Adam from {settings.LearningRate} falling to 0, dropout {settings.InputDropout} of the input, {settings.LayerDropout} between layers, {settings.RecurrentDropout} between words, {settings.ProjectionDropout} of the projection; tags of {ModelTraining.JackKnifeParts}-fold jack-knifing; weights in 8 bits");

    private static void AppendScores(StringBuilder card, string model, LanguageReport report)
    {
        (ConllMetric Metric, bool FromRaw)[] shown = model switch
        {
            "boundaries" => [(ConllMetric.Sentences, true)],
            "contractions" => [(ConllMetric.Words, true)],
            "lemmatizer" => [(ConllMetric.Lemmas, false)],
            "tagger" => [(ConllMetric.Upos, false), (ConllMetric.UFeats, false)],
            "parser" or "biaffine" => [(ConllMetric.Uas, false), (ConllMetric.Las, false)],
            _ => [],
        };
        if (shown.Length == 0)
        {
            return;
        }

        card.Append("\n## Scores\n\nF1 in percent; more in `eval/language.md`.\n\n| treebank |");
        card.AppendJoin(" | ", shown.Select(column => $" {LanguageReport.Name(column.Metric)} from {(column.FromRaw ? "raw text" : "gold words")}")).Append(" |\n|---|");
        card.Append(string.Concat(shown.Select(_ => "---|"))).Append('\n');
        foreach (var scores in report.Treebanks)
        {
            var cells = shown.Select(column => (100 * (column.FromRaw ? scores.Raw : scores.Words)[column.Metric].F1).ToString("F2", CultureInfo.InvariantCulture));
            card.Append(CultureInfo.InvariantCulture, $"| {scores.Name} | {string.Join(" | ", cells)} |\n");
        }
    }
}
