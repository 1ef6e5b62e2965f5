namespace GraphBuilder.Articles;

/// <summary>A line or paragraph of an article's text, before it is known what it is.</summary>
/// <param name="Span">Where it stands, without surrounding white space; never empty.</param>
/// <param name="GapBefore">Whether an empty line, or the start of the text, stands before it.</param>
/// <param name="Hint">What the markup of the file says it is.</param>
/// <param name="Reason">For <see cref="BlockHint.Boilerplate"/> why it is none of the content; else null.</param>
internal sealed record TextBlock(TextSpan Span, bool GapBefore, BlockHint Hint = BlockHint.None, string? Reason = null);

/// <summary>What the markup of a file says that a block is.</summary>
internal enum BlockHint
{
    /// <summary>Nothing: plain text.</summary>
    None,

    /// <summary>The title.</summary>
    Title,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The caption of a picture.</summary>
    Caption,

    /// <summary>Not content.</summary>
    Boilerplate,
}
