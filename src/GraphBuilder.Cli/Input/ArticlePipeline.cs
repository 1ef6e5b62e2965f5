using System.Runtime.CompilerServices;
using GraphBuilder.Articles;
using GraphBuilder.Cli.Shipping;
using GraphBuilder.Relations;

namespace GraphBuilder.Cli.Input;

/// <summary>Reads files and finds their facts, on several threads and in the order of the files.</summary>
internal sealed class ArticlePipeline(Extracting extracting)
{
    private const int Workers = 2;

    // Enough that a long article does not let the other worker wait; few enough that memory stays small.
    private const int Ahead = 4 * Workers;

    /// <summary>Works through the files; stops between two files when cancelled.</summary>
    /// <param name="files">The files.</param>
    /// <param name="refuse">Why the facts of an article are not needed, or null.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async IAsyncEnumerable<FileResult> RunAsync(
        IEnumerable<ArticleFile> files, Func<Article, string?> refuse, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // A data file that is missing or broken stops the run here; below it would count against each article.
        _ = (extracting.Reader, extracting.Extractor);
        using var workers = new SemaphoreSlim(Workers);
        var underWay = new Queue<Task<FileResult>>();
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

        async Task<FileResult> WorkAsync(ArticleFile file)
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

    private FileResult Work(ArticleFile file, Func<Article, string?> refuse)
    {
        ArticleReading reading;
        try
        {
            reading = Read(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new FileResult(file, [], [], [$"{file.Name}: {Reason(error)}"]);
        }

        var outcomes = new List<ArticleOutcome>();
        var failures = new List<string>();
        foreach (var article in reading.Articles)
        {
            try
            {
                outcomes.Add(refuse(article) is { } reason
                    ? new ArticleOutcome(article, null, reason)
                    : new ArticleOutcome(article, extracting.Extractor.Extract(article), null));
            }
            catch (Exception error) when (error is not (IOException or InvalidDataException))
            {
                // A mistake of the program on one article must not cost the others.
                failures.Add($"{file.Name}: extraction of {article.Id} failed ({error.GetType().Name}: {error.Message}); please report it with the article");
            }
        }

        return new FileResult(file, outcomes, reading.Skipped, failures);
    }

    private ArticleReading Read(ArticleFile file)
    {
        var info = new FileInfo(file.FullPath);
        if (!info.Exists)
        {
            throw new FileNotFoundException();
        }

        // A file too large to be an article is not even read.
        return extracting.Reader.Refuse(file.Name, info.Length) is { } reason
            ? new ArticleReading([], [new SkippedArticle(file.Name, reason)])
            : extracting.Reader.Read(file.Name, File.ReadAllBytes(file.FullPath));
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
internal sealed record FileResult(
    ArticleFile File, IReadOnlyList<ArticleOutcome> Articles, IReadOnlyList<SkippedArticle> Skipped, IReadOnlyList<string> Failures);

/// <summary>What came of an article: facts, or the reason why they were not needed.</summary>
internal sealed record ArticleOutcome(Article Article, Facts? Facts, string? NotNeeded);
