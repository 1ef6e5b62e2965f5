using GraphBuilder.Cypher.Execution;
using GraphBuilder.Cypher.Syntax.Ast;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Planning;

/// <content>Expressions that bind variables, and those that run a plan of their own.</content>
internal sealed partial class ExpressionCompiler
{
    private ExpressionCompiler Inside(params IReadOnlyList<(string Name, int Slot)> variables)
    {
        var inner = scope.Copy();
        foreach (var (name, slot) in variables) inner[name] = slot;
        // Computed expressions that mention a variable bound here mean something else inside.
        var names = variables.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);
        var stillComputed = computed?.Where(entry => !SyntaxWalk.VariableNames(entry.Key).Overlaps(names))
            .ToDictionary(entry => entry.Key, entry => entry.Value);
        return new ExpressionCompiler(planner, inner, stillComputed);
    }

    private static IReadOnlyList<Value>? ListOrNull(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.List => value.AsList,
        _ => throw CypherException.Type($"A list was expected after IN, found {value}."),
    };

    private Evaluator CompileListComprehension(ListComprehension comprehension)
    {
        var list = Compile(comprehension.List);
        var slot = planner.Slots.Allocate();
        var inside = Inside((comprehension.Variable.Name, slot));
        var where = comprehension.Where is null ? null : inside.Compile(comprehension.Where);
        var result = comprehension.Result is null ? null : inside.Compile(comprehension.Result);
        return (row, context) =>
        {
            if (ListOrNull(list(row, context)) is not { } elements) return Value.Null;
            var kept = new List<Value>(elements.Count);
            foreach (var element in elements)
            {
                row[slot] = element;
                if (where is not null && !where(row, context).IsTrue) continue;
                kept.Add(result is null ? element : result(row, context));
            }

            return Value.OfList(kept);
        };
    }

    private Evaluator CompileQuantifier(Quantifier quantifier)
    {
        var list = Compile(quantifier.List);
        var slot = planner.Slots.Allocate();
        var predicate = Inside((quantifier.Variable.Name, slot)).Compile(quantifier.Predicate);
        return (row, context) =>
        {
            if (ListOrNull(list(row, context)) is not { } elements) return Value.Null;
            int trueCount = 0, falseCount = 0;
            foreach (var element in elements)
            {
                row[slot] = element;
                var holds = predicate(row, context);
                if (holds.IsTrue) trueCount++;
                else if (holds.IsFalse) falseCount++;
                else if (!holds.IsNull) throw CypherException.Type($"A predicate must be true or false, found {holds}.");
            }

            return Decide(quantifier.Kind, trueCount, falseCount, elements.Count - trueCount - falseCount);
        };
    }

    private static Value Decide(QuantifierKind kind, int trueCount, int falseCount, int unknownCount) => kind switch
    {
        QuantifierKind.All => falseCount > 0 ? Value.False : unknownCount > 0 ? Value.Null : Value.True,
        QuantifierKind.Any => trueCount > 0 ? Value.True : unknownCount > 0 ? Value.Null : Value.False,
        QuantifierKind.None => trueCount > 0 ? Value.False : unknownCount > 0 ? Value.Null : Value.True,
        _ => trueCount > 1 ? Value.False : unknownCount > 0 ? Value.Null : Value.Of(trueCount == 1),
    };

    private Evaluator CompileReduce(Reduce reduce)
    {
        var start = Compile(reduce.Start);
        var list = Compile(reduce.List);
        var (accumulator, slot) = (planner.Slots.Allocate(), planner.Slots.Allocate());
        var step = Inside((reduce.Accumulator.Name, accumulator), (reduce.Variable.Name, slot)).Compile(reduce.Step);
        return (row, context) =>
        {
            var value = start(row, context);
            if (ListOrNull(list(row, context)) is not { } elements) return Value.Null;
            foreach (var element in elements)
            {
                row[accumulator] = value;
                row[slot] = element;
                value = step(row, context);
            }

            return value;
        };
    }

    private Evaluator CompilePatternPredicate(PatternPredicate predicate)
    {
        var (plan, _) = planner.PlanPattern([new PatternPart(predicate.Position, null, PathSelector.All, predicate.Chain)], null, scope);
        return (row, context) => Value.Of(plan.Rows(row, context).Any());
    }

    private Evaluator CompilePatternComprehension(PatternComprehension comprehension)
    {
        var part = new PatternPart(comprehension.Position, comprehension.Path, PathSelector.All, comprehension.Chain);
        var (plan, inner) = planner.PlanPattern([part], comprehension.Where, scope);
        var result = new ExpressionCompiler(planner, inner).Compile(comprehension.Result);
        return (row, context) => Value.OfList([.. plan.Rows(row, context).Select(match => result(match, context))]);
    }

    private Evaluator CompileShortestPath(ShortestPathExpression shortest)
    {
        var path = new Variable(shortest.Position, planner.Slots.NewName("path"));
        var (plan, inner) = planner.PlanPattern([shortest.Pattern with { Path = path }], null, scope);
        var slot = inner[path.Name];
        if (shortest.Pattern.Selector == PathSelector.AllShortest)
        {
            return (row, context) => Value.OfList([.. plan.Rows(row, context).Select(match => match[slot])]);
        }

        return (row, context) =>
        {
            foreach (var match in plan.Rows(row, context)) return match[slot];
            return Value.Null;
        };
    }

    private Evaluator CompileSubquery(SubqueryExpression subquery)
    {
        var (plan, columns) = planner.PlanSubquery(subquery.Query, scope);
        switch (subquery.Kind)
        {
            case SubqueryKind.Exists:
                return (row, context) => Value.Of(plan.Rows(row, context).Any());
            case SubqueryKind.Count:
                return (row, context) => Value.Of(plan.Rows(row, context).LongCount());
            default:
                var slot = columns.Count == 1
                    ? columns[0].Slot
                    : throw planner.SyntaxError(subquery, "A COLLECT subquery must return exactly one column.", null);
                return (row, context) => Value.OfList([.. plan.Rows(row, context).Select(match => match[slot])]);
        }
    }
}
