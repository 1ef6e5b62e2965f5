namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Coordinated verbs: each row a sentence and the events, joined by ampersands, that have to be among those found in it.</summary>
[TestFixture]
internal sealed class CoordinatedVerbTests
{
    [TestCase("La Colombie a rappelé son ambassadeur au Pérou, gelé sa coopération et expulsé deux diplomates péruviens.", "SANCTION COL > PER")]
    [TestCase("L'Inde a suspendu le traité, expulsé les diplomates pakistanais puis bombardé le Pakistan.", "SANCTION IND > PAK & ASSAULT IND > PAK")]
    [TestCase("La France condamne les frappes israéliennes et appelle Israël à la retenue.", "ACCUSE FRA > ISR & REQUEST FRA > ISR")]
    [TestCase("Le Japon soutient l'Ukraine et condamne la Russie.", "SUPPORT JPN > UKR & ACCUSE JPN > RUS")]
    [TestCase("L'Allemagne critique la Hongrie, félicite la Pologne et remercie l'Autriche.", "ACCUSE DEU > HUN & SUPPORT DEU > POL & SUPPORT DEU > AUT")]
    [TestCase("Le Maroc a salué et soutenu l'Arabie saoudite.", "SUPPORT MAR > SAU")]
    [TestCase("L'Iran arme et finance le Hezbollah.", "AID IRN > hezbollah")]
    [TestCase("La Chine a condamné ou critiqué les États-Unis à dix reprises.", "ACCUSE CHN > USA")]
    [TestCase("Le Kenya a rencontré la Somalie mais accusé l'Éthiopie.", "ACCUSE KEN > ETH")]
    [TestCase("Le Liban a porté plainte contre Israël et saisi l'ONU.", "ACCUSE LBN > ISR")]
    [TestCase("La Pologne a expulsé le consul russe et fermé le consulat de Russie à Poznan.", "SANCTION POL > RUS")]
    [TestCase("Bruxelles a menacé puis sanctionné Minsk.", "THREATEN european-union > BLR & SANCTION european-union > BLR")]
    [TestCase("Les Houthis ont attaqué, capturé et coulé un cargo grec.", "ASSAULT houthis > GRC")]
    [TestCase("L'Australie n'a ni condamné ni soutenu Israël.", "ACCUSE AUS > ISR negated & SUPPORT AUS > ISR negated")]
    [TestCase("Le Nicaragua a quitté l'Organisation des États américains et tourné le dos à Taïwan.", "SANCTION NIC > organization-of-american-states")]
    [TestCase("La Birmanie a été exclue de l'Asean et sanctionnée par l'Union européenne.", "SANCTION european-union > MMR")]
    [TestCase("Le Pérou et le Chili ont condamné le Venezuela, rappelé leurs ambassadeurs et fermé leurs frontières.", "ACCUSE CHL+PER > VEN")]
    [TestCase("Emmanuel Macron appelle Vladimir Poutine à négocier et l'accuse de cynisme.", "REQUEST emmanuel-macron > vladimir-putin & ACCUSE emmanuel-macron > vladimir-putin")]
    [TestCase("L'Arménie a reproché à la Russie son inaction et s'est tournée vers la France.", "ACCUSE ARM > RUS")]
    [TestCase("Tokyo proteste, menace Pyongyang et déploie ses navires.", "THREATEN JPN > PRK & MOBILIZE JPN")]
    [TestCase("La Bolivie a rompu avec Israël et la Colombie a rappelé son ambassadeur en Israël.", "SANCTION BOL > ISR & SANCTION COL > ISR")]
    [TestCase("Londres applaudit, Berlin regrette, Rome condamne Washington.", "ACCUSE ITA > USA")]
    [TestCase("L'Union européenne a condamné la Biélorussie mais n'a pas sanctionné la Géorgie.", "ACCUSE european-union > BLR & SANCTION european-union > GEO negated")]
    [TestCase("Le Tchad a fermé sa frontière avec le Soudan et accuse les Forces de soutien rapide de pillage.", "ACCUSE TCD > rapid-support-forces")]
    [TestCase("La Corée du Nord a insulté Séoul, menacé Tokyo et ignoré Washington.", "THREATEN PRK > JPN")]
    [TestCase("Le Portugal reconnaît la Palestine et dénonce la colonisation israélienne.", "SUPPORT PRT > PSE & ACCUSE PRT > ISR")]
    [TestCase("L'Éthiopie nie avoir attaqué l'Érythrée et accuse l'Égypte.", "ACCUSE ETH > EGY")]
    public void CoordinatedVerb_SharesOrHasItsOwn(string text, string expected) => Assert.That(expected.Split(" & "), Is.SubsetOf(FrenchNews.Candidates(text)));
}
