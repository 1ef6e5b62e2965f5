using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions.Aggregation;

/// <summary>Passes on the first of equivalent values only.</summary>
internal sealed class DistinctValues(Accumulator inner) : Accumulator
{
    private readonly HashSet<Value> seen = new(ValueEquivalence.Instance);

    public override Value Result => inner.Result;

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        if (seen.Add(arguments[0]))
        {
            inner.Add(arguments);
        }
    }
}
