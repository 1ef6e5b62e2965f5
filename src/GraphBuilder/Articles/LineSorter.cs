namespace GraphBuilder.Articles;

/// <summary>The lines of an article, each with the reason why it is none of the content, or null.</summary>
/// <param name="Lines">The lines, in text order.</param>
/// <param name="Reasons">The reasons, by line.</param>
/// <param name="Title">The line that is the title, or null.</param>
internal sealed record SortedLines(IReadOnlyList<ArticleLine> Lines, IReadOnlyList<string?> Reasons, int? Title)
{
    /// <summary>Whether running text follows a line.</summary>
    public bool HasRunningTextAfter(int line)
    {
        for (var i = line + 1; i < Lines.Count; i++)
        {
            if (Reasons[i] is null && Lines[i].IsRunningText)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Sorts the lines of an article into content and what is not, each step looking at what the steps before left.</summary>
internal sealed class LineSorter
{
    private const string Teaser = "teaser";
    private const string TeaserList = "teaser list";
    private const string CommentList = "comment list";

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
        CutRepeated(title);
        CutLists(title);
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
        for (var i = 0; i < lines.Length; i++)
        {
            if (reasons[i] is not null)
            {
                continue;
            }

            if (lines[i].Words > 35 || lines[i].Folded[^1] == '.' && !lines[i].Folded.EndsWith("...", StringComparison.Ordinal)
                || FirstText(i + 1) == lines.Length && lines[i].IsRunningText)
            {
                break;
            }

            if (cues.BesideText(lines[i]) is { } reason)
            {
                byline ??= reason == "byline" && lines[i].Words >= 4 ? i : null;
            }
            else if (lines[i].Words >= 4 && !LineCues.IsPath(lines[i], 2))
            {
                return i;
            }
            else
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

            var isLabel = i < title && (lines[i].Words <= 3 || LineCues.IsPath(lines[i], 2)) && title - i <= 6;
            reasons[i] = lines[i].Block.Hint == BlockHint.Paragraph && lines[i].IsRunningText ? null
                : cues.BesideText(lines[i]) ?? (isLabel ? "section" : IsNameLine(i, title) ? "byline" : null);
        }
    }

    private bool IsNameLine(int i, int? title) =>
        i > title && i <= title + 4 && LineCues.IsNameLine(lines[i].Block.Span.Of(text));

    private void CutRepeated(int? title)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var beginnings = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Folded;
            if (i != title && reasons[i] is null && lines[i].Words >= 3)
            {
                reasons[i] = RepeatedReason(i, title, line, seen, beginnings);
            }
            else if (i != title && reasons[i] is null && seen.TryGetValue(line, out var first) && reasons[first] is not null)
            {
                reasons[i] = reasons[first];
            }

            seen.TryAdd(line, i);
            if (reasons[i] is null)
            {
                beginnings.Add(line);
            }
        }
    }

    private string? RepeatedReason(int i, int? title, string line, Dictionary<string, int> seen, List<string> beginnings)
    {
        if (title < i && IsTitleAgain(line, lines[title.Value].Folded))
        {
            return "repeated title";
        }

        if (seen.TryGetValue(line, out var first))
        {
            return reasons[first] ?? "repeated text";
        }

        var cut = line.TrimEnd('.', '…', ' ', '[', ']', '(', ')');
        return cut.Length < line.Length && line.Length - cut.Length != 1 | line.EndsWith('…') && cut.Length >= 30
            && beginnings.Exists(beginning => beginning.Length > cut.Length && beginning.StartsWith(cut, StringComparison.Ordinal))
            ? "repeated standfirst" : null;
    }

    // The window title of a page repeats the title with the outlet behind it: "Titre - Journal".
    private static bool IsTitleAgain(string line, string title)
    {
        if (!line.StartsWith(title, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = line.AsSpan(title.Length).Trim();
        return rest.IsEmpty || rest[0] is '-' or '|' or '•' or '·' && FoldedText.CountWords(rest) <= 5;
    }

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
}
