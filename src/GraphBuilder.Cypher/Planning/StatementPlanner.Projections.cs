using GraphBuilder.Cypher.Execution;
using GraphBuilder.Cypher.Execution.Shaping;
using GraphBuilder.Cypher.Functions.Aggregation;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Planning;

/// <content>WITH and RETURN: projection, aggregation, DISTINCT, ORDER BY, SKIP and LIMIT.</content>
internal sealed partial class StatementPlanner
{
    // The scope becomes that of the projected columns.
    private (Operator Plan, IReadOnlyList<Column> Columns) PlanProjection(Projection projection, Expression? where, Scope scope, Operator plan)
    {
        var items = ItemsOf(projection, scope);
        var computed = new Dictionary<Expression, int>();
        var before = scope.Copy();
        var aggregates = AggregatesIn(items.Select(item => item.Expression)).ToArray();
        if (aggregates.Length > 0)
        {
            var sorted = AggregatesIn(projection.OrderBy.Select(item => item.Expression));
            plan = PlanAggregation(items, [.. aggregates.Concat(sorted).Distinct()], scope, computed, plan);
        }

        var (columns, projected) = PlanItems(items, before, computed);
        if (projected.Count > 0) plan = new Project(plan, projected, string.Join(", ", columns.Select(column => column.Name)));
        scope.Clear();
        foreach (var column in columns) scope[column.Name] = column.Slot;
        if (projection.Distinct) plan = new Distinct(plan, [.. columns.Select(column => column.Slot).Distinct()]);

        // ORDER BY and WHERE see the new columns and, behind them, what was known before; the old slots of a row are still there.
        var seen = before.Copy();
        foreach (var column in columns) seen[column.Name] = column.Slot;
        foreach (var (item, column) in items.Zip(columns))
        {
            if (item.Expression is not (Variable or Literal)) computed.TryAdd(item.Expression, column.Slot);
        }

        var compiler = new ExpressionCompiler(this, seen, computed);
        plan = PlanOrder(projection, compiler, plan);
        if (where is not null) plan = new Filter(plan, compiler.Compile(where));
        return (plan, columns);
    }

    private static List<(string Name, Expression Expression)> ItemsOf(Projection projection, Scope scope)
    {
        var items = new List<(string, Expression)>();

        // A column that is written out takes the place of a variable of the same name.
        var written = projection.Items.Select(item => item.Name).ToHashSet(StringComparer.Ordinal);
        if (projection.Star)
        {
            items.AddRange(scope.VisibleNames.Where(name => !written.Contains(name))
                .Select(name => (name, (Expression)new Variable(projection.Position, name))));
        }

        items.AddRange(projection.Items.Select(item => (item.Name, item.Expression)));
        return items;
    }

    // A column that is a variable needs no work: the new name stands for the old slot.
    private (List<Column> Columns, List<(int Slot, Evaluator Value)> Projected) PlanItems(
        List<(string Name, Expression Expression)> items, Scope before, Dictionary<Expression, int> computed)
    {
        var compiler = new ExpressionCompiler(this, before, computed);
        var columns = new List<Column>(items.Count);
        var projected = new List<(int, Evaluator)>();
        foreach (var (name, expression) in items)
        {
            if (expression is Variable variable && before.TryGet(variable.Name, out var slot))
            {
                columns.Add(new Column(name, slot));
                continue;
            }

            if (computed.TryGetValue(expression, out slot))
            {
                columns.Add(new Column(name, slot));
                continue;
            }

            slot = Slots.Allocate();
            projected.Add((slot, compiler.Compile(expression)));
            columns.Add(new Column(name, slot));
        }

        return (columns, projected);
    }

    private Aggregate PlanAggregation(
        List<(string Name, Expression Expression)> items, Expression[] aggregates, Scope scope, Dictionary<Expression, int> computed, Operator plan)
    {
        var compiler = new ExpressionCompiler(this, scope);
        var keys = new List<(int Slot, Evaluator Value)>();
        foreach (var (_, expression) in items)
        {
            if (AggregatesIn([expression]).Any() || computed.ContainsKey(expression)) continue;
            var value = compiler.Compile(expression);
            if (expression is Variable variable)
            {
                keys.Add((scope[variable.Name], value));
                continue;
            }

            var slot = Slots.Allocate();
            keys.Add((slot, value));
            computed.Add(expression, slot);
        }

        var calls = new List<AggregateCall>();
        foreach (var aggregate in aggregates)
        {
            var slot = Slots.Allocate();
            computed.Add(aggregate, slot);
            calls.Add(CallOf(aggregate, slot, compiler));
        }

        return new Aggregate(plan, keys, calls);
    }

    private AggregateCall CallOf(Expression aggregate, int slot, ExpressionCompiler compiler)
    {
        if (aggregate is not FunctionCall call) return new AggregateCall(slot, null, false, []);
        if (!AggregateLibrary.TryFind(call.Name, out var function)) throw NotSupported(aggregate, call.Name);
        return new AggregateCall(slot, function, call.Distinct, [.. call.Arguments.Select(compiler.Compile)]);
    }

    // Aggregates belong to the projection they stand in: those of a query in braces are that query's own.
    private static IEnumerable<Expression> AggregatesIn(IEnumerable<Expression> expressions) => expressions.SelectMany(AggregatesIn);

    private static IEnumerable<Expression> AggregatesIn(SyntaxNode node) => node switch
    {
        CountStar star => [star],
        FunctionCall call when AggregateLibrary.TryFind(call.Name, out _) => [call],
        SubqueryExpression => [],
        _ => SyntaxWalk.Children(node).SelectMany(AggregatesIn),
    };

    private Operator PlanOrder(Projection projection, ExpressionCompiler compiler, Operator plan)
    {
        var constants = new ExpressionCompiler(this, new Scope());
        var skip = projection.Skip is null ? null : new RowLimit(constants.Compile(projection.Skip), "SKIP");
        var limit = projection.Limit is null ? null : new RowLimit(constants.Compile(projection.Limit), "LIMIT");
        if (projection.OrderBy.Count > 0)
        {
            plan = new Sort(plan, [.. projection.OrderBy.Select(item => new SortKey(compiler.Compile(item.Expression), item.Descending))], skip, limit);
        }

        if (skip is not null) plan = new Skip(plan, skip);
        if (limit is not null) plan = new Limit(plan, limit, Writes);
        return plan;
    }
}
