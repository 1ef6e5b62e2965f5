using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>A pattern of a single node that is known already: it matches unless the node is null.</summary>
internal sealed class KnownNode(Operator source, int slot) : Operator
{
    public override string Description => "KnownNode";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            if (NodeSlots.NodeIn(row, slot) is not null) yield return row;
        }
    }
}
