namespace GraphBuilder.Cypher.Syntax.Ast;

/// <summary>A value written out.</summary>
internal abstract record Literal(SourcePosition Position) : Expression(Position);

/// <summary><c>null</c>.</summary>
internal sealed record NullLiteral(SourcePosition Position) : Literal(Position);

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record BooleanLiteral(SourcePosition Position, bool Value) : Literal(Position);

/// <summary>A 64-bit integer; a minus sign directly before the digits belongs to it.</summary>
internal sealed record IntegerLiteral(SourcePosition Position, long Value) : Literal(Position);

/// <summary>A finite floating-point number.</summary>
internal sealed record FloatLiteral(SourcePosition Position, double Value) : Literal(Position);

/// <summary>A string, with its escapes resolved.</summary>
internal sealed record StringLiteral(SourcePosition Position, string Value) : Literal(Position);

/// <summary><c>[a, b]</c>.</summary>
internal sealed record ListLiteral(SourcePosition Position, SyntaxList<Expression> Items) : Expression(Position);

/// <summary><c>{key: value}</c>; of a repeated key the last entry counts.</summary>
internal sealed record MapLiteral(SourcePosition Position, SyntaxList<MapEntry> Entries) : Expression(Position);

/// <summary><c>key: value</c>.</summary>
internal sealed record MapEntry(SourcePosition Position, string Key, Expression Value) : SyntaxNode(Position);
