using GraphBuilder.Cypher.Functions.Aggregation;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>Which expressions gather values of many rows into one.</summary>
internal static class Aggregation
{
    /// <summary>Whether this is itself the call of an aggregate.</summary>
    public static bool Is(Expression expression) =>
        expression is CountStar || expression is FunctionCall call && AggregateLibrary.TryFind(call.Name, out _);

    /// <summary>Whether an aggregate stands anywhere inside; queries in braces are closed.</summary>
    public static bool IsIn(Expression expression) => Is(expression) || ExpressionParts.Of(expression).Any(IsIn);
}
