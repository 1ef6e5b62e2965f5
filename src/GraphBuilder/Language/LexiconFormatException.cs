namespace GraphBuilder.Language;

/// <summary>A line of a data file is not of the file's format.</summary>
public sealed class LexiconFormatException : Exception
{
    /// <summary>Tells where and what.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="line">Its line, from 1.</param>
    /// <param name="problem">What was expected and what was found.</param>
    public LexiconFormatException(string file, int line, string problem)
        : base($"{file}:{line}: {problem}")
    {
        File = file;
        Line = line;
    }

    /// <summary>Path of the file.</summary>
    public string File { get; }

    /// <summary>One-based line.</summary>
    public int Line { get; }
}
