namespace GraphBuilder.Cypher.Tests.Functions;

internal sealed class AggregateTests
{
    private static readonly object?[] OneNullTwo = [1, null, 2];
    private static readonly object?[] Nothing = [];
    private static readonly object?[] Repeated = [1, 1.0, "a", null, "a", double.NaN, double.NaN];

    [TestCase("count", "2")]
    [TestCase("sum", "3")]
    [TestCase("avg", "1.5")]
    [TestCase("min", "1")]
    [TestCase("max", "2")]
    [TestCase("collect", "[1, 2]")]
    public void Aggregate_OverANull_SkipsIt(string name, string expected) =>
        Assert.That(Call.Aggregate(name, distinct: false, OneNullTwo), Is.EqualTo(expected));

    [TestCase("count", "0")]
    [TestCase("sum", "0")]
    [TestCase("avg", "null")]
    [TestCase("min", "null")]
    [TestCase("max", "null")]
    [TestCase("collect", "[]")]
    [TestCase("stDev", "0.0")]
    public void Aggregate_OverNothing_IsZeroNullOrEmpty(string name, string expected) =>
        Assert.That(Call.Aggregate(name, distinct: false, Nothing), Is.EqualTo(expected));

    [Test]
    public void Distinct_EquivalentValues_KeepTheFirstForm() =>
        Assert.That(Call.Aggregate("collect", distinct: true, Repeated), Is.EqualTo("[1, 'a', NaN]"));

    [TestCase("percentileCont", 0.0, "0.0")]
    [TestCase("percentileCont", 0.5, "5.0")]
    [TestCase("percentileCont", 0.95, "9.8")]
    [TestCase("percentileDisc", 0.0, "0")]
    [TestCase("percentileDisc", 0.5, "5.0")]
    [TestCase("percentileDisc", 0.95, "10")]
    public void Percentile_OfFiveNumbers_InterpolatesOrPicks(string name, double part, string expected) =>
        Assert.That(Call.Aggregate(name, distinct: false, [10, 0, 5.0, 1, 9], part), Is.EqualTo(expected));

    [TestCase(-1)]
    [TestCase(1.1)]
    [TestCase(1000)]
    public void Percentile_PartOutsideZeroToOne_IsRefused(object part) =>
        Assert.That(
            () => Call.Aggregate("percentileDisc", distinct: false, OneNullTwo, part),
            Throws.InstanceOf<CypherException>().With.Property(nameof(CypherException.Detail)).EqualTo("NumberOutOfRange"));

    [TestCase("stDev", "2.138089935299395")]
    [TestCase("stDevP", "2.0")]
    public void StandardDeviation_OfEightNumbers_AsComputedByHand(string name, string expected) =>
        Assert.That(Call.Aggregate(name, distinct: false, [2, 4, 4, 4, 5, 5, 7, 9]), Is.EqualTo(expected));

    [Test]
    public void Minimum_OfMixedKinds_FollowsTheOrderOfOrderBy() =>
        Assert.That(Call.Aggregate("min", distinct: false, [1, "a", true, new object?[] { 1 }]), Is.EqualTo("[1]"));

    [Test]
    public void Sum_BeyondIntegers_BecomesAFloat() =>
        Assert.That(Call.Aggregate("sum", distinct: false, [long.MaxValue, 1]), Is.EqualTo("9.223372036854776E18"));
}
