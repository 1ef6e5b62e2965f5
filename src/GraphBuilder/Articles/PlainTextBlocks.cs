namespace GraphBuilder.Articles;

/// <summary>Cuts plain text into blocks: a line each, but a paragraph whose lines were wrapped at a fixed width is one block.</summary>
internal static class PlainTextBlocks
{
    private const int NarrowestWrap = 50;
    private const int WidestWrap = 120;

    /// <summary>The blocks of a stretch of the text, in order.</summary>
    public static IReadOnlyList<TextBlock> Of(string text, TextSpan part)
    {
        var blocks = new List<TextBlock>();
        var group = new List<TextSpan>();
        var at = part.Start;
        while (at < part.End)
        {
            var end = text.AsSpan(at, part.End - at).IndexOfAny('\n', '\r');
            end = end < 0 ? part.End : at + end;
            var line = Trim(text, at, end);
            if (line.Length > 0)
            {
                group.Add(line);
            }
            else
            {
                Close(text, group, blocks);
            }

            at = end + (end + 1 < part.End && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        Close(text, group, blocks);
        return blocks;
    }

    /// <summary>The stretch without the white space around it.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    // Zero-width spaces and byte order marks come along when pages are copied.
    private static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || letter is '\u200B' or '\uFEFF' or '\u200E' or '\u200F';

    private static void Close(string text, List<TextSpan> group, List<TextBlock> blocks)
    {
        if (IsWrapped(text, group))
        {
            blocks.Add(new TextBlock(new TextSpan(group[0].Start, group[^1].End), GapBefore: true));
        }
        else
        {
            blocks.AddRange(group.Select((line, i) => new TextBlock(line, GapBefore: i == 0)));
        }

        group.Clear();
    }

    // Wrapped lines are about equally long, and most of them break inside a sentence.
    private static bool IsWrapped(string text, List<TextSpan> lines)
    {
        var breaks = lines.Count - 1;
        if (breaks < 1)
        {
            return false;
        }

        int widest = lines.Max(line => line.Length), full = 0, open = 0, continued = 0;
        for (var i = 0; i < breaks; i++)
        {
            var last = text[lines[i].End - 1];
            full += lines[i].Length >= widest - 22 ? 1 : 0;
            open += char.IsLetterOrDigit(last) || last is ',' or '-' or '\'' or '’' ? 1 : 0;
            continued += char.IsLower(text[lines[i + 1].Start]) ? 1 : 0;
        }

        return widest is >= NarrowestWrap and <= WidestWrap
            && full * 10 >= breaks * 9 && open * 10 >= breaks * 6 && continued * 2 >= breaks;
    }
}
