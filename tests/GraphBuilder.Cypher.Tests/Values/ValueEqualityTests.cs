using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Tests.Values;

internal sealed class ValueEqualityTests
{
    [TestCase(1, 1.0, true)]
    [TestCase(9_007_199_254_740_993, 9_007_199_254_740_992.0, false)]
    [TestCase("a", 1, false)]
    [TestCase("1", 1, false)]
    [TestCase(true, 1, false)]
    [TestCase(null, null, null)]
    [TestCase(null, 1, null)]
    [TestCase(double.NaN, double.NaN, false)]
    [TestCase(double.PositiveInfinity, double.PositiveInfinity, true)]
    [TestCase(0.0, -0.0, true)]
    [TestCase("date 2024-01-31", "date 2024-01-31", true)]
    [TestCase("date 2024-01-31", "localdatetime 2024-01-31T00:00", false)]
    [TestCase("datetime 2024-01-31T12:00+01:00", "datetime 2024-01-31T11:00Z", false)]
    [TestCase("time 12:00+01:00", "time 11:00Z", false)]
    [TestCase("duration PT60S", "duration PT1M", true)]
    [TestCase("duration P1D", "duration PT24H", false)]
    public void Equal_Scalars_AsCypherSays(object? left, object? right, bool? expected) =>
        Assert.That(ValueEquality.AreEqual(Samples.Of(left), Samples.Of(right)), Is.EqualTo(expected));

    [TestCase(new object?[] { 1, null }, new object?[] { 2, null }, false)]
    [TestCase(new object?[] { 1, null }, new object?[] { 1, null }, null)]
    [TestCase(new object?[] { 1 }, new object?[] { 1, null }, false)]
    [TestCase(new object?[] { 1, 2 }, new object?[] { 1.0, 2.0 }, true)]
    [TestCase(new object?[] { }, new object?[] { }, true)]
    [TestCase(new object?[] { null, 1 }, new object?[] { 1, 2 }, false)]
    public void Equal_Lists_OneDifferenceBeatsTheUnknown(object?[] left, object?[] right, bool? expected) =>
        Assert.That(ValueEquality.AreEqual(Samples.Of(left), Samples.Of(right)), Is.EqualTo(expected));

    [Test]
    public void Equal_Maps_IgnoreOrderAndKeepTheUnknown()
    {
        var oneTwo = Value.OfMap(("a", Value.Of(1L)), ("b", Value.Of(2L)));
        var twoOne = Value.OfMap(("b", Value.Of(2L)), ("a", Value.Of(1L)));
        var withNull = Value.OfMap(("a", Value.Of(1L)), ("b", Value.Null));
        var otherKey = Value.OfMap(("a", Value.Of(1L)), ("c", Value.Null));

        Assert.Multiple(() =>
        {
            Assert.That(ValueEquality.AreEqual(oneTwo, twoOne), Is.True);
            Assert.That(ValueEquality.AreEqual(oneTwo, withNull), Is.Null);
            Assert.That(ValueEquality.AreEqual(withNull, withNull), Is.Null);
            Assert.That(ValueEquality.AreEqual(oneTwo, otherKey), Is.False);
        });
    }

    [Test]
    public void Equal_Entities_AreTheSameWhenTheirIdsAre()
    {
        var node = Samples.Node(1, ["A"]);
        var changed = Samples.Node(1, ["B"], ("p", Value.Of(1L)));

        Assert.That(ValueEquality.AreEqual(Value.Of(node), Value.Of(changed)), Is.True);
        Assert.That(ValueEquality.AreEqual(Value.Of(node), Value.Of(Samples.Node(2, ["A"]))), Is.False);
    }

    [TestCase(1, new object?[] { 1, null }, true)]
    [TestCase(1, new object?[] { null }, null)]
    [TestCase(1, new object?[] { 2, null }, null)]
    [TestCase(1, new object?[] { 2 }, false)]
    [TestCase(null, new object?[] { }, false)]
    [TestCase(null, new object?[] { 1 }, null)]
    [TestCase(1, null, null)]
    [TestCase(new object?[] { 1 }, new object?[] { 1 }, false)]
    public void In_List_IsThreeValued(object? element, object? list, bool? expected) =>
        Assert.That(ValueEquality.In(Samples.Of(element), Samples.Of(list)).ToString(), Is.EqualTo(Value.Of(expected).ToString()));

    [Test]
    public void In_NoList_IsATypeError() =>
        Assert.That(() => ValueEquality.In(Value.Of(1L), Value.Of(1L)), Throws.InstanceOf<CypherException>().With.Property(nameof(CypherException.Code)).EqualTo(CypherErrorCode.Type));
}
