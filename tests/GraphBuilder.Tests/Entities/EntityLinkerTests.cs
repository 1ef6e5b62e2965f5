using GraphBuilder.Entities;

namespace GraphBuilder.Tests.Entities;

/// <summary>Names: which there are, how far they reach, and whom they mean.</summary>
[TestFixture]
internal sealed class EntityLinkerTests
{
    [TestCase("Le Conseil de sécurité de l'ONU s'est réuni lundi.", "Conseil de sécurité de l'ONU = un-security-council")]
    [TestCase("La Corée du Nord a tiré un missile.", "Corée du Nord = PRK")]
    [TestCase("La mer de Chine méridionale reste agitée.", "mer de Chine méridionale = south-china-sea")]
    [TestCase("Le Haut-Commissariat des Nations unies pour les réfugiés s'inquiète.", "Haut-Commissariat des Nations unies pour les réfugiés = unhcr")]
    [TestCase("L'Union européenne prépare un texte.", "Union européenne = european-union")]
    [TestCase("L'Union africaine prépare un texte.", "Union africaine = african-union")]
    [TestCase("LE ROYAUME-UNI ET L'AUSTRALIE SIGNENT.", "ROYAUME-UNI = GBR|AUSTRALIE = AUS")]
    [TestCase("Les Etats-Unis et les États-Unis sont un.", "Etats-Unis = USA|États-Unis = USA")]
    [TestCase("La République tchèque et la Slovaquie votent.", "République tchèque = CZE|Slovaquie = SVK")]
    [TestCase("Le détroit de Taïwan est étroit.", "détroit de Taïwan = taiwan-strait")]
    public void Link_KnownName_TakesTheLongest(string text, string expected) => Assert.That(Names(text), Is.EqualTo(expected));

    [TestCase("Niger : la junte expulse un diplomate.", "Niger = NER")]
    [TestCase("Le Nigeria ferme sa frontière avec le Niger.", "Nigeria = NGA|Niger = NER")]
    [TestCase("La République démocratique du Congo et le Congo-Brazzaville négocient.", "République démocratique du Congo = COD|Congo-Brazzaville = COG")]
    [TestCase("Le Congo accuse Kigali de soutenir le M23.", "Congo = COD|Kigali = RWA|M23 = m23")]
    [TestCase("La Corée du Sud répond à la Corée du Nord.", "Corée du Sud = KOR|Corée du Nord = PRK")]
    [TestCase("La Guinée, la Guinée-Bissau et la Guinée équatoriale votent.", "Guinée = GIN|Guinée-Bissau = GNB|Guinée équatoriale = GNQ")]
    [TestCase("La Papouasie-Nouvelle-Guinée signe un accord avec l'Australie.", "Papouasie-Nouvelle-Guinée = PNG|Australie = AUS")]
    [TestCase("La Géorgie adopte une loi, Tbilissi s'enflamme.", "Géorgie = GEO|Tbilissi = GEO")]
    [TestCase("En Géorgie, à Atlanta, les républicains font campagne.", "Géorgie = georgia-us-state|Atlanta = atlanta")]
    [TestCase("Le Soudan du Sud et le Soudan se rapprochent.", "Soudan du Sud = SSD|Soudan = SDN")]
    [TestCase("La Dominique n'est pas la République dominicaine.", "Dominique = DMA|République dominicaine = DOM")]
    [TestCase("L'Autriche et l'Australie votent ensemble.", "Autriche = AUT|Australie = AUS")]
    [TestCase("La Slovénie, la Slovaquie et la Lettonie attendent la Lituanie.", "Slovénie = SVN|Slovaquie = SVK|Lettonie = LVA|Lituanie = LTU")]
    [TestCase("L'Iran et l'Irak rouvrent un poste.", "Iran = IRN|Irak = IRQ")]
    [TestCase("La Mauritanie soutient Maurice.", "Mauritanie = MRT|Maurice = MUS")]
    [TestCase("Le Liberia n'est pas la Libye.", "Liberia = LBR|Libye = LBY")]
    public void Link_LookAlikes_AreNeverMerged(string text, string expected) => Assert.That(Names(text), Is.EqualTo(expected));

    // A land that is somebody's last name.
    [TestCase("M. Hollande ira au Mali.", "M. Hollande = francois-hollande|Mali = MLI")]
    [TestCase("Le président Hollande ira au Mali.", "Hollande = francois-hollande|Mali = MLI")]
    [TestCase("Hollande a promis une aide au Mali.", "Hollande = francois-hollande|Mali = MLI")]
    [TestCase("La Hollande et la Belgique votent.", "Hollande = NLD|Belgique = BEL")]
    public void Link_LandThatIsALastName_TakesItsArticleForTheLand(string text, string expected) => Assert.That(Names(text), Is.EqualTo(expected));

