namespace GraphBuilder.Articles;

/// <summary>An article as a file format gives it: text and what the file says about it, nothing yet judged.</summary>
internal sealed record ArticleSource
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>Leads from the text to the file.</summary>
    public OffsetMap Offsets { get; init; } = OffsetMap.Identity;

    /// <summary>The blocks of the text; null to take its lines.</summary>
    public IReadOnlyList<TextBlock>? Blocks { get; init; }

    /// <summary>The title that the metadata give.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet.</summary>
    public string? Source { get; init; }

    /// <summary>The author.</summary>
    public string? Author { get; init; }

    /// <summary>The address.</summary>
    public string? Url { get; init; }

    /// <summary>The date that the metadata give.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Why there is nothing to read; null where there is.</summary>
    public string? Problem { get; init; }
}
