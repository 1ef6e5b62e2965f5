using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Shaping;

/// <summary>Gives the first rows only, and pulls no more than it gives.</summary>
internal sealed class Limit(Operator source, RowLimit count) : Operator
{
    public override string Description => "Limit";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        var left = count.Evaluate(argument, context);
        if (left == 0) yield break;
        foreach (var row in source.Rows(argument, context))
        {
            yield return row;
            if (--left == 0) yield break;
        }
    }
}
