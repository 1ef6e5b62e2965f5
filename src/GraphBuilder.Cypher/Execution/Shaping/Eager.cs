using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Shaping;

/// <summary>Takes all rows before it gives the first, so that what follows cannot disturb what came before.</summary>
internal sealed class Eager(Operator source) : Operator
{
    public override string Description => "Eager";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        var rows = new List<Value[]>();
        foreach (var row in source.Rows(argument, context)) rows.Add([.. row]);
        foreach (var row in rows) yield return row;
    }
}
