using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions.Aggregation;

/// <summary>The number below which a given part of the numbers lies; null over nothing.</summary>
/// <param name="isContinuous">Whether to interpolate between two numbers; otherwise one of them is taken.</param>
internal sealed class Percentile(bool isContinuous) : Accumulator
{
    private readonly List<Value> numbers = [];
    private double part;

    public override Value Result
    {
        get
        {
            if (numbers.Count == 0)
            {
                return Value.Null;
            }
            var sorted = numbers.ToArray();
            Array.Sort(sorted, ValueOrder.Instance);
            return isContinuous ? Interpolate(sorted) : sorted[Math.Max(0, (int)Math.Ceiling(part * sorted.Length) - 1)];
        }
    }

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        if (arguments[1].IsNull || arguments[1].AsNumber is not (>= 0 and <= 1))
        {
            throw CypherException.Argument(
                $"Invalid input '{arguments[1]}' is not a valid argument, must be a number in the range 0.0 to 1.0",
                "NumberOutOfRange");
        }
        part = arguments[1].AsNumber;
        numbers.Add(arguments[0]);
    }

    private Value Interpolate(Value[] sorted)
    {
        var place = part * (sorted.Length - 1);
        var below = (int)Math.Floor(place);
        var above = (int)Math.Ceiling(place);
        return Value.Of(above == below
            ? sorted[below].AsNumber
            : sorted[below].AsNumber * (above - place) + sorted[above].AsNumber * (place - below));
    }
}
