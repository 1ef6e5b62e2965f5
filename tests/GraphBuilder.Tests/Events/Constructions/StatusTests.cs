namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>How an event is asserted: as possible, coming, or by hearsay.</summary>
[TestFixture]
internal sealed class StatusTests
{
    [TestCase("L'Iran aurait fourni des missiles au Soudan.", "AID IRN > SDN hypothetical")]
    [TestCase("L'Érythrée aurait envahi le nord de l'Éthiopie.", "ASSAULT ERI > ETH hypothetical")]
    [TestCase("Selon plusieurs sources, le Bélarus aurait livré des obus à la Russie.", "AID BLR > RUS hypothetical")]
    [TestCase("Le Japon pourrait sanctionner la Birmanie.", "SANCTION JPN > MMR hypothetical")]
    [TestCase("Le Japon envisage de sanctionner la Birmanie.", "SANCTION JPN > MMR hypothetical")]
    [TestCase("Le Japon se dit prêt à sanctionner la Birmanie.", "SANCTION JPN > MMR hypothetical")]
    [TestCase("Le Japon va sanctionner la Birmanie.", "SANCTION JPN > MMR future")]
    [TestCase("Le Japon sanctionnera la Birmanie la semaine prochaine.", "SANCTION JPN > MMR future")]
    [TestCase("Le Japon doit sanctionner lundi la Birmanie.", "SANCTION JPN > MMR future")]
    [TestCase("Si la Chine attaque Taïwan, les prix monteront.", "ASSAULT CHN > TWN hypothetical")]
    [TestCase("Si la Chine attaquait Taïwan, le Japon serait touché.", "ASSAULT CHN > TWN hypothetical")]
    [TestCase("La Chine risque d'attaquer Taïwan.", "ASSAULT CHN > TWN hypothetical")]
    [TestCase("La Chine serait capable d'attaquer Taïwan.", "ASSAULT CHN > TWN hypothetical")]
    [TestCase("Taipei craint que la Chine n'attaque Taïwan.", "ASSAULT CHN > TWN hypothetical")]
    [TestCase("Le Venezuela est accusé par la Colombie d'avoir armé l'ELN.", "ACCUSE COL > VEN")]
    [TestCase("La France livrera des avions à l'Ukraine.", "AGREE FRA > UKR future")]
    [TestCase("La France rencontrera l'Iran à Genève vendredi.", "AGREE FRA+IRN future")]
    [TestCase("Emmanuel Macron doit s'entretenir mardi avec Xi Jinping.", "AGREE emmanuel-macron+xi-jinping future")]
    [TestCase("Emmanuel Macron pourrait se rendre en Chine.", "CONSULT emmanuel-macron > CHN hypothetical")]
    [TestCase("Le gouvernement norvégien avait annoncé qu'il sanctionnerait la Géorgie.", "SANCTION NOR > GEO future")]
    [TestCase("L'Espagne reconnaîtra la Palestine en mai, a promis Pedro Sanchez.", "AGREE ESP > PSE future")]
    [TestCase("L'Espagne pourrait reconnaître la Palestine.", "SUPPORT ESP > PSE hypothetical")]
    public void Event_NotYetAFact_HasItsStatus(string text, string expected) => Assert.That(FrenchNews.Events(text), Has.Member(expected));
}
