using GraphBuilder.Entities;

namespace GraphBuilder.Tests.Entities;

/// <summary>Institutions that many states have under the same name: of which state each is.</summary>
[TestFixture]
internal sealed class InstitutionTests
{
    [TestCase("Gabon : un report contesté. Libreville, mardi. La Cour constitutionnelle a tranché.", "Cour constitutionnelle", "cour-constitutionnelle-gabonaise", "GAB")]
    [TestCase("Le Zimbabwe vote dimanche. La Commission électorale promet des résultats rapides.", "Commission électorale", "commission-electorale-zimbabweenne", "ZWE")]
    [TestCase("L'Assemblée nationale du Bénin siège lundi.", "Assemblée nationale du Bénin", "assemblee-nationale-beninoise", "BEN")]
    [TestCase("Le Népal est en crise. L'Assemblée nationale siège lundi à Katmandou.", "Assemblée nationale", "assemblee-nationale-nepalaise", "NPL")]
    [TestCase("Paris se tait sur le Népal. La France attend ; l'Assemblée nationale siège lundi.", "Assemblée nationale", "french-national-assembly", "FRA")]
    [TestCase("Le parlement laotien a voté la loi.", "parlement laotien", "parlement-laotien", "LAO")]
    [TestCase("Tokyo proteste. Le Japon a réagi par une note. Le ministère des Affaires étrangères a reçu un diplomate.", "ministère des Affaires étrangères", "japanese-foreign-ministry", "JPN")]
    [TestCase("Le ministère lao de la Défense a publié une photo. Le ministère bhoutanais de la Défense se tait.", "ministère bhoutanais de la Défense", "ministere-bhoutanais-de-la-defense", "BTN")]
    [TestCase("En Zambie, la cour suprême a tranché.", "cour suprême", "cour-supreme-zambienne", "ZMB")]
    [TestCase("Le Conseil de sécurité nationale arménien siège lundi.", "Conseil de sécurité nationale arménien", "conseil-armenien-de-securite-nationale", "ARM")]
    public void Link_Institution_IsOfItsState(string text, string name, string id, string country)
    {
        var article = Analysis.Link(text, "2024-05-16");
        var start = text.LastIndexOf(name, StringComparison.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(article.Mentions.Where(mention => mention.Span == new TextSpan(start, start + name.Length)).Select(mention => mention.EntityId), Is.EqualTo(new[] { id }));
            Assert.That(article.Entities.Where(entity => entity.Id == id).Select(entity => entity.Country), Is.EqualTo(new[] { country }));
        });
    }

    [TestCase("L'Armée tanzanienne a défilé.", "L'Armée tanzanienne", "TZA")]
    [TestCase("Les Forces armées zambiennes ont défilé.", "Les Forces armées zambiennes", "ZMB")]
    [TestCase("Au Bhoutan, les Forces armées ont défilé.", "les Forces armées", "BTN")]
    public void Link_ArmedForces_AreTheirState(string text, string mention, string state)
    {
        var start = text.IndexOf(mention, StringComparison.Ordinal);
        Assert.That(
            Analysis.Link(text, "2024-05-16").Mentions.Where(one => one.Span == new TextSpan(start, start + mention.Length)).Select(one => (one.EntityId, one.Nominal)),
            Is.EqualTo(new[] { (state, true) }));
    }

    [TestCase("La Cour suprême a tranché.")]
    [TestCase("La Zambie attend. La région autonome a voté, et son Parlement aussi.")]
    [TestCase("La commission est au travail. Une cour constitutionnelle manque au Zimbabwe.")]
    public void Link_InstitutionOfNobody_StaysOpen(string text) =>
        Assert.That(Analysis.Link(text, "2024-05-16").Entities.Where(entity => entity.Type == EntityType.GovernmentBody), Is.Empty);

    [Test]
    public void Link_SameInstitutionOfTwoStates_StaysApart() =>
        Assert.That(
            Analysis.Link("La Cour suprême zambienne et la Cour suprême ougandaise ont tranché.", "2024-05-16").Entities.Select(entity => entity.Id),
            Is.EquivalentTo(new[] { "cour-supreme-zambienne", "cour-supreme-ougandaise" }));

    [TestCase("L'Armée de libération du Nord a défilé en Zambie.", "ZMB")]
    [TestCase("L'Armée nationale zambienne (ANZ) a défilé.", "ZMB")]
    [TestCase("En Zambie, un sénat serait utile, et des armées aussi.", "ZMB")]
    public void Link_LongerNameOrNone_IsNoInstitutionOfTheState(string text, string state) =>
        Assert.That(Analysis.Link(text, "2024-05-16").Mentions.Where(mention => mention.Nominal || mention.EntityId.Contains("senat", StringComparison.Ordinal)).Select(mention => mention.EntityId), Has.None.EqualTo(state));

    [TestCase("L'Organisation africaine a voté. L'Union africaine siège à Addis-Abeba.", "organisation-africaine")]
    [TestCase("Washington a publié une liste Américaine de firmes.", "americaine")]
    [TestCase("La Cour internationale siège. La Cour internationale de justice rendra son avis mardi.", "cour-internationale")]
    public void Link_ShortName_IsNoEntityOfItsOwn(string text, string id) =>
        Assert.That(Analysis.Link(text, "2024-05-16").Entities.Select(entity => entity.Id), Has.None.EqualTo(id));

    [TestCase("La Cour internationale siège. La Cour internationale de justice rendra son avis mardi.", "La Cour internationale siège", "international-court-of-justice")]
    public void Link_BeginningOfAName_IsThatName(string text, string start, string id) =>
        Assert.That(Analysis.Link(text, "2024-05-16").Mentions.Where(mention => mention.Span.Start < start.Length).Select(mention => mention.EntityId), Is.EqualTo(new[] { id }));
}
