namespace GraphBuilder.Language;

/// <summary>A line of a lexicon of the shipped data; its columns are parted by bars.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Number">Its line, from 1.</param>
/// <param name="Text">What stands in it.</param>
internal readonly record struct LexiconLine(string Path, int Number, string Text)
{
    /// <summary>The columns, without the spaces around them.</summary>
    public string[] Columns => Text.Split('|', StringSplitOptions.TrimEntries);

    /// <summary>The lines of a file without comments (<c>#</c>) and empty ones.</summary>
    /// <param name="files">The shipped data.</param>
    /// <param name="path">Path of the file.</param>
    public static IEnumerable<LexiconLine> Read(IResourceFiles files, string path)
    {
        using var reader = files.OpenText(path);
        for (var number = 1; reader.ReadLine() is { } text; number++)
        {
            if (text.Length > 0 && text[0] != '#')
            {
                yield return new LexiconLine(path, number, text);
            }
        }
    }

    /// <summary>The error of a line that is not of its file's format.</summary>
    /// <param name="format">What a line looks like.</param>
    public LexiconFormatException NotOf(string format) => Error($"'{format}' expected, '{Text}' found.");

    /// <summary>The error of a line.</summary>
    /// <param name="problem">What was expected and what was found.</param>
    public LexiconFormatException Error(string problem) => new(Path, Number, problem);
}
