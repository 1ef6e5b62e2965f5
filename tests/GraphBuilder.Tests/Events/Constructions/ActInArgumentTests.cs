namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Acts inside what somebody condemns, praises, demands or rejects. Each row a sentence and all events of it.</summary>
[TestFixture]
internal sealed class ActInArgumentTests
{
    [TestCase("L'Espagne a condamné l'annexion de la Crimée par la Russie.", "ACCUSE ESP > RUS", "COERCE RUS > UKR")]
    [TestCase("Le Chili a condamné les frappes menées par Israël à Gaza.", "ACCUSE CHL > ISR", "ASSAULT ISR > PSE")]
    [TestCase("L'Autriche dénonce l'emprisonnement de l'opposant par la Biélorussie.", "ACCUSE AUT > BLR")]
    [TestCase("La Norvège s'inquiète des essais nucléaires de la Corée du Nord.", "ACCUSE NOR > PRK", "MOBILIZE PRK")]
    [TestCase("Le Japon proteste contre l'incursion de navires chinois.", "ACCUSE JPN > CHN")]
    [TestCase("Séoul a protesté contre les tirs de missiles nord-coréens.", "ACCUSE KOR > PRK", "MOBILIZE PRK")]
    [TestCase("Le Mexique rejette les accusations des États-Unis.", "REJECT MEX > USA", "ACCUSE USA > MEX")]
    [TestCase("Le Danemark a rejeté l'offre de Donald Trump.", "REJECT DNK > donald-trump")]
    [TestCase("La Turquie a salué la décision de la Suède.", "SUPPORT TUR > SWE")]
    [TestCase("L'Inde s'est félicitée de la libération de ses ressortissants par le Qatar.", "SUPPORT IND > QAT", "RETREAT QAT > IND")]
    [TestCase("Le Ghana a salué la médiation du Togo.", "SUPPORT GHA > TGO")]
    [TestCase("La Chine a critiqué les propos du Premier ministre japonais.", "ACCUSE CHN > JPN")]
    [TestCase("Le Vietnam dénonce la présence de bateaux chinois dans ses eaux.", "ACCUSE VNM > CHN")]
    [TestCase("La Colombie a demandé à l'ONU de condamner l'attaque israélienne contre le Liban.", "REQUEST COL > united-nations", "ASSAULT ISR > LBN")]
    [TestCase("La Belgique réclame la fin des frappes israéliennes sur Gaza.", "REQUEST BEL > ISR", "ASSAULT ISR > PSE")]
    [TestCase("Le Liban a exigé le retrait de l'armée israélienne.", "REQUEST LBN > ISR")]
    [TestCase("Athènes soutient les efforts de l'Égypte.", "SUPPORT GRC > EGY")]
    [TestCase("La Géorgie soutient l'intégrité territoriale de l'Ukraine.", "SUPPORT GEO > UKR")]
    [TestCase("La Lituanie soutient l'adhésion de la Moldavie à l'Union européenne.", "SUPPORT LTU > MDA")]
    [TestCase("Bucarest s'oppose à la construction d'un canal par l'Ukraine.", "REJECT ROU > UKR")]
    [TestCase("La Thaïlande accuse les soldats cambodgiens d'avoir tiré les premiers.", "ACCUSE THA > KHM")]
    [TestCase("La Suisse a condamné les agissements du régime syrien.", "ACCUSE CHE > SYR")]
    [TestCase("Madrid a déploré la politique migratoire de Donald Trump.", "ACCUSE ESP > donald-trump")]
    [TestCase("L'Algérie a jugé inacceptable la décision de l'Espagne.", "ACCUSE DZA > ESP")]
    [TestCase("Paris a exhorté l'armée israélienne à la retenue.", "REQUEST FRA > ISR")]
    [TestCase("Oslo a critiqué l'attitude de la police géorgienne.", "ACCUSE NOR > GEO")]
    [TestCase("Moscou reproche à l'Arménie son rapprochement avec l'Union européenne.", "ACCUSE RUS > ARM", "SUPPORT ARM+european-union")]
    [TestCase("Dublin a fustigé le silence de l'Union européenne.", "ACCUSE IRL > european-union")]
    [TestCase("Rome a remercié Mohammed ben Salman pour son soutien.", "SUPPORT ITA > mohammed-bin-salman")]
    public void Act_InsideAnArgument_HasItsDoer(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);
}
