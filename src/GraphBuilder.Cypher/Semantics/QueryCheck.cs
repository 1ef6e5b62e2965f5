using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>Checks the clauses of a query one after the other, carrying the variables along.</summary>
internal sealed class QueryCheck(SemanticContext context, ExpressionCheck expressions)
{
    private readonly ProjectionCheck _projections = new(context, expressions);
    private readonly PatternCheck _patterns = new(context, expressions);
    private readonly UpdateCheck _updates = new(context, expressions);
    private readonly CallCheck _calls = new(context, expressions);

    /// <summary>The columns of a whole query; empty where nothing is returned.</summary>
    public IReadOnlyList<Column> CheckQuery(Query query)
    {
        ClauseOrder.CheckStatement(query, context);
        return CheckParts(query, outer: null);
    }

    /// <summary>The columns of a query in braces, which sees the variables around it and may not update.</summary>
    public IReadOnlyList<Column> CheckSubquery(SubqueryExpression subquery, Scope outer)
    {
        ClauseOrder.CheckSubquery(subquery, context);
        return CheckParts(subquery.Query, outer);
    }

    private IReadOnlyList<Column> CheckParts(Query query, Scope? outer)
    {
        if (query is SingleQuery single)
        {
            return CheckClauses(single, outer);
        }

        var union = (UnionQuery)query;
        var columns = CheckClauses(union.Parts[0], outer);
        foreach (var part in union.Parts.Skip(1))
        {
            var others = CheckClauses(part, outer);
            if (!columns.Select(column => column.Name).SequenceEqual(others.Select(column => column.Name)))
            {
                throw context.Error(part, "DifferentColumnsInUnion", "All parts of a UNION must return the same column names in the same order");
            }

            columns = [.. columns.Zip(others, (left, right) => new Column(left.Name, left.Type.Join(right.Type)))];
        }

        return columns;
    }

    private IReadOnlyList<Column> CheckClauses(SingleQuery query, Scope? outer)
    {
        var scope = new Scope(outer);
        foreach (var clause in query.Clauses)
        {
            switch (clause)
            {
                case ReturnClause returned:
                    return _projections.Check(returned.Projection, scope, outer, "RETURN", out _);
                case WithClause with:
                    scope = CheckWith(with, scope, outer);
                    break;
                case CallProcedureClause call:
                    if (_calls.Check(call, scope, standalone: query.Clauses.Count == 1 && outer is null) is { } columns)
                    {
                        return columns;
                    }

                    break;
                default:
                    CheckClause(clause, scope);
                    break;
            }
        }

        return [];
    }

    private Scope CheckWith(WithClause with, Scope before, Scope? outer)
    {
        var columns = _projections.Check(with.Projection, before, outer, "WITH", out var tail);
        if (with.Where is not null)
        {
            expressions.CheckCondition(with.Where, new ExpressionUse(tail));
        }

        var after = new Scope(outer);
        foreach (var column in columns)
        {
            after.Declare(column.Name, column.Type);
        }

        return after;
    }

    private void CheckClause(Clause clause, Scope scope)
    {
        switch (clause)
        {
            case MatchClause match:
                _patterns.CheckMatch(match.Patterns, scope, parameterMaps: false);
                if (match.Where is not null)
                {
                    expressions.CheckCondition(match.Where, new ExpressionUse(scope));
                }

                break;
            case UnwindClause unwind:
                CheckUnwind(unwind, scope);
                break;
            case UpdatingClause update:
                _updates.Check(update, scope);
                break;
            case ForeachClause loop:
                CheckForeach(loop, scope);
                break;
            case CallSubqueryClause subquery:
                throw context.NotSupported(subquery, "CALL with a subquery");
        }
    }

    private void CheckUnwind(UnwindClause unwind, Scope scope)
    {
        var type = expressions.Check(unwind.List, new ExpressionUse(scope));
        if (scope.Find(unwind.Variable.Name) is not null)
        {
            throw context.AlreadyDeclared(unwind.Variable);
        }

        scope.Declare(unwind.Variable.Name, type.IsList ? type.ItemOrAny : CypherType.Any);
    }

    private void CheckForeach(ForeachClause loop, Scope scope)
    {
        var item = expressions.CheckList(loop.List, new ExpressionUse(scope));
        var inner = new Scope(scope);
        inner.Declare(loop.Variable.Name, item);
        foreach (var clause in loop.Body)
        {
            if (clause is not (UpdatingClause or ForeachClause))
            {
                throw context.Error(clause, "InvalidClauseComposition", "FOREACH can only hold clauses that update");
            }

            CheckClause(clause, inner);
        }
    }
}
