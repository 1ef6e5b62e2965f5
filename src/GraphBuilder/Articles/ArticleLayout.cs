namespace GraphBuilder.Articles;

/// <summary>The blocks of an article told apart: what is content and what was cut, each in text order.</summary>
/// <param name="Title">The title as it first stands in the text; null where there is none.</param>
/// <param name="Paragraphs">The content.</param>
/// <param name="Boilerplate">What was cut.</param>
internal sealed record ArticleLayout(string? Title, IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<Boilerplate> Boilerplate)
{
    /// <summary>Tells the blocks of a text apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">The text folded by <see cref="FoldedText.Of"/>.</param>
    /// <param name="blocks">Its blocks, in text order.</param>
    /// <param name="knownTitle">The title that the file's metadata give, or null.</param>
    /// <param name="cues">The lexicon.</param>
    public static ArticleLayout Of(string text, string folded, IReadOnlyList<TextBlock> blocks, string? knownTitle, BoilerplateCues cues)
    {
        var sorted = new LineSorter(text, folded, blocks, cues).Sort(knownTitle);
        var datelines = new Datelines(cues);
        var paragraphs = new List<Paragraph>();
        var boilerplate = new List<Boilerplate>();
        var leadSeen = false;
        var running = 0;
        for (var i = 0; i < sorted.Lines.Count; i++)
        {
            var line = sorted.Lines[i];
            var span = line.Block.Span;
            if (sorted.Reasons[i] is { } reason)
            {
                boilerplate.Add(new Boilerplate(span, reason));
                continue;
            }

            var isTitle = i == sorted.Title;
            if (!isTitle && datelines.Opening(text, folded, span, running) is { } dateline)
            {
                boilerplate.Add(new Boilerplate(dateline, "dateline"));
                span = PlainTextBlocks.Trim(text, dateline.End, span.End);
            }

            running += line.IsRunningText && !isTitle ? 1 : 0;
            var credit = isTitle ? null : datelines.Credit(text, folded, span);
            var tail = credit ?? (isTitle ? null : datelines.Closing(folded, span));
            var content = tail is { } cut ? PlainTextBlocks.Trim(text, span.Start, cut.Start) : span;
            var kind = isTitle ? ParagraphKind.Title
                : credit is null && !leadSeen && IsLead(sorted, i) ? ParagraphKind.Lead
                : credit is null && IsHeading(sorted, i) ? ParagraphKind.Heading
                : ParagraphKind.Body;
            leadSeen |= kind == ParagraphKind.Lead;
            if (content.Length > 0)
            {
                paragraphs.Add(new Paragraph(content, kind));
            }

            if (tail is { } end)
            {
                boilerplate.Add(new Boilerplate(end, credit is null ? "signature" : "credit"));
            }
        }

        return new ArticleLayout(sorted.Title is { } at ? sorted.Lines[at].Block.Span.In(text) : null, paragraphs, boilerplate);
    }

    private static bool IsLead(SortedLines sorted, int i) =>
        sorted.Lines[i].Block.Hint != BlockHint.Caption && (sorted.Lines[i].IsRunningText || !sorted.HasRunningTextAfter(i));

    private static bool IsHeading(SortedLines sorted, int i)
    {
        var line = sorted.Lines[i];
        if (line.Block.Hint != BlockHint.None)
        {
            return line.Block.Hint == BlockHint.Heading;
        }

        var closed = line.EndsSentence && !line.Folded.EndsWith('?');
        return line.Words is > 0 and <= 12 && !closed && !line.Folded.EndsWith(':') && !line.Folded.EndsWith(',')
            && i + 1 < sorted.Lines.Count && sorted.HasRunningTextAfter(i);
    }
}
