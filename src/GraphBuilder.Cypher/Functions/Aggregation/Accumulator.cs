using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions.Aggregation;

/// <summary>What an aggregate has seen so far of one group.</summary>
internal abstract class Accumulator
{
    /// <summary>Takes the arguments of one row.</summary>
    /// <exception cref="CypherException">An argument is of the wrong kind or out of bounds.</exception>
    public abstract void Add(ReadOnlySpan<Value> arguments);

    /// <summary>The result over the rows so far; can be asked more than once.</summary>
    public abstract Value Result { get; }
}
