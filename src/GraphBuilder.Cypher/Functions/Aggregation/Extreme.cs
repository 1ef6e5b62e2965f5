using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions.Aggregation;

/// <summary>The first or last value in the order of ORDER BY; null over nothing.</summary>
/// <param name="sign">1 for the greatest, −1 for the least.</param>
internal sealed class Extreme(int sign) : Accumulator
{
    private Value extreme = Value.Null;

    public override Value Result => extreme;

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        if (extreme.IsNull || ValueOrder.Instance.Compare(arguments[0], extreme) * sign > 0)
        {
            extreme = arguments[0];
        }
    }
}
