namespace GraphBuilder.Language;

/// <summary>A list of beginnings of words read from a data file: one a line, <c>#</c> starts a comment line, blank lines are passed over.</summary>
internal sealed class StemList
{
    private readonly string[] _stems;

    private StemList(string[] stems) => _stems = stems;

    /// <summary>Reads a list.</summary>
    /// <param name="reader">The file; stays open.</param>
    public static StemList Read(TextReader reader)
    {
        var stems = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                stems.Add(Folding.Fold(line.AsSpan().Trim()));
            }
        }

        return new StemList([.. stems]);
    }

    /// <summary>Whether a folded word begins with one of the stems.</summary>
    public bool Matches(string folded)
    {
        foreach (var stem in _stems)
        {
            if (folded.StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
