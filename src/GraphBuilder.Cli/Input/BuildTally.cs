using GraphBuilder.Articles;
using GraphBuilder.Graph.Loading;
using GraphBuilder.Graph.Store;
using GraphBuilder.Relations;

namespace GraphBuilder.Cli.Input;

/// <summary>Counts what a build does with the articles that it meets.</summary>
/// <param name="known">The articles that the store held before.</param>
internal sealed class BuildTally(LoadedArticles known)
{
    private const string Unchanged = "unchanged";

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> unreadable = new(StringComparer.Ordinal);

    /// <summary>Articles brought into the store, new or changed.</summary>
    public int Loaded { get; set; }

    /// <summary>Articles that the store has already as they are.</summary>
    public int AlreadyThere { get; private set; }

    /// <summary>Articles taken out of the store, because their file has them no longer.</summary>
    public int Retracted { get; set; }

    /// <summary>What was changed in the store.</summary>
    public ResultCounters Counters { get; set; } = ResultCounters.None;

    /// <summary>Why the facts of an article are not needed, or null. Asked from several threads.</summary>
    public string? WhyNotNeeded(Article article) =>
        known.IsUnchanged(article) ? Unchanged : known.CopyOf(article) is { } other ? $"the same as {other}, which is in the graph" : null;

    /// <summary>Takes what came of a file.</summary>
    /// <param name="result">What came of it.</param>
    /// <param name="report">Takes what is left out.</param>
    /// <param name="load">Takes the facts that the store needs.</param>
    public void Take(FileResult<Facts> result, SkipReport report, Action<Facts> load)
    {
        if (result.Failures.Count > 0)
        {
            unreadable.Add(result.File.Name);
        }

        foreach (var outcome in result.Articles)
        {
            if (!seen.Add(LoadedArticles.IdOf(outcome.Article)))
            {
                report.Skip(outcome.Article.SourceFile, $"{outcome.Article.Id} has the address of an article that was read before");
            }
            else if (outcome.Result is { } facts)
            {
                load(facts);
            }
            else if (outcome.NotNeeded == Unchanged)
            {
                AlreadyThere++;
            }
            else
            {
                report.Skip(outcome.Article.SourceFile, outcome.NotNeeded!);
            }
        }
    }

    /// <summary>Ids of the articles of the store that came from some files or folders, and are no longer in them.</summary>
    public IReadOnlyList<string> Gone(IReadOnlyList<string> folders, IEnumerable<string> files)
    {
        var read = files.ToHashSet(StringComparer.Ordinal);
        return known.IdsFrom(file => !unreadable.Contains(file) && (read.Contains(file) || folders.Any(folder => IsBelow(folder, file))))
            .Where(id => !seen.Contains(id))
            .ToArray();
    }

    private static bool IsBelow(string folder, string file) => folder == "."
        ? !file.StartsWith("../", StringComparison.Ordinal)
        : file.StartsWith(folder + "/", StringComparison.Ordinal);
}
