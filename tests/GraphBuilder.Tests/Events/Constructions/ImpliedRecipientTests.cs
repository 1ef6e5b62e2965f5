namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Who undergoes an event where no slot of its sense names anybody; and what stays without.</summary>
[TestFixture]
internal sealed class ImpliedRecipientTests
{
    [TestCase("L'armée russe a frappé un hôpital à Odessa.", "ASSAULT RUS > UKR")]
    [TestCase("La Russie a bombardé une usine à Kharkiv.", "ASSAULT RUS > UKR")]
    [TestCase("Israël a bombardé deux villages au Liban.", "ASSAULT ISR > LBN")]
    [TestCase("Les talibans ont attaqué une caserne à Kaboul.", "ASSAULT taliban > AFG")]
    [TestCase("Le M23 s'est emparé de l'aéroport de Bukavu.", "ASSAULT m23 > COD")]
    [TestCase("L'attaque russe en Ukraine a choqué l'Europe.", "ASSAULT RUS > UKR")]
    [TestCase("Le Hezbollah a tiré des roquettes sur Haïfa.", "ASSAULT hezbollah > ISR")]
    [TestCase("L'Ukraine a frappé un dépôt de carburant à Belgorod.", "ASSAULT UKR > RUS")]
    [TestCase("L'Iran a bombardé une base à Erbil.", "ASSAULT IRN > IRQ")]
    [TestCase("La ville de Bukavu est tombée aux mains du M23.", "ASSAULT m23 > COD")]
    [TestCase("Kidal est tombée sous le contrôle du groupe Wagner.", "ASSAULT wagner-group > MLI")]
    [TestCase("Le M23 a pris le contrôle d'Uvira.", "ASSAULT m23 > COD")]
    [TestCase("L'armée russe a conquis Avdiïvka.", "ASSAULT RUS > UKR")]
    [TestCase("Le blocus de Gaza par Israël a été condamné.", "COERCE ISR > PSE")]
    [TestCase("Odessa a été touchée par des frappes russes.", "ASSAULT RUS > UKR")]
    [TestCase("Idlib, ville pilonnée par la Russie, se vide.", "ASSAULT RUS > SYR")]
    [TestCase("La Turquie a menacé de lancer des raids à Erbil.", "THREATEN TUR > IRQ")]
    [TestCase("Israël menace de mener une opération à Beyrouth.", "THREATEN ISR > LBN")]
    [TestCase("Le Kenya déploie des blindés dans la ville de Mogadiscio.", "MOBILIZE KEN > SOM")]
    [TestCase("L'Arabie saoudite a décrété un blocus des ports du Qatar.", "COERCE SAU > QAT")]
    public void Place_MeansItsState(string text, string expected) => Expect(text, expected);

    [TestCase("L'aviation birmane a pilonné une bourgade tenue par l'Union nationale karen.", "ASSAULT MMR > karen-national-union")]
    [TestCase("L'armée éthiopienne a bombardé des faubourgs occupés par les Shebab.", "ASSAULT ETH > al-shabaab")]
    [TestCase("L'armée turque a mené des raids dans une vallée contrôlée par le PKK.", "ASSAULT TUR > pkk")]
    [TestCase("L'armée congolaise a frappé des collines aux mains du M23.", "ASSAULT COD > m23")]
    public void Place_MeansItsHolder(string text, string expected) => Expect(text, expected);

    [TestCase("Le président Recep Tayyip Erdogan a imposé la loi martiale.", "COERCE recep-tayyip-erdogan > TUR")]
    [TestCase("La Géorgie a instauré un couvre-feu.", "COERCE GEO > GEO")]
    [TestCase("La police iranienne a arrêté des manifestants.", "COERCE IRN > IRN")]
    [TestCase("La police iranienne a arrêté plus de 200 personnes.", "COERCE IRN > IRN")]
    [TestCase("Des milliers de personnes ont été arrêtées par la police biélorusse.", "COERCE BLR > BLR")]
    [TestCase("Trois journalistes ont été arrêtés par la police turque.", "COERCE TUR > TUR")]
    [TestCase("La police kényane a tiré à balles réelles sur la foule.", "ASSAULT KEN > KEN")]
    [TestCase("La police ougandaise a arrêté une dizaine d'opposants.", "COERCE UGA > UGA")]
    [TestCase("La Tunisie a décrété l'état d'urgence.", "COERCE TUN > TUN")]
    [TestCase("L'armée birmane a ouvert le feu sur des manifestants.", "ASSAULT MMR > MMR")]
    [TestCase("Des dizaines de manifestants ont été interpellés par la police géorgienne.", "COERCE GEO > GEO")]
    public void OwnPeople_ArePartOfTheState(string text, string expected) => Expect(text, expected);

    [TestCase("L'Iran a arrêté une journaliste italienne. L'Italie exige sa libération.", "REQUEST ITA > IRN")]
    [TestCase("L'Allemagne exige l'arrêt des frappes israéliennes.", "REQUEST DEU > ISR")]
    [TestCase("Le Brésil réclame la fin de l'embargo américain contre Cuba.", "REQUEST BRA > USA")]
    [TestCase("La Turquie réclame l'arrêt des bombardements israéliens.", "REQUEST TUR > ISR")]
    [TestCase("La Jordanie exige la fin des raids iraniens.", "REQUEST JOR > IRN")]
    public void Demand_IsToWhoHoldsOrActs(string text, string expected) => Expect(text, expected);

