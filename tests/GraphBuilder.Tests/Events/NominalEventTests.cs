namespace GraphBuilder.Tests.Events;

/// <summary>Events told by nouns: who does them and who undergoes them, by construction.</summary>
[TestFixture]
internal sealed class NominalEventTests
{
    [TestCase("L'invasion du Koweït par l'Irak a marqué la région.", "ASSAULT IRQ > KWT")]
    [TestCase("Les bombardements de l'Ukraine par la Russie continuent.", "ASSAULT RUS > UKR")]
    [TestCase("L'aide militaire de l'Allemagne à l'Ukraine augmente.", "AID DEU > UKR")]
    [TestCase("Les menaces de la Corée du Nord contre le Japon se multiplient.", "THREATEN PRK > JPN")]
    [TestCase("La cyberattaque de la Russie contre l'Estonie a échoué.", "COERCE RUS > EST")]
    [TestCase("L'offensive lancée par le Rwanda contre l'Ouganda s'enlise.", "ASSAULT RWA > UGA")]
    [TestCase("L'expulsion de diplomates russes par la Pologne a surpris.", "SANCTION POL > RUS")]
    [TestCase("La visite de Narendra Modi à Moscou a duré deux jours.", "CONSULT narendra-modi > RUS")]
    [TestCase("Des sanctions ont été imposées par l'Inde contre le Pakistan.", "SANCTION IND > PAK")]
    public void Extract_NounWithPrepositions_TakesBothSides(string text, string expected) => AssertEvents(text, expected);

    [TestCase("Le soutien chinois à la Russie inquiète.", "SUPPORT CHN > RUS")]
    [TestCase("Les sanctions américaines contre l'Iran restent en vigueur.", "SANCTION USA > IRN")]
    [TestCase("Le retrait des troupes françaises du Mali est achevé.", "RETREAT FRA > MLI")]
    [TestCase("La Syrie a subi de nouvelles frappes israéliennes.", "ASSAULT ISR > SYR")]
    public void Extract_AdjectiveOfACountry_DoesIt(string text, string expected) => AssertEvents(text, expected);

    [TestCase("Les combats entre l'Azerbaïdjan et l'Arménie ont repris.", "ASSAULT ARM+AZE")]
    [TestCase("La coopération entre l'Inde et la France progresse.", "COOPERATE FRA+IND")]
    [TestCase("Accord de paix entre le Rwanda et l'Ouganda", "SUPPORT RWA+UGA")]
    [TestCase("Accord de coopération entre la Chine et le Brésil", "COOPERATE BRA+CHN")]
    [TestCase("Entretien téléphonique entre Joe Biden et Benyamin Netanyahou", "CONSULT benjamin-netanyahu+joe-biden")]
    public void Extract_Between_IsMutual(string text, string expected) => AssertEvents(text, expected);

    [TestCase("Le Canada mène une campagne de frappes contre le Yémen.", "ASSAULT CAN > YEM")]
    [TestCase("Le Japon a apporté un soutien total à l'Ukraine.", "SUPPORT JPN > UKR")]
    [TestCase("L'Inde a imposé des sanctions contre le Pakistan.", "SANCTION IND > PAK")]
    [TestCase("Le Qatar fournit une aide financière au Liban.", "AID QAT > LBN")]
    [TestCase("La Turquie mène une offensive contre la Syrie.", "ASSAULT TUR > SYR")]
    [TestCase("L'armée russe a procédé à des frappes contre l'Ukraine.", "ASSAULT RUS > UKR")]
    [TestCase("L'Égypte tient des pourparlers avec l'Éthiopie.", "CONSULT EGY+ETH")]
    [TestCase("Emmanuel Macron a eu un entretien avec Xi Jinping.", "CONSULT emmanuel-macron+xi-jinping")]
    [TestCase("Le Japon a présenté ses excuses à la Corée du Sud.", "CONCEDE JPN > KOR")]
    public void Extract_LightVerb_PassesItsSubjectOn(string text, string expected) => AssertEvents(text, expected);

