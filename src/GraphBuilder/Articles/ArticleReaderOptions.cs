namespace GraphBuilder.Articles;

/// <summary>What a reader accepts.</summary>
public sealed record ArticleReaderOptions
{
    /// <summary>The largest file that is read, in bytes; 10 MB (10 × 1024 × 1024) unless set.</summary>
    public int MaxBytes { get; init; } = 10 * 1024 * 1024;
}
