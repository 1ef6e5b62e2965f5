using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>The one row that the plan is applied to.</summary>
internal sealed class Argument : Operator
{
    public static Argument Instance { get; } = new();

    public override string Description => "Argument";

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context) => [argument];
}
