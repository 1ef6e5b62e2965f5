using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Updating;

/// <summary>SET or REMOVE: its items in order, for each row.</summary>
internal sealed class Assign(Operator source, IReadOnlyList<Assignment> assignments, string clause) : Operator
{
    public override string Description => clause;

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            context.Tick();
            foreach (var assignment in assignments) assignment.Apply(row, context);
            yield return row;
        }
    }
}
