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

    /// <summary>Checks CALL with a query in braces, and declares what it returns.</summary>
    /// <param name="call">The clause.</param>
    /// <param name="scope">The variables before; receives those that the query returns.</param>
    private void CheckCall(CallSubqueryClause call, Scope scope)
    {
        ClauseOrder.CheckStatement(call.Query, context);
        var unaliased = ClauseOrder.Parts(call.Query)
            .Select(part => part.Clauses[^1]).OfType<ReturnClause>()
            .SelectMany(last => last.Projection.Items)
            .FirstOrDefault(item => !item.HasAlias && item.Expression is not Variable);
        if (unaliased is not null)
        {
            throw context.Error(unaliased, "NoExpressionAlias", "Expression in RETURN inside CALL must be aliased (use AS)");
        }

        foreach (var column in CheckParts(call.Query, Imported(call, scope), call.Imports is null ? scope : null))
        {
            if (scope.Find(column.Name) is not null)
            {
                throw context.Error(call, "VariableAlreadyBound", $"Variable `{column.Name}` already declared, but the query in braces returns it again");
            }

            scope.Declare(column.Name, column.Type);
        }
    }

    // Variables in parentheses stay visible in the whole query in braces.
    private Scope? Imported(CallSubqueryClause call, Scope scope)
    {
        if (call.ImportAll)
        {
            return scope;
        }

        if (call.Imports is not { Count: > 0 } imports)
        {
            return null;
        }

        var imported = new Scope();
        foreach (var variable in imports)
        {
            imported.Declare(variable.Name, expressions.CheckVariable(variable, scope));
        }

        return imported;
    }

    // Without parentheses a WITH at the start that only names variables takes them over.
    private static bool Imports(Clause clause) => clause is WithClause { Where: null, Projection: var projection }
        && projection is { Distinct: false, OrderBy.Count: 0, Skip: null, Limit: null }
        && projection.Items.All(item => item.Expression is Variable variable && variable.Name == item.Name);

    /// <summary>The columns of a query in braces, which sees the variables around it and may not update.</summary>
    public IReadOnlyList<Column> CheckSubquery(SubqueryExpression subquery, Scope outer)
    {
        ClauseOrder.CheckSubquery(subquery, context);
        return CheckParts(subquery.Query, outer);
    }

    private IReadOnlyList<Column> CheckParts(Query query, Scope? outer, Scope? importable = null)
    {
        var parts = ClauseOrder.Parts(query);
        var columns = CheckClauses(parts[0], outer, importable);
        foreach (var part in parts.Skip(1))
        {
            var others = CheckClauses(part, outer, importable);
            var types = others.ToDictionary(column => column.Name, column => column.Type, StringComparer.Ordinal);
            if (columns.Count != others.Count || !columns.All(column => types.ContainsKey(column.Name)))
            {
                throw context.Error(part, "DifferentColumnsInUnion", "All parts of a UNION must return the same column names");
            }

            columns = [.. columns.Select(column => new Column(column.Name, column.Type.Join(types[column.Name])))];
        }

        return columns;
    }

    private IReadOnlyList<Column> CheckClauses(SingleQuery query, Scope? outer, Scope? importable)
    {
        var scope = importable is not null && Imports(query.Clauses[0]) ? importable : new Scope(outer);
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
                    if (_calls.Check(call, scope, standalone: query.Clauses.Count == 1 && outer is null && importable is null) is { } columns)
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
                CheckCall(subquery, scope);
                break;
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
