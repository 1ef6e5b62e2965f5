using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Shaping;

/// <summary>Keeps the rows for which a predicate is true; false and unknown are dropped.</summary>
internal sealed class Filter(Operator source, Evaluator predicate) : Operator
{
    public override string Description => "Filter";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            context.Tick();
            if (predicate(row, context).IsTrue) yield return row;
        }
    }
}
