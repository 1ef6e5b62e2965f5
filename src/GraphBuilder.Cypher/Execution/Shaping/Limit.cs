using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Shaping;

/// <summary>Gives the first rows only, and pulls no more than it gives.</summary>
/// <param name="source">The rows.</param>
/// <param name="count">How many.</param>
/// <param name="afterUpdate">Whether a clause before it changes the graph: that happens also when no row is wanted.</param>
internal sealed class Limit(Operator source, RowLimit count, bool afterUpdate) : Operator
{
    public override string Description => "Limit";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        var left = count.Evaluate(argument, context);
        if (left == 0 && !afterUpdate) yield break;
        foreach (var row in source.Rows(argument, context))
        {
            if (left == 0) yield break;
            yield return row;
            if (--left == 0) yield break;
        }
    }
}
