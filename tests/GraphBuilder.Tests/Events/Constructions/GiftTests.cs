namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Whom means reach: each row a sentence and the one event that has to be among those found in it.</summary>
[TestFixture]
internal sealed class GiftTests
{
    [TestCase("Le Japon a accordé un prêt de deux milliards de yens au profit du Laos.", "AID JPN > LAO")]
    [TestCase("La Banque mondiale a annoncé une aide de neuf cents millions d'euros en faveur de la Zambie et une autre de 400 millions pour le Malawi.", "AID world-bank > MWI+ZMB")]
    [TestCase("L'Unicef a fourni des soins à 9 000 enfants en Somalie.", "AID unicef > SOM")]
    [TestCase("Le PAM distribue des repas à deux millions d'écoliers en Haïti.", "AID wfp > HTI")]
    [TestCase("Le Pérou a expédié quarante tonnes de vivres vers Gaza.", "AID PER > PSE")]
    [TestCase("La Norvège versera vingt millions de couronnes d'aide à Gaza.", "AGREE NOR > PSE future")]
    public void Gift_ReachesWhomItsWordsName(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