    [TestCase("Le Maroc a essuyé des attaques de l'Algérie.", "ASSAULT DZA > MAR")]
    [TestCase("L'Arménie a obtenu le soutien de la France.", "SUPPORT FRA > ARM")]
    [TestCase("Le Hamas bénéficie du soutien de l'Iran.", "SUPPORT IRN > hamas")]
    [TestCase("Narendra Modi a salué la France lors de sa visite à Paris.", "SUPPORT narendra-modi > FRA", "CONSULT narendra-modi > FRA")]
    [TestCase("Sergueï Lavrov a dénoncé les sanctions à l'issue d'un entretien avec Wang Yi.", "CONSULT sergei-lavrov+wang-yi")]
    public void Extract_SubjectOfTheClause_TakesPart(string text, params string[] expected) => AssertEvents(text, expected);

    [TestCase("Visite d'Emmanuel Macron en Inde", "CONSULT emmanuel-macron > IND")]
    [TestCase("Liban : nouvelles frappes israéliennes contre le Hezbollah", "ASSAULT ISR > hezbollah")]
    [TestCase("Sanctions européennes contre la Biélorussie", "SANCTION european-union > BLR")]
    [TestCase("Expulsion de diplomates français par le Niger", "SANCTION NER > FRA")]
    public void Extract_TitleWithoutVerb_TellsItsNoun(string text, string expected)
    {
        AssertEvents(text, expected);
        Assert.That(FrenchNews.Read(text).Events[0].Evidence[0].Rule, Does.StartWith("title: "));
    }

    [TestCase("L'Italie a condamné l'invasion de l'Ukraine par la Russie.", "ACCUSE ITA > RUS", "ASSAULT RUS > UKR")]
    [TestCase("L'Italie dénonce les frappes israéliennes.", "ACCUSE ITA > ISR")]
    [TestCase("L'Italie a critiqué la politique américaine.", "ACCUSE ITA > USA")]
    [TestCase("L'Italie a dénoncé la poursuite des bombardements russes.", "ACCUSE ITA > RUS")]
    [TestCase("L'Espagne a dénoncé une série d'attaques russes contre l'Ukraine.", "ACCUSE ESP > RUS", "ASSAULT RUS > UKR")]
    [TestCase("La Russie a bombardé l'Ukraine. L'Italie a condamné ces bombardements.", "ASSAULT RUS > UKR", "ACCUSE ITA > RUS")]
    [TestCase("L'Italie soutient l'Ukraine face à l'invasion russe.", "SUPPORT ITA > UKR")]
    public void Extract_ActInTheArgument_StandsForWhoDidIt(string text, params string[] expected) => AssertEvents(text, expected);

    [TestCase("La Pologne a condamné l'invasion de l'Ukraine.")]
    [TestCase("La guerre est une catastrophe pour l'Europe.")]
    [TestCase("La tension entre la Chine et le Japon monte.")]
    [TestCase("Une attaque a eu lieu en France.")]
    [TestCase("L'aide n'arrive pas.")]
    [TestCase("Le sommet est prévu en Italie.")]
    [TestCase("La visite a été annulée.")]
    [TestCase("La presse espagnole évoque des négociations.")]
    public void Extract_NounWithoutDoerOrOnlyWanted_IsNoEvent(string text) => Assert.That(FrenchNews.Events(text), Is.Empty);

    [TestCase("Paris et Berlin ont gelé leur aide au Niger.", "SANCTION DEU+FRA > NER")]
    [TestCase("Le Soudan réclame une aide à la France.", "REQUEST SDN > FRA")]
    public void Extract_HelpStoppedOrAskedFor_IsNoHelp(string text, string expected) => AssertEvents(text, expected);

    private static void AssertEvents(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);
}
