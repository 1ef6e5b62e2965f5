using GraphBuilder.Language;
using GraphBuilder.Language.Conllu;
using GraphBuilder.Language.Models;
using GraphBuilder.Training.Corpora;
using GraphBuilder.Training.Evaluation;
using GraphBuilder.Training.Reports;

namespace GraphBuilder.Training;

internal static class Program
{
    private const string Usage =
        "usage: GraphBuilder.Training all|evaluate|segmentation --data UD-FOLDER\n"
        + "  all           makes all models of data/models/fr\n"
        + "  evaluate      measures them and writes eval/language.md\n"
        + "  segmentation  shows where the tokenizer differs from the development treebanks";

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
        var files = new RepositoryFiles(root);
        switch (command)
        {
            case "all":
                new ModelTraining(data, Path.Combine(root, "data", "models", "fr"), Console.Error.WriteLine).All();
                return 0;
            case "evaluate":
                var syntax = SyntaxAnalyzer.Load(files.OpenBinary);
                Directory.CreateDirectory(Path.Combine(root, "eval"));
                File.WriteAllText(Path.Combine(root, "eval", "language.md"), LanguageReport.Write(new Treebanks(data).Test, FrenchAnalyzer.Load(files, syntax), syntax));
                return 0;
            case "segmentation":
                foreach (var treebank in new Treebanks(data).Development)
                {
                    SegmentationReport.Write(Console.Out, treebank, FrenchAnalyzer.Load(files), 60);
                }

                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }
}
