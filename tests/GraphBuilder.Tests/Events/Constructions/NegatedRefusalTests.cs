namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>What somebody does not accept or attend is refused: the negation belongs to what is told.</summary>
[TestFixture]
internal sealed class NegatedRefusalTests
{
    [TestCase("Le Hamas ne participera pas aux négociations avec Israël, a annoncé un responsable.", "REJECT hamas > ISR")]
    [TestCase("La Norvège a indiqué qu'elle ne participera pas à la réunion, annoncée pour mai au Portugal.", "REJECT NOR > PRT")]
    [TestCase("Le Premier ministre indien Narendra Modi n'assistera pas à la conférence de Tokyo.", "REJECT narendra-modi > JPN")]
    [TestCase("Le Japon n'acceptera pas la proposition russe, a affirmé le Premier ministre.", "REJECT JPN > RUS")]
    [TestCase("Le Venezuela n'a pas accepté l'ultimatum de l'Union européenne.", "REJECT VEN > european-union")]
    [TestCase("La France n'est pas favorable à la candidature de la Turquie.", "REJECT FRA > TUR")]
    [TestCase("Le Nicaragua ne tolérera pas l'ingérence américaine.", "REJECT NIC > USA")]
    [TestCase("L'Arménie ne prendra pas part au sommet en Russie.", "REJECT ARM > RUS")]
    public void Verb_Negated_TellsRefusal(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
