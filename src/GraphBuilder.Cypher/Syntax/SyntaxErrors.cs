using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Syntax;

/// <summary>Makes errors that show the place in the statement: the position, the line, and a caret below it.</summary>
/// <param name="text">The whole statement.</param>
internal sealed class SyntaxErrors(string text)
{
    /// <summary>An error found before the statement ran.</summary>
    /// <param name="position">What the caret points at.</param>
    /// <param name="detail">The name of the error in the TCK, or null.</param>
    /// <param name="message">What was found.</param>
    /// <param name="code">A <c>Neo.*</c> code.</param>
    public CypherException At(SourcePosition position, string? detail, string message, string code = CypherErrorCode.Syntax)
    {
        var offset = Math.Min(position.Offset, text.Length);
        var lineStart = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var lineEnd = text.IndexOf('\n', offset);
        var lineText = text[lineStart..(lineEnd < 0 ? text.Length : lineEnd)].TrimEnd('\r');
        var line = 1 + text.AsSpan(0, lineStart).Count('\n');
        var column = offset - lineStart + 1;
        var caret = new string(' ', column) + "^";
        return new CypherException(code, $"{message} (line {line}, column {column} (offset: {offset}))\n\"{lineText}\"\n{caret}")
        {
            Detail = detail,
            Phase = CypherPhase.CompileTime,
            Line = line,
            Column = column,
            Offset = offset,
        };
    }

    /// <summary>Something that is part of the language but not of this engine.</summary>
    public CypherException NotSupported(SourcePosition position, string what) =>
        At(position, null, $"{what} is not supported by the embedded engine");
}
