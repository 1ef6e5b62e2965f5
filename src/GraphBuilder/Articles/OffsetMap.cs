namespace GraphBuilder.Articles;

/// <summary>
/// Leads from offsets of an article's text to offsets of the stored file it was taken from, both in UTF-16 code units of the decoded characters.
/// A map is a list of runs; inside a run both sides advance together.
/// </summary>
public sealed class OffsetMap
{
    private readonly Run[] runs;

    private OffsetMap(Run[] runs) => this.runs = runs;

    /// <summary>The text is the file.</summary>
    public static OffsetMap Identity { get; } = new([new Run(0, 0)]);

    /// <summary>Makes a map of runs.</summary>
    /// <param name="runs">Starts of the runs, ascending in text offset, the first at text offset 0.</param>
    /// <exception cref="ArgumentException">There is no run, or the runs are out of order.</exception>
    public static OffsetMap Of(IEnumerable<(int Text, int File)> runs)
    {
        var list = runs.Select(run => new Run(run.Text, run.File)).ToArray();
        if (list.Length == 0 || list[0].Text != 0)
        {
            throw new ArgumentException("The first run has to start at text offset 0.", nameof(runs));
        }

        for (var i = 1; i < list.Length; i++)
        {
            if (list[i].Text <= list[i - 1].Text || list[i].File < list[i - 1].File)
            {
                throw new ArgumentException($"Run {i} does not come after run {i - 1}.", nameof(runs));
            }
        }

        return new OffsetMap(list);
    }

    /// <summary>The file offset of the character at a text offset.</summary>
    public int ToFile(int textOffset)
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

        return runs[low].File + (textOffset - runs[low].Text);
    }

    /// <summary>The stretch of the file that holds a stretch of the text.</summary>
    public TextSpan ToFile(TextSpan span)
    {
        var start = ToFile(span.Start);
        return new TextSpan(start, span.Length == 0 ? start : ToFile(span.End - 1) + 1);
    }

    private readonly record struct Run(int Text, int File);
}
