using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Shaping;

/// <summary>Gives of the rows with equivalent values in some slots the first.</summary>
internal sealed class Distinct(Operator source, int[] slots) : Operator
{
    public override string Description => "Distinct";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        var seen = new HashSet<Value[]>(new RowEquivalence(slots.Length));
        foreach (var row in source.Rows(argument, context))
        {
            context.Tick();
            var key = new Value[slots.Length];
            for (var place = 0; place < key.Length; place++) key[place] = row[slots[place]];
            if (seen.Add(key)) yield return row;
        }
    }
}
