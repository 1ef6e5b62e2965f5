namespace GraphBuilder.Tests.Entities.Descriptions;

/// <summary>Each sieve of descriptions on sentences of its own.</summary>
internal sealed class SieveTests
{
    [TestCase("L'Otan s'inquiète. L'Alliance a haussé le ton.", "nato")]
    [TestCase("Le Hezbollah a tiré. Le mouvement chiite dément.", "hezbollah")]
    [TestCase("Les Houthis ont saisi un cargo. Les rebelles réclament une rançon.", "houthis")]
    [TestCase("L'Arabie saoudite a rompu. Le royaume ferme son ambassade.", "SAU")]
    [TestCase("La Chine a menacé Taïwan. L'île s'est alarmée.", "TWN")]
    public void Link_Kind_IsTheLastOfIt(string text, string id) => Assert.That(Nominals(text, "kind"), Is.EqualTo(id));

    [TestCase("Le Hezbollah a tiré. Le mouvement de libération dément.")]
    [TestCase("La France a rompu. Le royaume ferme son ambassade.")]
    public void Link_KindOfAnotherNameOrOfNobody_IsLeftOut(string text) => Assert.That(Nominals(text, "kind"), Is.Empty);

    [TestCase("Le Niger a rompu avec la France. La junte nigérienne accuse le Niger. La police a dispersé la foule.", "NER")]
    [TestCase("La France et l'Italie hésitent. En Géorgie, la police a dispersé la foule.", "GEO")]
    public void Link_BareOrgan_BelongsToTheStateOfThePassage(string text, string id) => Assert.That(Nominals(text, "bare organ of a state"), Is.EqualTo(id));

    [TestCase("Le Niger a rompu. Le général a quitté le pouvoir.")]
    [TestCase("Le Niger a rompu. La police du Caire enquête.")]
    public void Link_NounThatIsNoOrganOfTheState_IsLeftOut(string text) => Assert.That(Nominals(text, "bare organ of a state"), Is.Empty);

    [TestCase("Vladimir Poutine a reçu Xi Jinping. Ce dernier repart lundi.", "xi-jinping")]
    [TestCase("Le Maroc a exhorté la Russie à céder. Celle-ci refuse.", "RUS")]
    public void Link_Demonstrative_IsTheLastThatAgrees(string text, string id) => Assert.That(Nominals(text, "demonstrative"), Is.EqualTo(id));

    [TestCase("La France et le Mali ont rompu. Ils ne se parlent plus.", "FRA MLI")]
    [TestCase("Vladimir Poutine et Xi Jinping se sont vus. Ils ont dîné.", "vladimir-putin xi-jinping")]
    [TestCase("Les États-Unis ont protesté. Ils attendent.", "USA")]
    [TestCase("Antony Blinken a vu Wang Yi à Munich. Il y a signé un accord.", "antony-blinken")]
    public void Link_PluralOrPlacedPronoun_TakesUpItsSubjects(string text, string ids) => Assert.That(Nominals(text, "pronoun"), Is.EqualTo(ids));

    [TestCase("La Russie a parlé. La trêve est-elle respectée ?")]
    [TestCase("La Russie a parlé. Une trêve ? Elle attendra.")]
    [TestCase("Vladimir Poutine et Xi Jinping se sont vus. Elles ont duré.")]
    [TestCase("Antony Blinken a parlé. Il y a quinze jours, tout allait bien.")]
    public void Link_PronounOfAThing_StandsForNobody(string text) => Assert.That(Nominals(text, "pronoun"), Is.Empty);

    [TestCase("Emmanuel Macron est arrivé à Moscou. Vladimir Poutine lui a promis du gaz.", "emmanuel-macron")]
    [TestCase("Donald Trump est arrivé. Les Iraniens l'ont prévenu.", "donald-trump")]
    public void Link_ObjectPronoun_IsNotTheSubjectOfItsVerb(string text, string id) => Assert.That(Nominals(text, "object pronoun"), Is.EqualTo(id));

    [TestCase("L'évêque de Kiev est là. Mgr Paul Dupont-Durand est arrivé. Le prélat a été reçu.", "person description", "paul-dupont-durand")]
    [TestCase("Emmanuel Macron attend le romancier Jean Martin-Petit. Emmanuel Macron décorera l'écrivain.", "person description", "jean-martin-petit")]
    [TestCase("Sergueï Lavrov a vu Wang Yi. Le Chinois repart lundi.", "compatriot", "wang-yi")]
    [TestCase("Emmanuel Macron a dîné avec Volodymyr Zelensky. Emmanuel Macron a salué son hôte.", "guest", "volodymyr-zelensky")]
    public void Link_PersonByWhatHeIs_IsWhomItFits(string text, string rule, string id) => Assert.That(Nominals(text, rule), Is.EqualTo(id));