    [TestCase("Pékin dénonce une provocation.", "CHN")]
    [TestCase("Moscou a rejeté cette offre.", "RUS")]
    [TestCase("Le soutien de Pékin inquiète.", "CHN")]
    [TestCase("Selon Téhéran, le texte est prêt.", "IRN")]
    [TestCase("Les relations entre Paris et Alger se tendent.", "FRA DZA")]
    [TestCase("L'avertissement adressé à Moscou est clair.", "RUS")]
    [TestCase("L'Occident livre des armes à Kiev.", "west UKR")]
    [TestCase("Un ultimatum contre Caracas a été lancé.", "VEN")]
    [TestCase("La réponse de Séoul ne s'est pas fait attendre.", "KOR")]
    [TestCase("Londres et Washington ont frappé ensemble.", "GBR USA")]
    [TestCase("L'aide promise à Beyrouth tarde.", "LBN")]
    [TestCase("Berlin exige des explications.", "DEU")]
    [TestCase("Une plainte visant Ankara a été déposée.", "TUR")]
    [TestCase("Tokyo s'est dit préoccupé.", "JPN")]
    [TestCase("Accusé par Kigali, le ministre nie.", "RWA")]
    [TestCase("Il est arrivé à Pékin.", "beijing")]
    [TestCase("La rencontre a eu lieu à Genève puis à Vienne.", "geneva vienna")]
    [TestCase("Des tirs ont été entendus dans Khartoum.", "khartoum")]
    [TestCase("Une explosion près de Damas a fait dix morts.", "damascus")]
    [TestCase("L'aéroport de Bagdad a rouvert.", "baghdad")]
    [TestCase("Les rues de Dacca restent vides.", "dhaka")]
    [TestCase("La délégation a quitté Doha.", "doha")]
    [TestCase("Il vit depuis dix ans à Londres.", "london")]
    [TestCase("Le cortège se dirige vers Caracas.", "caracas")]
    [TestCase("Le centre de Beyrouth est bouclé.", "beirut")]
    [TestCase("Le sommet se tiendra à Astana.", "astana")]
    [TestCase("Un drone a survolé la banlieue de Moscou.", "moscow")]
    [TestCase("La ville de Kaboul manque d'eau.", "kabul")]
    [TestCase("Il a rencontré à Ankara son allié.", "ankara")]
    [TestCase("Les pourparlers reprennent au Caire.", "cairo")]
    [TestCase("Un attentat à Mogadiscio a tué un juge.", "mogadishu")]
    [TestCase("Des chars sont entrés dans Niamey.", "niamey")]
    [TestCase("L'ambassade, située à Bamako, est fermée.", "bamako")]
    public void Link_Capital_IsThePlaceOrTheStateAsTheSentenceUsesIt(string text, string expected) => Assert.That(Ids(text), Is.EqualTo(expected));

    [TestCase("Le Rassemblement démocratique zorvanien (RDZ) se retire. Le RDZ ne négocie plus.", "RDZ", "rassemblement-democratique-zorvanien")]
    [TestCase("La Communauté économique des États de l'Afrique de l'Ouest (Cédéao) se réunit. La Cédéao hésite.", "Cédéao", "ecowas")]
    [TestCase("L'Organisation de coopération de Shanghaï (OCS) se réunit. L'OCS accueille l'Iran.", "OCS", "shanghai-cooperation-organisation")]
    public void Link_AcronymInBrackets_MeansTheNameBeforeIt(string text, string acronym, string id) =>
        Assert.That(NamesOf(text).Count(name => name == $"{acronym} = {id}"), Is.EqualTo(2));

    [TestCase("Antony Blinken est à Paris. Blinken a parlé.", "Blinken = antony-blinken")]
    [TestCase("Antony Blinken est à Paris. M. Blinken a parlé.", "M. Blinken = antony-blinken")]
    [TestCase("Annalena Baerbock est à Paris. Mme Baerbock a parlé.", "Mme Baerbock = annalena-baerbock")]
    [TestCase("Le président Vladimir Poutine est à Pékin. Poutine a parlé.", "Poutine = vladimir-putin")]
    [TestCase("Le ministre Jeje Odongo est arrivé. M. Odongo a parlé.", "M. Odongo = jeje-odongo")]
    [TestCase("Wang Yi est à Munich. M. Wang a parlé.", "M. Wang = wang-yi")]
    public void Link_LastName_MeansThePersonTheArticleIntroduced(string text, string expected) => Assert.That(NamesOf(text).Last(), Is.EqualTo(expected));

    [Test]
    public void Link_LastNameInTheTitle_MeansThePersonIntroducedBelow() =>
        Assert.That(NamesOf("Odongo menace. Le ministre ougandais Jeje Odongo a menacé ses voisins.")[0], Is.EqualTo("Odongo = jeje-odongo"));

