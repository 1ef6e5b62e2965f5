namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>A measure that is eased: who eases it took it, and who is under it is eased; those whom a state pardons are its own.</summary>
[TestFixture]
internal sealed class EasedMeasureTests
{
    [TestCase("L'Australie a accepté d'assouplir les sanctions infligées aux Fidji.", "SANCTION AUS > FJI")]
    [TestCase("L'Union européenne va assouplir les sanctions visant la Syrie.", "CONCEDE european-union > SYR future")]
    [TestCase("Washington a levé lundi ses sanctions contre la Syrie.", "CONCEDE USA > SYR")]
    [TestCase("Washington a levé lundi ses sanctions contre la Syrie.", "SANCTION USA > SYR")]
    [TestCase("Le Canada a allégé les sanctions contre le Bélarus.", "SANCTION CAN > BLR")]
    [TestCase("Le Canada a allégé les sanctions infligées au Bélarus.", "CONCEDE CAN > BLR")]
    [TestCase("Londres a suspendu les sanctions frappant le Zimbabwe.", "CONCEDE GBR > ZWE")]
    [TestCase("L'Algérie a rouvert son espace aérien aux avions marocains.", "CONCEDE DZA > MAR")]
    [TestCase("Le président algérien a accordé une grâce présidentielle à 200 prisonniers.", "CONCEDE abdelmadjid-tebboune > DZA")]
    [TestCase("Le roi du Maroc a gracié des journalistes.", "CONCEDE mohammed-vi > MAR")]
    public void Measure_Eased_TellsItselfToo(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
