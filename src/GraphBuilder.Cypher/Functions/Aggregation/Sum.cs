using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions.Aggregation;

/// <summary>The sum of numbers or of durations; 0 over nothing. Integers are checked for overflow.</summary>
internal sealed class Sum : Accumulator
{
    private Value sum = Value.Null;

    public override Value Result => sum.IsNull ? Value.Of(0L) : sum;

    public override void Add(ReadOnlySpan<Value> arguments) => sum = sum.IsNull ? arguments[0] : ValueArithmetic.Add(sum, arguments[0]);
}
