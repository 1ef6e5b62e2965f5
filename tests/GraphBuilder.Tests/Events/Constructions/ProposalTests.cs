namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>What somebody has put forward in a sentence before, refused or backed without his name: it is his.</summary>
[TestFixture]
internal sealed class ProposalTests
{
    [TestCase("Donald Trump a dévoilé son plan de paix. L'Ukraine a rejeté le plan dans un communiqué.", "REJECT UKR > donald-trump")]
    [TestCase("Le Qatar a présenté une nouvelle proposition de trêve. Le Hamas l'a refusée lundi, selon une source égyptienne.", "REJECT hamas > QAT")]
    [TestCase("La proposition américaine prévoit un retrait. Le Hamas a rejeté cette offre mardi.", "REJECT hamas > USA")]
    [TestCase("Le projet de résolution a été présenté par le Kenya. La Russie a opposé son veto à ce texte.", "REJECT RUS > KEN")]
    [TestCase("Le Kenya a déposé un projet de résolution. La Chine s'y est opposée.", "REJECT CHN > KEN")]
    [TestCase("Le Brésil avait soumis une proposition jeudi. La Turquie a soutenu cette proposition.", "SUPPORT TUR > BRA")]
    [TestCase("Le plan américain a été accepté par Israël. Le Hamas, lui, y a opposé une fin de non-recevoir.", "REJECT hamas > USA")]
    [TestCase("Paris a proposé une trêve dans le Haut-Karabakh. L'Arménie l'a rejetée.", "REJECT ARM > FRA")]
    [TestCase("L'Union africaine a présenté une feuille de route. Le Mali a rejeté ce document.", "REJECT MLI > african-union")]
    [TestCase("L'Égypte a formulé une initiative pour la Libye. La Turquie a rejeté l'initiative.", "REJECT TUR > EGY")]
    [TestCase("L'Égypte a formulé une initiative que la Turquie a rejetée.", "REJECT TUR > EGY")]
    [TestCase("Le Japon a dévoilé une offre. La Corée du Sud a qualifié cette offre d'inacceptable.", "ACCUSE KOR > JPN")]
    public void Proposal_RefusedOrBacked_MeansWhoMadeIt(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
