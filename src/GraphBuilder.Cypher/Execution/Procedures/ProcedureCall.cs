using GraphBuilder.Cypher.Functions;
using GraphBuilder.Cypher.Semantics;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Procedures;

/// <summary>Runs a procedure for each row and gives a row for each of its rows.</summary>
/// <param name="source">The rows to run it for.</param>
/// <param name="procedure">What to run.</param>
/// <param name="arguments">One per parameter.</param>
/// <param name="yields">Which result columns go into which slots.</param>
internal sealed class ProcedureCall(
    Operator source, Procedure procedure, Evaluator[] arguments, IReadOnlyList<(int Column, int Slot)> yields) : Operator
{
    public override string Description => $"ProcedureCall {procedure.Signature.Name}";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            var values = Array.ConvertAll(arguments, evaluate => evaluate(row, context));
            for (var place = 0; place < values.Length; place++) values[place] = Coerce(values[place], procedure.Signature.Inputs[place]);
            if (procedure.Signature.Outputs.Count == 0)
            {
                foreach (var result in procedure.Run(context, values)) context.Tick();
                yield return row;
                continue;
            }

            foreach (var result in procedure.Run(context, values))
            {
                context.Tick();
                foreach (var (column, slot) in yields) row[slot] = result[column];
                yield return row;
            }
        }
    }

    // An integer becomes a float where one is wanted.
    private static Value Coerce(Value value, ProcedureField parameter)
    {
        if (value.IsInteger && parameter.Type == CypherType.Float) return Value.Of(value.AsNumber);
        return value.IsNull || parameter.Type.Kinds.Accept(value.Kind)
            ? value
            : throw CypherException.Type($"The argument '{parameter.Name}' must be {parameter.Type}, found {value}.", "InvalidArgumentType");
    }
}