    [TestCase("La Norvège a salué la décision du Ghana, le Togo l'a condamnée.", "ACCUSE TGO > GHA")]
    [TestCase("La Chine a sanctionné la Lituanie, une décision dénoncée par Berlin.", "ACCUSE DEU > CHN")]
    [TestCase("L'Azerbaïdjan a attaqué l'Arménie. Il pleut. Il pleut. Il pleut. Il pleut. Il pleut. Il pleut. Il pleut. Le Canada a condamné l'opération.", "ACCUSE CAN > AZE")]
    [TestCase("Le Rwanda a expulsé un diplomate belge, une mesure critiquée par Paris.", "ACCUSE FRA > RWA")]
    [TestCase("La Russie a frappé Odessa. La Moldavie a condamné cette attaque.", "ACCUSE MDA > RUS")]
    [TestCase("L'Iran a exécuté un ressortissant suédois. Stockholm a dénoncé un acte barbare.", "ACCUSE SWE > IRN")]
    public void Judgement_TakesUpWhatWasTold(string text, string expected) => Expect(text, expected);

    [TestCase("Des Nigériens ont défilé contre la présence de soldats américains.", "PROTEST NER > USA")]
    [TestCase("L'Inde nie toute ingérence.", "REJECT IND")]
    [TestCase("Le Danemark a prévenu que la Hongrie serait isolée.", "THREATEN DNK > HUN")]
    [TestCase("Minsk a averti que les soldats de l'Otan seraient visés.", "THREATEN BLR > nato")]
    [TestCase("Les rebelles du M23 ont lancé une offensive dans la province de l'Ituri.", "ASSAULT m23 > COD")]
    [TestCase("Les shebab poursuivent leur offensive dans le Puntland.", "ASSAULT al-shabaab > SOM")]
    [TestCase("Boko Haram a revendiqué l'enlèvement de trente écoliers dans l'État de Borno.", "ASSAULT boko-haram > NGA")]
    [TestCase("Le Japon a demandé l'exclusion de la Russie du G20.", "REQUEST JPN > g20")]
    [TestCase("L'Équateur réclame la suspension du Nicaragua de l'OEA.", "REQUEST ECU > organization-of-american-states")]
    [TestCase("Le Ghana exige l'exclusion du Mali de l'Union africaine.", "REQUEST GHA > african-union")]
    [TestCase("Le Portugal s'est joint aux appels pour la libération de l'opposant bélarusse Sergueï Tikhanovski.", "REQUEST PRT > BLR")]
    [TestCase("Une frappe de l'armée nigériane a tué trente civils à Maiduguri.", "ASSAULT NGA > NGA")]
    [TestCase("Les bombardements de l'armée birmane à Mandalay ont coûté la vie à huit civils.", "ASSAULT MMR > MMR")]
    [TestCase("L'Espagne a visé des repaires de l'ETA, un groupe considéré comme terroriste par Paris.", "ACCUSE FRA > eta")]
    public void Act_IsAgainstSomebodyOrNobody(string text, string expected) => Expect(text, expected);

    [TestCase("La Corée du Nord a tiré un missile en mer Jaune.", "ASSAULT")]
    [TestCase("Madrid a frappé deux fois dimanche.", "ASSAULT")]
    [TestCase("La France a tué le temps.", "ASSAULT")]
    [TestCase("La police iranienne a arrêté les voitures.", "COERCE")]
    [TestCase("Le Canada exige une libération.", "REQUEST")]
    [TestCase("La Suède l'a condamné.", "ACCUSE")]
    [TestCase("La Suède s'oppose à l'idée.", "REJECT")]
    [TestCase("Ces drones constituent une menace pour la Pologne.", "THREATEN")]
    [TestCase("L'Ouganda a lancé une opération contre des rebelles en RDC.", "ASSAULT")]
    [TestCase("La Norvège a rappelé la nécessité de ménager la Chine et de ne pas sanctionner Pékin.", "SANCTION")]
    [TestCase("Le pape a prié pour les captifs détenus au Yémen.", "COERCE")]
    public void NobodyImplied_NoEvent(string text, string type) =>
        Assert.That(FrenchNews.Events(text), Has.None.StartsWith(type));

    [TestCase("Burundi : l'Union africaine prend de nouvelles sanctions", "L'Union africaine a pris mardi de nouvelles sanctions.", "SANCTION african-union > BDI")]
    [TestCase("Laos : Washington annonce des sanctions contre une banque népalaise", "Washington a annoncé des sanctions.", "SANCTION USA > NPL")]
    public void Sanction_WithoutTarget_IsAgainstTheStateOfTheTitleUnlessAnotherIsTold(string title, string lead, string expected) =>
        Assert.That(FrenchNews.CandidatesUnder(title, lead).Where(one => one.StartsWith("SANCTION", StringComparison.Ordinal)), Is.EqualTo(new[] { expected }));

    private static void Expect(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
