namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Deeds of which somebody is accused: who is accused did them, and where they are meddling or hit what is the accusers' own, those suffer them.</summary>
[TestFixture]
internal sealed class AccusedDeedTests
{
    [TestCase("L'Estonie impute à la Russie une cyberattaque contre son parlement.", "COERCE RUS > EST")]
    [TestCase("Le Tchad impute au Soudan une attaque contre sa capitale.", "ASSAULT SDN > TCD")]
    [TestCase("Le Venezuela a accusé la Colombie d'ingérence dans ses affaires.", "COERCE COL > VEN")]
    [TestCase("L'Inde et le Bhoutan ont accusé la Chine d'immixtion dans la politique de leurs pays.", "COERCE CHN > BTN+IND")]
    [TestCase("L'Irlande a accusé le Belarus d'une cyberattaque.", "COERCE BLR > IRL")]
    [TestCase("Gustavo Petro a accusé le Venezuela d'ingérence.", "COERCE VEN > COL")]
    [TestCase("La Finlande a accusé la Russie d'avoir mené une cyberattaque contre ses ports.", "COERCE RUS > FIN")]
    [TestCase("Kinshasa, que Kigali accuse d'armer les FDLR, a démenti.", "AID COD > fdlr")]
    public void Accused_DidIt(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("La Suède accuse la Russie d'attaques contre la Géorgie.", "ASSAULT RUS > GEO")]
    public void NamedVictim_SuffersIt(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("La Norvège accuse la Turquie de mensonge dans ses communiqués.")]
    public void NoDeed_NoRecord(string text) => Assert.That(FrenchNews.Candidates(text), Has.None.StartsWith("COERCE").And.None.StartsWith("ASSAULT"));
}
