namespace GraphBuilder.Cypher.Syntax.Ast;

/// <summary>An expression that binds variables of its own.</summary>
internal abstract record ScopedExpression(SourcePosition Position) : Expression(Position);

/// <summary><c>[x IN list WHERE predicate | result]</c>; without a result the items themselves are kept.</summary>
internal sealed record ListComprehension(
    SourcePosition Position,
    Variable Variable,
    Expression List,
    Expression? Where,
    Expression? Result) : ScopedExpression(Position);

/// <summary><c>[p = (a)--(b) WHERE predicate | result]</c>.</summary>
internal sealed record PatternComprehension(
    SourcePosition Position,
    Variable? Path,
    PatternChain Chain,
    Expression? Where,
    Expression Result) : ScopedExpression(Position);

/// <summary>A pattern as a condition: true when it matches at least once.</summary>
internal sealed record PatternPredicate(SourcePosition Position, PatternChain Chain) : ScopedExpression(Position);

/// <summary>shortestPath(…) or allShortestPaths(…) as an expression: a path or null, or the list of paths.</summary>
internal sealed record ShortestPathExpression(SourcePosition Position, PatternPart Pattern) : ScopedExpression(Position);

/// <summary>How many items must satisfy the predicate.</summary>
internal enum QuantifierKind
{
    All,
    Any,
    None,
    Single,
}

/// <summary><c>all(x IN list WHERE predicate)</c> and its kin.</summary>
internal sealed record Quantifier(
    SourcePosition Position,
    QuantifierKind Kind,
    Variable Variable,
    Expression List,
    Expression Predicate) : ScopedExpression(Position);

/// <summary><c>reduce(accumulator = start, x IN list | step)</c>.</summary>
internal sealed record Reduce(
    SourcePosition Position,
    Variable Accumulator,
    Expression Start,
    Variable Variable,
    Expression List,
    Expression Step) : ScopedExpression(Position);

/// <summary>What is made of the rows of a subquery.</summary>
internal enum SubqueryKind
{
    Exists,
    Count,
    Collect,
}

/// <summary><c>EXISTS { … }</c>, <c>COUNT { … }</c> and <c>COLLECT { … }</c>.</summary>
/// <remarks>A bare pattern inside the braces is read as MATCH; the query then has no RETURN.</remarks>
internal sealed record SubqueryExpression(SourcePosition Position, SubqueryKind Kind, Query Query) : ScopedExpression(Position);
