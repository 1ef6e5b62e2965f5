namespace GraphBuilder.Cypher.Syntax.Ast;

/// <summary><c>n {.name, .*, other, key: value}</c>.</summary>
internal sealed record MapProjection(SourcePosition Position, Variable Subject, SyntaxList<MapProjectionItem> Items)
    : Expression(Position);

/// <summary>One item of a map projection.</summary>
internal abstract record MapProjectionItem(SourcePosition Position) : SyntaxNode(Position);

/// <summary><c>.name</c>: that property under its own name.</summary>
internal sealed record ProjectProperty(SourcePosition Position, string Key) : MapProjectionItem(Position);

/// <summary><c>.*</c>: all properties.</summary>
internal sealed record ProjectAllProperties(SourcePosition Position) : MapProjectionItem(Position);

/// <summary><c>other</c>, which is short for <c>other: other</c>, and <c>key: value</c>.</summary>
internal sealed record ProjectEntry(SourcePosition Position, string Key, Expression Value) : MapProjectionItem(Position);
