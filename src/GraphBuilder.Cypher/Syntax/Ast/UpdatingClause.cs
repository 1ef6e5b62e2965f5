namespace GraphBuilder.Cypher.Syntax.Ast;

/// <summary>A clause that changes the graph.</summary>
internal abstract record UpdatingClause(SourcePosition Position) : Clause(Position);

/// <summary>CREATE.</summary>
internal sealed record CreateClause(SourcePosition Position, SyntaxList<PatternPart> Patterns) : UpdatingClause(Position);

/// <summary>MERGE with its ON CREATE and ON MATCH actions, in order.</summary>
internal sealed record MergeClause(SourcePosition Position, PatternPart Pattern, SyntaxList<MergeAction> Actions)
    : UpdatingClause(Position);

/// <summary>ON CREATE SET … when <paramref name="OnCreate"/>, else ON MATCH SET ….</summary>
internal sealed record MergeAction(SourcePosition Position, bool OnCreate, SyntaxList<SetItem> Items) : SyntaxNode(Position);

/// <summary>SET.</summary>
internal sealed record SetClause(SourcePosition Position, SyntaxList<SetItem> Items) : UpdatingClause(Position);

/// <summary>REMOVE.</summary>
internal sealed record RemoveClause(SourcePosition Position, SyntaxList<RemoveItem> Items) : UpdatingClause(Position);

/// <summary>DELETE, or DETACH DELETE, which takes the relationships of a node along.</summary>
internal sealed record DeleteClause(SourcePosition Position, bool Detach, SyntaxList<Expression> Expressions)
    : UpdatingClause(Position);

/// <summary>One assignment of SET.</summary>
internal abstract record SetItem(SourcePosition Position) : SyntaxNode(Position);

/// <summary><c>subject.key = value</c>.</summary>
internal sealed record SetProperty(SourcePosition Position, Expression Subject, string Key, Expression Value) : SetItem(Position);

/// <summary><c>subject[key] = value</c>.</summary>
internal sealed record SetDynamicProperty(SourcePosition Position, Expression Subject, Expression Key, Expression Value)
    : SetItem(Position);

/// <summary><c>n = value</c>: the properties become exactly those of a map, node or relationship.</summary>
internal sealed record ReplaceProperties(SourcePosition Position, Variable Variable, Expression Value) : SetItem(Position);

/// <summary><c>n += value</c>: the properties of a map, node or relationship are added or overwritten.</summary>
internal sealed record AddProperties(SourcePosition Position, Variable Variable, Expression Value) : SetItem(Position);

/// <summary><c>n:A:B</c>.</summary>
internal sealed record SetLabels(SourcePosition Position, Variable Variable, SyntaxList<string> Labels) : SetItem(Position);

/// <summary>One item of REMOVE.</summary>
internal abstract record RemoveItem(SourcePosition Position) : SyntaxNode(Position);

/// <summary><c>subject.key</c>.</summary>
internal sealed record RemoveProperty(SourcePosition Position, Expression Subject, string Key) : RemoveItem(Position);

/// <summary><c>subject[key]</c>.</summary>
internal sealed record RemoveDynamicProperty(SourcePosition Position, Expression Subject, Expression Key) : RemoveItem(Position);

/// <summary><c>n:A:B</c>.</summary>
internal sealed record RemoveLabels(SourcePosition Position, Variable Variable, SyntaxList<string> Labels) : RemoveItem(Position);
