using GraphBuilder.Cypher.Execution;
using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Syntax.Ast;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Planning;

/// <summary>Turns expressions into functions of a row.</summary>
/// <param name="planner">Plans the patterns and queries inside expressions.</param>
/// <param name="scope">Where the variables are.</param>
/// <param name="computed">Expressions whose value is in a slot already: aggregates, and projected expressions in ORDER BY.</param>
internal sealed partial class ExpressionCompiler(StatementPlanner planner, Scope scope, IReadOnlyDictionary<Expression, int>? computed = null)
{
    public Evaluator Compile(Expression expression)
    {
        if (computed is not null && computed.TryGetValue(expression, out var known)) return (row, _) => row[known];
        return expression switch
        {
            NullLiteral => Constant(Value.Null),
            BooleanLiteral literal => Constant(Value.Of(literal.Value)),
            IntegerLiteral literal => Constant(Value.Of(literal.Value)),
            FloatLiteral literal => Constant(Value.Of(literal.Value)),
            StringLiteral literal => Constant(Value.Of(literal.Value)),
            ListLiteral list => CompileList(list),
            MapLiteral map => CompileMap(map),
            Variable variable => CompileVariable(variable),
            Parameter parameter => CompileParameter(parameter),
            PropertyAccess access => CompileProperty(access),
            Subscript subscript => Binary(subscript.Subject, subscript.Index, ValueAccess.Index),
            Slice slice => CompileSlice(slice),
            UnaryOperation operation => CompileUnary(operation),
            BinaryOperation operation => CompileBinary(operation),
            ComparisonChain chain => CompileChain(chain),
            LabelPredicate predicate => CompileLabels(predicate),
            CaseExpression choice => CompileCase(choice),
            FunctionCall call => CompileCall(call),
            MapProjection projection => CompileMapProjection(projection),
            ListComprehension comprehension => CompileListComprehension(comprehension),
            Quantifier quantifier => CompileQuantifier(quantifier),
            Reduce reduce => CompileReduce(reduce),
            PatternPredicate predicate => CompilePatternPredicate(predicate),
            PatternComprehension comprehension => CompilePatternComprehension(comprehension),
            SubqueryExpression subquery => CompileSubquery(subquery),
            ShortestPathExpression shortest => CompileShortestPath(shortest),
            _ => throw planner.NotSupported(expression, expression.GetType().Name),
        };
    }

    private static Evaluator Constant(Value value) => (_, _) => value;

    private Evaluator Binary(Expression left, Expression right, Func<Value, Value, Value> operation)
    {
        var (first, second) = (Compile(left), Compile(right));
        return (row, context) => operation(first(row, context), second(row, context));
    }

    private Evaluator CompileVariable(Variable variable)
    {
        if (!scope.TryGet(variable.Name, out var slot))
        {
            throw planner.SyntaxError(variable, $"Variable `{variable.Name}` not defined", "UndefinedVariable");
        }

        return (row, _) => row[slot];
    }

    private static Evaluator CompileParameter(Parameter parameter)
    {
        var name = parameter.Name;
        return (_, context) => context.Parameters.TryGetValue(name, out var value)
            ? value
            : throw new CypherException(CypherErrorCode.ParameterMissing, $"Expected parameter(s): {name}") { Detail = "MissingParameter" };
    }

    private Evaluator CompileProperty(PropertyAccess access)
    {
        var key = access.Key;
        if (access.Subject is Variable variable && scope.TryGet(variable.Name, out var slot))
        {
            return (row, _) => ValueAccess.Property(row[slot], key);
        }

        var subject = Compile(access.Subject);
        return (row, context) => ValueAccess.Property(subject(row, context), key);
    }

    private Evaluator CompileList(ListLiteral list)
    {
        var items = list.Items.Select(Compile).ToArray();
        if (list.Items.All(item => item is Literal))
        {
            return Constant(Value.OfList(Array.ConvertAll(items, item => item([], null!))));
        }

        return (row, context) =>
        {
            var values = new Value[items.Length];
            for (var place = 0; place < values.Length; place++) values[place] = items[place](row, context);
            return Value.OfList(values);
        };
    }

    private Evaluator CompileMap(MapLiteral map)
    {
        var entries = map.Entries.Select(entry => (entry.Key, Value: Compile(entry.Value))).ToArray();
        return (row, context) =>
        {
            var values = new (string, Value)[entries.Length];
            for (var place = 0; place < values.Length; place++) values[place] = (entries[place].Key, entries[place].Value(row, context));
            return Value.OfMap(values);
        };
    }

    private Evaluator CompileSlice(Slice slice)
    {
        var subject = Compile(slice.Subject);
        var from = slice.From is null ? null : Compile(slice.From);
        var to = slice.To is null ? null : Compile(slice.To);
        return (row, context) => ValueAccess.Slice(subject(row, context), from?.Invoke(row, context), to?.Invoke(row, context));
    }

    private Evaluator CompileUnary(UnaryOperation operation)
    {
        var operand = Compile(operation.Operand);
        return operation.Operator switch
        {
            UnaryOperator.Not => (row, context) => ValueLogic.Not(operand(row, context)),
            UnaryOperator.Minus => (row, context) => ValueArithmetic.Negate(operand(row, context)),
            UnaryOperator.Plus => (row, context) => ValueArithmetic.Plus(operand(row, context)),
            UnaryOperator.IsNull => (row, context) => Value.Of(operand(row, context).IsNull),
            _ => (row, context) => Value.Of(!operand(row, context).IsNull),
        };
    }

