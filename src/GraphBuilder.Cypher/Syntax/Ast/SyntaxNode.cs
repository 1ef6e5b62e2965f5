namespace GraphBuilder.Cypher.Syntax.Ast;

/// <summary>A piece of a statement as it was written. Two are equal when they say the same, wherever they stand.</summary>
internal abstract record SyntaxNode(SourcePosition Position);
