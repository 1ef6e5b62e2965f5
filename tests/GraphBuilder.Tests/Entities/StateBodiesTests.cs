namespace GraphBuilder.Tests.Entities;

/// <summary>Bodies that the authority file does not have: whose they are, and that their short form is the same body.</summary>
[TestFixture]
internal sealed class StateBodiesTests
{
    [TestCase("Le Sénat paraguayen a voté mardi. Le Sénat a aussi entendu le ministre.", "Sénat", "senat-paraguayen", "PRY")]
    [TestCase("La Cour constitutionnelle béninoise a tranché. La Cour constitutionnelle rejette le recours.", "Cour constitutionnelle", "cour-constitutionnelle-beninoise", "BEN")]
    [TestCase("La Commission électorale malawite a publié les résultats. La Commission électorale promet un audit.", "Commission électorale", "commission-electorale-malawienne", "MWI")]
    public void Link_BareNameOfABody_IsTheBodyNamedInFull(string text, string bare, string id, string country)
    {
        var article = Analysis.Link(text, "2024-05-16");
        var last = text.LastIndexOf(bare, StringComparison.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(article.Mentions.Where(mention => mention.Span.Start == last).Select(mention => mention.EntityId), Is.EqualTo(new[] { id }));
            Assert.That(article.Entities.Single(entity => entity.Id == id).Country, Is.EqualTo(country));
        });
    }

    [Test]
    public void Link_BareNameOfTwoBodies_StaysOpen()
    {
        var article = Analysis.Link("Le Sénat paraguayen et le Sénat uruguayen ont voté. Le Sénat se réunit demain.", "2024-05-16");
        Assert.That(article.Mentions.Select(mention => mention.EntityId), Is.EqualTo(new[] { "senat-paraguayen", "senat-uruguayen" }));
    }
}
