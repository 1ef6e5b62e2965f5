using GraphBuilder.Cypher.Functions;
using GraphBuilder.Cypher.Functions.Aggregation;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>Checks calls: the name, the number and kinds of arguments, and where an aggregate may stand.</summary>
internal sealed class FunctionCheck(SemanticContext context, ExpressionCheck expressions)
{
    public CypherType Check(Expression expression, ExpressionUse use)
    {
        if (Aggregation.Is(expression))
        {
            CheckPlace(expression, use.Aggregates);
            use = use with { Aggregates = AggregateUse.NotInAggregate };
        }

        return expression is FunctionCall call ? CheckCall(call, use) : CypherType.Integer;
    }

    private void CheckPlace(Expression aggregate, AggregateUse use)
    {
        var name = aggregate is FunctionCall call ? call.Name : "count";
        switch (use)
        {
            case AggregateUse.NotInClause:
                throw context.Error(aggregate, "InvalidAggregation", $"Invalid use of aggregating function {name}(...) in this context");
            case AggregateUse.NotOverList:
                throw context.Error(aggregate, "InvalidAggregation", $"Aggregating function {name}(...) cannot run over the items of a list");
            case AggregateUse.NotInAggregate:
                throw context.Error(aggregate, "NestedAggregation", $"Aggregating function {name}(...) cannot stand inside another one");
        }
    }

    private CypherType CheckCall(FunctionCall call, ExpressionUse use)
    {
        var types = call.Arguments.Select(argument => expressions.Check(argument, use)).ToArray();
        if (AggregateLibrary.TryFind(call.Name, out var aggregate))
        {
            CheckCount(call, types.Length < aggregate.Parameters.Count, types.Length > aggregate.Parameters.Count);
            CheckKinds(call, types, place => aggregate.Parameters[place]);
            return ResultOf(call, aggregate.Returns, types);
        }

        if (!FunctionLibrary.TryFind(call.Name, out var function))
        {
            throw context.Error(call, "UnknownFunction", $"Unknown function '{call.Name}'");
        }

        if (call.Distinct)
        {
            throw context.Error(call, "UnexpectedSyntax", $"DISTINCT has no meaning for function '{call.Name}': it gathers no rows");
        }

        if (use.Aggregates == AggregateUse.NotInAggregate && !function.IsDeterministic)
        {
            throw context.Error(call, "NonConstantExpression", "A random function cannot stand inside an aggregating function");
        }

        CheckCount(call, types.Length < function.RequiredCount, !function.AcceptsCount(types.Length));
        CheckKinds(call, types, function.ParameterAt);
        return ResultOf(call, function.Returns, types);
    }

    private void CheckCount(FunctionCall call, bool tooFew, bool tooMany)
    {
        if (tooFew || tooMany)
        {
            throw context.Error(
                call, "InvalidNumberOfArguments", $"{(tooFew ? "Insufficient" : "Too many")} parameters for function '{call.Name}'");
        }
    }

    private void CheckKinds(FunctionCall call, CypherType[] types, Func<int, ValueKinds> parameterAt)
    {
        for (var place = 0; place < types.Length; place++)
        {
            if (!types[place].MayBe(parameterAt(place)))
            {
                throw context.Mismatch(call.Arguments[place], CypherType.Name(parameterAt(place)), types[place]);
            }
        }
    }

    // Of these the argument tells more than the library can.
    private static CypherType ResultOf(FunctionCall call, ValueKinds returns, CypherType[] types) => call.Name.ToUpperInvariant() switch
    {
        "COLLECT" => CypherType.ListOf(types[0]),
        "HEAD" or "LAST" => types[0].ItemOrAny,
        "TAIL" or "REVERSE" or "MIN" or "MAX" => types[0],
        "NODES" => CypherType.ListOf(CypherType.Node),
        "RELATIONSHIPS" => CypherType.ListOf(CypherType.Relationship),
        "RANGE" => CypherType.ListOf(CypherType.Integer),
        "LABELS" or "KEYS" or "SPLIT" => CypherType.ListOf(CypherType.String),
        _ => new CypherType(returns),
    };
}
