using GraphBuilder.Relations;

namespace GraphBuilder.Tests.Relations;

[TestFixture]
internal sealed class RelationExtractorTests
{
    private static readonly RelationExtractor Extractor = RelationExtractor.Load(Analysis.Authority, Analysis.Linker, ShippedFiles.Instance);

    [TestCase("Le ministre chinois des Affaires étrangères Wang Yi est attendu.", "wang-yi CHN foreign minister")]
    [TestCase("Dmitri Peskov, porte-parole du Kremlin, a démenti.", "dmitry-peskov RUS spokesperson")]
    [TestCase("Le secrétaire général de l'Otan, Jens Stoltenberg, est à Oslo.", "jens-stoltenberg nato secretary-general")]
    [TestCase("Le président Emmanuel Macron s'est exprimé.", "emmanuel-macron FRA president")]
    [TestCase("Viktor Orban, le Premier ministre hongrois, a refusé.", "viktor-orban HUN prime minister")]
    [TestCase("L'ancien président américain Barack Obama a écrit un livre.", "barack-obama USA president, former")]
    [TestCase("Le chef de la diplomatie américaine, Antony Blinken, a répondu.", "antony-blinken USA secretary of state")]
    [TestCase("Le guide suprême iranien, l'ayatollah Ali Khamenei, a parlé.", "ali-khamenei IRN supreme leader")]
    [TestCase("Les présidents américain Joe Biden et français Emmanuel Macron ont dîné.", "emmanuel-macron FRA president|joe-biden USA president")]
    [TestCase("Le ministre allemand de la Défense Boris Pistorius a reçu son homologue polonais, Wladyslaw Kosiniak-Kamysz.", "boris-pistorius DEU defence minister|wladyslaw-kosiniak-kamysz POL defence minister")]
    [TestCase("Le président rwandais n'a pas répondu.", "paul-kagame RWA president")]
    [TestCase("L'ambassadrice de France en Algérie, Jeanne Delmas, a été convoquée.", "jeanne-delmas FRA ambassador to algeria")]
    [TestCase("Le porte-parole du président kényan, Hussein Kamau, est à Oslo.", "hussein-kamau KEN spokesperson")]
    [TestCase("Selon la conseillère du Premier ministre norvégien, Ingrid Solberg, rien n'est perdu.", "ingrid-solberg NOR adviser")]
    [TestCase("Le secrétaire d'État Antony Blinken a reçu son homologue britannique, David Cameron.", "antony-blinken USA secretary of state|david-cameron GBR foreign secretary")]
    public void Extract_Office_IsHeldByThePersonBesideIt(string text, string expected) => Assert.That(Said(text, "HOLDS_POSITION"), Is.EqualTo(expected));

    [TestCase("Le président de la séance était absent.")]
    [TestCase("L'avocat Jean Mercanton a plaidé.")]
    [TestCase("Antony Blinken a rencontré un ministre.")]
    [TestCase("Emmanuel Macron et Hugo Lambert, président du groupe centriste, sont en France.")]
    [TestCase("Devant Wang Yi, le président du club a ri.")]
    public void Extract_NoOfficeOfThePerson_GivesNone(string text) => Assert.That(Said(text, "HOLDS_POSITION"), Is.Empty);

    [TestCase("L'attentat a eu lieu à Kerman, en Iran.", "kerman IRN")]
    [TestCase("Des heurts ont éclaté à Goma, dans l'est de la République démocratique du Congo.", "goma COD")]
    [TestCase("Il est né à Almaty (Kazakhstan).", "almaty KAZ")]
    [TestCase("La ville ukrainienne de Kharkiv a été touchée.", "kharkiv UKR")]
    [TestCase("Mali : des combats à Gao", "gao MLI")]
    public void Extract_PlaceBesideALargerOne_LiesInIt(string text, string expected) => Assert.That(Said(text, "LOCATED_IN"), Is.EqualTo(expected));

    [TestCase("Le ministre est allé de Lyon, en Chine.")]
    [TestCase("Entre Odessa et la Russie, la tension monte.")]
    [TestCase("À Munich, la Chine a parlé.")]
    public void Extract_PlaceBesideAnotherState_DoesNotLieInIt(string text) => Assert.That(Said(text, "LOCATED_IN"), Is.Empty);

    [TestCase("Abuja, la capitale du Nigeria, est calme.", "abuja NGA")]
    [TestCase("La capitale malienne, Bamako, est calme.", "bamako MLI")]
    [TestCase("À Erevan, la capitale, des milliers de gens défilent.", "yerevan ARM")]
    public void Extract_CapitalInApposition_IsTheCapital(string text, string expected) => Assert.That(Said(text, "CAPITAL_OF"), Is.EqualTo(expected));

    [TestCase("Lagos, la capitale économique, est calme.")]
    [TestCase("La capitale est calme.")]
    [TestCase("Lyon, la capitale du Nigeria selon lui, est calme.")]
    public void Extract_OtherCapital_GivesNone(string text) => Assert.That(Said(text, "CAPITAL_OF"), Is.Empty);

