using System.Collections;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions;

/// <summary>The list that range gives, computed on demand: a range over millions takes no memory.</summary>
/// <param name="start">The first number.</param>
/// <param name="step">What is added each time.</param>
/// <param name="count">How many numbers.</param>
internal sealed class IntegerRange(long start, long step, int count) : IReadOnlyList<Value>
{
    public int Count { get; } = count;

    public Value this[int index] => index >= 0 && index < Count
        ? Value.Of(start + index * step)
        : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<Value> GetEnumerator()
    {
        for (var place = 0; place < Count; place++)
        {
            yield return this[place];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
