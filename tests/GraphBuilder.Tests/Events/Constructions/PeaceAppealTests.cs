namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Who appeals for peace asks those who fight: the pair that he names, else those of whom the text told before.</summary>
[TestFixture]
internal sealed class PeaceAppealTests
{
    [TestCase("Mascate et Koweït appellent à la désescalade entre le Pakistan et l'Iran.", "REQUEST KWT+OMN > IRN+PAK")]
    [TestCase("La Cédéao a réclamé un dialogue entre le Togo et le Bénin.", "REQUEST ecowas > BEN+TGO")]
    [TestCase("Le Tchad a bombardé la Libye. La Tunisie a appelé à un cessez-le-feu.", "REQUEST TUN > LBY+TCD")]
    public void Appeal_AsksThoseWhoFight(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    // What is appealed for has not happened.
    [TestCase("Le Brésil a appelé à une trêve entre Israël et le Liban.", "REQUEST BRA > ISR+LBN")]
    [TestCase("Le Kenya appelle à un dialogue entre le Soudan et l'Éthiopie.", "REQUEST KEN > ETH+SDN")]
    [TestCase("Appels du G7 à la désescalade entre Israël et l'Iran", "REQUEST g7 > IRN+ISR")]
    public void Appeal_IsAllThatIsTold(string text, string expected) => FrenchNews.AssertEvents(text, [expected]);
}