    [TestCase("Le ministère russe des Affaires étrangères a protesté.", "russian-foreign-ministry RUS")]
    [TestCase("Le Conseil de sécurité de l'ONU se réunit.", "un-security-council united-nations")]
    [TestCase("La Kfor, la force de l'Otan au Kosovo, a bouclé le pont.", "kfor nato")]
    [TestCase("La mission de l'ONU (Monusco) se retire.", "monusco united-nations")]
    public void Extract_BodyWithItsOwner_IsAPartOfIt(string text, string expected) =>
        Assert.That(Said(text, "PART_OF"), Is.EqualTo(expected));

    [TestCase("La Monusco a parlé à l'ONU.")]
    [TestCase("La Kfor, la Russie et l'Otan discutent.")]
    public void Extract_BodyBesideAnother_IsNoPartOfIt(string text) => Assert.That(Said(text, "PART_OF"), Is.Empty);

    [TestCase("La Pologne, membre de l'Otan, a fermé son espace aérien.", "POL nato")]
    [TestCase("La Turquie est membre de l'Otan depuis 1952.", "TUR nato")]
    [TestCase("L'Aukus (Australie, Royaume-Uni et États-Unis) s'élargit.", "AUS aukus|GBR aukus|USA aukus")]
    [TestCase("Manuel Bompard, de La France insoumise, a protesté.", "manuel-bompard la-france-insoumise")]
    public void Extract_Member_IsOne(string text, string expected) => Assert.That(Said(text, "MEMBER_OF"), Is.EqualTo(expected));

    [TestCase("L'Autriche n'est pas membre de l'Otan.")]
    [TestCase("Les membres de l'Otan se réunissent à Riga.")]
    [TestCase("La Russie menace un pays membre de l'Otan.")]
    public void Extract_NoMember_GivesNone(string text) => Assert.That(Said(text, "MEMBER_OF"), Is.Empty);

    [TestCase("Le pétrolier russe Rosneft a signé.", "rosneft RUS")]
    [TestCase("L'équipementier suédois Ericsson a signé.", "ericsson SWE")]
    [TestCase("Huawei, géant chinois des télécoms, a signé.", "huawei CHN")]
    public void Extract_CompanyWithAnAdjective_IsBasedThere(string text, string expected) => Assert.That(Said(text, "BASED_IN"), Is.EqualTo(expected));

    [TestCase("La filiale russe de Renault ferme.")]
    [TestCase("Le ministre russe accuse Shell.")]
    [TestCase("Shell, que le gouvernement russe poursuit, se tait.")]
    public void Extract_AdjectiveOfAnotherWord_GivesNoBase(string text) => Assert.That(Said(text, "BASED_IN"), Is.Empty);

    [TestCase("Kim Yo-jong, la sœur du dirigeant Kim Jong-un, menace Séoul.", "kim-yo-jong kim-jong-un sister")]
    [TestCase("Emmanuel Macron est arrivé avec son épouse, Brigitte Macron.", "brigitte-macron emmanuel-macron wife")]
    [TestCase("Le fils de Joe Biden, Hunter Biden, est jugé.", "hunter-biden joe-biden son")]
    public void Extract_Kin_RelatesTwoPersons(string text, string expected) => Assert.That(Said(text, "RELATIVE_OF"), Is.EqualTo(expected));

    [TestCase("Le père du projet est mort.")]
    [TestCase("La fille de Joe Biden est arrivée.")]
    [TestCase("Emmanuel Macron a salué les pères fondateurs de l'Union européenne.")]
    public void Extract_KinWithoutASecondPerson_GivesNone(string text) => Assert.That(Said(text, "RELATIVE_OF"), Is.Empty);

    [TestCase("Pékin revendique Taïwan.", "CHN TWN")]
    [TestCase("L'Essequibo, une région que le Venezuela revendique, vote.", "VEN essequibo")]
    [TestCase("Le Cachemire, revendiqué par le Pakistan, vote.", "PAK kashmir")]
    [TestCase("La Chine considère Taïwan comme une de ses provinces.", "CHN TWN")]
    public void Extract_Claim_RelatesStateAndTerritory(string text, string expected) => Assert.That(Said(text, "CLAIMS"), Is.EqualTo(expected));

    [TestCase("Le Maroc ne revendique pas Tindouf.")]
    [TestCase("L'attaque a été revendiquée par le Hamas.")]
    [TestCase("La Chine considère la France comme un partenaire.")]
    public void Extract_NoClaimOnATerritory_GivesNone(string text) => Assert.That(Said(text, "CLAIMS"), Is.Empty);

    [Test]
    public void Extract_RelationToldTwice_IsOneWithBothPlacesOfEvidence()
    {
        const string text = "Le président russe Vladimir Poutine est parti. Vladimir Poutine, président de la Russie, reviendra.";
        var relation = Extractor.Extract(Analysis.Link(text)).Single();
        Assert.Multiple(() =>
        {
            Assert.That(relation.Evidence.Select(one => one.Sentence), Is.EqualTo(new[] { 0, 1 }));
            Assert.That(relation.Evidence.Select(one => one.Trigger.In(text)), Is.EqualTo(new[] { "président russe Vladimir Poutine", "Vladimir Poutine, président de la Russie" }));
            Assert.That(relation.Confidence, Is.InRange(0.5, 1));
        });
    }

    private static string Said(string text, string type) => string.Join('|', Extractor.Extract(Analysis.Link(text))
        .Where(relation => relation.Type == type)
        .Select(relation => string.Join(' ', new[] { relation.Subject, relation.Object, relation.Position, relation.Kin }.OfType<string>()) + (relation.Former ? ", former" : "")));
}
