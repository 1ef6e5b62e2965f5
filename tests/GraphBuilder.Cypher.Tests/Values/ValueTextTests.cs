using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Tests.Values;

internal sealed class ValueTextTests
{
    [TestCase(null, "null")]
    [TestCase(true, "true")]
    [TestCase(1, "1")]
    [TestCase(1.0, "1.0")]
    [TestCase("l'Iran \\", "'l\\'Iran \\\\'")]
    [TestCase(new object?[] { 1, "a", null, new object?[] { } }, "[1, 'a', null, []]")]
    [TestCase("date 2024-01-31", "'2024-01-31'")]
    public void Of_Values_InTheNotationOfTheTck(object? plain, string expected) =>
        Assert.That(ValueText.Of(Samples.Of(plain)), Is.EqualTo(expected));

    [Test]
    public void Of_GraphValues_InTheNotationOfTheTck()
    {
        var first = Samples.Node(1, ["A", "B"], ("p", Value.Of(0L)));
        var second = Samples.Node(2, []);
        var third = Samples.Node(3, [], ("name", Value.Of("x")));
        var forth = Samples.Relationship(1, "T", first, second, ("since", Value.Of(1979L)));
        var back = Samples.Relationship(2, "U", third, second);

        Assert.Multiple(() =>
        {
            Assert.That(Value.Of(first).ToString(), Is.EqualTo("(:A:B {p: 0})"));
            Assert.That(Value.Of(second).ToString(), Is.EqualTo("()"));
            Assert.That(Value.Of(third).ToString(), Is.EqualTo("({name: 'x'})"));
            Assert.That(Value.Of(forth).ToString(), Is.EqualTo("[:T {since: 1979}]"));
            Assert.That(
                Value.Of(new PathValue([first, second, third], [forth, back])).ToString(),
                Is.EqualTo("<(:A:B {p: 0})-[:T {since: 1979}]->()<-[:U]-({name: 'x'})>"));
            Assert.That(Value.OfMap(("b", Value.Of(1L)), ("a", Value.OfMap())).ToString(), Is.EqualTo("{b: 1, a: {}}"));
        });
    }
}