    private Evaluator CompileBinary(BinaryOperation operation)
    {
        if (operation.Operator is BinaryOperator.And or BinaryOperator.Or) return CompileConnective(operation);
        return Binary(operation.Left, operation.Right, operation.Operator switch
        {
            BinaryOperator.Xor => ValueLogic.Xor,
            BinaryOperator.In => ValueEquality.In,
            BinaryOperator.StartsWith => ValueStrings.StartsWith,
            BinaryOperator.EndsWith => ValueStrings.EndsWith,
            BinaryOperator.Contains => ValueStrings.Contains,
            BinaryOperator.RegexMatch => ValueStrings.Matches,
            BinaryOperator.Add => ValueArithmetic.Add,
            BinaryOperator.Subtract => ValueArithmetic.Subtract,
            BinaryOperator.Multiply => ValueArithmetic.Multiply,
            BinaryOperator.Divide => ValueArithmetic.Divide,
            BinaryOperator.Modulo => ValueArithmetic.Modulo,
            BinaryOperator.Power => ValueArithmetic.Power,
            BinaryOperator.Concatenate => ValueArithmetic.Concatenate,
            _ => Comparison(operation.Operator),
        });
    }

    // The right side is left alone when the left decides, as users expect of a guard before an expression that can fail.
    private Evaluator CompileConnective(BinaryOperation operation)
    {
        var (left, right) = (Compile(operation.Left), Compile(operation.Right));
        if (operation.Operator == BinaryOperator.And)
        {
            return (row, context) =>
            {
                var first = left(row, context);
                return first.IsFalse ? first : ValueLogic.And(first, right(row, context));
            };
        }

        return (row, context) =>
        {
            var first = left(row, context);
            return first.IsTrue ? first : ValueLogic.Or(first, right(row, context));
        };
    }

    private static Func<Value, Value, Value> Comparison(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Equal => ValueEquality.Equal,
        BinaryOperator.NotEqual => ValueEquality.NotEqual,
        BinaryOperator.Less => ValueComparison.Less,
        BinaryOperator.LessOrEqual => ValueComparison.LessOrEqual,
        BinaryOperator.Greater => ValueComparison.Greater,
        _ => ValueComparison.GreaterOrEqual,
    };

    private Evaluator CompileChain(ComparisonChain chain)
    {
        var operands = chain.Operands.Select(Compile).ToArray();
        var comparisons = chain.Operators.Select(Comparison).ToArray();
        return (row, context) =>
        {
            var result = Value.True;
            var left = operands[0](row, context);
            for (var place = 0; place < comparisons.Length && !result.IsFalse; place++)
            {
                var right = operands[place + 1](row, context);
                result = ValueLogic.And(result, comparisons[place](left, right));
                left = right;
            }

            return result;
        };
    }

    private Evaluator CompileLabels(LabelPredicate predicate)
    {
        var subject = Compile(predicate.Subject);
        var test = LabelTest(predicate.Labels);
        return (row, context) =>
        {
            var value = subject(row, context);
            return value.IsNull ? Value.Null : Value.Of(test(value));
        };
    }

    private Func<Value, bool> LabelTest(LabelExpression expression)
    {
        switch (expression)
        {
            case LabelName { Name: var name }:
                var label = planner.Graph.Labels.Of(name);
                return value => HasLabelOrType(value, label);
            case LabelAnd and:
                var (left, right) = (LabelTest(and.Left), LabelTest(and.Right));
                return value => left(value) && right(value);
            case LabelOr or:
                var (either, other) = (LabelTest(or.Left), LabelTest(or.Right));
                return value => either(value) || other(value);
            case LabelNot not:
                var operand = LabelTest(not.Operand);
                return value => !operand(value);
            default:
                return value => value.Kind == ValueKind.Relationship || ((Node)value.AsNode).LabelSet.Labels.Length > 0;
        }
    }

    private static bool HasLabelOrType(Value value, Label label) => value.Kind switch
    {
        ValueKind.Node => ((Node)value.AsNode).HasAlive(label),
        ValueKind.Relationship => value.AsRelationship.Type == label.Name,
        _ => throw CypherException.Type($"A node or relationship was expected before ':{label.Name}', found {value}."),
    };

    private Evaluator CompileCase(CaseExpression choice)
    {
        var subject = choice.Subject is null ? null : Compile(choice.Subject);
        var alternatives = choice.Alternatives.Select(one => (When: Compile(one.When), Then: Compile(one.Then))).ToArray();
        var otherwise = choice.Else is null ? Constant(Value.Null) : Compile(choice.Else);
        return (row, context) =>
        {
            var value = subject?.Invoke(row, context);
            foreach (var (when, then) in alternatives)
            {
                var tested = when(row, context);
                if (value is { } compared ? ValueEquality.AreEqual(compared, tested) == true : tested.IsTrue) return then(row, context);
            }

            return otherwise(row, context);
        };
    }

    private Evaluator CompileMapProjection(MapProjection projection)
    {
        var subject = Compile(projection.Subject);
        var items = projection.Items.Select(item => ProjectionEntry(item, subject)).ToArray();
        return (row, context) =>
        {
            var value = subject(row, context);
            if (value.IsNull) return Value.Null;
            var entries = new List<(string, Value)>();
            foreach (var (key, evaluator) in items)
            {
                if (evaluator is not null) entries.Add((key, evaluator(row, context)));
                else entries.AddRange(Execution.Updating.PropertyRules.Entries(value).Select(entry => (entry.Key, entry.Value)));
            }

            return Value.Of(new MapValue(entries));
        };
    }

    // The key and value of an item; no value for ".*".
    private (string Key, Evaluator? Value) ProjectionEntry(MapProjectionItem item, Evaluator subject) => item switch
    {
        ProjectProperty property => (property.Key, (row, context) => ValueAccess.Property(subject(row, context), property.Key)),
        ProjectEntry entry => (entry.Key, Compile(entry.Value)),
        _ => ("", null),
    };
}
