using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>The rows of an inner plan for each row of the source, or one row with nulls where there are none.</summary>
internal sealed class Optional(Operator source, Operator inner, int[] slots) : Operator
{
    public override string Description => "Optional";

    public override IReadOnlyList<Operator> Sources => [source, inner];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            var found = false;
            foreach (var match in inner.Rows(row, context))
            {
                found = true;
                yield return match;
            }

            if (found) continue;
            foreach (var slot in slots) row[slot] = Value.Null;
            yield return row;
        }
    }
}
