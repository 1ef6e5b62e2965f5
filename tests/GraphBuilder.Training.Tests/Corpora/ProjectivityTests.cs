using GraphBuilder.Training.Corpora;

namespace GraphBuilder.Training.Tests.Corpora;

[TestFixture]
internal sealed class ProjectivityTests
{
    [TestCase(new[] { 0, 2, 0, 2 }, new[] { 0, 2, 0, 2 }, TestName = "A projective tree stays")]
    [TestCase(new[] { 0, 0, 4, 4, 1 }, new[] { 0, 0, 4, 4, 1 }, TestName = "Nested arcs stay")]
    [TestCase(new[] { 0, 2, 0, 2, 1 }, new[] { 0, 2, 0, 2, 2 }, TestName = "A crossing arc moves to the grandparent")]
    public void Lift_Tree_IsProjective(int[] heads, int[] expected) => Assert.That(Projectivity.Lift(heads), Is.EqualTo(expected));
}
