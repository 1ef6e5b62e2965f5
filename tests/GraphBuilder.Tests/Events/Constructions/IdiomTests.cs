namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>The phrases of news French: each row a sentence and the one event that has to be among those found in it.</summary>
[TestFixture]
internal sealed class IdiomTests
{
    [TestCase("La Finlande a inscrit vendredi la compagnie Gazprom sur sa liste noire.", "SANCTION FIN > gazprom")]
    [TestCase("Le Pérou a présenté lundi des excuses au Chili.", "CONCEDE PER > CHL")]
    [TestCase("Le Pérou a présenté ses plus plates excuses au Chili.", "CONCEDE PER > CHL")]
    [TestCase("La Norvège a brutalement suspendu les accords de pêche avec l'Islande.", "SANCTION NOR > ISL")]
    [TestCase("Le Ghana a mené mardi avec le Togo des manœuvres conjointes.", "COOPERATE GHA+TGO")]
    public void Tail_AnyDeterminerAndNumber_IsFoundAtTheVerb(string text, string expected) => Expect(text, expected);

    [TestCase("La Grèce a donné une semaine à la Turquie pour répondre.", "THREATEN GRC > TUR")]
    [TestCase("Le Soudan a laissé au Tchad jusqu'au 3 mars pour répondre.", "THREATEN SDN > TCD")]
    [TestCase("Les États-Unis ont promis de surtaxer le Brésil.", "THREATEN USA > BRA")]
    [TestCase("L'Éthiopie a menacé de fermer ses ports à l'Érythrée.", "THREATEN ETH > ERI")]
    [TestCase("L'Arménie a lancé un ultimatum à l'Azerbaïdjan.", "THREATEN ARM > AZE")]
    [TestCase("La Turquie a brandi la menace de sanctions contre la Suède.", "THREATEN TUR > SWE")]
    [TestCase("Israël a mis en garde le Liban.", "THREATEN ISR > LBN")]
    public void Ultimatum_IsAThreat(string text, string expected) => Expect(text, expected);

    [TestCase("Le Mexique a gelé les négociations avec l'Équateur.", "SANCTION MEX > ECU")]
    [TestCase("Le Kenya a suspendu le traité de 1998 avec l'Ouganda.", "SANCTION KEN > UGA")]
    [TestCase("La Pologne a cessé de délivrer des visas aux Russes.", "SANCTION POL > RUS")]
    [TestCase("L'Albanie a rompu les pourparlers avec la Serbie.", "SANCTION ALB > SRB")]
    [TestCase("Le Brésil a fait partir quatre diplomates péruviens.", "SANCTION BRA > PER")]
    [TestCase("La Bolivie a rompu ses relations diplomatiques avec Israël.", "SANCTION BOL > ISR")]
    [TestCase("Le Japon a gelé les avoirs de la Biélorussie.", "SANCTION JPN > BLR")]
    [TestCase("Le Canada a imposé des sanctions à l'Iran.", "SANCTION CAN > IRN")]
    public void Suspension_IsASanction(string text, string expected) => Expect(text, expected);

    [TestCase("La Corée du Sud a livré des radars aux Philippines.", "AID KOR > PHL")]
    [TestCase("La Suède a fourni des obusiers à l'Ukraine.", "AID SWE > UKR")]
    [TestCase("La Turquie entraîne l'armée somalienne.", "AID TUR > SOM")]
    [TestCase("Le Danemark a transmis des informations à l'Estonie.", "AID DNK > EST")]
    public void Supply_IsAid(string text, string expected) => Expect(text, expected);

    [TestCase("La Russie maintient des troupes en Moldavie.", "MOBILIZE RUS > MDA")]
    [TestCase("La Corée du Nord a tiré un missile en mer du Japon.", "MOBILIZE PRK")]
    public void Forces_KeptOrTested_AreMobilized(string text, string expected) => Expect(text, expected);

    [TestCase("Le Portugal a convoqué une réunion d'urgence de l'Otan.", "AGREE PRT > nato")]
    [TestCase("L'Inde a annulé des consultations avec le Népal.", "REJECT IND > NPL")]
    [TestCase("Le Canada a refusé toute négociation avec la Chine.", "REJECT CAN > CHN")]
    [TestCase("Emmanuel Macron a renoncé à se rendre au Liban.", "REJECT emmanuel-macron > LBN")]
    [TestCase("Le Qatar a dépêché un émissaire au Soudan.", "CONSULT QAT > SDN")]
    public void Meeting_CalledOrCancelled_IsTold(string text, string expected) => Expect(text, expected);

    [TestCase("L'Autriche accuse la Pologne d'espionnage. « C'est faux », a répondu Varsovie.", "REJECT POL > AUT")]
    [TestCase("Le Venezuela a libéré six Américains.", "RETREAT VEN > USA")]
    [TestCase("L'Australie tient la Chine pour responsable de la crise.", "ACCUSE AUS > CHN")]
    [TestCase("Le Japon a attribué l'explosion à la Corée du Nord.", "ACCUSE JPN > PRK")]
    [TestCase("Le Maroc a commis des exactions contre l'Algérie.", "ASSAULT MAR > DZA")]
    [TestCase("Des manifestants turcs ont conspué la Suède.", "PROTEST TUR > SWE")]
    public void OtherPhrases_TellTheirEvent(string text, string expected) => Expect(text, expected);

    [TestCase("L'Espagne a vu ses exportations baisser.")]
    [TestCase("L'Italie a tiré les leçons de la crise.")]
    [TestCase("La Bolivie maintient le cap.")]
    [TestCase("Le Portugal livre un match difficile.")]
    public void EverydayMeaning_IsNoEvent(string text) => Assert.That(FrenchNews.Events(text), Is.Empty);

    private static void Expect(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
