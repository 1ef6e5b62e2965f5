using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions.Aggregation;

/// <summary>The sum of numbers or of durations; 0 over nothing. Integers become a float when their sum leaves their range.</summary>
internal sealed class Sum : Accumulator
{
    private Value sum = Value.Null;

    public override Value Result => sum.IsNull ? Value.Of(0L) : sum;

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        var term = arguments[0];
        if (sum.IsInteger && term.IsInteger)
        {
            var exact = (Int128)sum.AsInteger + term.AsInteger;
            sum = exact >= long.MinValue && exact <= long.MaxValue ? Value.Of((long)exact) : Value.Of((double)exact);
        }
        else
        {
            sum = sum.IsNull ? term : ValueArithmetic.Add(sum, term);
        }
    }
}
