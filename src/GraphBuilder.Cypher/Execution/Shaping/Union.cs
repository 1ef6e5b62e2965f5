using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Shaping;

/// <summary>The rows of several plans one after the other; each part's columns are copied to the slots of the whole.</summary>
internal sealed class Union(IReadOnlyList<(Operator Plan, int[] Slots)> parts, int[] slots) : Operator
{
    public override string Description => "Union";

    public override IReadOnlyList<Operator> Sources => [.. parts.Select(part => part.Plan)];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var (plan, from) in parts)
        {
            foreach (var row in plan.Rows(argument, context))
            {
                for (var place = 0; place < slots.Length; place++) row[slots[place]] = row[from[place]];
                yield return row;
            }
        }
    }
}
