namespace GraphBuilder.Cypher.Syntax.Ast;

/// <summary>The operators with one operand.</summary>
internal enum UnaryOperator
{
    Not,
    Minus,
    Plus,
    IsNull,
    IsNotNull,
}

/// <summary>The operators with two operands.</summary>
internal enum BinaryOperator
{
    Or,
    Xor,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    StartsWith,
    EndsWith,
    Contains,
    RegexMatch,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,

    /// <summary><c>||</c>: joins strings or lists.</summary>
    Concatenate,
}
