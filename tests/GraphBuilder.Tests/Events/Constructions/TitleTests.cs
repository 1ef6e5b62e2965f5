namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Titles without a verb, or with a participle only. Each row a sentence and all events of it.</summary>
[TestFixture]
internal sealed class TitleTests
{
    [TestCase("Cessez-le-feu entre l'Inde et le Pakistan", "RETREAT IND+PAK")]
    [TestCase("Mali : attaque du Jnim contre l'armée", "ASSAULT jnim > MLI")]
    [TestCase("Visite historique de Narendra Modi en Ukraine", "CONSULT narendra-modi > UKR")]
    [TestCase("Sommet entre Kim Jong-un et Vladimir Poutine à Vladivostok", "CONSULT kim-jong-un+vladimir-putin")]
    [TestCase("Un diplomate russe expulsé par la Suède", "SANCTION SWE > RUS")]
    [TestCase("Trois soldats libanais tués par Israël", "ASSAULT ISR > LBN")]
    [TestCase("Un chef du Hezbollah tué par Israël à Beyrouth", "ASSAULT ISR > hezbollah")]
    [TestCase("Deux Français arrêtés en Iran", "COERCE IRN > FRA")]
    [TestCase("Le pétrolier grec saisi par l'Iran", "COERCE IRN > GRC")]
    [TestCase("La Serbie accusée par le Kosovo", "ACCUSE XKX > SRB")]
    [TestCase("L'Iran visé par de nouvelles sanctions américaines", "SANCTION USA > IRN")]
    [TestCase("La Hongrie sous le feu des critiques européennes", "ACCUSE european-union > HUN")]
    [TestCase("Nouvelles sanctions de l'UE contre la Russie", "SANCTION european-union > RUS")]
    [TestCase("Guerre commerciale entre la Chine et les États-Unis", "SANCTION CHN+USA")]
    [TestCase("Ukraine : massive attaque russe de drones sur Odessa", "ASSAULT RUS > UKR")]
    [TestCase("Niger : départ des derniers soldats français", "RETREAT FRA")]
    [TestCase("Retrait américain du Conseil des droits de l'homme", "SANCTION USA > united-nations-human-rights-council")]
    [TestCase("Accord commercial entre l'UE et le Mercosur", "SUPPORT european-union+mercosur")]
    [TestCase("Signature d'un traité de défense entre le Japon et les Philippines", "SUPPORT JPN+PHL")]
    [TestCase("Tête-à-tête entre Joe Biden et Xi Jinping", "CONSULT joe-biden+xi-jinping")]
    [TestCase("Coup de fil entre Emmanuel Macron et Vladimir Poutine", "CONSULT emmanuel-macron+vladimir-putin")]
    [TestCase("Soutien de la Chine au Venezuela", "SUPPORT CHN > VEN")]
    [TestCase("Colère de la Chine contre le Japon", "ACCUSE CHN > JPN")]
    [TestCase("Menaces de Donald Trump contre le Canada", "THREATEN donald-trump > CAN")]
    [TestCase("Mise en garde de Moscou à l'Otan", "THREATEN RUS > nato")]
    [TestCase("Ultimatum de la Turquie à la Syrie", "THREATEN TUR > SYR")]
    [TestCase("Libération de deux otages américains par le Venezuela", "RETREAT VEN > USA")]
    [TestCase("Manifestation à Londres contre la guerre israélienne à Gaza", "PROTEST GBR > ISR", "ASSAULT ISR > PSE")]
    [TestCase("Graciés par la Biélorussie, deux Lituaniens de retour à Vilnius", "CONCEDE BLR > LTU")]
    public void Title_WithoutFiniteVerb_TellsItsEvent(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("Soudan : trêve entre l'armée et les rebelles")]
    [TestCase("Sommet Chine-Afrique à Pékin")]
    [TestCase("Haïti : une ambassade attaquée")]
    [TestCase("Taïwan : la Chine accusée d'intimidation")]
    [TestCase("Ukraine : Londres et Paris prêts à envoyer des troupes")]
    [TestCase("Niger : rupture des relations diplomatiques avec la France")]
    public void NothingPoliticalDone_IsNoEvent(string text) => Assert.That(FrenchNews.Events(text), Is.Empty);
}
