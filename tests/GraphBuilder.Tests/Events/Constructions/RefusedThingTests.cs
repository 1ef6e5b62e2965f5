namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>What somebody does not accept or attend is refused, and what he vetoes or boycotts: it is whose it is that he refuses.</summary>
[TestFixture]
internal sealed class RefusedThingTests
{
    [TestCase("Le Hamas ne participera pas aux négociations avec Israël, a annoncé un responsable.", "REJECT hamas > ISR")]
    [TestCase("La Norvège a indiqué qu'elle ne participera pas à la réunion, annoncée pour mai au Portugal.", "REJECT NOR > PRT")]
    [TestCase("Le Premier ministre indien Narendra Modi n'assistera pas à la conférence de Tokyo.", "REJECT narendra-modi > JPN")]
    [TestCase("Le Japon n'acceptera pas la proposition russe, a affirmé le Premier ministre.", "REJECT JPN > RUS")]
    [TestCase("Le Venezuela n'a pas accepté l'ultimatum de l'Union européenne.", "REJECT VEN > european-union")]
    [TestCase("La France n'est pas favorable à la candidature de la Turquie.", "REJECT FRA > TUR")]
    [TestCase("Le Nicaragua ne tolérera pas l'ingérence américaine.", "REJECT NIC > USA")]
    [TestCase("L'Arménie ne prendra pas part au sommet en Russie.", "REJECT ARM > RUS")]
    [TestCase("La Russie a mis mercredi son veto au Conseil de sécurité à une résolution des États-Unis.", "REJECT RUS > USA")]
    [TestCase("L'Allemagne a exclu de livrer des missiles Taurus à l'Ukraine.", "REJECT DEU > UKR")]
    [TestCase("L'Égypte refuse d'accueillir les Palestiniens de Gaza.", "REJECT EGY > PSE")]
    [TestCase("Rabat a claqué la porte du sommet de Tunis.", "REJECT MAR > TUN")]
    [TestCase("La Serbie a boycotté la réunion de Tirana.", "REJECT SRB > ALB")]
    [TestCase("L'Autriche s'est prononcée contre l'adhésion de la Bulgarie.", "REJECT AUT > BGR")]
    [TestCase("Le Tchad a boycotté une audience à la Cour pénale internationale.", "REJECT TCD > international-criminal-court")]
    [TestCase("Le Nicaragua se dit fermement opposé à ce que le Canada impose des sanctions à Cuba.", "REJECT NIC > CAN")]
    [TestCase("L'Australie a présenté un texte. Quatre membres du Conseil ont rejeté le texte, dont le Pérou et le Chili.", "REJECT CHL+PER > AUS")]
    [TestCase("La Norvège a déposé une proposition. Le Chili et le Pérou ont rejeté le texte.", "REJECT CHL+PER > NOR")]
    [TestCase("L'armée tchadienne dément ces accusations du Soudan.", "REJECT TCD > SDN")]
    [TestCase("La Chine a opposé son veto à une résolution présentée par la Suède au Conseil de sécurité.", "REJECT CHN > SWE")]
    [TestCase("Veto chinois à l'ONU contre un projet de résolution du Brésil.", "REJECT CHN > BRA")]
    [TestCase("La Chine a mis son veto au Conseil de sécurité à un projet de résolution brésilien.", "REJECT CHN > BRA")]
    [TestCase("Le Laos n'acceptera pas de négocier avec la Thaïlande.", "REJECT LAO > THA")]
    [TestCase("Le chef du gouvernement hongrois, Viktor Orban, a indiqué qu'il s'opposera à l'adhésion de l'Ukraine.", "REJECT viktor-orban > UKR future")]
    [TestCase("La Zambie ne reconnaîtra jamais le Somaliland.", "REJECT ZMB > somaliland")]
    [TestCase("Le Laos a déclaré qu'il ne soutiendrait pas la Thaïlande.", "REJECT LAO > THA")]
    [TestCase("Oslo ne livrera pas de chars au Maroc.", "REJECT NOR > MAR")]
    [TestCase("La Somalie refuse tout cessez-le-feu avec les Shebab.", "REJECT SOM > al-shabaab")]
    [TestCase("Bakou a exclu toute rencontre avec Nikol Pachinian.", "REJECT AZE > nikol-pashinyan")]
    [TestCase("La Gambie ne veut pas de l'aide chinoise.", "REJECT GMB > CHN")]
    public void Refusal_OfAThing_IsOfWhoseItIs(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
