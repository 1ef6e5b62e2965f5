namespace GraphBuilder.Tests.Evaluation;

[TestFixture]
internal sealed class ConstructionTests
{
    [TestCase("La Chine accuse le Japon.", "accuse", "active")]
    [TestCase("La Chine a accusé le Japon.", "a accusé", "active")]
    [TestCase("Le Japon a été accusé par la Chine.", "a été accusé", "passive")]
    [TestCase("La Chine veut accuser le Japon.", "accuser", "infinitive or participle")]
    [TestCase("Les accusations de la Chine contre le Japon inquiètent Séoul.", "accusations", "nominal")]
    [TestCase("La Chine est très hostile.", "hostile", "other")]
    public void Of_Trigger_IsReadOffTheTree(string text, string trigger, string expected)
    {
        var start = text.IndexOf(trigger, StringComparison.Ordinal);
        Assert.That(Construction.Of(Analysis.Link(text).Document, new TextSpan(start, start + trigger.Length)), Is.EqualTo(expected));
    }
}
