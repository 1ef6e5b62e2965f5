using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Shaping;

/// <summary>Leaves out the first rows.</summary>
internal sealed class Skip(Operator source, RowLimit count) : Operator
{
    public override string Description => "Skip";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        var left = count.Evaluate(argument, context);
        foreach (var row in source.Rows(argument, context))
        {
            if (left > 0) left--;
            else yield return row;
        }
    }
}
