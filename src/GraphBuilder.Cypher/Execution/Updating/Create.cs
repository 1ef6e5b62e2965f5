using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Updating;

/// <summary>Makes a pattern for each row.</summary>
internal sealed class Create(Operator source, PatternCreation pattern) : Operator
{
    public override string Description => "Create";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            context.Tick();
            pattern.Create(row, context);
            yield return row;
        }
    }
}
