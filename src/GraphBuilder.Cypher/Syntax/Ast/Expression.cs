namespace GraphBuilder.Cypher.Syntax.Ast;

/// <summary>Something that has a value.</summary>
internal abstract record Expression(SourcePosition Position) : SyntaxNode(Position);

/// <summary>A name bound to a value.</summary>
internal sealed record Variable(SourcePosition Position, string Name) : Expression(Position);

/// <summary><c>$name</c>.</summary>
internal sealed record Parameter(SourcePosition Position, string Name) : Expression(Position);

/// <summary><c>subject.key</c>.</summary>
internal sealed record PropertyAccess(SourcePosition Position, Expression Subject, string Key) : Expression(Position);

/// <summary><c>subject[index]</c>, of a list by number or of a map, node or relationship by key.</summary>
internal sealed record Subscript(SourcePosition Position, Expression Subject, Expression Index) : Expression(Position);

/// <summary><c>list[from..to]</c>; a missing bound is null.</summary>
internal sealed record Slice(SourcePosition Position, Expression Subject, Expression? From, Expression? To) : Expression(Position);

/// <summary>An operator with one operand.</summary>
internal sealed record UnaryOperation(SourcePosition Position, UnaryOperator Operator, Expression Operand) : Expression(Position);

/// <summary>An operator with two operands.</summary>
internal sealed record BinaryOperation(SourcePosition Position, BinaryOperator Operator, Expression Left, Expression Right)
    : Expression(Position);

/// <summary><c>a &lt; b &lt;= c</c>: every neighbouring pair must hold. A single comparison is a <see cref="BinaryOperation"/>.</summary>
/// <param name="Position">Where the first operand starts.</param>
/// <param name="Operands">At least three.</param>
/// <param name="Operators">One fewer than operands; only comparisons.</param>
internal sealed record ComparisonChain(
    SourcePosition Position,
    SyntaxList<Expression> Operands,
    SyntaxList<BinaryOperator> Operators) : Expression(Position);

/// <summary><c>n:Label</c> as a condition.</summary>
internal sealed record LabelPredicate(SourcePosition Position, Expression Subject, LabelExpression Labels) : Expression(Position);

/// <summary>CASE; with a subject every WHEN is compared to it, without one every WHEN is a condition.</summary>
internal sealed record CaseExpression(
    SourcePosition Position,
    Expression? Subject,
    SyntaxList<CaseAlternative> Alternatives,
    Expression? Else) : Expression(Position);

/// <summary>WHEN … THEN ….</summary>
internal sealed record CaseAlternative(SourcePosition Position, Expression When, Expression Then) : SyntaxNode(Position);

/// <summary>A call of a function or an aggregate.</summary>
/// <param name="Position">Where the name starts.</param>
/// <param name="Name">The name as typed, with its namespace; functions ignore case.</param>
/// <param name="Distinct">Whether DISTINCT was written before the arguments.</param>
/// <param name="Arguments">The arguments in order.</param>
internal sealed record FunctionCall(SourcePosition Position, string Name, bool Distinct, SyntaxList<Expression> Arguments)
    : Expression(Position);

/// <summary><c>count(*)</c>.</summary>
internal sealed record CountStar(SourcePosition Position) : Expression(Position);
