namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Those whom a text calls only by what they are act and suffer as people of the state in which it is set.</summary>
[TestFixture]
internal sealed class CitizenTests
{
    [TestCase("À Douala, les forces de l'ordre ont tiré sur la foule.", "ASSAULT CMR > CMR")]
    [TestCase("À Harare, des policiers ont passé à tabac deux étudiants.", "ASSAULT ZWE > ZWE")]
    [TestCase("À Lomé, les forces de sécurité ont tué deux manifestants.", "ASSAULT TGO > TGO")]
    [TestCase("Des gendarmes ont matraqué des lycéens à Libreville.", "ASSAULT GAB > GAB")]
    [TestCase("À Kampala, les forces de l'ordre ont arrêté une trentaine d'étudiants.", "COERCE UGA > UGA")]
    [TestCase("À Lusaka, des soldats ont arrêté un avocat et deux blogueurs.", "COERCE ZMB > ZMB")]
    [TestCase("À Managua, les manifestants ont été réprimés par les forces de sécurité.", "COERCE NIC > NIC")]
    [TestCase("À Conakry, plusieurs lycéens ont été arrêtés.", "COERCE GIN > GIN")]
    [TestCase("Deux journalistes ont été interpellés mardi à Bujumbura.", "COERCE BDI > BDI")]
    [TestCase("À Minsk, des tirs de la police ont blessé des manifestants.", "ASSAULT BLR > BLR")]
    [TestCase("À Erbil, un groupe d'étudiants a pris d'assaut le consulat de Turquie.", "ASSAULT IRQ > TUR")]
    [TestCase("À Colombo, des manifestants ont pris d'assaut l'ambassade de Norvège.", "PROTEST LKA > NOR")]
    [TestCase("À Khartoum, les manifestants ont jeté des pierres sur l'ambassade d'Allemagne.", "PROTEST SDN > DEU")]
    [TestCase("À Bamako, des milliers de personnes se sont rassemblées pour une manifestation anti-française.", "PROTEST MLI > FRA")]
    [TestCase("À Sanaa, des étudiants ont scandé des slogans antiaméricains.", "PROTEST YEM > USA")]
    [TestCase("À Lima, la rue réclame la démission de Dina Boluarte.", "PROTEST PER > dina-boluarte")]
    [TestCase("À Quito, la police a utilisé des gaz lacrymogènes contre les manifestants.", "ASSAULT ECU > ECU")]
    [TestCase("À Bogota, des enseignants ont défilé dans les rues.", "PROTEST COL > COL")]
    [TestCase("À Port-au-Prince, deux avocats ont été placés en détention.", "COERCE HTI > HTI")]
    [TestCase("À Freetown, un blogueur a été arrêté par la police.", "COERCE SLE > SLE")]
    [TestCase("À Katmandou, des habitants ont bloqué la route.", "PROTEST NPL > NPL")]
    public void People_InThePlaceOfTheSentence_AreOfItsState(string text, string expected) => Expect(text, expected);

    [TestCase("Un camp a été attaqué près de Maiduguri, au Nigeria. Boko Haram a massacré des villageois.", "ASSAULT boko-haram > NGA")]
    [TestCase("La situation reste tendue à Tunis. Les forces de l'ordre ont dispersé les manifestants.", "ASSAULT TUN > TUN")]
    [TestCase("La situation reste tendue à Mbabane. Des manifestants ont incendié des pneus.", "PROTEST SWZ > SWZ")]
    [TestCase("La situation reste tendue à Ouagadougou. Amnesty International dénonce l'arrestation d'un journaliste.", "ACCUSE amnesty-international > BFA")]
    [TestCase("La situation reste tendue à Malabo. Human Rights Watch condamne la répression.", "ACCUSE human-rights-watch > GNQ")]
    [TestCase("La situation reste tendue à N'Djamena. Amnesty International réclame la libération des étudiants.", "REQUEST amnesty-international > TCD")]
    [TestCase("La France combat les djihadistes au Mali. Le retrait des troupes françaises a commencé.", "RETREAT FRA > MLI")]
    [TestCase("Trois soldats français ont été tués dans un attentat en Afghanistan. Les talibans ont revendiqué l'attentat.", "ASSAULT taliban > FRA")]
    public void People_AreOfTheStateSpokenOfBefore(string text, string expected) => Expect(text, expected);

