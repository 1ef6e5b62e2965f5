namespace GraphBuilder.Tests.Events;

[TestFixture]
internal sealed class EventExtractorTests
{
    [TestCase("Le Japon accuse la Corée du Nord d'avoir enlevé ses ressortissants.", "ACCUSE JPN > PRK|ASSAULT PRK > JPN")]
    [TestCase("La Pologne a condamné fermement la Biélorussie.", "ACCUSE POL > BLR")]
    [TestCase("L'Égypte et le Soudan ont exhorté l'Éthiopie à reprendre les discussions.", "REQUEST EGY+SDN > ETH")]
    [TestCase("Berlin a livré des chars à Kiev.", "AID DEU > UKR")]
    [TestCase("Les États-Unis ont sanctionné l'Iran.", "SANCTION USA > IRN")]
    [TestCase("La Turquie a de son côté dénoncé la Grèce.", "ACCUSE TUR > GRC")]
    [TestCase("Le Pérou et la Bolivie ont, eux, remercié le Chili.", "SUPPORT BOL+PER > CHL")]
    [TestCase("L'Inde menace le Pakistan.", "THREATEN IND > PAK")]
    [TestCase("Pékin critique régulièrement Washington.", "ACCUSE CHN > USA")]
    [TestCase("Oman défend la paix. L'Arabie saoudite soutient Oman et condamne le Yémen.", "SUPPORT SAU > OMN|ACCUSE SAU > YEM")]
    public void Extract_ActiveVerb_TakesSubjectAndObject(string text, string expected) => Assert.That(FrenchNews.Events(text), Is.EqualTo(expected.Split('|')));

    [TestCase("L'Iran a été sanctionné par les États-Unis.", "SANCTION USA > IRN")]
    [TestCase("Le Qatar, soutenu par la Turquie, ne commente pas.", "SUPPORT TUR > QAT")]
    [TestCase("Emmanuel Macron a été reçu par Narendra Modi.", "CONSULT emmanuel-macron > narendra-modi")]
    [TestCase("Le Premier ministre indien, Narendra Modi, a reçu Emmanuel Macron.", "CONSULT emmanuel-macron > narendra-modi")]
    [TestCase("Des soldats ivoiriens ont été libérés par le Mali.", "RETREAT MLI > CIV")]
    public void Extract_Passive_TurnsTheRoles(string text, string expected) => Assert.That(FrenchNews.Events(text), Is.EqualTo(new[] { expected }));

    [TestCase("Les frappes israéliennes contre le Liban continuent.", "ASSAULT ISR > LBN")]
    [TestCase("Les sanctions européennes contre la Russie sont prolongées.", "SANCTION european-union > RUS")]
    [TestCase("L'offensive de la Russie contre l'Ukraine dure depuis deux ans.", "ASSAULT RUS > UKR")]
    [TestCase("Un entretien entre Joe Biden et Xi Jinping a eu lieu.", "CONSULT joe-biden+xi-jinping")]
    [TestCase("La coopération sino-russe progresse.", "COOPERATE CHN+RUS")]
    [TestCase("L'agression menée par la Russie contre l'Ukraine est longue.", "ASSAULT RUS > UKR")]
    public void Extract_Noun_TakesAdjectiveAndPrepositions(string text, string expected) => Assert.That(FrenchNews.Events(text), Is.EqualTo(new[] { expected }));

    [TestCase("Sergueï Lavrov s'est rendu en Chine.", "CONSULT sergei-lavrov > CHN")]
    [TestCase("La visite d'Olaf Scholz à Pékin a commencé.", "CONSULT olaf-scholz > CHN")]
    [TestCase("Le pape François est arrivé en Irak.", "CONSULT pope-francis > IRQ")]
    public void Extract_Visit_LeadsToTheStateOfThePlace(string text, string expected) => Assert.That(FrenchNews.Events(text), Is.EqualTo(new[] { expected }));

    [TestCase("Le Brésil n'a pas condamné la Russie.", "ACCUSE BRA > RUS negated")]
    [TestCase("La Chine assure ne pas livrer de missiles à la Russie.", "AID CHN > RUS negated")]
    [TestCase("L'Allemagne n'a jamais sanctionné la Suisse.", "SANCTION DEU > CHE negated")]
    [TestCase("La Corée du Nord aurait livré des munitions à la Russie.", "AID PRK > RUS hypothetical")]
    [TestCase("Emmanuel Macron rencontrera Xi Jinping.", "AGREE emmanuel-macron+xi-jinping future")]
    [TestCase("Le Canada va sanctionner l'Iran.", "SANCTION CAN > IRN future")]
    public void Extract_VerbGroup_TellsTheStatus(string text, string expected) => Assert.That(FrenchNews.Events(text), Is.EqualTo(new[] { expected }));

    [TestCase("« Si Taïwan déclare son indépendance, ce sera la guerre », a averti Xi Jinping.", "THREATEN xi-jinping > TWN")]
    [TestCase("« Nous riposterons », a menacé Benyamin Netanyahou, à l'adresse du Hezbollah.", "THREATEN benjamin-netanyahu > hezbollah")]
    public void Extract_InvertedClause_FindsSpeakerAndWhomHeThreatens(string text, string expected) => Assert.That(FrenchNews.Events(text), Does.Contain(expected));

