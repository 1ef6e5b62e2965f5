using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>The rows of an inner plan for each row of the source.</summary>
internal sealed class Apply(Operator source, Operator inner) : Operator
{
    public override string Description => "Apply";

    public override IReadOnlyList<Operator> Sources => [source, inner];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            foreach (var match in inner.Rows(row, context)) yield return match;
        }
    }
}
