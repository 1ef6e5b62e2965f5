using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>The node with an id.</summary>
internal sealed class NodeById(Operator source, int slot, string variable, Evaluator id) : Operator
{
    public override string Description => $"NodeByIdSeek {variable}";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            var wanted = id(row, context);
            if (!wanted.IsInteger || context.Graph.NodeAt(wanted.AsInteger) is not { } node) continue;
            row[slot] = Value.Of(node);
            yield return row;
        }
    }
}
