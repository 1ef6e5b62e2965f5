using System.Runtime.CompilerServices;
using GraphBuilder.Articles;

namespace GraphBuilder.Cli.Input;

/// <summary>Reads files and works on their articles, on several threads and in the order of the files.</summary>
/// <param name="read">Reads a file.</param>
/// <param name="work">What is done with an article; called from several threads.</param>
internal sealed class ArticlePipeline<T>(Func<ArticleFile, ArticleReading> read, Func<Article, T> work)
    where T : class
{
    private const int Workers = 2;

    // Enough that a long article does not let the other worker wait; few enough that memory stays small.
    private const int Ahead = 4 * Workers;

    /// <summary>Works through the files; stops between two files when cancelled.</summary>
    /// <param name="files">The files.</param>
    /// <param name="refuse">Why the work on an article is not needed, or null.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async IAsyncEnumerable<FileResult<T>> RunAsync(
        IEnumerable<ArticleFile> files, Func<Article, string?> refuse, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var workers = new SemaphoreSlim(Workers);
        var underWay = new Queue<Task<FileResult<T>>>();
        foreach (var file in files)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                break;
            }

            underWay.Enqueue(Task.Run(() => WorkAsync(file), CancellationToken.None));
            if (underWay.Count >= Ahead)
            {
                yield return await underWay.Dequeue().ConfigureAwait(false);
            }
        }

        while (underWay.TryDequeue(out var task))
        {
            var result = await task.ConfigureAwait(false);
            if (!cancellationToken.IsCancellationRequested)
            {
                yield return result;
            }
        }

        async Task<FileResult<T>> WorkAsync(ArticleFile file)
        {
            await workers.WaitAsync(CancellationToken.None).ConfigureAwait(false);
            try
            {
                return Work(file, refuse);
            }
            finally
            {
                workers.Release();
            }
        }
    }

    private FileResult<T> Work(ArticleFile file, Func<Article, string?> refuse)
    {
        ArticleReading reading;
        try
        {
            reading = read(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new FileResult<T>(file, [], [], [$"{file.Name}: {Reason(error)}"]);
        }

        var outcomes = new List<ArticleOutcome<T>>();
        var failures = new List<string>();
        foreach (var article in reading.Articles)
        {
            try
            {
                outcomes.Add(refuse(article) is { } reason
                    ? new ArticleOutcome<T>(article, null, reason)
                    : new ArticleOutcome<T>(article, work(article), null));
            }
            catch (Exception error) when (error is not (IOException or InvalidDataException))
            {
                // A mistake of the program on one article must not cost the others.
                failures.Add($"{file.Name}: the work on {article.Id} failed ({error.GetType().Name}: {error.Message}); please report it with the article");
            }
        }

        return new FileResult<T>(file, outcomes, reading.Skipped, failures);
    }

    private static string Reason(Exception error) => error switch
    {
        UnauthorizedAccessException => "it may not be read; check its permissions",
        FileNotFoundException => "there is no such file or folder; check the path",
        _ => error.Message,
    };
}

/// <summary>What came of a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Articles">Its articles.</param>
/// <param name="Skipped">What of it was not read, and why.</param>
/// <param name="Failures">What went wrong, each a line.</param>
internal sealed record FileResult<T>(
    ArticleFile File, IReadOnlyList<ArticleOutcome<T>> Articles, IReadOnlyList<SkippedArticle> Skipped, IReadOnlyList<string> Failures)
    where T : class;

/// <summary>What came of an article: the result of the work, or the reason why it was not needed.</summary>
internal sealed record ArticleOutcome<T>(Article Article, T? Result, string? NotNeeded)
    where T : class;
