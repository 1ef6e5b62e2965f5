using GraphBuilder.Language.NameRecognition;

namespace GraphBuilder.Tests.Language.NameRecognition;

[TestFixture]
internal sealed class NameLabelsTests
{
    [Test]
    public void Inside_OfAName_FollowsItsOwnTypeOnly()
    {
        var inside = NameLabels.Inside(NameType.Place);
        var before = Enumerable.Range(0, NameLabels.Count).Where(label => NameLabels.MayFollow(inside, label));
        Assert.That(before, Is.EquivalentTo(new[] { NameLabels.Begin(NameType.Place), inside }));
    }

    [TestCase(NameLabels.Outside)]
    [TestCase(1)]
    [TestCase(7)]
    public void OutsideOrBegin_FollowsAnything(int label) =>
        Assert.That(Enumerable.Range(0, NameLabels.Count), Is.All.Matches<int>(before => NameLabels.MayFollow(label, before)));

    [Test]
    public void Sets_OfLabels_ArePartsOfTheWhole()
    {
        Assert.That(NameLabels.Begins | NameLabels.Insides | (1 << NameLabels.Outside), Is.EqualTo(NameLabels.All));
        Assert.That(NameLabels.Begins & NameLabels.Insides, Is.Zero);
    }
}
