namespace GraphBuilder.Articles;

/// <summary>
/// Leads from offsets of an article's text to offsets of the stored file it was taken from, both in UTF-16 code units of the decoded characters.
/// A map is a list of runs; inside a run both sides advance together.
/// </summary>
public sealed class OffsetMap
{
    private readonly OffsetRun[] runs;

    private OffsetMap(OffsetRun[] runs) => this.runs = runs;

    /// <summary>The text is the file.</summary>
    public static OffsetMap Identity { get; } = new([new OffsetRun(0, 0)]);

    /// <summary>Makes a map of runs.</summary>
    /// <param name="runs">The runs, ascending in text offset, the first at text offset 0. The file side may jump back: a title may stand behind the text.</param>
    /// <exception cref="ArgumentException">There is no run, or the runs are out of order.</exception>
    public static OffsetMap Of(IEnumerable<OffsetRun> runs)
    {
        var list = runs.ToArray();
        if (list.Length == 0 || list[0].Text != 0)
        {
            throw new ArgumentException("The first run has to start at text offset 0.", nameof(runs));
        }

        for (var i = 1; i < list.Length; i++)
        {
            if (list[i].Text <= list[i - 1].Text)
            {
                throw new ArgumentException($"Run {i} does not come after run {i - 1}.", nameof(runs));
            }
        }

        return new OffsetMap(list);
    }

    /// <summary>The file offset of the character at a text offset.</summary>
    public int ToFile(int textOffset)
    {
        var run = RunAt(textOffset);
        return run.File + (textOffset - run.Text) * run.Width;
    }

    /// <summary>The stretch of the file that holds a stretch of the text, from its first character to its last with all of its escape.</summary>
    public TextSpan ToFile(TextSpan span)
    {
        var start = ToFile(span.Start);
        return new TextSpan(start, span.Length == 0 ? start : Math.Max(start, ToFile(span.End - 1) + RunAt(span.End - 1).Width));
    }

    private OffsetRun RunAt(int textOffset)
    {
        int low = 0, high = runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].Text <= textOffset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return runs[low];
    }
}

/// <summary>A run of characters that stand one behind the other in the text and in the file.</summary>
/// <param name="Text">Text offset of the first.</param>
/// <param name="File">File offset of the first.</param>
/// <param name="Width">File characters for each text character: 1; more for an escape such as <c>\u00e9</c> or <c>&amp;eacute;</c>; 0 for characters that the file does not hold, such as the break between two blocks.</param>
public readonly record struct OffsetRun(int Text, int File, int Width = 1);
