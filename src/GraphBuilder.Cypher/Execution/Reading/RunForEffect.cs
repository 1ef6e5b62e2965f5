using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>Runs an inner plan to its end for each row, and gives the row on.</summary>
internal sealed class RunForEffect(Operator source, Operator inner) : Operator
{
    public override string Description => "SubqueryForEffect";

    public override IReadOnlyList<Operator> Sources => [source, inner];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            foreach (var done in inner.Rows(row, context)) context.Tick();
            yield return row;
        }
    }
}
