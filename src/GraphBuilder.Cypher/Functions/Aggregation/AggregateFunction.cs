namespace GraphBuilder.Cypher.Functions.Aggregation;

/// <summary>A function that turns the rows of a group into one value. Rows whose first argument is null do not count.</summary>
/// <param name="Name">As users see it.</param>
/// <param name="Parameters">The kinds that each parameter takes.</param>
/// <param name="Returns">The kinds that can come back, for the semantic check.</param>
/// <param name="Start">Makes the accumulator of a group.</param>
internal sealed record AggregateFunction(string Name, IReadOnlyList<ValueKinds> Parameters, ValueKinds Returns, Func<Accumulator> Start)
{
    /// <summary>Makes the accumulator of a group.</summary>
    /// <param name="distinct">Whether equivalent values count once.</param>
    public Accumulator NewAccumulator(bool distinct)
    {
        var inner = new NotNull(this, Start());
        return distinct ? new DistinctValues(inner) : inner;
    }
}
