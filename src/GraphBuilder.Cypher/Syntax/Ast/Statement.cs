namespace GraphBuilder.Cypher.Syntax.Ast;

/// <summary>One statement of a user: a query, a schema command, a SHOW command, or one of them under EXPLAIN or PROFILE.</summary>
internal abstract record Statement(SourcePosition Position) : SyntaxNode(Position);

/// <summary>EXPLAIN (plan only) or PROFILE (run, and count per operator).</summary>
internal sealed record ExplainedStatement(SourcePosition Position, bool Profile, Statement Inner) : Statement(Position);

/// <summary>A query that reads or writes data.</summary>
internal abstract record Query(SourcePosition Position) : Statement(Position);

/// <summary>Clauses one after the other, without UNION.</summary>
internal sealed record SingleQuery(SourcePosition Position, SyntaxList<Clause> Clauses) : Query(Position);

/// <summary>Two or more queries joined by UNION (rows once) or, when <paramref name="All"/>, by UNION ALL.</summary>
internal sealed record UnionQuery(SourcePosition Position, SyntaxList<SingleQuery> Parts, bool All) : Query(Position);
