namespace GraphBuilder.Cypher.Syntax;

/// <summary>A token and where it stands.</summary>
/// <param name="Kind">Its sort.</param>
/// <param name="Start">Zero-based UTF-16 offset of its first character.</param>
/// <param name="End">Offset just after its last character.</param>
/// <param name="Value">The name without backticks, the string without quotes and escapes, the digits of a number as typed,
/// or what is wrong with a broken token; null for punctuation.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string? Value)
{
    /// <summary>Whether this is the given keyword, in any case and not between backticks.</summary>
    public bool IsKeyword(string keyword) =>
        Kind == TokenKind.Name && string.Equals(Value, keyword, StringComparison.OrdinalIgnoreCase);
}
