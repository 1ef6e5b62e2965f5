namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>The passive with its agent behind <i>par</i>: each row a sentence and the events, joined by ampersands, that have to be among those found in it.</summary>
[TestFixture]
internal sealed class PassiveWithAgentTests
{
    [TestCase("Le président ougandais, Yoweri Museveni, a été reçu jeudi à Nairobi par William Ruto.", "CONSULT yoweri-museveni > william-ruto")]
    [TestCase("Le chef du Hezbollah, Hassan Nasrallah, a été tué à Beyrouth par Israël.", "ASSAULT ISR > hassan-nasrallah")]
    [TestCase("La Serbie est soupçonnée par le Kosovo d'avoir armé les assaillants.", "ACCUSE XKX > SRB")]
    [TestCase("Trois chalutiers vietnamiens ont été arraisonnés par la Malaisie.", "COERCE MYS > VNM")]
    [TestCase("L'ambassadeur du Danemark a été convoqué lundi par l'Iran.", "ACCUSE IRN > DNK")]
    [TestCase("Le Mali, sanctionné en 2022 par la Cédéao, s'est tourné vers Moscou.", "SANCTION ecowas > MLI")]
    [TestCase("La proposition de Washington a été rejetée par Téhéran.", "REJECT IRN > USA")]
    [TestCase("Le Premier ministre thaïlandais a été ovationné par l'Asean.", "SUPPORT asean > srettha-thavisin")]
    [TestCase("Le texte, proposé par la Suède, a été approuvé par la Finlande.", "SUPPORT FIN > SWE")]
    [TestCase("Le Premier ministre hongrois Viktor Orban sera reçu vendredi à l'Élysée par Emmanuel Macron.", "AGREE viktor-orban > emmanuel-macron future")]
    [TestCase("La Lituanie est menacée par la Biélorussie de représailles.", "THREATEN BLR > LTU")]
    [TestCase("Un drone turc a été abattu mardi par les États-Unis.", "ASSAULT USA > TUR")]
    [TestCase("La demande du Ghana a été acceptée par le Togo.", "AGREE TGO > GHA")]
    [TestCase("L'opposant Alexeï Navalny avait été empoisonné en 2020 par la Russie.", "ASSAULT RUS > alexei-navalny")]
    [TestCase("La Chine a été mise en garde par l'Otan.", "THREATEN nato > CHN")]
    [TestCase("Le raid israélien a été dénoncé par l'Égypte.", "ACCUSE EGY > ISR")]
    [TestCase("Quatre diplomates allemands viennent d'être expulsés par la Russie.", "SANCTION RUS > DEU")]
    [TestCase("La Géorgie a été appelée par l'Union européenne à organiser un nouveau scrutin.", "REQUEST european-union > GEO")]
    [TestCase("La Moldavie a été invitée par la Roumanie à participer aux manœuvres.", "AGREE ROU > MDA")]
    [TestCase("Le Liban a été sommé par Israël de désarmer le Hezbollah.", "REQUEST ISR > LBN")]
    [TestCase("Le traité a été signé à Astana par la Chine et le Kazakhstan.", "SUPPORT CHN+KAZ")]
    [TestCase("Le Tchad est accusé depuis des mois par le Soudan de livrer des armes aux paramilitaires.", "ACCUSE SDN > TCD")]
    [TestCase("Les avoirs de la banque russe VTB ont été gelés par le Luxembourg.", "SANCTION LUX > vtb")]
    [TestCase("La capitale soudanaise a été bombardée hier par les Forces de soutien rapide.", "ASSAULT rapid-support-forces > SDN")]
    [TestCase("Le Qatar est remercié par la France pour sa médiation.", "SUPPORT FRA > QAT")]
    [TestCase("L'ancien président philippin Rodrigo Duterte a été arrêté à Manille par la police philippine.", "COERCE PHL > rodrigo-duterte")]
    [TestCase("Le Burkina Faso est aidé par la Russie.", "AID RUS > BFA")]
    [TestCase("Israël a été attaqué samedi par le Hamas.", "ASSAULT hamas > ISR")]
    [TestCase("La Finlande est soutenue financièrement par la Norvège.", "AID NOR > FIN")]
    [TestCase("Le gouvernement haïtien a été critiqué par Human Rights Watch.", "ACCUSE human-rights-watch > HTI")]
    public void Passive_AgentBehindParActs(string text, string expected) => Assert.That(expected.Split(" & "), Is.SubsetOf(FrenchNews.Events(text)));
}
