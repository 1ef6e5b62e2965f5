using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions.Aggregation;

/// <summary>All values as a list, in the order of the rows.</summary>
internal sealed class Collection : Accumulator
{
    private readonly List<Value> values = [];

    public override Value Result => Value.OfList(values.ToArray());

    public override void Add(ReadOnlySpan<Value> arguments) => values.Add(arguments[0]);
}
