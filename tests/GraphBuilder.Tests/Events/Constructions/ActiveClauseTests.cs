namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>The active clause: each row a sentence and the events, joined by ampersands, that have to be among those found in it.</summary>
[TestFixture]
internal sealed class ActiveClauseTests
{
    [TestCase("Tokyo a vertement critiqué la Corée du Nord après le tir d'un engin balistique.", "ACCUSE JPN > PRK")]
    [TestCase("Lundi matin, l'Éthiopie a accusé l'Érythrée de masser des soldats le long de la frontière.", "ACCUSE ETH > ERI")]
    [TestCase("Le Kenya accueille depuis mardi le président somalien, Hassan Cheikh Mohamoud.", "CONSULT hassan-sheikh-mohamud > KEN")]
    [TestCase("La Bolivie rappelle son ambassadeur à Lima et exige des explications.", "SANCTION BOL > PER")]
    [TestCase("Le gouvernement péruvien expulse deux diplomates mexicains.", "SANCTION PER > MEX")]
    [TestCase("L'aviation israélienne a pilonné dans la nuit des positions du Hezbollah.", "ASSAULT ISR > hezbollah")]
    [TestCase("Séoul presse Washington de lever ses droits de douane.", "REQUEST KOR > USA")]
    [TestCase("Varsovie menace Budapest de représailles commerciales.", "THREATEN POL > HUN")]
    [TestCase("Le président brésilien, Luiz Inacio Lula da Silva, a invité son homologue colombien, Gustavo Petro, à Brasilia.", "AGREE luiz-inacio-lula-da-silva > gustavo-petro")]
    [TestCase("Les talibans retiennent depuis un an un touriste britannique.", "COERCE taliban > GBR")]
    [TestCase("La Grèce équipe la garde côtière libyenne.", "AID GRC > LBY")]
    [TestCase("Le ministre indien des affaires étrangères, Subrahmanyam Jaishankar, est en visite au Népal.", "CONSULT subrahmanyam-jaishankar > NPL")]
    [TestCase("Emmanuel Macron se rendra jeudi au Kazakhstan.", "AGREE emmanuel-macron > KAZ future")]
    [TestCase("La Norvège a octroyé un prêt de 200 millions d'euros à la Moldavie.", "AID NOR > MDA")]
    [TestCase("Le Soudan rompt ses relations diplomatiques avec les Émirats arabes unis.", "SANCTION SDN > ARE")]
    [TestCase("L'Algérie ferme son espace aérien aux avions maliens.", "SANCTION DZA > MLI")]
    [TestCase("Le Canada a reconnu dimanche l'État de Palestine.", "SUPPORT CAN > PSE")]
    [TestCase("La Chine a félicité le Bangladesh pour la tenue des élections.", "SUPPORT CHN > BGD")]
    [TestCase("Bagdad a remercié Téhéran pour son aide contre les djihadistes.", "SUPPORT IRQ > IRN")]
    [TestCase("Oslo a convoqué l'ambassadeur de Russie après un survol de drones.", "ACCUSE NOR > RUS")]
    [TestCase("L'Italie retire ses soldats du Niger.", "RETREAT ITA > NER")]
    [TestCase("L'Équateur a extradé vers les États-Unis un baron de la drogue.", "COOPERATE ECU > USA")]
    [TestCase("Les États-Unis arment la Pologne et entraînent l'armée estonienne.", "AID USA > EST")]
    [TestCase("Les Pays-Bas soupçonnent la Chine d'avoir piraté un institut de recherche.", "ACCUSE NLD > CHN")]
    [TestCase("La Jordanie a abattu plusieurs drones iraniens.", "ASSAULT JOR > IRN")]
    [TestCase("Hanoï a signé avec Canberra un accord sur la pêche.", "SUPPORT AUS+VNM")]
    [TestCase("La Suisse a gelé les avoirs de l'ancien président syrien Bachar al-Assad.", "SANCTION CHE > bashar-al-assad")]
    [TestCase("Pretoria a saisi la Cour internationale de justice contre Israël.", "ACCUSE ZAF > ISR")]
    [TestCase("L'Azerbaïdjan a libéré deux soldats arméniens.", "RETREAT AZE > ARM")]
    [TestCase("La Belgique livrera trente avions F-16 à l'Ukraine.", "AGREE BEL > UKR future")]
    [TestCase("La Colombie a promis à l'Équateur de sécuriser la frontière.", "AGREE COL > ECU")]
    [TestCase("Manille conteste les prétentions de Pékin sur le récif de Scarborough.", "REJECT PHL > CHN")]
    [TestCase("Un tribunal turc a condamné Osman Kavala à dix-huit mois de détention.", "SANCTION TUR > osman-kavala")]
    public void Active_SubjectActs(string text, string expected) => Assert.That(expected.Split(" & "), Is.SubsetOf(FrenchNews.Candidates(text)));

    [TestCase("L'ONU a demandé l'accès au nord du Mali, où des heurts entre nomades ont fait dix morts.")]
    [TestCase("La Norvège suit la situation au Tchad, où des pluies ont fait vingt morts.")]
    public void Active_SubjectThatIsNobody_IsNotTheSubjectOfTheClauseBefore(string text) => Assert.That(FrenchNews.Candidates(text), Has.None.StartsWith("ASSAULT"));
}
