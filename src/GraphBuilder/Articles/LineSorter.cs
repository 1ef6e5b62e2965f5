namespace GraphBuilder.Articles;

/// <summary>Sorts the lines of an article into content and what is not, each step looking at what the steps before left.</summary>
internal sealed class LineSorter
{
    private const string Teaser = "teaser";
    private const string TeaserList = "teaser list";
    private const string MediaTeaser = "media teaser";
    private const string CommentList = "comment list";

    // Labels above a title are shorter; a shorter title is still taken where no other line stands above the text.
    private const int ShortestTitle = 5;
    private const int LongestLabel = 4;
    private const int LinesAboveTitle = 100;
    private const int LongestTailLabel = 12;

    private readonly string text;
    private readonly ArticleLine[] lines;
    private readonly string?[] reasons;
    private readonly LineCues cues;

    /// <summary>Looks at the blocks of a text.</summary>
    public LineSorter(string text, string folded, IReadOnlyList<TextBlock> blocks, BoilerplateCues lexicon)
    {
        this.text = text;
        cues = new LineCues(lexicon);
        lines = [.. blocks.Select(block => new ArticleLine(text, folded, block))];
        reasons = new string?[lines.Length];
    }

    /// <summary>Sorts.</summary>
    /// <param name="knownTitle">The title that the file's metadata give, or null.</param>
    public SortedLines Sort(string? knownTitle)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            reasons[i] = cues.Anywhere(lines[i]);
        }

        var title = FindTitle(knownTitle);
        CutBesideText(title);
        RepeatedLines.Cut(lines, reasons, title);
        CutLists(title);
        CutAmongBoilerplate(title);
        CutAfterText(title);
        return new SortedLines(lines, reasons, title);
    }

    private int FirstText(int from)
    {
        var i = from;
        while (i < lines.Length && (reasons[i] is not null || !lines[i].IsRunningText))
        {
            i++;
        }

        return i;
    }

    private int? FindTitle(string? knownTitle)
    {
        var hinted = Array.FindIndex(lines, line => line.Block.Hint == BlockHint.Title);
        if (hinted >= 0)
        {
            reasons[hinted] = null;
            return hinted;
        }

        if (knownTitle is not null)
        {
            var known = FoldedText.Collapse(FoldedText.Of(knownTitle));
            var same = Array.FindIndex(lines, line => line.Folded == known);
            if (same >= 0)
            {
                reasons[same] = null;
                return same;
            }
        }

        int? shorter = null, byline = null;
        for (var i = 0; i < Math.Min(lines.Length, LinesAboveTitle); i++)
        {
            // "VIDÉO. …" is a teaser below a title, but may be the title itself.
            if (reasons[i] == MediaTeaser && lines[i].Words >= ShortestTitle)
            {
                reasons[i] = null;
                return i;
            }

            if (reasons[i] is not null)
            {
                continue;
            }

            if (lines[i].Words > 35 || lines[i].Folded[^1] == '.' && !lines[i].Folded.EndsWith("...", StringComparison.Ordinal)
                || lines[i].IsRunningText && FirstText(i + 1) == lines.Length)
            {
                break;
            }

            if (cues.BesideText(lines[i]) is { } reason)
            {
                byline ??= reason == "byline" && lines[i].Words >= 4 ? i : null;
            }
            else if (lines[i].Words >= ShortestTitle && !LineCues.IsPath(lines[i], 2))
            {
                return i;
            }
            else if (shorter is null || lines[i].Words > lines[shorter.Value].Words)
            {
                shorter = i;
            }
        }

        return shorter ?? byline;
    }

    // Labels, bylines and dates stand above the running text or in its first paragraphs, and below it.
    private void CutBesideText(int? title)
    {
        var firstText = FirstText((title ?? -1) + 1);
        var lastText = Array.FindLastIndex(lines, line => line.IsRunningText);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i == title || reasons[i] is not null || i > firstText + 3 && i < lastText)
            {
                continue;
            }

            var isLabel = i < title && (lines[i].Words <= LongestLabel || LineCues.IsPath(lines[i], 2));
            reasons[i] = lines[i].Block.Hint == BlockHint.Paragraph && lines[i].IsRunningText ? null
                : cues.BesideText(lines[i]) ?? (isLabel ? "section" : IsNameLine(i, title) ? "byline" : null);
        }
    }

    private bool IsNameLine(int i, int? title) =>
        i > title && i <= title + 4 && LineCues.IsNameLine(lines[i].Block.Span.Of(text));

    private void CutLists(int? title)
    {
        var lastText = LastTextBeforeLists();
        for (var i = 0; i < lines.Length; i++)
        {
            if (reasons[i] == CommentList)
            {
                reasons[i] = "comment";
                if (i > lastText)
                {
                    Array.Fill(reasons, "comment", i, lines.Length - i);
                }
            }
            else if (reasons[i] == MediaTeaser)
            {
                reasons[i] = Teaser;
            }
            else if (reasons[i] == TeaserList)
            {
                reasons[i] = Teaser;
                CutTeasers(i + 1, title, i > lastText);
            }
        }
    }

    private int LastTextBeforeLists()
    {
        var last = -1;
        for (var i = 0; i < lines.Length && reasons[i] != CommentList; i++)
        {
            last = reasons[i] is null && lines[i].IsRunningText ? i : last;
        }

        return last;
    }

    // In mid-article one teaser, or a block of them, follows its heading; below the article all that follows is teasers.
    private void CutTeasers(int from, int? title, bool isBelow)
    {
        for (var i = from; i < lines.Length && i != title; i++)
        {
            if (reasons[i] is not null)
            {
                continue;
            }

            if (lines[i].IsRunningText || !isBelow && (i > from && lines[i].Block.GapBefore || lines[i].Words < 3))
            {
                break;
            }

            reasons[i] = Teaser;
        }
    }

    // Labels and buttons come in groups: one that no cue knows stands between those that are known, away from running text.
    private void CutAmongBoilerplate(int? title)
    {
        for (var i = 1; i < lines.Length - 1; i++)
        {
            if (reasons[i] is null && reasons[i - 1] is { } before && i != title && IsLabel(lines[i])
                && (reasons[i + 1] is not null || !lines[i].Block.GapBefore && !lines[i + 1].IsRunningText))
            {
                reasons[i] = before;
            }
        }
    }

    // Below the last running text stand labels, and below the first line that is none of the content hardly anything else.
    private void CutAfterText(int? title)
    {
        var lastText = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            lastText = reasons[i] is null && lines[i].IsRunningText ? i : lastText;
        }

        var isBelow = false;
        for (var i = lastText + 1; lastText >= 0 && i < lines.Length; i++)
        {
            if (reasons[i] is null && i != title && (isBelow || !lines[i].EndsSentence && lines[i].Words <= LongestTailLabel))
            {
                reasons[i] = "below the article";
            }

            isBelow |= reasons[i] is not (null or "signature" or "repeated text" or Teaser or "audio" or "advertising");
        }
    }

    private static bool IsLabel(ArticleLine line) =>
        line.Words <= LongestLabel && !line.EndsSentence && !line.Folded.AsSpan().ContainsAnyInRange('0', '9');
}
