using GraphBuilder.Language.Conllu;
using GraphBuilder.Language.NameRecognition;
using GraphBuilder.Training.Corpora.Names;

namespace GraphBuilder.Training.Tests.Corpora.Names;

[TestFixture]
internal sealed class TypedNamesTests
{
    [Test]
    public void Read_LineOfNames_GivesTokensFromZero()
    {
        var names = TypedNames.Read(new StringReader("# about\nn01 4L 7-9O\nn02\n"), "f");
        Assert.That(names["n01"], Is.EqualTo(new[] { new TypedName(3, 4, NameType.Place), new TypedName(6, 9, NameType.Organization) }));
        Assert.That(names["n02"], Is.Empty);
    }

    [TestCase("n01 4")]
    [TestCase("n01 X4")]
    [TestCase("n01 5-3P")]
    [TestCase("n01 0P")]
    [TestCase("n01 1-2-3P")]
    [TestCase("n01 ")]
    public void Read_OtherLine_FailsWithItsNumber(string line) =>
        Assert.That(() => TypedNames.Read(new StringReader("n00 1P\n" + line), "names.txt"), Throws.TypeOf<ConlluFormatException>().With.Message.Contains("2"));

    [Test]
    public void Names_OfAnExample_AreThoseMarked()
    {
        int[] allowed = [1, 1, 1, 1, 1];
        NameExample.Mark(allowed, 0, 2, NameType.Person);
        NameExample.Mark(allowed, 2, 3, NameType.Person);
        NameExample.Mark(allowed, 4, 5, NameType.Place, NameType.Organization);
        var example = new NameExample(new NameTokens(["A", "B", "C", "d", "E"], ["X", "X", "X", "X", "X"], new NameCue[5]), allowed, 1);
        Assert.That(example.Names(), Is.EqualTo(new[] { new TypedName(0, 2, NameType.Person), new TypedName(2, 3, NameType.Person) }));
    }
}
