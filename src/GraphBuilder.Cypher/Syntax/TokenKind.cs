namespace GraphBuilder.Cypher.Syntax;

/// <summary>The sorts of token. Keywords are names: Cypher reserves none, the parser decides by place.</summary>
internal enum TokenKind
{
    Name,

    /// <summary>A name between backticks, which is never a keyword.</summary>
    QuotedName,
    String,

    /// <summary>Anything that starts like an integer; whether it is one is judged where a number is wanted.</summary>
    Integer,

    /// <summary>Anything that starts like a number with a fraction or an exponent.</summary>
    Float,
    LeftParenthesis,
    RightParenthesis,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Dot,
    DotDot,
    Colon,
    Semicolon,
    Dollar,
    Bar,
    BarBar,
    Ampersand,
    Exclamation,
    Plus,
    PlusEqual,
    Minus,
    Star,
    Slash,
    Percent,
    Caret,
    Equal,
    EqualTilde,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,

    /// <summary>A character that no token starts with.</summary>
    Unknown,

    /// <summary>A string or comment without an end, or a string with a broken escape: the value says which.</summary>
    Broken,
    End,
}
