namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Short clauses whose verb looks like a noun: each row a sentence and the events, joined by ampersands, that have to be among those found in it.</summary>
[TestFixture]
internal sealed class BareVerbTests
{
    [TestCase("Moscou équipe la police nicaraguayenne.", "AID RUS > NIC")]
    [TestCase("Elle est visée : Ankara presse désormais Athènes de retirer ses troupes.", "REQUEST TUR > GRC")]
    [TestCase("Guerre à Gaza : l'Irlande condamne Israël", "ACCUSE IRL > ISR")]
    [TestCase("Taipei remercie Prague", "SUPPORT TWN > CZE")]
    [TestCase("Riyad reproche à Beyrouth sa faiblesse", "ACCUSE SAU > LBN")]
    [TestCase("Le Honduras rompt avec Taïwan", "SANCTION HND > TWN")]
    [TestCase("Nouvelle crise : Alger rappelle son ambassadeur à Madrid", "SANCTION DZA > ESP")]
    [TestCase("Le Pakistan frappe l'Iran", "ASSAULT PAK > IRN")]
    [TestCase("Damas salue Moscou", "SUPPORT SYR > RUS")]
    [TestCase("Washington menace Bogota de sanctions", "THREATEN USA > COL")]
    [TestCase("Minsk arrête un journaliste polonais", "COERCE BLR > POL")]
    [TestCase("Kinshasa dénonce Kigali", "ACCUSE COD > RWA")]
    [TestCase("Bamako expulse l'ambassadeur de Suède", "SANCTION MLI > SWE")]
    [TestCase("Pékin appelle Manille à la raison", "REQUEST CHN > PHL")]
    [TestCase("Le Caire menace Addis-Abeba", "THREATEN EGY > ETH")]
    [TestCase("Tirana accuse Téhéran de cyberattaques", "ACCUSE ALB > IRN")]
    public void BareVerb_IsAVerb(string text, string expected) => Assert.That(expected.Split(" & "), Is.SubsetOf(FrenchNews.Candidates(text)));
}
