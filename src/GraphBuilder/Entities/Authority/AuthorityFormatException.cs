namespace GraphBuilder.Entities.Authority;

/// <summary>A file of the authority data breaks its format.</summary>
public sealed class AuthorityFormatException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="line">One-based line.</param>
    /// <param name="problem">What was found and what to do.</param>
    public AuthorityFormatException(string file, int line, string problem)
        : base($"{file}({line}): {problem}")
    {
        File = file;
        Line = line;
    }

    /// <summary>Name of the file.</summary>
    public string File { get; }

    /// <summary>One-based line.</summary>
    public int Line { get; }
}
