using GraphBuilder.Articles;

namespace GraphBuilder.Cli.Input;

/// <summary>Reads article files from the disk.</summary>
/// <param name="reader">Makes articles of their bytes.</param>
internal sealed class FileReading(ArticleReader reader)
{
    /// <summary>The articles of a file.</summary>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public ArticleReading Read(ArticleFile file)
    {
        var info = new FileInfo(file.FullPath);
        if (!info.Exists)
        {
            throw new FileNotFoundException();
        }

        // A file too large to be an article is not even read.
        return reader.Refuse(file.Name, info.Length) is { } reason
            ? new ArticleReading([], [new SkippedArticle(file.Name, reason)])
            : reader.Read(file.Name, File.ReadAllBytes(file.FullPath));
    }
}
