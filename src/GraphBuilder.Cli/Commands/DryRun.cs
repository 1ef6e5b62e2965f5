using GraphBuilder.Cli.Input;
using GraphBuilder.Cli.Output;
using GraphBuilder.Cli.Shipping;
using GraphBuilder.Graph.Loading;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Relations;

namespace GraphBuilder.Cli.Commands;

/// <summary><c>build --dry-run</c>: does all that <c>build</c> does up to the writing, and prints what it would have written.</summary>
internal sealed class DryRun(Terminal terminal, Extracting extracting, StoreOpener stores, Ontology ontology)
{
    /// <summary>Compares the articles of some paths with a store.</summary>
    public async Task<int> RunAsync(string[] given, StoreChoice chosen, double? least, CancellationToken cancellationToken)
    {
        var (opened, lacking) = await stores.OpenToCompareAsync(chosen, cancellationToken).ConfigureAwait(false);
        await using (opened.ConfigureAwait(false))
        {
            var loader = new GraphLoader(opened, ontology, new WorldKnowledge(extracting.Extractor.Authority, ontology), extracting.Fingerprint(least));
            var report = new SkipReport(terminal);
            var finder = new ArticleFiles(terminal);
            var files = finder.Find(given).ToArray();
            var tally = new BuildTally(await loader.LoadedAsync(cancellationToken).ConfigureAwait(false));
            var articles = await WorkProgress.RunAsync(
                terminal, "comparing", files.Length, bar => ReadAsync(extracting.Pipeline(least), files, tally, report, bar, cancellationToken)).ConfigureAwait(false);
            report.Show();
            cancellationToken.ThrowIfCancellationRequested();
            var gone = tally.Gone(finder.FoldersOf(given), files.Select(file => file.Name));
            var difference = await loader.CompareAsync(articles, gone, cancellationToken).ConfigureAwait(false);
            tally.Loaded = articles.Count;
            tally.Retracted = gone.Count;
            DifferenceText.Write(terminal.Results(), chosen.Name, tally, report.Lines.Count, lacking, difference);
            return report.ExitCode;
        }
    }

    private static async Task<IReadOnlyList<Facts>> ReadAsync(
        ArticlePipeline<Facts> pipeline, ArticleFile[] files, BuildTally tally, SkipReport report, WorkBar bar, CancellationToken cancellationToken)
    {
        var articles = new List<Facts>();
        await foreach (var result in pipeline.RunAsync(files, tally.WhyNotNeeded, cancellationToken).ConfigureAwait(false))
        {
            report.Add(result);
            tally.Take(result, report, articles.Add);
            bar.Step();
        }

        return articles;
    }
}
