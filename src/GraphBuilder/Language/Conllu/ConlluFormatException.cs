namespace GraphBuilder.Language.Conllu;

/// <summary>A line of a CoNLL-U file breaks the format.</summary>
public sealed class ConlluFormatException : Exception
{
    /// <summary>Tells where and what.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="line">Its line, from 1.</param>
    /// <param name="problem">What was expected and what was found.</param>
    public ConlluFormatException(string file, int line, string problem)
        : base($"{file}:{line}: {problem}")
    {
        File = file;
        Line = line;
    }

    /// <summary>Name of the file.</summary>
    public string File { get; }

    /// <summary>One-based line.</summary>
    public int Line { get; }
}
