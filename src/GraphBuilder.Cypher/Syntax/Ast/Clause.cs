namespace GraphBuilder.Cypher.Syntax.Ast;

/// <summary>A clause of a query.</summary>
internal abstract record Clause(SourcePosition Position) : SyntaxNode(Position);

/// <summary>MATCH or OPTIONAL MATCH with its WHERE.</summary>
internal sealed record MatchClause(SourcePosition Position, bool Optional, SyntaxList<PatternPart> Patterns, Expression? Where)
    : Clause(Position);

/// <summary>UNWIND list AS variable.</summary>
internal sealed record UnwindClause(SourcePosition Position, Expression List, Variable Variable) : Clause(Position);

/// <summary>WITH with its WHERE, which sees the projected columns.</summary>
internal sealed record WithClause(SourcePosition Position, Projection Projection, Expression? Where) : Clause(Position);

/// <summary>RETURN.</summary>
internal sealed record ReturnClause(SourcePosition Position, Projection Projection) : Clause(Position);

/// <summary>FINISH: run everything, return nothing.</summary>
internal sealed record FinishClause(SourcePosition Position) : Clause(Position);

/// <summary>CALL of a procedure.</summary>
/// <param name="Position">Where the clause starts.</param>
/// <param name="Name">The name with its namespace, <c>db.labels</c>.</param>
/// <param name="Arguments">The arguments in parentheses; null where there are none and parameters of the same names stand in.</param>
/// <param name="Yield">The result fields taken; null without YIELD.</param>
/// <param name="YieldStar">Whether YIELD * was written.</param>
/// <param name="Where">The rows kept, after YIELD.</param>
internal sealed record CallProcedureClause(
    SourcePosition Position,
    string Name,
    SyntaxList<Expression>? Arguments,
    SyntaxList<YieldItem>? Yield,
    bool YieldStar,
    Expression? Where) : Clause(Position);

/// <summary>A field of a procedure's result and the variable it is bound to.</summary>
internal sealed record YieldItem(SourcePosition Position, string Field, Variable Variable) : SyntaxNode(Position);

/// <summary>CALL { query }, run once per row.</summary>
/// <param name="Position">Where the clause starts.</param>
/// <param name="Query">The query inside the braces.</param>
/// <param name="Imports">The variables in parentheses before the braces; null without parentheses.</param>
/// <param name="ImportAll">Whether <c>(*)</c> was written.</param>
/// <param name="Optional">OPTIONAL CALL.</param>
/// <param name="InTransactions">Whether IN TRANSACTIONS follows.</param>
/// <param name="BatchSize">Rows per transaction, where given.</param>
internal sealed record CallSubqueryClause(
    SourcePosition Position,
    Query Query,
    SyntaxList<Variable>? Imports,
    bool ImportAll,
    bool Optional,
    bool InTransactions,
    Expression? BatchSize) : Clause(Position);

/// <summary>FOREACH (variable IN list | updating clauses).</summary>
internal sealed record ForeachClause(SourcePosition Position, Variable Variable, Expression List, SyntaxList<Clause> Body)
    : Clause(Position);
