namespace GraphBuilder.Cypher.Syntax.Ast;

/// <summary>A condition on the labels of a node or the type of a relationship.</summary>
internal abstract record LabelExpression(SourcePosition Position) : SyntaxNode(Position)
{
    /// <summary>The names when this is one name or names joined by <c>|</c>, else null.</summary>
    public SyntaxList<string>? AsAlternatives() => this switch
    {
        LabelName label => [label.Name],
        LabelOr or => Join(or.Left.AsAlternatives(), or.Right.AsAlternatives()),
        _ => null,
    };

    /// <summary>The names when this is one name or names joined by <c>:</c> or <c>&amp;</c>, else null.</summary>
    public SyntaxList<string>? AsConjunction() => this switch
    {
        LabelName label => [label.Name],
        LabelAnd and => Join(and.Left.AsConjunction(), and.Right.AsConjunction()),
        _ => null,
    };

    private static SyntaxList<string>? Join(SyntaxList<string>? left, SyntaxList<string>? right) =>
        left is null || right is null ? null : [.. left, .. right];
}

/// <summary>A label or type.</summary>
internal sealed record LabelName(SourcePosition Position, string Name) : LabelExpression(Position);

/// <summary><c>A&amp;B</c> and the older <c>:A:B</c>.</summary>
internal sealed record LabelAnd(SourcePosition Position, LabelExpression Left, LabelExpression Right) : LabelExpression(Position);

/// <summary><c>A|B</c>.</summary>
internal sealed record LabelOr(SourcePosition Position, LabelExpression Left, LabelExpression Right) : LabelExpression(Position);

/// <summary><c>!A</c>.</summary>
internal sealed record LabelNot(SourcePosition Position, LabelExpression Operand) : LabelExpression(Position);

/// <summary><c>%</c>: any label at all.</summary>
internal sealed record LabelWildcard(SourcePosition Position) : LabelExpression(Position);
