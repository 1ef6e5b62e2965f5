using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>The expressions directly inside an expression.</summary>
internal static class ExpressionParts
{
    /// <summary>The operands, arguments and bodies in the order written; of patterns the property maps and predicates.
    /// Queries in braces are closed and yield nothing.</summary>
    public static IEnumerable<Expression> Of(Expression expression) => expression switch
    {
        PropertyAccess access => [access.Subject],
        Subscript subscript => [subscript.Subject, subscript.Index],
        Slice slice => Present(slice.Subject, slice.From, slice.To),
        UnaryOperation unary => [unary.Operand],
        BinaryOperation binary => [binary.Left, binary.Right],
        ComparisonChain chain => chain.Operands,
        LabelPredicate predicate => [predicate.Subject],
        CaseExpression choice => OfCase(choice),
        FunctionCall call => call.Arguments,
        ListLiteral list => list.Items,
        MapLiteral map => map.Entries.Select(entry => entry.Value),
        MapProjection projection => [projection.Subject, .. projection.Items.OfType<ProjectEntry>().Select(entry => entry.Value)],
        ListComprehension comprehension => Present(comprehension.List, comprehension.Where, comprehension.Result),
        Quantifier quantifier => [quantifier.List, quantifier.Predicate],
        Reduce reduce => [reduce.Start, reduce.List, reduce.Step],
        PatternComprehension comprehension => [.. OfChain(comprehension.Chain), .. Present(comprehension.Where, comprehension.Result)],
        PatternPredicate predicate => OfChain(predicate.Chain),
        ShortestPathExpression path => OfChain(path.Pattern.Chain),
        _ => [],
    };

    /// <summary>The property maps and predicates of a pattern, node by node and relationship by relationship.</summary>
    public static IEnumerable<Expression> OfChain(PatternChain chain) =>
    [
        .. chain.Nodes.SelectMany(node => Present(node.Properties, node.Where)),
        .. chain.Relationships.SelectMany(relationship => Present(relationship.Properties, relationship.Where)),
    ];

    private static IEnumerable<Expression> OfCase(CaseExpression choice) =>
    [
        .. Present(choice.Subject),
        .. choice.Alternatives.SelectMany(alternative => Present(alternative.When, alternative.Then)),
        .. Present(choice.Else),
    ];

    private static IEnumerable<Expression> Present(params Expression?[] expressions) => expressions.OfType<Expression>();
}
