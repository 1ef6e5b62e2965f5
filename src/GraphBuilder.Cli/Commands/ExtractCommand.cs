using System.CommandLine;
using System.Globalization;
using GraphBuilder.Cli.Input;
using GraphBuilder.Cli.Shipping;
using GraphBuilder.Extraction;
using GraphBuilder.Relations;

namespace GraphBuilder.Cli.Commands;

/// <summary><c>extract PATH… --out DIR</c>: the facts only, one JSON file an article.</summary>
internal sealed class ExtractCommand(Terminal terminal, Extracting extracting, OwnAuthority own) : ICommandDefinition
{
    private readonly Argument<string[]> paths = ArticleFiles.Argument(terminal);
    private readonly Option<string> folder = new("--out") { Description = "The folder to write into; it is made if need be.", Required = true, HelpName = "DIR" };
    private readonly Option<double?> minConfidence = MinConfidence.Option("Leave out events that are less sure, from 0 (all) to 1; without it, the measure that the model was made with.");

    public Command Define()
    {
        var command = new Command("extract", "Write the facts of each article as NAME.json, and no graph.") { paths, folder, minConfidence };
        own.AddTo(command);
        command.SetAction((line, cancellationToken) => RunAsync(line.GetRequiredValue(paths), terminal.PathOf(line.GetRequiredValue(folder)), line.GetValue(minConfidence), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string[] given, string target, double? least, CancellationToken cancellationToken)
    {
        MakeFolder(target);
        var files = new ArticleFiles(terminal).Find(given).ToArray();
        var report = new SkipReport(terminal);
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        await WorkProgress.RunAsync(terminal, "extracting", files.Length, async bar =>
        {
            await foreach (var result in extracting.Pipeline(least).RunAsync(files, _ => null, cancellationToken).ConfigureAwait(false))
            {
                report.Add(result);
                foreach (var outcome in result.Articles)
                {
                    Write(target, outcome, written, report);
                }

                bar.Step();
            }

            return written.Count;
        }).ConfigureAwait(false);
        report.Show();
        cancellationToken.ThrowIfCancellationRequested();
        await terminal.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{written.Count} articles extracted into {new ArticleFiles(terminal).NameOf(target)}, {report.Lines.Count} left out")).ConfigureAwait(false);
        return report.ExitCode;
    }

    private static void MakeFolder(string target)
    {
        if (File.Exists(target))
        {
            throw new UsageException($"--out {target} is a file; name a folder.");
        }

        try
        {
            Directory.CreateDirectory(target);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WorkException($"the folder {target} cannot be made; name another with --out. ({error.Message})", error);
        }
    }

    private static void Write(string target, ArticleOutcome<Facts> outcome, Dictionary<string, string> written, SkipReport report)
    {
        var article = outcome.Article;
        if (!written.TryAdd(article.Id, article.SourceFile))
        {
            report.Fail($"{article.SourceFile}: {article.Id}.json is taken by {written[article.Id]}; extract them into two folders");
            return;
        }

        // Under another name first: a file under its own name is always whole.
        var path = Path.Combine(target, article.Id + ".json");
        File.WriteAllBytes(path + ".part", ExtractionJson.Write(outcome.Result!));
        File.Move(path + ".part", path, overwrite: true);
    }
}