    [TestCase("Un tribunal de Minsk l'a condamné.", "BLR")]
    [TestCase("Deux responsables iraniens l'ont confirmé.", "IRN")]
    [TestCase("Le régime du général Abdel Fattah al-Sissi dément.", "EGY")]
    [TestCase("Les dirigeants indiens et pakistanais se sont parlé.", "IND PAK")]
    [TestCase("Une source à la présidence congolaise l'a confirmé.", "COD")]
    public void Link_OrganOfAState_IsTheState(string text, string ids) => Assert.That(Nominals(text, "organ of a state"), Is.EqualTo(ids));

    [TestCase("Paris a expulsé deux diplomates russes.")]
    public void Link_DiplomatsWhoUndergo_AreNotTheState(string text) => Assert.That(Nominals(text, "organ of a state"), Is.Empty);

    [TestCase("La Chine et la Russie se rapprochent. Chacun des deux pays y gagne.", "CHN RUS")]
    [TestCase("La Chine et la Russie se rapprochent. Washington a mis en garde les deux pays.", "CHN RUS")]
    [TestCase("Paris, Berlin et Londres ont protesté. Les trois capitales attendent.", "DEU FRA GBR")]
    [TestCase("Emmanuel Macron a reçu Olaf Scholz. Les deux dirigeants ont dîné.", "emmanuel-macron olaf-scholz")]
    public void Link_Group_IsWhoCameTogether(string text, string ids) => Assert.That(Nominals(text, "pair"), Is.EqualTo(ids));

    [TestCase("Interrogé sur Donald Trump, il a souri.")]
    [TestCase("Le Mali a rompu. La médiation a échoué. Elle reprendra lundi.")]
    public void Link_PronounThatTakesUpNobody_IsLeftOut(string text) => Assert.That(Nominals(text, "pronoun"), Is.Empty);

    [TestCase("L'armée a quitté Alep. La ville est aux mains des rebelles.", "kind", "aleppo")]
    [TestCase("Le Mali s'enfonce dans la crise. La France a quitté le pays.", "kind", "MLI")]
    public void Link_PlaceOrCountryByKind_IsTheOneSpokenOf(string text, string rule, string id) => Assert.That(Nominals(text, rule), Is.EqualTo(id));

    [Test]
    public void Link_AppositionOfAKind_IsNoMentionOfItsOwn() => Assert.That(Nominals("Les ministres se sont réunis à Abuja, la capitale nigériane, pour parler.", "kind"), Is.Empty);

    [TestCase("« Nous riposterons », a menacé Sergueï Lavrov.", "first person plural", "RUS")]
    [TestCase("Benyamin Netanyahou a déclaré : « Nous attaquerons. »", "first person plural", "ISR")]
    [TestCase("L'Iran a démenti. « Nous n'avons rien livré. »", "first person plural", "IRN")]
    [TestCase("« Je n'hésiterai pas », a dit Joe Biden.", "first person", "joe-biden")]
    public void Link_FirstPerson_IsTheSpeakerOrHisState(string text, string rule, string id) => Assert.That(Nominals(text, rule), Is.EqualTo(id));

    [TestCase("Joe Biden a hésité. « Nous avons faim », réclame une cliente.")]
    [TestCase("Joe Biden a hésité. Nous verrons.")]
    public void Link_FirstPersonOfNobodyKnown_IsLeftOut(string text) => Assert.That(Nominals(text, "first person plural"), Is.Empty);

    [TestCase("Wang Yi dit que son pays attendra.", "own country", "CHN")]
    [TestCase("Le Nigeria menace le Niger. Le Nigeria fait peur à son voisin.", "neighbour", "NER")]
    [TestCase("Les deux Corées ne se parlent plus.", "fixed group", "KOR PRK")]
    public void Link_Relative_IsFoundThroughTheOther(string text, string rule, string ids) => Assert.That(Nominals(text, rule), Is.EqualTo(ids));

    [TestCase("Des milliers de Sud-Coréens ont défilé.", "Sud-Coréens")]
    [TestCase("La ministre, Mme Catherine Colonna, est arrivée.", "Mme Catherine Colonna")]
    public void Link_Name_IsPeopleCountedAndTheWholeCourtesyName(string text, string name) =>
        Assert.That(Analysis.Link(text, "2023-06-15").Mentions.Where(mention => !mention.Nominal).Select(mention => mention.Span.In(text)), Does.Contain(name));

    private static string Nominals(string text, string rule) => string.Join(
        ' ', Analysis.Link(text, "2024-06-15").Mentions.Where(mention => mention.Nominal && mention.Rule == rule).Select(mention => mention.EntityId).Order(StringComparer.Ordinal));
}
