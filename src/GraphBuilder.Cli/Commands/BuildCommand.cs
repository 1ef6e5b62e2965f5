using System.CommandLine;
using GraphBuilder.Cli.Input;
using GraphBuilder.Cli.Output;
using GraphBuilder.Cli.Shipping;
using GraphBuilder.Graph.Loading;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Relations;

namespace GraphBuilder.Cli.Commands;

/// <summary><c>build PATH…</c>, the main job: reads articles, finds their facts, and brings them into the graph.</summary>
internal sealed class BuildCommand(Terminal terminal, Extracting extracting, StoreOpener stores, Ontology ontology) : ICommandDefinition
{
    // Articles of one transaction: large enough to be quick, small enough that little is lost when the program is killed.
    private const int BatchSize = 16;

    private readonly Argument<string[]> paths = ArticleFiles.Argument(terminal);
    private readonly StoreOptions store = stores.Options();
    private readonly Option<double?> minConfidence = MinConfidence.Option("Leave out events that are less sure, from 0 (all) to 1; without it, the measure that the model was made with.");

    public Command Define()
    {
        var command = new Command("build", "Read articles, find their facts, and bring them into the graph.") { paths, minConfidence };
        store.AddTo(command);
        command.SetAction((line, cancellationToken) => RunAsync(line.GetRequiredValue(paths), store.Of(line), line.GetValue(minConfidence), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string[] given, StoreChoice chosen, double? least, CancellationToken cancellationToken)
    {
        var (opened, _) = await stores.OpenOrMakeAsync(chosen, cancellationToken).ConfigureAwait(false);
        await using (opened.ConfigureAwait(false))
        {
            var loader = new GraphLoader(opened, ontology, new WorldKnowledge(extracting.Extractor.Authority, ontology), extracting.Fingerprint(least));
            var report = new SkipReport(terminal);
            var files = new ArticleFiles(terminal).Find(given).ToArray();
            var tally = await WorkProgress.RunAsync(
                terminal, "building", files.Length, step => LoadAsync(loader, extracting.Pipeline(least), files, report, step, cancellationToken)).ConfigureAwait(false);
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
        GraphLoader loader, ArticlePipeline<Facts> pipeline, ArticleFile[] files, SkipReport report, Action step, CancellationToken cancellationToken)
    {
        var loaded = await loader.LoadedAsync(cancellationToken).ConfigureAwait(false);
        var tally = new BuildTally(loaded);
        var batch = new List<Facts>();
        await foreach (var result in pipeline.RunAsync(files, tally.WhyNotNeeded, cancellationToken).ConfigureAwait(false))
        {
            report.Add(result);
            tally.Take(result, report, batch);
            step();
            if (batch.Count >= BatchSize)
            {
                await FlushAsync().ConfigureAwait(false);
            }
        }

        await FlushAsync().ConfigureAwait(false);
        return tally;

        // What is extracted is saved, also after Ctrl-C.
        async Task FlushAsync()
        {
            tally.Counters += await loader.LoadAsync(batch, CancellationToken.None).ConfigureAwait(false);
            tally.Loaded += batch.Count;
            batch.Clear();
        }
    }

    // Articles whose file is gone, or holds them no longer, go from the graph too.
    private async Task RetractGoneAsync(GraphLoader loader, string[] given, ArticleFile[] files, BuildTally tally)
    {
        var names = new ArticleFiles(terminal);
        var folders = given.Select(terminal.PathOf).Where(Directory.Exists).Select(names.NameOf).ToArray();
        var gone = tally.Gone(folders, files.Select(file => file.Name));
        tally.Counters += await loader.RetractAsync(gone, CancellationToken.None).ConfigureAwait(false);
        tally.Retracted = gone.Count;
    }
}