    [TestCase("À Bangui, des heurts ont opposé les habitants aux gendarmes. Des affrontements entre jeunes et policiers ont repris.", "ASSAULT CAF > CAF")]
    [TestCase("À Niamey, les étudiants réclament le versement des bourses.", "REQUEST NER > NER")]
    [TestCase("À Alger, les étudiants, qui réclament des réformes, ont défilé mardi.", "REQUEST DZA > DZA")]
    [TestCase("À Tbilissi, des manifestations de colère ont éclaté mardi.", "PROTEST GEO > GEO")]
    [TestCase("Des manifestations ont eu lieu à Kinshasa pour protester contre la présence des troupes rwandaises.", "PROTEST COD > RWA")]
    [TestCase("Anna Bianchi, une journaliste italienne, a été agressée sexuellement au Caire.", "ASSAULT EGY > anna-bianchi")]
    [TestCase("La situation reste tendue à Mopti, au Mali. L'Unesco condamne la destruction de mausolées par Ansar Dine.", "ASSAULT ansar-dine > MLI")]
    [TestCase("Un raid aérien de l'armée américaine s'est produit en Somalie contre Al-Qaïda.", "ASSAULT USA > al-qaeda")]
    public void Unrest_IsOfThePlace(string text, string expected) => Expect(text, expected);

    [TestCase("Le Canada condamne une attaque contre la Minusma.", "ACCUSE CAN > minusma")]
    [TestCase("Le Japon condamne une attaque qui a tué deux soldats français.", "ACCUSE JPN > FRA")]
    [TestCase("La Norvège dénonce des agressions contre des diplomates danois.", "ACCUSE NOR > DNK")]
    public void Victim_OfACondemnedAttack_IsNotBlamed(string text, string wrong) => Assert.That(FrenchNews.Candidates(text), Has.No.Member(wrong));

    [TestCase("« Les autorités maliennes doivent libérer les opposants », a déclaré Volker Türk.", "REQUEST volker-turk > MLI")]
    [TestCase("Volker Türk estime que le Soudan doit garantir l'accès de l'aide.", "REQUEST volker-turk > SDN")]
    [TestCase("« Le Nicaragua doit relâcher les opposants », a dit Antony Blinken.", "REQUEST antony-blinken > NIC")]
    [TestCase("« Israël doit cesser les frappes », a affirmé António Guterres.", "REQUEST antonio-guterres > ISR")]
    [TestCase("« La Russie devrait respecter ses engagements », a déclaré Kaja Kallas.", "REQUEST kaja-kallas > RUS")]
    public void Duty_ThatSomebodyNames_IsAskedFor(string text, string expected) => Expect(text, expected);

    [TestCase("La Russie doit livrer du gaz à la Hongrie.", "REQUEST")]
    [TestCase("« La Pologne doit recevoir mardi Emmanuel Macron », a déclaré Donald Tusk.", "REQUEST")]
    [TestCase("À Paris, l'armée américaine a présenté deux étudiants.", "COERCE")]
    [TestCase("L'armée américaine a tué onze personnes.", "ASSAULT USA > USA")]
    [TestCase("À Goma, les forces internationales ont tué deux hommes.", "ASSAULT")]
    [TestCase("À Bruxelles, le musée organise trente manifestations et concerts.", "PROTEST")]
    [TestCase("À Kandahar, le mouvement a repris son insurrection.", "PROTEST")]
    [TestCase("À Québec, il faut y voir la manifestation d'une crainte.", "PROTEST")]
    [TestCase("À Lyon, la grève chez le fabricant a pris fin.", "PROTEST")]
    [TestCase("À Beyrouth, ses hommes ont tué deux passants.", "ASSAULT")]
    public void NobodysPeople_DoNothing(string text, string type) => Assert.That(FrenchNews.Candidates(text), Has.None.StartsWith(type));

    private static void Expect(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
