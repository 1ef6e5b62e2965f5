using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions.Aggregation;

/// <summary>How many rows there were: count of a value, and by itself <c>count(*)</c>, which takes rows without arguments.</summary>
internal sealed class RowCount : Accumulator
{
    private long count;

    public override Value Result => Value.Of(count);

    public override void Add(ReadOnlySpan<Value> arguments) => count++;
}
