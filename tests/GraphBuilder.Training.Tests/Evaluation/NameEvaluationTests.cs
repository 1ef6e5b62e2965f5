using GraphBuilder.Language.NameRecognition;
using GraphBuilder.Training.Evaluation;

namespace GraphBuilder.Training.Tests.Evaluation;

[TestFixture]
internal sealed class NameEvaluationTests
{
    [Test]
    public void Add_RightWrongTypeWrongSpanAndMissed_CountsEachOnce()
    {
        var evaluation = new NameEvaluation();
        evaluation.Add(
            [new(0, 2, NameType.Person), new(3, 4, NameType.Place), new(5, 7, NameType.Organization), new(9, 10, NameType.Person)],
            [new(0, 2, NameType.Person), new(3, 4, NameType.Organization), new(5, 6, NameType.Organization)]);
        Assert.Multiple(() =>
        {
            Assert.That((evaluation.Total.Correct, evaluation.Total.Gold, evaluation.Total.System), Is.EqualTo((1, 4, 3)));
            Assert.That(evaluation.Total.F1, Is.EqualTo(2.0 / 7).Within(1e-9));
            Assert.That(evaluation.Spans.Correct, Is.EqualTo(2));
            Assert.That((evaluation.Of(NameType.Organization).Correct, evaluation.Of(NameType.Organization).Gold, evaluation.Of(NameType.Organization).System), Is.EqualTo((0, 1, 2)));
            Assert.That(evaluation.Of(NameType.Person).Recall, Is.EqualTo(0.5));
        });
    }
}
