using System.Diagnostics;
using System.Globalization;
using GraphBuilder.Graph.Loading;
using GraphBuilder.Graph.Store;
using GraphBuilder.Relations;

namespace GraphBuilder.Cli.Input;

/// <summary>Loads batches, and tells how quickly: beside the progress on a screen, and with <c>--verbose</c> in a line for each batch.</summary>
internal sealed class LoadRate(GraphLoader loader, Terminal terminal, bool isVerbose, WorkBar bar)
{
    private readonly Stopwatch loading = new();

    public GraphLoader Loader => loader;

    /// <summary>Loads a batch to its end.</summary>
    public async Task<ResultCounters> LoadAsync(IReadOnlyList<Facts> articles)
    {
        var (rowsBefore, before) = (loader.RowsWritten, loading.Elapsed);
        loading.Start();
        var counters = await loader.LoadAsync(articles, CancellationToken.None).ConfigureAwait(false);
        loading.Stop();
        var (rows, time) = (loader.RowsWritten - rowsBefore, loading.Elapsed - before);
        bar.Note($"{Rate(loader.RowsWritten, loading.Elapsed)} rows/s");
        if (isVerbose && !terminal.ErrorIsScreen && articles.Count > 0)
        {
            await terminal.Error.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"loaded {articles.Count} {(articles.Count == 1 ? "article" : "articles")}: {rows:N0} rows in {time.TotalSeconds:F1} s, {Rate(rows, time)} rows/s")).ConfigureAwait(false);
        }

        return counters;
    }

    private static string Rate(long rows, TimeSpan time) =>
        (time > TimeSpan.Zero ? rows / time.TotalSeconds : 0).ToString("N0", CultureInfo.InvariantCulture);
}
