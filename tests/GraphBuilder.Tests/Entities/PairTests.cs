namespace GraphBuilder.Tests.Entities;

[TestFixture]
internal sealed class PairTests
{
    [TestCase("La Russie et la Chine ont signé un pacte. Washington suit le dossier. Les deux pays se rapprochent.", "CHN RUS")]
    [TestCase("Vladimir Poutine et Xi Jinping se sont vus. Selon Sergueï Lavrov, les deux dirigeants ont parlé.", "vladimir-putin xi-jinping")]
    [TestCase("Le Pérou et le Chili s'accordent sur l'eau. Lima salue le texte. L'Espagne a félicité le Pérou. Madrid invite les deux pays à l'appliquer.", "CHL PER")]
    [TestCase("Le Japon critique la Corée du Nord. Les deux pays restent fâchés.", "JPN PRK")]
    public void Link_Pair_StandsForTheLastTwoNamedSideBySide(string text, string expected)
    {
        var mentions = Analysis.Link(text, "2024-05-16").Mentions.Where(mention => mention.Rule == "pair");
        Assert.That(string.Join(' ', mentions.Select(mention => mention.EntityId).Order(StringComparer.Ordinal)), Is.EqualTo(expected));
    }

    [Test]
    public void Link_VagueOfficeOfACountry_IsItsPersonOfTheArticle()
    {
        var mentions = Analysis.Link("Antony Blinken est arrivé à Pékin. Le ministre américain a assisté à un match.", "2024-04-26").Mentions;
        Assert.That(mentions.Single(mention => mention.Nominal).EntityId, Is.EqualTo("antony-blinken"));
    }
}
