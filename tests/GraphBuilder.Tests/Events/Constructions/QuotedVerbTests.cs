namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>A quotation that begins with the verb: its subject stands before the mark.</summary>
[TestFixture]
internal sealed class QuotedVerbTests
{
    [TestCase("La Bulgarie \"somme le Monténégro de rouvrir la frontière\".", "REQUEST BGR > MNE")]
    [TestCase("Quant au dirigeant indien, Narendra Modi, il \"somme le Népal de libérer les pêcheurs\".", "REQUEST narendra-modi > NPL")]
    [TestCase("L'Union africaine \"invite le Gabon à privilégier le dialogue\".", "REQUEST african-union > GAB")]
    [TestCase("La Ligue arabe \"condamne fermement\" les frappes turques.", "ACCUSE arab-league > TUR")]
    public void Verb_BehindAnOpeningMark_HasTheSubjectBeforeIt(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
