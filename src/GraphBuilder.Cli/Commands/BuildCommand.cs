using System.CommandLine;
using GraphBuilder.Cli.Input;
using GraphBuilder.Cli.Output;
using GraphBuilder.Cli.Shipping;
using GraphBuilder.Graph.Loading;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Relations;

namespace GraphBuilder.Cli.Commands;

/// <summary><c>build PATH…</c>, the main job: reads articles, finds their facts, and brings them into the graph.</summary>
internal sealed class BuildCommand(Terminal terminal, Extracting extracting, OwnAuthority own, StoreOpener stores, Ontology ontology, DryRun dryRun) : ICommandDefinition
{
    private readonly Argument<string[]> paths = ArticleFiles.Argument(terminal);
    private readonly Option<bool> isDry = new("--dry-run") { Description = "Print what would change in the graph, and write nothing." };
    private readonly StoreOptions store = stores.Options();
    private readonly Option<double?> minConfidence = MinConfidence.Option("Leave out events that are less sure, from 0 (all) to 1; without it, the measure that the model was made with.");

    public Command Define()
    {
        var command = new Command("build", "Read articles, find their facts, and bring them into the graph.") { paths, minConfidence, isDry };
        store.AddTo(command);
        own.AddTo(command);
        command.SetAction((line, cancellationToken) => line.GetValue(isDry)
            ? dryRun.RunAsync(line.GetRequiredValue(paths), store.Of(line), line.GetValue(minConfidence), cancellationToken)
            : RunAsync(line.GetRequiredValue(paths), store.Of(line), line.GetValue(minConfidence), line.GetValue(CommandLine.Verbose), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string[] given, StoreChoice chosen, double? least, bool isVerbose, CancellationToken cancellationToken)
    {
        extracting.LoadAhead();
        var (opened, _) = await stores.OpenOrMakeAsync(chosen, cancellationToken).ConfigureAwait(false);
        await using (opened.ConfigureAwait(false))
        {
            var loader = new GraphLoader(opened, ontology, new WorldKnowledge(extracting.Extractor.Authority, ontology), extracting.Fingerprint(least));
            var report = new SkipReport(terminal);
            var files = new ArticleFiles(terminal).Find(given).ToArray();
            var tally = await WorkProgress.RunAsync(
                terminal,
                "building",
                files.Length,
                bar => LoadAsync(new LoadRate(loader, terminal, isVerbose, bar), extracting.Pipeline(least), files, report, bar, cancellationToken)).ConfigureAwait(false);
            report.Show();
            if (!cancellationToken.IsCancellationRequested)
            {
                await RetractGoneAsync(loader, given, files, tally).ConfigureAwait(false);
            }

            await BuildSummary.WriteAsync(terminal, opened, chosen.Name, tally, report).ConfigureAwait(false);
            if (cancellationToken.IsCancellationRequested)
            {
                await terminal.Error.WriteLineAsync("stopped: what is listed above is saved; run the command again to go on.").ConfigureAwait(false);
            }

            return cancellationToken.IsCancellationRequested ? ExitCode.Failed : report.ExitCode;
        }
    }

    private static async Task<BuildTally> LoadAsync(
        LoadRate loading, ArticlePipeline<Facts> pipeline, ArticleFile[] files, SkipReport report, WorkBar bar, CancellationToken cancellationToken)
    {
        var tally = new BuildTally(await loading.Loader.LoadedAsync(cancellationToken).ConfigureAwait(false));
        var batch = new LoadBatch();
        await foreach (var result in pipeline.RunAsync(files, tally.WhyNotNeeded, cancellationToken).ConfigureAwait(false))
        {
            report.Add(result);
            var needed = new List<Facts>();
            tally.Take(result, report, needed.Add);
            foreach (var facts in needed)
            {
                batch.Add(facts);
                if (batch.IsFull)
                {
                    await FlushAsync().ConfigureAwait(false);
                }
            }

            bar.Step();
        }

        await FlushAsync().ConfigureAwait(false);
        return tally;

        // What is extracted is saved, also after Ctrl-C.
        async Task FlushAsync()
        {
            var articles = batch.TakeAll();
            tally.Counters += await loading.LoadAsync(articles).ConfigureAwait(false);
            tally.Loaded += articles.Count;
        }
    }

    // Articles whose file is gone, or holds them no longer, go from the graph too.
    private async Task RetractGoneAsync(GraphLoader loader, string[] given, ArticleFile[] files, BuildTally tally)
    {
        var gone = tally.Gone(new ArticleFiles(terminal).FoldersOf(given), files.Select(file => file.Name));
        tally.Counters += await loader.RetractAsync(gone, CancellationToken.None).ConfigureAwait(false);
        tally.Retracted = gone.Count;
    }
}
