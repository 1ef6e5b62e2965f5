namespace GraphBuilder.Cypher.Syntax.Ast;

/// <summary>How many of the matching paths are wanted.</summary>
internal enum PathSelector
{
    All,
    Shortest,
    AllShortest,
}

/// <summary>One of the comma-separated parts of a pattern: a chain, optionally named as a path or under shortestPath.</summary>
internal sealed record PatternPart(SourcePosition Position, Variable? Path, PathSelector Selector, PatternChain Chain)
    : SyntaxNode(Position);

/// <summary>Nodes joined by relationships: relationship <c>i</c> stands between nodes <c>i</c> and <c>i + 1</c>.</summary>
/// <param name="Position">Where the first node stands.</param>
/// <param name="Nodes">At least one.</param>
/// <param name="Relationships">One fewer than nodes.</param>
internal sealed record PatternChain(
    SourcePosition Position,
    SyntaxList<NodePattern> Nodes,
    SyntaxList<RelationshipPattern> Relationships) : SyntaxNode(Position);

/// <summary><c>(n:Label {key: value} WHERE …)</c>.</summary>
/// <param name="Position">Where the parenthesis stands.</param>
/// <param name="Variable">The name, where given.</param>
/// <param name="Labels">What the labels must satisfy, where given.</param>
/// <param name="Properties">A map literal or a parameter.</param>
/// <param name="Where">The predicate inside the parentheses.</param>
internal sealed record NodePattern(
    SourcePosition Position,
    Variable? Variable,
    LabelExpression? Labels,
    Expression? Properties,
    Expression? Where) : SyntaxNode(Position);

/// <summary>Which way a relationship points as it is written, from left to right.</summary>
internal enum Direction
{
    Outgoing,
    Incoming,
    Both,
}

/// <summary><c>-[r:TYPE*1..3 {key: value} WHERE …]-&gt;</c>.</summary>
/// <param name="Position">Where the first dash or arrow head stands.</param>
/// <param name="Variable">The name, where given.</param>
/// <param name="Types">What the type must satisfy, where given.</param>
/// <param name="Direction">The arrow; <c>&lt;--&gt;</c> counts as both.</param>
/// <param name="Length">Present when a star was written.</param>
/// <param name="Properties">A map literal or a parameter.</param>
/// <param name="Where">The predicate inside the brackets.</param>
internal sealed record RelationshipPattern(
    SourcePosition Position,
    Variable? Variable,
    LabelExpression? Types,
    Direction Direction,
    PathLength? Length,
    Expression? Properties,
    Expression? Where) : SyntaxNode(Position);

/// <summary>The bounds of a variable-length relationship, both inclusive: <c>*</c> is 1 to no bound, <c>*2</c> is 2 to 2.</summary>
/// <param name="Position">Where the star stands.</param>
/// <param name="Minimum">At least 0; 1 where it was not written.</param>
/// <param name="Maximum">Null without bound; below <paramref name="Minimum"/> nothing matches.</param>
internal sealed record PathLength(SourcePosition Position, long Minimum, long? Maximum) : SyntaxNode(Position);
