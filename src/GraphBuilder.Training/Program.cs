using GraphBuilder.Language;
using GraphBuilder.Language.Conllu;
using GraphBuilder.Language.Models;
using GraphBuilder.Language.NameRecognition;
using GraphBuilder.Language.Parsing;
using GraphBuilder.Training.Confidence;
using GraphBuilder.Training.Corpora;
using GraphBuilder.Training.Corpora.Names;
using GraphBuilder.Training.Evaluation;
using GraphBuilder.Training.Reports;

namespace GraphBuilder.Training;

internal static class Program
{
    private const string Usage =
        "usage: GraphBuilder.Training COMMAND --data FOLDER, the folder of treebanks unless another is named\n"
        + "  all           makes all models of data/models/fr with their cards, and eval/language.md; goes on where a run was stopped\n"
        + "  evaluate      measures the models on the test treebanks and writes cards and eval/language.md again\n"
        + "  develop       makes models in out/models/fr without the development treebanks, those that are not there yet, and measures on them\n"
        + "  names         makes the recogniser of names alone, with its card and its section of eval/language.md\n"
        + "  segmentation  shows where the tokenizer differs from the development treebanks\n"
        + "  confidence    learns how sure events are from the annotated articles of the folder; writes data/models/fr/confidence.txt and eval/confidence.md";

    private static int Main(string[] arguments)
    {
        if (arguments is not [var command, "--data", var data])
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        try
        {
            return Run(command, data);
        }
        catch (Exception problem) when (problem is IOException or ConlluFormatException or ModelFormatException or EvaluationException)
        {
            Console.Error.WriteLine($"error: {problem.Message}");
            return 1;
        }
    }

    private static int Run(string command, string data)
    {
        var root = RepositoryFiles.FindRoot(Environment.CurrentDirectory);
        if (command == "confidence")
        {
            ConfidenceTraining.Run(root, data, Console.Error.WriteLine);
            return 0;
        }

        var files = new RepositoryFiles(root);
        var treebanks = new Treebanks(data);
        var models = Path.Combine(root, "data", "models", "fr");
        switch (command)
        {
            case "all":
                Training(root, data, treebanks.Final, models, Path.Combine(root, "out", "training"), files).Make(ModelTraining.Models);
                goto case "evaluate";
            case "evaluate":
                Evaluate(root, models, files, treebanks);
                EvaluateNames(root, data, models, files, treebanks);
                return 0;
            case "names":
                Training(root, data, treebanks.Final, models, Path.Combine(root, "out", "training"), files).Make(["names"]);
                EvaluateNames(root, data, models, files, treebanks);
                return 0;
            case "develop":
                Develop(root, data, Path.Combine(root, "out", "models", "fr"), files, treebanks);
                return 0;
            case "segmentation":
                foreach (var treebank in treebanks.Development)
                {
                    SegmentationReport.Write(Console.Out, treebank, FrenchAnalyzer.Load(files), 60);
                }

                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static ModelTraining Training(
        string root, string data, IReadOnlyList<TrainingSentence> sentences, string models, string states, RepositoryFiles files)
    {
        var shipped = Path.Combine(root, "data", "models") + Path.DirectorySeparatorChar;
        var inputs = StageLedger.InputsOf([data, Path.Combine(root, "data")], sentences, file => file.StartsWith(shipped, StringComparison.Ordinal));
        return new ModelTraining(data, sentences, models, states, inputs, files, Console.Error.WriteLine);
    }

    private static void Evaluate(string root, string models, RepositoryFiles files, Treebanks treebanks)
    {
        IReadOnlyList<Treebank> measured = [.. treebanks.Test, .. treebanks.Slices];
        var report = LanguageReport.Measure(measured, files, Load(models, ParserKind.Biaffine));
        var beamReport = LanguageReport.Measure(measured, files, Load(models, ParserKind.Beam));
        var fastReport = LanguageReport.Measure(measured, files, Load(models, ParserKind.Greedy));
        Directory.CreateDirectory(Path.Combine(root, "eval"));
        File.WriteAllText(Path.Combine(root, "eval", "language.md"), report.ToMarkdown(beamReport, fastReport));
        foreach (var model in ModelTraining.Models.Where(model => model != "names"))
        {
            var path = Path.Combine(models, model);
            File.WriteAllText(path + ".md", ModelCards.Write(model, File.ReadAllBytes(path + ".bin"), model == "parser" ? beamReport : report));
        }
    }

    // The last section of the page, so that it can be made again alone.
    private static void EvaluateNames(string root, string data, string models, RepositoryFiles files, Treebanks treebanks)
    {
        var corpora = NameCorpora.Load(data, files, models);
        var report = MeasureNames(corpora, models, [("PUD news", treebanks.Test[2], "pud-news.txt")], treebanks.Final);
        var page = Path.Combine(root, "eval", "language.md");
        var text = File.ReadAllText(page);
        var section = text.IndexOf(NameReport.Heading, StringComparison.Ordinal);
        File.WriteAllText(page, (section < 0 ? text : text[..section]) + report.ToMarkdown());
        File.WriteAllText(Path.Combine(models, "names.md"), NameCard.Write(File.ReadAllBytes(Path.Combine(models, "names.bin")), report));
    }

    private static NameReport MeasureNames(
        NameCorpora corpora, string models, IEnumerable<(string Name, Treebank Treebank, string File)> parts, IReadOnlyList<TrainingSentence> training)
    {
        var path = Path.Combine(models, "names.bin");
        using var stream = File.OpenRead(path);
        var typed = parts.Select(part => (part.Name, corpora.Typed(part.Treebank.Sentences, NameCorpora.Annotations + part.File)));
        return NameReport.Measure(typed, corpora.Training(training), NameRecognizer.Read(stream, path));
    }

    // Models that are there already are kept: delete one to learn it anew.
    private static void Develop(string root, string data, string models, RepositoryFiles files, Treebanks treebanks)
    {
        var missing = ModelTraining.Models.Where(model => !File.Exists(Path.Combine(models, model + ".bin"))).ToList();
        Training(root, data, treebanks.Training, models, Path.Combine(models, "training"), files).Make(missing);
        var reports = new[] { ParserKind.Biaffine, ParserKind.Beam, ParserKind.Greedy }
            .Select(kind => LanguageReport.Measure(treebanks.Development, files, Load(models, kind))).ToList();
        Console.Out.Write(reports[0].ToMarkdown(reports[1], reports[2]));
        Console.Out.Write(MeasureNames(NameCorpora.Load(data, files, models), models, [("GSD dev, every tenth", treebanks.Development[1], "gsd-dev.txt")], treebanks.Training).ToMarkdown());
    }

    private static SyntaxAnalyzer Load(string models, ParserKind kind) =>
        SyntaxAnalyzer.Load(path => File.OpenRead(Path.Combine(models, Path.GetFileName(path))), kind);
}
