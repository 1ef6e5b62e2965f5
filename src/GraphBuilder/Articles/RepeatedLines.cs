namespace GraphBuilder.Articles;

/// <summary>Finds lines that pages show twice: the title, the standfirst, also cut short (<i>Le ministre a reçu...</i>), and menu entries.</summary>
internal static class RepeatedLines
{
    private const int ShortestBeginning = 30;

    /// <summary>Gives each line that repeats another its reason.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="reasons">Their reasons so far; null for content.</param>
    /// <param name="title">The line that is the title, or null.</param>
    public static void Cut(IReadOnlyList<ArticleLine> lines, string?[] reasons, int? title)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var beginnings = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Folded;
            if (i != title && reasons[i] is null && lines[i].Words >= 3)
            {
                reasons[i] = RepeatedReason(line, title < i ? lines[title.Value].Folded : null, seen, beginnings, reasons);
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

    private static string? RepeatedReason(string line, string? title, Dictionary<string, int> seen, List<string> beginnings, string?[] reasons)
    {
        if (title is not null && IsTitleAgain(line, title))
        {
            return "repeated title";
        }

        if (seen.TryGetValue(line, out var first))
        {
            return reasons[first] ?? "repeated text";
        }

        var cut = line.TrimEnd('.', '…', ' ', '[', ']', '(', ')');
        var isCut = line.EndsWith('…') || line.Length - cut.Length > 1;
        return isCut && cut.Length >= ShortestBeginning
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
}
