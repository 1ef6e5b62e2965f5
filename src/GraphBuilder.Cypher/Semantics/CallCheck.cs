using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>Checks calls of procedures against their signatures.</summary>
internal sealed class CallCheck(SemanticContext context, ExpressionCheck expressions)
{
    /// <summary>The columns when the call is the whole query and names none itself, else null.</summary>
    /// <param name="call">The call.</param>
    /// <param name="scope">The variables before; receives those of YIELD.</param>
    /// <param name="standalone">Whether the call is the whole query.</param>
    public IReadOnlyList<Column>? Check(CallProcedureClause call, Scope scope, bool standalone)
    {
        var signature = context.Procedures.Find(call.Name) ?? throw context.Error(
            call, CypherErrorCode.ProcedureNotFound, "ProcedureNotFound", $"There is no procedure with the name `{call.Name}`");
        CheckArguments(call, signature, scope, standalone);
        if (!standalone && call.YieldStar)
        {
            throw context.Error(call, "UnexpectedSyntax", "YIELD * can only be used when the call is the whole statement");
        }

        if (!standalone && call.Yield is null && signature.Outputs.Count > 0)
        {
            throw context.Error(call, "UndefinedVariable", "A procedure call inside a query must name its results with YIELD");
        }

        if (call.Yield is not null)
        {
            CheckYield(call, signature, scope);
        }

        if (!standalone)
        {
            return null;
        }

        return call.Yield is null
            ? [.. signature.Outputs.Select(output => new Column(output.Name, output.Type))]
            : [.. call.Yield.Select(item => new Column(item.Variable.Name, scope.Find(item.Variable.Name)!))];
    }

    private void CheckArguments(CallProcedureClause call, ProcedureSignature signature, Scope scope, bool standalone)
    {
        if (call.Arguments is not { } arguments)
        {
            if (!standalone)
            {
                throw context.Error(
                    call, "InvalidArgumentPassingMode", "A procedure call inside a query needs its arguments in parentheses");
            }

            return;
        }

        if (arguments.Count != signature.Inputs.Count)
        {
            throw context.Error(
                call, "InvalidNumberOfArguments", $"Procedure `{signature.Name}` takes {signature.Inputs.Count} arguments, but {arguments.Count} were given");
        }

        for (var i = 0; i < arguments.Count; i++)
        {
            var wanted = signature.Inputs[i].Type;
            var type = expressions.Check(arguments[i], new ExpressionUse(scope));

            // A whole number is accepted where a float is wanted.
            if (!type.MayBe(wanted.Kinds) && !(wanted == CypherType.Float && type == CypherType.Integer))
            {
                throw context.Mismatch(arguments[i], wanted.ToString(), type);
            }
        }
    }

    private void CheckYield(CallProcedureClause call, ProcedureSignature signature, Scope scope)
    {
        foreach (var item in call.Yield!)
        {
            var output = signature.Outputs.FirstOrDefault(field => field.Name == item.Field) ?? throw context.Error(
                item, "UndefinedVariable", $"Unknown procedure output: `{item.Field}`");
            if (scope.Find(item.Variable.Name) is not null)
            {
                throw context.AlreadyDeclared(item.Variable);
            }

            scope.Declare(item.Variable.Name, output.Type);
        }

        if (call.Where is not null)
        {
            expressions.CheckCondition(call.Where, new ExpressionUse(scope));
        }
    }
}
