using GraphBuilder.Training.Corpora.Names;

namespace GraphBuilder.Training.Tests.Corpora.Names;

[TestFixture]
internal sealed class OldNewspapersTests
{
    [Test]
    public void Read_TitleInAName_IsTakenOff()
    {
        var sentence = OldNewspapers.Read(new StringReader("M\tB-PER\n.\tI-PER\nde\tI-PER\nRoche\tI-PER\nparle\tO\n.\tO\n")).Single();
        Assert.That(Describe(sentence), Is.EqualTo("M . [Person de Person Roche parle ."));
    }

    [TestCase("Jean I-PER\nRoux I-PER\nParis I-LOC\n. O\n", "[Person Jean Person Roux [Place Paris .")]
    [TestCase("l O\n' O\nÉtat I-ORG\n. O\n", "l' [Organization État .")]
    public void Read_ChangeOfType_BeginsAName(string text, string expected) =>
        Assert.That(Describe(OldNewspapers.Read(new StringReader(text)).Single()), Is.EqualTo(expected));

    private static string Describe(List<OldToken> sentence) =>
        string.Join(' ', sentence.Select(token => token.Type is null ? token.Form : $"{(token.Begins ? "[" : "")}{token.Type} {token.Form}"));
}
