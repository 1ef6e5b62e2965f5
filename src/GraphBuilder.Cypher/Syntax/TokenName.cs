namespace GraphBuilder.Cypher.Syntax;

/// <summary>How an error message names a sort of token.</summary>
internal static class TokenName
{
    public static string Of(TokenKind kind) => kind switch
    {
        TokenKind.Name or TokenKind.QuotedName => "an identifier",
        TokenKind.String => "a string",
        TokenKind.Integer => "an integer",
        TokenKind.Float => "a number",
        TokenKind.LeftParenthesis => "(",
        TokenKind.RightParenthesis => ")",
        TokenKind.LeftBracket => "[",
        TokenKind.RightBracket => "]",
        TokenKind.LeftBrace => "{",
        TokenKind.RightBrace => "}",
        TokenKind.Comma => ",",
        TokenKind.Dot => ".",
        TokenKind.DotDot => "..",
        TokenKind.Colon => ":",
        TokenKind.Semicolon => ";",
        TokenKind.Dollar => "$",
        TokenKind.Bar => "|",
        TokenKind.BarBar => "||",
        TokenKind.Ampersand => "&",
        TokenKind.Exclamation => "!",
        TokenKind.Plus => "+",
        TokenKind.PlusEqual => "+=",
        TokenKind.Minus => "-",
        TokenKind.Star => "*",
        TokenKind.Slash => "/",
        TokenKind.Percent => "%",
        TokenKind.Caret => "^",
        TokenKind.Equal => "=",
        TokenKind.EqualTilde => "=~",
        TokenKind.NotEqual => "<>",
        TokenKind.Less => "<",
        TokenKind.LessOrEqual => "<=",
        TokenKind.Greater => ">",
        TokenKind.GreaterOrEqual => ">=",
        TokenKind.End => "the end of the statement",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No statement is expected to hold this token."),
    };
}
