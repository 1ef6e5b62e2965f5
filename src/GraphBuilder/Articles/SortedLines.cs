namespace GraphBuilder.Articles;

/// <summary>The lines of an article, each with the reason why it is none of the content, or null.</summary>
internal sealed class SortedLines
{
    private readonly int lastRunningText;

    /// <summary>Keeps what was sorted.</summary>
    public SortedLines(IReadOnlyList<ArticleLine> lines, IReadOnlyList<string?> reasons, int? title)
    {
        Lines = lines;
        Reasons = reasons;
        Title = title;
        lastRunningText = lines.Count - 1;
        while (lastRunningText >= 0 && (reasons[lastRunningText] is not null || !lines[lastRunningText].IsRunningText))
        {
            lastRunningText--;
        }
    }

    /// <summary>The lines, in text order.</summary>
    public IReadOnlyList<ArticleLine> Lines { get; }

    /// <summary>The reasons, by line.</summary>
    public IReadOnlyList<string?> Reasons { get; }

    /// <summary>The line that is the title, or null.</summary>
    public int? Title { get; }

    /// <summary>Whether running text follows a line.</summary>
    public bool HasRunningTextAfter(int line) => line < lastRunningText;
}
