namespace GraphBuilder.Entities.Authority;

/// <summary>Something in the authority data that has the right form but cannot be right.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">One-based line on which the entry or rule starts.</param>
/// <param name="Message">What was found, about which id or name, and what to do.</param>
public sealed record AuthorityProblem(string File, int Line, string Message)
{
    /// <summary><c>file(line): message</c>.</summary>
    public override string ToString() => $"{File}({Line}): {Message}";
}
