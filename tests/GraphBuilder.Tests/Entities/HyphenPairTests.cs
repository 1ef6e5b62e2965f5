using GraphBuilder.Tests.Events;

namespace GraphBuilder.Tests.Entities;

/// <summary>Names that headlines join with a hyphen are two; a hyphen inside a name is none.</summary>
[TestFixture]
internal sealed class HyphenPairTests
{
    [TestCase("Le sommet Trump-Poutine divise les observateurs.", "donald-trump vladimir-putin")]
    [TestCase("L'entretien Biden-Erdogan a été reporté.", "joe-biden recep-tayyip-erdogan")]
    [TestCase("Le rapprochement Riyad-Téhéran surprend.", "IRN SAU")]
    [TestCase("La relation Paris-Alger reste tendue.", "DZA FRA")]
    [TestCase("Le trio Moscou-Pékin-Téhéran se réunit.", "CHN IRN RUS")]
    [TestCase("Rencontre Felix Tshisekedi-Paul Kagame à Doha.", "felix-tshisekedi paul-kagame")]
    [TestCase("Le duo Meloni-Macron a tranché.", "emmanuel-macron giorgia-meloni")]
    [TestCase("La Guinée-Bissau vote dimanche.", "GNB")]
    [TestCase("La Bosnie-Herzégovine attend.", "BIH")]
    [TestCase("Le Timor-Leste est candidat.", "TLS")]
    [TestCase("Le Congo-Brazzaville a protesté.", "COG")]
    [TestCase("La Nouvelle-Zélande et la Papouasie-Nouvelle-Guinée discutent.", "NZL PNG")]
    [TestCase("Jean-Noël Barrot a reçu Ban Ki-moon.", "ban-ki-moon jean-noel-barrot")]
    public void Link_NamesJoinedByAHyphen_AreSeveral(string text, string expected)
    {
        var ids = Analysis.Link(text, "2025-03-10").Mentions.Where(mention => !mention.Nominal).Select(mention => mention.EntityId)
            .Where(id => id is not "doha").Distinct().Order(StringComparer.Ordinal);
        Assert.That(string.Join(' ', ids), Is.EqualTo(expected));
    }

    [TestCase("Le sommet Trump-Poutine a duré trois heures.", "CONSULT donald-trump+vladimir-putin")]
    [TestCase("Les pourparlers Erevan-Bakou ont repris mardi.", "CONSULT ARM+AZE")]
    [TestCase("Le tête-à-tête Lula-Milei a eu lieu à Montevideo.", "CONSULT javier-milei+luiz-inacio-lula-da-silva")]
    [TestCase("La coopération Ankara-Bakou s'est encore renforcée.", "COOPERATE AZE+TUR")]
    [TestCase("La rencontre Xi Jinping-Narendra Modi s'est tenue à Kazan.", "CONSULT narendra-modi+xi-jinping")]
    [TestCase("Les négociations Londres-Bruxelles ont échoué.", "CONSULT GBR+european-union")]
    public void Extract_MeetingOfNamesJoinedByAHyphen_HasBoth(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Does.Contain(expected));

    [TestCase("Les Émirats arabes unis (EAU) rouvrent leur ambassade. Les EAU l'avaient fermée.", "EAU", "ARE")]
    [TestCase("La République centrafricaine (RCA) vote. La RCA compte cinq millions d'habitants.", "RCA", "CAF")]
    public void Link_AcronymOfACountry_IsTheCountry(string text, string acronym, string id)
    {
        var mentions = Analysis.Link(text, "2024-05-16").Mentions;
        Assert.That(mentions.Where(mention => text[mention.Span.Start..mention.Span.End] == acronym).Select(mention => mention.EntityId), Is.EqualTo(new[] { id, id }));
    }

    [TestCase("L'otage, le Canadien Brett Marchand, a été libéré.", "brett-marchand", "CAN")]
    [TestCase("Le chef du groupe, l'Algérien Djamel Tayebi Belouizdad, est mort.", "djamel-tayebi-belouizdad", "DZA")]
    [TestCase("Un otage, le Togolais Alexandre Kodjovi, a été tué.", "alexandre-kodjovi", "TGO")]
    public void Link_DemonymBeforeAnUnknownName_IsTheCountryOfThePerson(string text, string id, string country)
    {
        var entity = Analysis.Link(text, "2024-05-16").Entities.Single(entity => entity.Id == id);
        Assert.That(entity.Country, Is.EqualTo(country));
    }
}
