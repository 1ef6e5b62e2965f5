using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Updating;

/// <summary>Runs an updating plan for each element of a list, and gives the row on.</summary>
internal sealed class Foreach(Operator source, int slot, Evaluator list, Operator body) : Operator
{
    public override string Description => "Foreach";

    public override IReadOnlyList<Operator> Sources => [source, body];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            var elements = list(row, context);
            if (!elements.IsNull)
            {
                if (elements.Kind != ValueKind.List) throw CypherException.Type($"FOREACH needs a list, found {elements}.");
                foreach (var element in elements.AsList)
                {
                    row[slot] = element;
                    foreach (var done in body.Rows(row, context)) context.Tick();
                }
            }

            yield return row;
        }
    }
}
