namespace GraphBuilder.Tests.Events.Times;

[TestFixture]
internal sealed class EventPlacesTests
{
    [TestCase("Le Portugal a condamné la Serbie à Genève.", "ACCUSE", "geneva")]
    [TestCase("À Genève, le Portugal a condamné la Serbie.", "ACCUSE", "geneva")]
    [TestCase("La Russie mène une guerre en Ukraine.", "ASSAULT", "UKR")]
    [TestCase("Antony Blinken s'est rendu en Chine.", "CONSULT", "CHN")]
    [TestCase("Antony Blinken est arrivé à Shanghai.", "CONSULT", "shanghai")]
    [TestCase("Le Portugal a condamné à Genève l'offensive de la Serbie contre la Hongrie.", "ASSAULT", null)]
    [TestCase("Le Portugal reproche à la Serbie d'avoir saboté des câbles en mer Baltique.", "ACCUSE", null)]
    [TestCase("Antony Blinken est arrivé à Shanghai. Il y a rencontré Wang Yi.", "CONSULT", "shanghai")]
    [TestCase("Le Portugal a condamné la Serbie.", "ACCUSE", null)]
    public void Place_IsThatOfTheEventsOwnClause(string text, string type, string? expected) =>
        Assert.That(FrenchNews.Read(text).Events.Last(one => one.Type == type).Place, Is.EqualTo(expected));
}
