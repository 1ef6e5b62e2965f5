using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Tests.Values;

internal sealed class ValueOrderTests
{
    private static Value[] Ascending()
    {
        var first = Samples.Node(1, ["A"]);
        var second = Samples.Node(2, ["A"]);
        var knows = Samples.Relationship(7, "KNOWS", first, second);
        return
        [
            Value.OfMap(),
            Value.OfMap(("a", Value.Of(9L))),
            Value.OfMap(("b", Value.Of(1L))),
            Value.Of(first),
            Value.Of(second),
            Value.Of(knows),
            Value.EmptyList,
            Samples.Of(new object?[] { "a" }),
            Samples.Of(new object?[] { "a", 1 }),
            Samples.Of(new object?[] { 1 }),
            Samples.Of(new object?[] { 1, "a" }),
            Samples.Of(new object?[] { null, 1 }),
            Value.Of(new PathValue([first, second], [knows])),
            Samples.Of("datetime 2024-01-31T12:00+01:00"),
            Samples.Of("datetime 2024-01-31T11:30Z"),
            Samples.Of("localdatetime 2024-01-31T12:00"),
            Samples.Of("date -0044-03-15"),
            Samples.Of("date 2024-01-31"),
            Samples.Of("time 10:00+01:00"),
            Samples.Of("time 09:35Z"),
            Samples.Of("localtime 09:00"),
            Samples.Of("duration P30D"),
            Samples.Of("duration P1M"),
            Samples.Of("duration P31D"),
            Value.Of(""),
            Value.Of("B"),
            Value.Of("a"),
            Value.Of("aa"),
            Value.Of("é"),
            Value.Of("\uFFFD"),
            Value.Of("👍"),
            Value.False,
            Value.True,
            Value.Of(double.NegativeInfinity),
            Value.Of(-1L),
            Value.Of(0.5),
            Value.Of(1L),
            Value.Of(9_007_199_254_740_992.0),
            Value.Of(9_007_199_254_740_993L),
            Value.Of(long.MaxValue),
            Value.Of(9_223_372_036_854_775_808.0),
            Value.Of(double.PositiveInfinity),
            Value.Of(double.NaN),
            Value.Null,
        ];
    }

    [Test]
    public void Compare_EveryPair_FollowsTheWrittenOrder()
    {
        var values = Ascending();

        Assert.Multiple(() =>
        {
            for (var left = 0; left < values.Length; left++)
            {
                for (var right = 0; right < values.Length; right++)
                {
                    Assert.That(
                        Math.Sign(ValueOrder.Instance.Compare(values[left], values[right])),
                        Is.EqualTo(left.CompareTo(right)),
                        $"{values[left]} to {values[right]}");
                }
            }
        });
    }

    [TestCase(1, 1.0)]
    [TestCase(null, null)]
    [TestCase(double.NaN, double.NaN)]
    [TestCase(0.0, -0.0)]
    [TestCase(new object?[] { 1, null }, new object?[] { 1.0, null })]
    [TestCase("duration PT60S", "duration PT1M")]
    public void Equivalence_SameValues_HaveTheSameHash(object? left, object? right)
    {
        var (x, y) = (Samples.Of(left), Samples.Of(right));

        Assert.That(ValueEquivalence.Instance.Equals(x, y), Is.True);
        Assert.That(ValueEquivalence.Instance.GetHashCode(x), Is.EqualTo(ValueEquivalence.Instance.GetHashCode(y)));
    }

    [TestCase(1, "1")]
    [TestCase(1, true)]
    [TestCase(null, false)]
    [TestCase(1, 1.5)]
    [TestCase("time 12:00+01:00", "time 11:00Z")]
    public void Equivalence_OtherValues_AreTwo(object? left, object? right) =>
        Assert.That(ValueEquivalence.Instance.Equals(Samples.Of(left), Samples.Of(right)), Is.False);

    [Test]
    public void Equivalence_Maps_IgnoreTheOrderOfKeys()
    {
        var x = Value.OfMap(("a", Value.Of(1L)), ("b", Value.Null));
        var y = Value.OfMap(("b", Value.Null), ("a", Value.Of(1.0)));

        Assert.That(ValueEquivalence.Instance.Equals(x, y), Is.True);
        Assert.That(ValueEquivalence.Instance.GetHashCode(x), Is.EqualTo(ValueEquivalence.Instance.GetHashCode(y)));
    }
}
