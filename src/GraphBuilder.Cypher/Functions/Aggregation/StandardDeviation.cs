using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions.Aggregation;

/// <summary>How far numbers lie from their mean, by Welford's method, which keeps its precision when the mean is large; 0.0 when there are too few.</summary>
/// <param name="ofPopulation">Whether the numbers are all there are, rather than a sample.</param>
internal sealed class StandardDeviation(bool ofPopulation) : Accumulator
{
    private long count;
    private double mean;
    private double squares;

    public override Value Result
    {
        get
        {
            var degrees = ofPopulation ? count : count - 1;
            return Value.Of(degrees > 0 ? Math.Sqrt(squares / degrees) : 0);
        }
    }

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        var number = arguments[0].AsNumber;
        count++;
        var distance = number - mean;
        mean += distance / count;
        squares += distance * (number - mean);
    }
}
