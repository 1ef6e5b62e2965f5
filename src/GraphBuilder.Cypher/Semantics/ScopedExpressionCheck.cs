using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>Checks expressions that bind variables of their own, or hold a pattern or a query.</summary>
internal sealed class ScopedExpressionCheck(SemanticContext context, ExpressionCheck expressions)
{
    public CypherType Check(ScopedExpression expression, ExpressionUse use) => expression switch
    {
        ListComprehension comprehension => CheckListComprehension(comprehension, use),
        Quantifier quantifier => CheckQuantifier(quantifier, use),
        Reduce reduce => CheckReduce(reduce, use),
        PatternComprehension comprehension => CheckPatternComprehension(comprehension, use),
        SubqueryExpression subquery => CheckSubquery(subquery, use),
        ShortestPathExpression path => CheckShortestPath(path, use),
        PatternPredicate predicate => throw context.Error(
            predicate, "UnexpectedSyntax", "A pattern can only stand where a condition is wanted; use EXISTS {}, COUNT {} or a pattern comprehension here"),
        _ => throw new ArgumentException("Not an expression with a scope of its own.", nameof(expression)),
    };

    public void CheckPredicate(PatternPredicate predicate, ExpressionUse use)
    {
        var part = new PatternPart(predicate.Position, null, PathSelector.All, predicate.Chain);
        RequireBound(part, use.Scope, "a pattern in a condition");
        new PatternCheck(context, expressions).CheckMatch([part], new Scope(use.Scope), parameterMaps: false);
    }

    private CypherType CheckListComprehension(ListComprehension comprehension, ExpressionUse use)
    {
        var item = expressions.CheckList(comprehension.List, use);
        var inner = use.OverList(comprehension.Variable, item);
        if (comprehension.Where is not null)
        {
            expressions.CheckCondition(comprehension.Where, inner);
        }

        return CypherType.ListOf(comprehension.Result is null ? item : expressions.Check(comprehension.Result, inner));
    }

    private CypherType CheckQuantifier(Quantifier quantifier, ExpressionUse use)
    {
        var item = expressions.CheckList(quantifier.List, use);
        expressions.CheckCondition(quantifier.Predicate, use.OverList(quantifier.Variable, item));
        return CypherType.Boolean;
    }

    private CypherType CheckReduce(Reduce reduce, ExpressionUse use)
    {
        expressions.Check(reduce.Start, use);
        var item = expressions.CheckList(reduce.List, use);

        // The step may give another type than the start, so nothing is known of the accumulator.
        expressions.Check(reduce.Step, use.OverList(reduce.Variable, item).OverList(reduce.Accumulator, CypherType.Any));
        return CypherType.Any;
    }

    private CypherType CheckPatternComprehension(PatternComprehension comprehension, ExpressionUse use)
    {
        var scope = new Scope(use.Scope);
        var part = new PatternPart(comprehension.Position, comprehension.Path, PathSelector.All, comprehension.Chain);
        new PatternCheck(context, expressions).CheckMatch([part], scope, parameterMaps: false);
        var inner = new ExpressionUse(scope, AggregateUse.NotOverList);
        if (comprehension.Where is not null)
        {
            expressions.CheckCondition(comprehension.Where, inner);
        }

        return CypherType.ListOf(expressions.Check(comprehension.Result, inner));
    }

    private CypherType CheckShortestPath(ShortestPathExpression path, ExpressionUse use)
    {
        RequireBound(path.Pattern, use.Scope, "a shortest path in an expression");
        new PatternCheck(context, expressions).CheckMatch([path.Pattern], new Scope(use.Scope), parameterMaps: false);
        return path.Pattern.Selector == PathSelector.Shortest ? CypherType.Path : CypherType.ListOf(CypherType.Path);
    }

    private CypherType CheckSubquery(SubqueryExpression subquery, ExpressionUse use)
    {
        var columns = new QueryCheck(context, expressions).CheckSubquery(subquery, use.Scope);
        return subquery.Kind switch
        {
            SubqueryKind.Exists => CypherType.Boolean,
            SubqueryKind.Count => CypherType.Integer,
            _ when columns.Count == 1 => CypherType.ListOf(columns[0].Type),
            _ => throw context.Error(subquery, "InvalidClauseComposition", "COLLECT {} must end with RETURN and one column"),
        };
    }

    private void RequireBound(PatternPart part, Scope scope, string where)
    {
        var variables = part.Chain.Nodes.Select(node => node.Variable)
            .Concat(part.Chain.Relationships.Select(relationship => relationship.Variable));
        foreach (var variable in variables.OfType<Variable>())
        {
            if (scope.Find(variable.Name) is null)
            {
                throw context.Error(variable, "UndefinedVariable", $"Variable `{variable.Name}` not defined: {where} cannot introduce variables");
            }
        }
    }
}