    [Test]
    public void Extract_AccusationOfAnAct_RecordsBothTheAccusationAndTheActAsTold() =>
        Assert.That(FrenchNews.Events("L'Ukraine accuse l'Iran d'avoir livré des drones à la Russie."), Is.EqualTo(new[] { "ACCUSE UKR > IRN", "AID IRN > RUS" }));

    [TestCase("La Chine demande aux États-Unis de sanctionner le Japon.", "REQUEST CHN > USA")]
    [TestCase("Le Mali exhorte la France à retirer ses troupes.", "REQUEST MLI > FRA")]
    [TestCase("L'Iran exige de l'Irak que la Turquie retire ses soldats.", "REQUEST IRN > IRQ")]
    public void Extract_WhatIsAskedFor_GetsNoRecord(string text, string expected) => Assert.That(FrenchNews.Events(text), Is.EqualTo(new[] { expected }));

    [TestCase("L'Algérie accuse le Maroc. Rabat a démenti.", "REJECT MAR > DZA")]
    public void Extract_DenialWithoutName_IsAgainstTheAccuser(string text, string expected) => Assert.That(FrenchNews.Events(text), Does.Contain(expected));

    [TestCase("Le Maroc accuse la presse de trahir l'Espagne.")]
    [TestCase("Elles critiquent le Kenya et dénoncent l'Ouganda.")]
    [TestCase("La Hongrie a averti que les sociétés qui aident la Serbie partiraient.")]
    [TestCase("Les États-Unis boycottent la cérémonie.")]
    [TestCase("La Chine est un grand pays.")]
    [TestCase("Le Japon a publié son budget.")]
    [TestCase("La presse allemande en parle.")]
    [TestCase("Des armes ont été trouvées en France.")]
    [TestCase("L'équipe de France a battu le Brésil.")]
    [TestCase("La pluie a frappé l'Espagne.")]
    public void Extract_NoEvent_GivesNone(string text) => Assert.That(FrenchNews.Events(text), Is.Empty);

    [TestCase("Selon Antony Blinken, la Chine aide la Russie.", "antony-blinken")]
    [TestCase("Antony Blinken a déclaré que la Chine aidait la Russie.", "antony-blinken")]
    [TestCase("La Chine aide la Russie.", "")]
    public void Extract_Report_IsAscribedToItsSource(string text, string expected)
    {
        var aid = FrenchNews.Read(text).Events.Single(one => one.Type == "AID");
        Assert.That(string.Join(' ', aid.SaidBy), Is.EqualTo(expected));
    }

    [TestCase("Le Japon a condamné mardi la Chine.", "2024-05-14")]
    [TestCase("Le Japon a condamné hier la Chine.", "2024-05-15")]
    [TestCase("Le 3 mars 2022, le Japon a condamné la Chine.", "2022-03-03")]
    [TestCase("Le Japon a condamné la Chine en février 2021.", "2021-02")]
    [TestCase("Le Japon a condamné la Chine en novembre dernier.", "2023-11")]
    [TestCase("En 2018, le Japon a condamné la Chine.", "2018")]
    [TestCase("L'an dernier, le Japon a condamné la Chine.", "2023")]
    [TestCase("Le Japon a condamné la Chine.", null)]
    public void Extract_TimeOfTheSentence_IsResolvedAgainstThePublication(string text, string? expected) =>
        Assert.That(FrenchNews.Read(text, "2024-05-16").Events.Single().Date?.ToString(), Is.EqualTo(expected));

    [Test]
    public void Extract_SameHappeningTwice_IsOneRecordWithBothPlaces()
    {
        var events = FrenchNews.Read("L'Inde condamne le Pakistan. New Delhi a aussi dénoncé Islamabad.").Events;
        Assert.That(events.Select(FrenchNews.Describe), Is.EqualTo(new[] { "ACCUSE IND > PAK" }));
        Assert.That(events[0].Evidence, Has.Count.EqualTo(2));
    }

    [Test]
    public void Extract_EveryEvent_HasEvidenceInItsSentence()
    {
        var facts = FrenchNews.Read("L'Inde condamne le Pakistan. Les frappes israéliennes contre le Liban continuent. La Chine va aider la Russie.");
        Assert.That(facts.Events, Has.Count.EqualTo(3));
        foreach (var evidence in facts.Events.SelectMany(one => one.Evidence))
        {
            Assert.That(facts.Mentions.Document.Sentences[evidence.Sentence].Span.Contains(evidence.Trigger), Is.True);
            Assert.That(evidence.Rule, Is.Not.Empty);
        }
    }

    [Test]
    public void Extract_StateNamedByAnAdjective_IsAmongTheEntities()
    {
        var facts = FrenchNews.Read("Les frappes israéliennes contre le Liban continuent.");
        Assert.That(facts.Mentions.Entities.Select(entity => entity.Id), Does.Contain("ISR"));
    }
}
