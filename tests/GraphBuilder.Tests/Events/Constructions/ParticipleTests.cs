namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Participles: each row a sentence and the events, joined by ampersands, that have to be among those found in it.</summary>
[TestFixture]
internal sealed class ParticipleTests
{
    [TestCase("Le Hezbollah, financé par l'Iran, a perdu son chef.", "AID IRN > hezbollah")]
    [TestCase("Les Forces démocratiques syriennes, armées par les États-Unis, tiennent Raqqa.", "AID USA > syrian-democratic-forces")]
    [TestCase("Accusant le Rwanda d'agression, la République démocratique du Congo a fermé sa frontière.", "ACCUSE COD > RWA")]
    [TestCase("Dénonçant une provocation de la Corée du Nord, le Japon a déployé des batteries antimissiles.", "ACCUSE JPN > PRK")]
    [TestCase("Le Mali a expulsé l'ambassadeur de Suède, l'accusant d'ingérence.", "SANCTION MLI > SWE & ACCUSE MLI > SWE")]
    [TestCase("Reçu à Ankara par Recep Tayyip Erdogan, Ahmed al-Charaa a demandé la levée des sanctions.", "CONSULT ahmed-al-sharaa > recep-tayyip-erdogan")]
    [TestCase("Interrogé sur la Chine, Marco Rubio a mis en garde Pékin.", "THREATEN marco-rubio > CHN")]
    [TestCase("Sanctionné par les États-Unis, le Zimbabwe cherche des alliés.", "SANCTION USA > ZWE")]
    [TestCase("En visite à Varsovie, Emmanuel Macron a promis des chars à la Pologne.", "CONSULT emmanuel-macron > POL & AGREE emmanuel-macron > POL")]
    [TestCase("En bombardant Damas, Israël a violé la souveraineté syrienne.", "ASSAULT ISR > SYR")]
    [TestCase("Le Liban, bombardé par Israël depuis deux mois, appelle à l'aide.", "ASSAULT ISR > LBN")]
    [TestCase("La Chine, accusée par les Philippines de harcèlement, nie.", "ACCUSE PHL > CHN")]
    [TestCase("Les sanctions imposées par l'Union européenne à la Russie seront prolongées.", "SANCTION european-union > RUS")]
    [TestCase("Les armes livrées par l'Allemagne à l'Ukraine ne suffisent pas.", "AID DEU > UKR")]
    [TestCase("Les drones fournis par l'Iran à la Russie frappent Kyiv.", "AID IRN > RUS")]
    [TestCase("Le plan présenté par Washington, rejeté par Kyiv, a été approuvé par Moscou.", "REJECT UKR > USA & SUPPORT RUS > USA")]
    [TestCase("Arrêté à Bamako, l'agent français a été accusé d'espionnage par le Mali.", "ACCUSE MLI > FRA")]
    [TestCase("Arrivé à Tokyo lundi, Donald Trump a rencontré l'empereur.", "CONSULT donald-trump > JPN")]
    [TestCase("Appelant la Russie à la retenue, la Turquie a proposé sa médiation.", "REQUEST TUR > RUS")]
    [TestCase("La Syrie, ayant rompu avec l'Iran, se rapproche de Riyad.", "SANCTION SYR > IRN")]
    [TestCase("Ayant condamné Israël, l'Irlande a vu l'ambassade israélienne fermer.", "ACCUSE IRL > ISR")]
    [TestCase("Le Venezuela, menacé par les États-Unis, mobilise.", "THREATEN USA > VEN")]
    [TestCase("Encouragée par les États-Unis, la Grèce a signé avec Chypre un accord gazier.", "SUPPORT CYP+GRC")]
    [TestCase("La Finlande, soucieuse d'aider l'Ukraine, lui a donné des blindés.", "AID FIN > UKR")]
    [TestCase("Expulsés par l'Algérie, douze agents français ont quitté Alger.", "SANCTION DZA > FRA")]
    [TestCase("Visé par un mandat d'arrêt de la Cour pénale internationale, Benjamin Netanyahu a évité la Turquie.", "THREATEN international-criminal-court > benjamin-netanyahu")]
    [TestCase("Le Cambodge, attaqué par la Thaïlande, a saisi l'ONU.", "ASSAULT THA > KHM")]
    [TestCase("Le Vietnam, courtisé par Washington, a reçu Xi Jinping.", "CONSULT xi-jinping > VNM")]
    [TestCase("La Géorgie, critiquée par Bruxelles, s'éloigne de l'Europe.", "ACCUSE european-union > GEO")]
    [TestCase("Ismaïl Haniyeh, assassiné par Israël en juillet, dirigeait le Hamas.", "ASSAULT ISR > ismail-haniyeh")]
    [TestCase("Les accusations lancées par le Tchad contre le Soudan sont graves.", "ACCUSE TCD > SDN")]
    public void Participle_DescribedTakesPart(string text, string expected) => Assert.That(expected.Split(" & "), Is.SubsetOf(FrenchNews.Candidates(text)));
}
