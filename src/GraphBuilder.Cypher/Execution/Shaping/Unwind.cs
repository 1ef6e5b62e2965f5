using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Shaping;

/// <summary>A row for each element of a list; none for null, and one for a value that is no list.</summary>
internal sealed class Unwind(Operator source, int slot, string variable, Evaluator list) : Operator
{
    public override string Description => $"Unwind {variable}";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            var value = list(row, context);
            if (value.IsNull) continue;
            if (value.Kind != ValueKind.List)
            {
                row[slot] = value;
                yield return row;
                continue;
            }

            var elements = value.AsList;
            for (var place = 0; place < elements.Count; place++)
            {
                context.Tick();
                row[slot] = elements[place];
                yield return row;
            }
        }
    }
}
