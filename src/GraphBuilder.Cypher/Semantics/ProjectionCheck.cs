using GraphBuilder.Cypher.Functions;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>A column that a query returns.</summary>
internal sealed record Column(string Name, CypherType Type);

/// <summary>Checks WITH, RETURN and YIELD: names, aggregation, ORDER BY, SKIP and LIMIT.</summary>
internal sealed class ProjectionCheck(SemanticContext context, ExpressionCheck expressions)
{
    /// <summary>The columns after the projection, in order.</summary>
    /// <param name="projection">The projection.</param>
    /// <param name="before">The variables before it.</param>
    /// <param name="outer">The scope around the whole query, which every clause sees.</param>
    /// <param name="clause">The word that starts the clause.</param>
    /// <param name="tail">What ORDER BY, and the WHERE after WITH, can name.</param>
    public IReadOnlyList<Column> Check(Projection projection, Scope before, Scope? outer, string clause, out Scope tail)
    {
        List<Column> columns = projection.Star ? StarColumns(projection, before, clause) : [];
        var aggregates = projection.Items.Any(item => Aggregation.IsIn(item.Expression));
        tail = new Scope(projection.Distinct || aggregates ? outer : before);
        var use = new ExpressionUse(before, AggregateUse.Allowed);
        foreach (var item in projection.Items)
        {
            columns.Add(new Column(item.Name, CheckItem(item, use, clause)));
        }

        CheckNames(columns, projection, clause);
        CheckShadowing(projection, outer);
        if (aggregates)
        {
            new GroupingCheck(context, projection).Check();
        }

        DeclareTail(projection, columns, before, tail, aggregates);
        foreach (var sort in projection.OrderBy)
        {
            CheckSort(sort, tail, aggregates, clause);
        }

        CheckBound(projection.Skip, before, "SKIP");
        CheckBound(projection.Limit, before, "LIMIT");
        return columns;
    }

    private List<Column> StarColumns(Projection projection, Scope before, string clause)
    {
        var names = before.Names();
        if (names.Count == 0 && projection.Items.Count == 0 && clause == "RETURN")
        {
            throw context.Error(projection, "NoVariablesInScope", "RETURN * is not allowed when there are no variables in scope");
        }

        // What is written out takes the place of a variable of the same name.
        var written = projection.Items.Select(item => item.Name).ToHashSet(StringComparer.Ordinal);
        return [.. names.Where(name => !written.Contains(name)).Select(name => new Column(name, before.Find(name)!))];
    }

    private CypherType CheckItem(ProjectionItem item, ExpressionUse use, string clause)
    {
        if (clause == "WITH" && !item.HasAlias && item.Expression is not Variable)
        {
            throw context.Error(item, "NoExpressionAlias", "Expression in WITH must be aliased (use AS)");
        }

        return expressions.Check(item.Expression, use);
    }

    private void CheckNames(List<Column> columns, Projection projection, string clause)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            if (!names.Add(column.Name))
            {
                throw context.Error(projection, "ColumnNameConflict", $"Two columns of {clause} have the same name `{column.Name}`");
            }
        }
    }

    // The variables around a query in braces stay visible to its end, so that a column of the same name would be two things.
    private void CheckShadowing(Projection projection, Scope? outer)
    {
        foreach (var item in projection.Items)
        {
            if (outer?.Find(item.Name) is not null && !(item.Expression is Variable same && same.Name == item.Name))
            {
                throw context.Error(item, "VariableAlreadyBound", $"Variable `{item.Name}` already declared outside the braces");
            }
        }
    }

    private static void DeclareTail(Projection projection, List<Column> columns, Scope before, Scope tail, bool aggregates)
    {
        foreach (var column in columns)
        {
            tail.Declare(column.Name, column.Type);
        }

        if (!projection.Distinct && !aggregates)
        {
            return;
        }

        tail.Hide(before);
        var firstItem = columns.Count - projection.Items.Count;
        for (var i = 0; i < projection.Items.Count; i++)
        {
            if (projection.Items[i].Expression is not Variable)
            {
                tail.DeclareProjected(projection.Items[i].Expression, columns[firstItem + i].Type);
            }
        }
    }

    private void CheckSort(SortItem sort, Scope tail, bool aggregates, string clause)
    {
        if (!aggregates && FirstAggregate(sort.Expression) is { } aggregate)
        {
            throw context.Error(
                aggregate, "InvalidAggregation", $"ORDER BY cannot aggregate when the {clause} before it does not");
        }

        expressions.Check(sort.Expression, new ExpressionUse(tail, AggregateUse.Allowed));
        if (FirstUnprojected(sort.Expression, tail) is { } unprojected)
        {
            throw context.Error(unprojected, "InvalidAggregation", $"ORDER BY can only aggregate as a column of the {clause} before it does");
        }
    }

    private static Expression? FirstUnprojected(Expression expression, Scope tail)
    {
        if (tail.FindProjected(expression) is not null)
        {
            return null;
        }

        return Aggregation.Is(expression)
            ? expression
            : ExpressionParts.Of(expression).Select(part => FirstUnprojected(part, tail)).FirstOrDefault(found => found is not null);
    }

    private static Expression? FirstAggregate(Expression expression) =>
        Aggregation.Is(expression) ? expression : ExpressionParts.Of(expression).Select(FirstAggregate).FirstOrDefault(found => found is not null);

    private void CheckBound(Expression? bound, Scope before, string word)
    {
        if (bound is null)
        {
            return;
        }

        if (FirstUnsteady(bound) is { } unsteady)
        {
            throw context.Error(
                unsteady, "NonConstantExpression", $"{word} cannot refer to variables or patterns: it is computed once, before the rows");
        }

        var type = expressions.Check(bound, new ExpressionUse(before));
        if (bound is IntegerLiteral { Value: < 0 } negative)
        {
            throw context.Error(
                bound, "NegativeIntegerArgument", $"Invalid input. '{context.TextOf(negative)}' is not a valid value. Must be a non-negative integer.");
        }

        if (!type.MayBe(ValueKinds.Integer) || bound is NullLiteral)
        {
            throw context.Error(
                bound, "InvalidArgumentType", $"Invalid input. {(bound is Literal literal ? $"'{context.TextOf(literal)}'" : type)} is not a valid value. Must be a non-negative integer.");
        }
    }

    private static Expression? FirstUnsteady(Expression expression) =>
        expression is Variable or PatternPredicate or PatternComprehension or ShortestPathExpression or SubqueryExpression
            ? expression
            : ExpressionParts.Of(expression).Select(FirstUnsteady).FirstOrDefault(found => found is not null);
}
