namespace GraphBuilder.Articles;

/// <summary>The words by which lines that are no content are known: a lexicon of line patterns, each with its category.</summary>
internal sealed class BoilerplateCues
{
    private readonly HashSet<string> agencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<(string Pattern, string Category)>> open = [];

    private BoilerplateCues()
    {
    }

    /// <summary>Reads a lexicon: <c>category TAB pattern</c> a line, where <c>*</c> stands for any characters and <c>#</c> for digits; <c># </c> starts a comment line.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="name">Its name, for the error.</param>
    /// <exception cref="InvalidDataException">A line has no category or no pattern.</exception>
    public static BoilerplateCues Read(TextReader lexicon, string name)
    {
        var cues = new BoilerplateCues();
        for (var number = 1; lexicon.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
            {
                continue;
            }

            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0 || tab == line.Length - 1)
            {
                throw new InvalidDataException($"{name}, line {number}: a category, a tab and a pattern expected, \"{line}\" found.");
            }

            cues.Add(line[..tab], Folding.Fold(line.AsSpan(tab + 1)));
        }

        return cues;
    }

    /// <summary>Whether a folded name is that of a news agency.</summary>
    internal bool IsAgency(string folded) => agencies.Contains(folded);

    /// <summary>The category of a folded line with single spaces; null where no pattern fits.</summary>
    internal string? CategoryOf(string line)
    {
        if (line.Length == 0)
        {
            return null;
        }

        if (whole.TryGetValue(line, out var category))
        {
            return category;
        }

        return OpenCategoryOf(line, line[0]) ?? OpenCategoryOf(line, '*') ?? (char.IsAsciiDigit(line[0]) ? OpenCategoryOf(line, '#') : null);
    }

    // By the first letter, since most lines of a long file begin like no pattern at all.
    private string? OpenCategoryOf(string line, char first)
    {
        foreach (var (pattern, category) in open.GetValueOrDefault(first) ?? [])
        {
            if (Fits(line, pattern))
            {
                return category;
            }
        }

        return null;
    }

    private void Add(string category, string pattern)
    {
        if (category == "agency")
        {
            agencies.Add(pattern);
        }
        else if (pattern.AsSpan().IndexOfAny('*', '#') < 0)
        {
            whole.TryAdd(pattern, category);
        }
        else
        {
            if (!open.TryGetValue(pattern[0], out var patterns))
            {
                open[pattern[0]] = patterns = [];
            }

            patterns.Add((pattern, category));
        }
    }

    private static bool Fits(ReadOnlySpan<char> line, ReadOnlySpan<char> pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '*':
                    var rest = pattern[(i + 1)..];
                    for (var skipped = 0; skipped <= line.Length; skipped++)
                    {
                        if (Fits(line[skipped..], rest))
                        {
                            return true;
                        }
                    }

                    return false;
                case '#':
                    var digits = 0;
                    while (digits < line.Length && char.IsAsciiDigit(line[digits]))
                    {
                        digits++;
                    }

                    if (digits == 0)
                    {
                        return false;
                    }

                    line = line[digits..];
                    break;
                default:
                    if (line.IsEmpty || line[0] != pattern[i])
                    {
                        return false;
                    }

                    line = line[1..];
                    break;
            }
        }

        return line.IsEmpty;
    }
}
