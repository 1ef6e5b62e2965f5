using GraphBuilder.Evaluation;

namespace GraphBuilder.Tests.Evaluation;

[TestFixture]
internal sealed class GoldTextTests
{
    [TestCase("Sergueï Choïgou", "serguei choigou")]
    [TestCase("États-Unis", "etats unis")]
    [TestCase("  L'Œuvre (2024) ", "l oeuvre 2024")]
    [TestCase("AT&T", "at t")]
    public void Normal_Name_LosesCaseAccentsAndPunctuation(string name, string expected) =>
        Assert.That(GoldText.Normal(name), Is.EqualTo(expected));

    [TestCase("Iran, Iranien, l'Iran", "Iran", new[] { 0, 17 })]
    [TestCase("l'U.E. et l'U.E.", "U.E.", new[] { 2, 12 })]
    [TestCase("Mali", "Niger", new int[0])]
    public void FindWords_PartOfALongerWord_IsNoOccurrence(string text, string words, int[] expected) =>
        Assert.That(GoldText.FindWords(text, words), Is.EqualTo(expected));

    [Test]
    public void Locate_SnippetTwice_GivesBothPlaces() =>
        Assert.That(
            GoldText.Locate("à Pékin, puis à Pékin", "Pékin", "à Pékin"),
            Is.EqualTo(new[] { new TextSpan(2, 7), new TextSpan(16, 21) }));

    [TestCase("M. Wang parle. Il part.\nFin", "Wang", "M. Wang parle")]
    [TestCase("M. Wang parle. Il part.\nFin", "part", "Il part")]
    [TestCase("M. Wang parle. Il part.\nFin", "Fin", "Fin")]
    [TestCase("Il dit « non. » Elle rit.", "Elle", "Elle rit.")]
    public void SentenceAt_Word_IsItsRoughSentence(string text, string word, string expected)
    {
        var sentence = GoldText.SentenceAt(text, GoldText.SentenceBreaks(text), text.IndexOf(word, StringComparison.Ordinal));
        Assert.That(sentence.In(text), Is.EqualTo(expected));
    }
}
