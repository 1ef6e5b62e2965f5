using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>Checks that a column with an aggregate otherwise holds only constants and grouping keys, so that it is one value per group.</summary>
internal sealed class GroupingCheck(SemanticContext context, Projection projection)
{
    private readonly HashSet<Expression> _keys =
        [.. projection.Items.Select(item => item.Expression).Where(expression => IsSimple(expression) && !Aggregation.IsIn(expression))];

    public void Check()
    {
        foreach (var item in projection.Items.Where(item => Aggregation.IsIn(item.Expression)))
        {
            if (FirstLoose(item.Expression, []) is { } loose)
            {
                throw context.Error(
                    item,
                    "AmbiguousAggregationExpression",
                    $"The column `{item.Name}` mixes an aggregation with `{Describe(loose)}`, which is no column by itself: compute it in a WITH before");
            }
        }
    }

    /// <summary>Only variables and properties can be keys inside another expression: anything larger would have to be matched piece by piece.</summary>
    private static bool IsSimple(Expression expression) => expression switch
    {
        Variable => true,
        PropertyAccess access => IsSimple(access.Subject),
        _ => false,
    };

    private Expression? FirstLoose(Expression expression, HashSet<string> local)
    {
        if (Aggregation.Is(expression) || IsSimple(expression) && (_keys.Contains(expression) || projection.Star))
        {
            return null;
        }

        // A query or pattern names variables in many places; to be one value per group it must be a column by itself.
        if (expression is SubqueryExpression or PatternPredicate or ShortestPathExpression)
        {
            return expression;
        }

        if (expression is Variable variable)
        {
            return local.Contains(variable.Name) ? null : expression;
        }

        if (expression is PropertyAccess access && IsSimple(access))
        {
            return FirstLoose(access.Subject, local) is null ? null : expression;
        }

        HashSet<string> inner = [.. local, .. BoundBy(expression)];
        return ExpressionParts.Of(expression).Select(part => FirstLoose(part, inner)).FirstOrDefault(loose => loose is not null);
    }

    private static IEnumerable<string> BoundBy(Expression expression) => expression switch
    {
        ListComprehension comprehension => [comprehension.Variable.Name],
        Quantifier quantifier => [quantifier.Variable.Name],
        Reduce reduce => [reduce.Variable.Name, reduce.Accumulator.Name],
        PatternComprehension comprehension => PatternCheck.InOrder(comprehension.Chain)
            .Select(element => element is NodePattern node ? node.Variable : ((RelationshipPattern)element).Variable)
            .Append(comprehension.Path).OfType<Variable>().Select(variable => variable.Name),
        _ => [],
    };

    private static string Describe(Expression expression) => expression switch
    {
        Variable variable => variable.Name,
        PropertyAccess access => $"{Describe(access.Subject)}.{access.Key}",
        _ => "an expression",
    };
}
