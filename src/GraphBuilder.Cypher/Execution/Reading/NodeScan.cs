using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>All nodes, or all of one label, for each row of the source.</summary>
internal sealed class NodeScan(Operator source, int slot, string variable, Label? label) : Operator
{
    public override string Description => label is null ? $"AllNodesScan {variable}" : $"NodeByLabelScan {variable}:{label.Name}";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            if (label is null)
            {
                for (var id = 0L; id < context.Graph.NextNodeId; id++)
                {
                    if (context.Graph.NodeAt(id) is not { } node) continue;
                    context.Tick();
                    row[slot] = Value.Of(node);
                    yield return row;
                }
            }
            else
            {
                for (var place = 0; label.NodeAt(place) is { } node; place++)
                {
                    context.Tick();
                    row[slot] = Value.Of(node);
                    yield return row;
                }
            }
        }
    }
}
