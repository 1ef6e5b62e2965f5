namespace GraphBuilder.Cypher.Syntax.Ast;

/// <summary>What WITH, RETURN and YIELD project, in what order, and how much of it.</summary>
/// <param name="Position">Where the first item stands.</param>
/// <param name="Distinct">Whether equal rows are kept once.</param>
/// <param name="Star">Whether all variables in scope are projected, before the items.</param>
/// <param name="Items">The items written out, in order.</param>
/// <param name="OrderBy">The sort keys, most important first; empty without ORDER BY.</param>
/// <param name="Skip">Rows left out at the start.</param>
/// <param name="Limit">Rows kept at most.</param>
internal sealed record Projection(
    SourcePosition Position,
    bool Distinct,
    bool Star,
    SyntaxList<ProjectionItem> Items,
    SyntaxList<SortItem> OrderBy,
    Expression? Skip,
    Expression? Limit) : SyntaxNode(Position);

/// <summary>One column.</summary>
/// <param name="Position">Where the expression starts.</param>
/// <param name="Expression">What is computed.</param>
/// <param name="Name">The name after AS, else the variable's name, else the text as it was typed.</param>
/// <param name="HasAlias">Whether AS was written.</param>
internal sealed record ProjectionItem(SourcePosition Position, Expression Expression, string Name, bool HasAlias)
    : SyntaxNode(Position);

/// <summary>A sort key.</summary>
internal sealed record SortItem(SourcePosition Position, Expression Expression, bool Descending) : SyntaxNode(Position);
