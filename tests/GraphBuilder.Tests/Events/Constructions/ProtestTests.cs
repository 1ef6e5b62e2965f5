namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Who demonstrates against whom, and what the forces of the place do about it. Each row a text and an event of it, or one that it does not tell.</summary>
[TestFixture]
internal sealed class ProtestTests
{
    [TestCase("Des milliers d'habitants de Lusaka ont marché samedi contre un troisième mandat du président Hakainde Hichilema.", "PROTEST ZMB > hakainde-hichilema")]
    [TestCase("Des centaines de personnes ont protesté devant le consulat de Russie à Anvers.", "PROTEST BEL > RUS")]
    [TestCase("À Rabat, des centaines d'étudiants ont défilé jusqu'à l'ambassade de Suède.", "PROTEST MAR > SWE")]
    [TestCase("À Tripoli, des manifestants ont jeté des pierres près de l'ambassade d'Italie.", "PROTEST LBY > ITA")]
    [TestCase("Des éleveurs lituaniens ont bloqué la frontière avec la Lettonie.", "PROTEST LTU > LVA")]
    [TestCase("Des milliers de personnes se sont rassemblées à Nouakchott pour demander au président Mohamed Ould Ghazouani de démissionner.", "PROTEST MRT > mohamed-ould-ghazouani")]
    [TestCase("À Manille, des centaines de manifestants appellent à la démission du président Ferdinand Marcos.", "PROTEST PHL > ferdinand-marcos-jr")]
    [TestCase("Viktor Orban reste en place. Des milliers de Hongrois ont manifesté pour demander son départ.", "PROTEST HUN > viktor-orban")]
    public void Protest_IsAgainstWhomItGoesOrWhoseOfficeItDemands(string text, string expected) => Expect(text, expected);

    [TestCase("Des lycéens ont manifesté à Colombo contre la hausse des prix.", "PROTEST LKA > LKA")]
    [TestCase("Les infirmiers ont cessé le travail au Zimbabwe pour réclamer leurs salaires.", "PROTEST ZWE > ZWE")]
    [TestCase("Les cheminots sont en grève au Portugal depuis jeudi.", "PROTEST PRT > PRT")]
    [TestCase("Des riverains ont bloqué les rues avec des barricades à Tegucigalpa.", "PROTEST HND > HND")]
    [TestCase("Des manifestants ont envahi le Parlement à Skopje.", "PROTEST MKD > parlement-macedonien")]
    [TestCase("La mobilisation contre la réforme des retraites a réuni cent mille personnes en Belgique.", "PROTEST BEL > BEL")]
    [TestCase("Nouvelle manifestation antigouvernementale dans les rues de Chisinau mardi.", "PROTEST MDA > MDA")]
    public void Protest_AboutAMatterOfTheState_IsAgainstIt(string text, string expected) => Expect(text, expected);

    [TestCase("La police a fait usage de gaz lacrymogènes pour disperser un rassemblement à Maputo.", "ASSAULT MOZ > MOZ")]
    [TestCase("Les forces de l'ordre ont tiré des balles en caoutchouc et des coups de semonce à Lilongwe.", "ASSAULT MWI > MWI")]
    [TestCase("À Tirana, des policiers ont utilisé des bombes au poivre pour disperser des étudiants.", "ASSAULT ALB > ALB")]
    [TestCase("Des heurts ont opposé étudiants et policiers à Calcutta.", "ASSAULT IND > IND")]
    [TestCase("La répression des manifestations au Soudan a fait trente morts.", "COERCE SDN > SDN")]
    [TestCase("Les autorités ont coupé internet en Zambie.", "COERCE ZMB > ZMB")]
    [TestCase("ONU : vingt syndicalistes arrêtés par les autorités putschistes en Guinée", "COERCE GIN > GIN")]
    [TestCase("Peu après son arrestation, Ousmane Sonko a entamé une grève de la faim à Dakar.", "COERCE SEN > ousmane-sonko")]
    public void Forces_OfThePlace_ActAgainstItsPeople(string text, string expected) => Expect(text, expected);

    [TestCase("Les putschistes ont décrété un couvre-feu nocturne à Libreville.", "COERCE GAB > GAB")]
    [TestCase("Coup d'Etat militaire au Tchad mardi.", "COERCE TCD > TCD")]
    [TestCase("Des soldats ont annoncé à la radio avoir pris le pouvoir en Guinée-Bissau.", "COERCE GNB > GNB")]
    [TestCase("À Manama, les manifestations ont été durement réprimées.", "COERCE BHR > BHR")]
    [TestCase("À Maseru, les rassemblements sont interdits depuis dimanche.", "COERCE LSO > LSO")]
    [TestCase("À La Paz, l'opposition a dénoncé l'arrestation d'un député.", "ACCUSE BOL > BOL")]
    [TestCase("Un tribunal de Bakou a condamné un militant à six ans de prison.", "SANCTION AZE > AZE")]
    [TestCase("Deux avocates ont été condamnées à trois ans de prison à Hanoï.", "SANCTION VNM > VNM")]
    [TestCase("Deux étudiants ont été condamnés à trois ans de prison à Hanoï.", "SANCTION VNM > VNM")]
    public void Power_IsTakenAndUsedInThePlaceItself(string text, string expected) => Expect(text, expected);

    [TestCase("Les éleveurs chiliens ont poursuivi leurs manifestations mardi.", "PROTEST CHL > CHL")]
    [TestCase("Des éleveurs grecs bloquent la frontière avec la Bulgarie. La circulation reste coupée. Les éleveurs protestent contre la concurrence déloyale.", "PROTEST GRC > BGR")]
    public void Protest_GoesOnByThoseWhoBeganIt(string text, string expected) => Expect(text, expected);

    [TestCase("À Minsk, dix étudiants ont été arrêtés par la police, selon une ONG basée au Danemark.", "COERCE DNK")]
    [TestCase("Des milliers de manifestants ont défilé en soutien à Gaza.", "PROTEST PSE")]
    [TestCase("La Cédéao juge sévèrement les coups d'État au Niger et au Mali.", "COERCE")]
    public void Place_WhereNothingHappens_LendsNoActor(string text, string wrong) => Assert.That(FrenchNews.Candidates(text), Has.None.StartsWith(wrong));

    [TestCase("ONU : vingt syndicalistes arrêtés par les autorités putschistes en Guinée", "COERCE GIN > united-nations")]
    [TestCase("À Oman, la police a repoussé des centaines de manifestants qui voulaient marcher vers l'ambassade de Chine.", "ASSAULT OMN > CHN")]
    [TestCase("Rached Ghannouchi proteste à Tunis contre sa détention.", "COERCE rached-ghannouchi > TUN")]
    public void Bystander_UndergoesNothing(string text, string wrong) => Assert.That(FrenchNews.Candidates(text), Has.No.Member(wrong));

    private static void Expect(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
