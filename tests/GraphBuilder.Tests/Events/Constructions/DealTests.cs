namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Trade, mediation, easing and release: each row a sentence and the one event that has to be among those found in it.</summary>
[TestFixture]
internal sealed class DealTests
{
    [TestCase("L'Inde est le troisième partenaire commercial du Kenya.", "COOPERATE IND+KEN")]
    [TestCase("La Turquie est le premier client de l'Azerbaïdjan.", "COOPERATE AZE+TUR")]
    [TestCase("Les échanges entre Bogota et Lima ont atteint quatre milliards de dollars.", "COOPERATE COL+PER")]
    public void Trade_IsBetweenBoth(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("Le Pérou et le Chili ont accepté de négocier sous l'égide de l'Espagne.", "AGREE CHL+PER")]
    [TestCase("La tournée asiatique de Javier Milei s'achève à Hanoï.", "CONSULT javier-milei > VNM")]
    public void Circumstance_IsNoSide(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("Cuba plaide pour la levée des sanctions américaines.", "REQUEST CUB > USA")]
    [TestCase("La médiation du Koweït a permis la libération de deux marins indonésiens détenus au Yémen.", "RETREAT YEM > IDN")]
    [TestCase("La Belgique a exprimé ses regrets au Burundi.", "CONCEDE BEL > BDI")]
    public void Yielding_IsToWhoIsMeant(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
