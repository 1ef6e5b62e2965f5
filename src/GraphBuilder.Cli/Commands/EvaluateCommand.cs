using System.CommandLine;
using System.Globalization;
using GraphBuilder.Cli.Input;
using GraphBuilder.Cli.Output;
using GraphBuilder.Cli.Shipping;
using GraphBuilder.Evaluation;
using GraphBuilder.Extraction;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Relations;

namespace GraphBuilder.Cli.Commands;

/// <summary><c>evaluate GOLD</c>: extracts annotated articles and compares.</summary>
internal sealed class EvaluateCommand(Terminal terminal, Extracting extracting, OwnAuthority own, Ontology ontology) : ICommandDefinition
{
    private const string Annotation = ".gold.json";

    private readonly Argument<string> gold = new("GOLD") { Description = "A folder of NAME.txt with NAME.gold.json beside, or a folder of such folders." };
    private readonly Option<bool> errors = new("--errors") { Description = "List the facts missed and the wrong ones too, grouped by cause, the most frequent cause first." };
    private readonly Option<double?> minConfidence = MinConfidence.Option("Leave out events that are less sure, from 0 (all) to 1; without it, the measure that the model was made with.");
    private readonly Option<bool> json = new("--json") { Description = "Print the figures as JSON." };

    public Command Define()
    {
        var command = new Command("evaluate", "Measure extraction against annotated articles: precision, recall and F1 by kind and type.") { gold, errors, json, minConfidence };
        own.AddTo(command);
        command.SetAction((line, cancellationToken) =>
            RunAsync(line.GetRequiredValue(gold), line.GetValue(errors), line.GetValue(json), line.GetValue(minConfidence), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string given, bool withErrors, bool asJson, double? least, CancellationToken cancellationToken)
    {
        var folder = terminal.PathOf(given);
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"there is no folder {given}; name one that holds NAME{Annotation} files.");
        }

        var annotations = Directory.GetFiles(folder, "*" + Annotation, SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        if (annotations.Length == 0)
        {
            throw new UsageException($"there is no NAME{Annotation} in {given} nor below; name a folder of annotated articles.");
        }

        var names = new ArticleFiles(terminal);
        var articles = annotations.Select(path => path[..^Annotation.Length] + ".txt").Select(path => new ArticleFile(names.NameOf(path), path, IsNamed: true));
        var report = new SkipReport(terminal);
        var scorer = new Scorer(ontology);
        await WorkProgress.RunAsync(terminal, "evaluating", annotations.Length, async bar =>
        {
            await foreach (var result in extracting.Pipeline(least).RunAsync(articles, _ => null, cancellationToken).ConfigureAwait(false))
            {
                report.Add(result);
                Add(scorer, result);
                bar.Step();
            }

            return annotations.Length;
        }).ConfigureAwait(false);
        report.Show();
        cancellationToken.ThrowIfCancellationRequested();
        await terminal.Out.WriteLineAsync(asJson ? FiguresJson.Write(scorer.Figures()) : Table(scorer, withErrors)).ConfigureAwait(false);
        return report.Lines.Any(line => line.StartsWith("error", StringComparison.Ordinal)) ? ExitCode.Failed : ExitCode.Done;
    }

    private static void Add(Scorer scorer, FileResult<Facts> result)
    {
        var path = result.File.FullPath;
        if (File.Exists(path))
        {
            var output = result.Articles.Count > 0 ? ExtractionJson.Write(result.Articles[0].Result!) : null;
            scorer.Add(Path.GetFileNameWithoutExtension(path), File.ReadAllText(Path.ChangeExtension(path, Annotation)), File.ReadAllText(path), output);
        }
    }

    private static string Table(Scorer scorer, bool withErrors)
    {
        var figures = scorer.Figures();
        var lines = new List<string>();
        if (withErrors)
        {
            lines.AddRange(ErrorList.Of(scorer.Errors));
        }

        lines.Add($"{figures.Articles} articles" + (figures.Missing.Count > 0 ? $", NO OUTPUT for {string.Join(", ", figures.Missing)}" : ""));
        lines.AddRange(figures.Scores.Select(pair => string.Create(
            CultureInfo.InvariantCulture,
            $"{pair.Key,-18} F1 {pair.Value.F1,5:F1}   P {pair.Value.Precision,5:F1}   R {pair.Value.Recall,5:F1}   ({Counts(pair.Value)})")));
        lines.Add("on events found:    " + string.Join("  ", figures.OnEventsFound.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value:F1}")))
            + string.Create(CultureInfo.InvariantCulture, $"    published {figures.Published:F1}"));
        lines.AddRange(figures.ByType.Select(pair => string.Create(CultureInfo.InvariantCulture, $"  {pair.Key,-10} F1 {pair.Value.F1,5:F1}   ({Counts(pair.Value)})")));
        return string.Join('\n', lines);
    }

    private static string Counts(Score score) => string.Create(CultureInfo.InvariantCulture, $"{score.Right} right, {score.Said} said, {score.True} true");
}
