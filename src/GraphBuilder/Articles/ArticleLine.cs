namespace GraphBuilder.Articles;

/// <summary>A block with what its layout tells about it.</summary>
internal sealed class ArticleLine
{
    private const string LeadingMarks = "→►▶>»<›•·●■*-+|_ \u00A0";

    /// <summary>Looks at a block of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">The text folded by <see cref="FoldedText.Of"/>.</param>
    /// <param name="block">The block.</param>
    public ArticleLine(string text, string folded, TextBlock block)
    {
        Block = block;
        Words = FoldedText.CountWords(block.Span.Of(text));
        EndsSentence = Ends(block.Span.Of(text));
        HasLetters = block.Span.Of(text).ToString().Any(char.IsLetter);
        Folded = FoldedText.Collapse(block.Span.Of(folded));
        Cue = Folded.TrimStart(LeadingMarks.ToCharArray());
        Segments = Split(block.Span.Of(folded));
    }

    /// <summary>The block.</summary>
    public TextBlock Block { get; }

    /// <summary>Its text folded, with single spaces.</summary>
    public string Folded { get; }

    /// <summary><see cref="Folded"/> without bullets and arrows before it.</summary>
    public string Cue { get; }

    /// <summary>The parts between separators such as <c>|</c>, <c>•</c> or two spaces, folded; one where there are none.</summary>
    public IReadOnlyList<string> Segments { get; }

    /// <summary>How many words it has.</summary>
    public int Words { get; }

    /// <summary>Whether it ends as a sentence does, closing quotes aside.</summary>
    public bool EndsSentence { get; }

    /// <summary>Whether there is any letter in it: times, counters and rules have none.</summary>
    public bool HasLetters { get; }

    /// <summary>Whether it is long, or whole, enough to be running text.</summary>
    public bool IsRunningText => Words >= 25 || Words >= 10 && EndsSentence;

    private static bool Ends(ReadOnlySpan<char> text)
    {
        var letters = text.TrimEnd("»\"”“’') \u00A0\u202F");
        return letters.Length > 0 && letters[^1] is '.' or '!' or '?' or '…';
    }

    private static List<string> Split(ReadOnlySpan<char> folded)
    {
        var parts = new List<string>();
        var start = 0;
        for (var at = 0; at <= folded.Length; at++)
        {
            var width = at == folded.Length ? 1 : SeparatorAt(folded[at..]);
            if (width > 0)
            {
                var part = FoldedText.Collapse(folded[start..at]).Trim(LeadingMarks.ToCharArray());
                if (part.Length > 0)
                {
                    parts.Add(part);
                }

                start = at + width;
                at = start - 1;
            }
        }

        return parts;
    }

    private static int SeparatorAt(ReadOnlySpan<char> rest) => rest switch
    {
        ['|' or '•' or '·' or '›' or '\t' or '\n', ..] => 1,
        [' ', ' ', ..] => 2,
        [' ', '-' or '>', ' ', ..] => 3,
        _ => 0,
    };
}
