namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Relative clauses: each row a sentence and the events, joined by ampersands, that have to be among those found in it.</summary>
[TestFixture]
internal sealed class RelativeClauseTests
{
    [TestCase("L'Ouganda, dont le Rwanda dénonce les incursions, a fermé sa frontière.", "ACCUSE RWA > UGA")]
    [TestCase("La Biélorussie, que la Lituanie accuse d'instrumentaliser les migrants, a protesté.", "ACCUSE LTU > BLR")]
    [TestCase("L'Équateur, où Gustavo Petro s'est rendu mardi, a rouvert sa frontière.", "CONSULT gustavo-petro > ECU")]
    [TestCase("Le Soudan du Sud, avec lequel le Kenya a signé un accord, s'en félicite.", "SUPPORT KEN+SSD")]
    [TestCase("La Turquie, à laquelle Athènes a présenté ses condoléances, a remercié la Grèce.", "SUPPORT TUR > GRC")]
    [TestCase("Le Japon, qui a sanctionné la Russie, a été menacé par celle-ci.", "SANCTION JPN > RUS & THREATEN RUS > JPN")]
    [TestCase("Le Mozambique, auquel le Portugal a livré des drones, combat les djihadistes.", "AID PRT > MOZ")]
    [TestCase("Mohamed Bazoum, que le général Tiani a renversé, reste détenu.", "COERCE abdourahamane-tiani > mohamed-bazoum")]
    [TestCase("L'Ukraine, à qui l'Estonie a fourni des obusiers, a remercié Tallinn.", "AID EST > UKR")]
    [TestCase("Les Forces démocratiques syriennes, que soutient Washington, ont refusé.", "SUPPORT USA > syrian-democratic-forces")]
    [TestCase("L'Arménie, contre laquelle l'Azerbaïdjan a lancé une offensive, appelle à l'aide.", "ASSAULT AZE > ARM")]
    [TestCase("C'est le Qatar qui a aidé le Liban.", "AID QAT > LBN")]
    [TestCase("Ce sont les Émirats arabes unis que le Soudan accuse d'armer les paramilitaires.", "ACCUSE SDN > ARE")]
    [TestCase("Le Botswana, lequel avait critiqué le Zimbabwe, s'est tu.", "ACCUSE BWA > ZWE")]
    [TestCase("Les drones que l'Iran a fournis à la Russie ont frappé Odessa.", "AID IRN > RUS")]
    [TestCase("Les sanctions que l'Union européenne a imposées à la Géorgie inquiètent Tbilissi.", "SANCTION european-union > GEO")]
    [TestCase("La guerre que mène la Russie en Ukraine dure depuis mille jours.", "ASSAULT RUS > UKR")]
    [TestCase("L'aide que promet la Norvège à l'Ukraine arrivera en mars.", "AGREE NOR > UKR")]
    [TestCase("L'Afrique du Sud, que Donald Trump accuse de persécuter les Blancs, réplique.", "ACCUSE donald-trump > ZAF")]
    [TestCase("Le Danemark, pays que Donald Trump a menacé de sanctions, hausse le ton.", "THREATEN donald-trump > DNK")]
    [TestCase("Le M23, groupe que soutient le Rwanda, avance vers Bukavu.", "SUPPORT RWA > m23")]
    [TestCase("Le Népal, d'où l'Inde a retiré ses troupes, s'en réjouit.", "RETREAT IND > NPL")]
    [TestCase("La Namibie, que l'Allemagne a colonisée, et à laquelle elle a présenté des excuses en 2021, demande réparation.", "CONCEDE DEU > NAM")]
    [TestCase("Le Koweït, lui, a rompu avec le Liban, qu'il accuse de soutenir le Hezbollah.", "ACCUSE KWT > LBN")]
    [TestCase("La Croatie, laquelle est critiquée par la Serbie, n'a pas répondu.", "ACCUSE SRB > HRV")]
    [TestCase("Taïwan, que la Chine menace d'envahir, s'arme.", "THREATEN CHN > TWN")]
    [TestCase("Sergueï Lavrov, que Hakan Fidan a rencontré à Antalya, a refusé toute trêve.", "CONSULT hakan-fidan+sergei-lavrov")]
    [TestCase("Le Panama, dont Washington réclame le canal, s'est tourné vers l'ONU.", "REQUEST USA > PAN")]
    [TestCase("Le Pérou, où le Brésil a envoyé des secours, remercie ses voisins.", "AID BRA > PER")]
    public void Relative_AntecedentTakesPart(string text, string expected) => Assert.That(expected.Split(" & "), Is.SubsetOf(FrenchNews.Candidates(text)));
}
