using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Shaping;

/// <summary>Puts the values of expressions into slots.</summary>
internal sealed class Project(Operator source, IReadOnlyList<(int Slot, Evaluator Value)> items, string text) : Operator
{
    public override string Description => $"Projection {text}";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        var values = new Value[items.Count];
        foreach (var row in source.Rows(argument, context))
        {
            // A nested plan may run on this row while the values are computed, so they are placed after the last is known.
            for (var place = 0; place < values.Length; place++) values[place] = items[place].Value(row, context);
            for (var place = 0; place < values.Length; place++) row[items[place].Slot] = values[place];
            yield return row;
        }
    }
}
