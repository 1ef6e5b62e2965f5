namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>The roles of verbs by construction: each row a sentence and the one event that has to be among those found in it.</summary>
[TestFixture]
internal sealed class VerbConstructionTests
{
    [TestCase("Le Japon a vivement condamné la Corée du Nord.", "ACCUSE JPN > PRK")]
    [TestCase("Hier, la Norvège a sanctionné la Biélorussie.", "SANCTION NOR > BLR")]
    [TestCase("La Suède a livré des missiles à l'Ukraine.", "AID SWE > UKR")]
    [TestCase("La Turquie a mis la Grèce en garde.", "THREATEN TUR > GRC")]
    public void Active_SubjectActs(string text, string expected) => Expect(text, expected);

    [TestCase("La Biélorussie a été sanctionnée par la Norvège.", "SANCTION NOR > BLR")]
    [TestCase("La Corée du Nord est accusée par le Japon de préparer un tir.", "ACCUSE JPN > PRK")]
    [TestCase("L'Arménie a été attaquée mardi par l'Azerbaïdjan.", "ASSAULT AZE > ARM")]
    public void Passive_AgentActs(string text, string expected) => Expect(text, expected);

    [TestCase("La Pologne a demandé à la Hongrie de livrer des armes à l'Ukraine.", "REQUEST POL > HUN")]
    [TestCase("Le Canada a appelé l'Inde à libérer les prisonniers.", "REQUEST CAN > IND")]
    [TestCase("L'Espagne a accusé le Maroc d'avoir espionné l'Algérie.", "ACCUSE ESP > MAR")]
    public void Infinitive_ControllerActs(string text, string expected) => Expect(text, expected);

    [TestCase("La Serbie, qui a condamné le Kosovo, attend une réponse.", "ACCUSE SRB > XKX")]
    [TestCase("L'Éthiopie, soutenue par la Turquie, attend une réponse.", "SUPPORT TUR > ETH")]
    [TestCase("Les Houthis, soutenus par l'Iran, ont refusé de répondre.", "AID IRN > houthis")]
    [TestCase("Le Soudan reproche au Tchad de soutenir les Forces de soutien rapide.", "AID TCD > rapid-support-forces")]
    [TestCase("Les talibans, que soutient le Pakistan, ont refusé de répondre.", "SUPPORT PAK > taliban")]
    [TestCase("La France, qui avait sanctionné le Mali, attend une réponse.", "SANCTION FRA > MLI")]
    public void RelativeAndParticiple_AntecedentActs(string text, string expected) => Expect(text, expected);

    [TestCase("La Lettonie et l'Estonie ont condamné la Russie.", "ACCUSE EST+LVA > RUS")]
    [TestCase("La Lettonie a condamné la Russie et soutenu l'Ukraine.", "SUPPORT LVA > UKR")]
    public void Coordination_SubjectIsShared(string text, string expected) => Expect(text, expected);

    [TestCase("L'Égypte a déclaré que le Soudan avait attaqué le Tchad.", "ASSAULT SDN > TCD")]
    [TestCase("Selon l'Égypte, le Soudan a attaqué le Tchad.", "ASSAULT SDN > TCD")]
    public void Reported_SpeechKeepsTheRoles(string text, string expected) => Expect(text, expected);

    [TestCase("La Chine n'a pas condamné la Russie.", "ACCUSE CHN > RUS negated")]
    [TestCase("La Chine pourrait condamner la Russie.", "ACCUSE CHN > RUS hypothetical")]
    [TestCase("L'Iran aurait livré des drones à la Russie.", "AID IRN > RUS hypothetical")]
    public void Status_ComesFromTheWordsAbove(string text, string expected) => Expect(text, expected);

    private static void Expect(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
