using GraphBuilder.Cypher.Execution;
using GraphBuilder.Cypher.Functions;
using GraphBuilder.Cypher.Syntax.Ast;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Planning;

/// <content>Calls of functions.</content>
internal sealed partial class ExpressionCompiler
{
    private Evaluator CompileCall(FunctionCall call)
    {
        if (!FunctionLibrary.TryFind(call.Name, out var function))
        {
            throw planner.SyntaxError(call, $"Unknown function '{call.Name}'", "UnknownFunction");
        }

        if (!function.AcceptsCount(call.Arguments.Count))
        {
            throw planner.SyntaxError(
                call, $"Insufficient or too many parameters for function '{function.Name}': found {call.Arguments.Count}", "InvalidNumberOfArguments");
        }

        var arguments = call.Arguments.Select(Compile).ToArray();
        if (arguments.Length == 1)
        {
            var only = arguments[0];
            return (row, context) =>
            {
                var value = only(row, context);
                return function.Invoke(new ReadOnlySpan<Value>(in value), context.Functions);
            };
        }

        return (row, context) =>
        {
            var values = new Value[arguments.Length];
            for (var place = 0; place < values.Length; place++) values[place] = arguments[place](row, context);
            return function.Invoke(values, context.Functions);
        };
    }
}
