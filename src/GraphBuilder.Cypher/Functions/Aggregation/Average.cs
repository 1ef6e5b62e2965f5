using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions.Aggregation;

/// <summary>The mean of numbers (always a float) or of durations; null over nothing.</summary>
internal sealed class Average : Accumulator
{
    private long count;
    private Value sum = Value.Null;

    public override Value Result => sum.IsNull ? Value.Null : ValueArithmetic.Divide(sum, Value.Of((double)count));

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        var value = arguments[0];
        // Floats from the start, so that the sum of large integers cannot overflow.
        var term = value.IsInteger ? Value.Of((double)value.AsInteger) : value;
        sum = sum.IsNull ? term : ValueArithmetic.Add(sum, term);
        count++;
    }
}