    [TestCase("Le ministre ougandais Jeje Odongo a salué l'accord.", "Jeje Odongo", EntityType.Person)]
    [TestCase("La porte-parole Anna Lindqvist a démenti.", "Anna Lindqvist", EntityType.Person)]
    [TestCase("Le général Idrissa Korbo a pris la parole.", "Idrissa Korbo", EntityType.Person)]
    [TestCase("Des heurts ont éclaté près de Karvolani.", "Karvolani", EntityType.Place)]
    [TestCase("Trois soldats sont morts dans la localité de Tambrouka.", "Tambrouka", EntityType.Place)]
    [TestCase("Le Mouvement Tarkelo a attaqué.", "Mouvement Tarkelo", EntityType.ArmedGroup)]
    public void Link_UnknownName_IsMadeByTheWordsAroundIt(string text, string name, EntityType type)
    {
        var entity = Analysis.Link(text).Entities.Single(entity => entity.Name == name);
        Assert.Multiple(() =>
        {
            Assert.That(entity.Type, Is.EqualTo(type));
            Assert.That(entity.LinkedBy, Does.StartWith("new: "));
        });
    }

    [TestCase("Cette décision inquiète.")]
    [TestCase("Selon lui, Rien ne presse.")]
    [TestCase("Lundi, le temps sera beau.")]
    public void Link_CapitalWithoutACue_MakesNothing(string text) => Assert.That(Analysis.Link(text).Entities, Is.Empty);

    [TestCase("Les Russes avancent.", "Russes = RUS")]
    [TestCase("Les Américains protestent auprès des Chinois.", "Américains = USA")]
    [TestCase("L'accord déplaît aux Iraniens.", "Iraniens = IRN")]
    public void Link_PeopleOfACountry_IsTheCountry(string text, string expected) => Assert.That(NamesOf(text)[0], Is.EqualTo(expected));

    [TestCase("Un Russe a été arrêté.")]
    [TestCase("Le drapeau russe a été hissé.")]
    public void Link_OnePersonOrAdjective_IsNoMentionOfTheCountry(string text) => Assert.That(Analysis.Link(text).Mentions, Is.Empty);

    [Test]
    public void Link_Mentions_AreInTextOrderAndInsideTheText()
    {
        const string text = "Le président russe Vladimir Poutine a reçu Xi Jinping à Moscou. Les deux hommes ont parlé de l'Iran.";
        var mentions = Analysis.Link(text).Mentions;
        Assert.Multiple(() =>
        {
            Assert.That(mentions.Select(mention => mention.Span), Is.Ordered);
            Assert.That(mentions.Select(mention => mention.Span.End), Has.All.LessThanOrEqualTo(text.Length));
        });
    }

    private static string Names(string text) => string.Join('|', NamesOf(text));

    private static List<string> NamesOf(string text) =>
        Analysis.Link(text).Mentions.Where(mention => !mention.Nominal).Select(mention => $"{mention.Span.In(text)} = {mention.EntityId}").ToList();

    [TestCase("Pablo Correa entraîne l'équipe de Nancy.", "rafael-correa")]
    [TestCase("Michel Dupont a rencontré Claude Blinken à Lyon.", "antony-blinken")]
    [TestCase("Le footballeur Sarkozy a marqué deux buts.", "nicolas-sarkozy")]
    [TestCase("Le roi Jean demanda à ses soldats de chanter.", "michaelle-jean")]
    [TestCase("Elle a été condamnée à Nis, une ville de Serbie.", "south-korean-nis")]
    [TestCase("La division GD est une unité allemande.", "georgian-dream")]
    [TestCase("Le Communist Party of India (CPI) est un parti.", "international-criminal-court")]
    public void Link_NameOfSomebodyElse_IsNotTheKnownOne(string text, string known) => Assert.That(Ids(text).Split(' '), Has.No.Member(known));

    [TestCase("L'Américain Blinken a quitté la salle.", "antony-blinken")]
    [TestCase("Hier, Blinken a quitté la salle.", "antony-blinken")]
    [TestCase("Selon Blinken, rien n'est décidé.", "antony-blinken")]
    [TestCase("La réunion de l'Onu est reportée.", "united-nations")]
    [TestCase("La Cour pénale internationale (CPI) enquête.", "international-criminal-court international-criminal-court")]
    public void Link_LastNameOrAcronymAlone_IsTheKnownOne(string text, string expected) => Assert.That(Ids(text), Is.EqualTo(expected));

    private static string Ids(string text) => string.Join(' ', Analysis.Link(text).Mentions.Where(mention => !mention.Nominal).Select(mention => mention.EntityId));
}
