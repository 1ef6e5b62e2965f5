namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Who undergoes it as subject while the one who acts stands elsewhere: <i>se voir</i>, participles, nouns, relative clauses: each row a sentence and the events, joined by ampersands, that have to be among those found in it.</summary>
[TestFixture]
internal sealed class PassiveWithoutAgentTests
{
    [TestCase("À Pékin, le chancelier allemand Friedrich Merz a été reçu avec les honneurs par Xi Jinping.", "CONSULT friedrich-merz > xi-jinping")]
    [TestCase("Edward Snowden s'est vu octroyer l'asile par la Russie.", "AID RUS > edward-snowden")]
    [TestCase("La Syrie s'est vu imposer un embargo par l'Union européenne.", "SANCTION european-union > SYR")]
    [TestCase("Le Belarus s'est vu refuser l'entrée à l'OMC par la Lituanie.", "REJECT LTU > BLR")]
    [TestCase("Khartoum a été frappée : les Émirats arabes unis, accusés par le Soudan, démentent.", "ACCUSE SDN > ARE")]
    [TestCase("La France a vu son ambassadeur expulsé par le Niger.", "SANCTION NER > FRA")]
    [TestCase("Le Panama a vu sa souveraineté menacée par les États-Unis.", "THREATEN USA > PAN")]
    [TestCase("Volodymyr Zelensky est attendu mercredi à Londres.", "AGREE volodymyr-zelensky > GBR future")]
    [TestCase("Les deux émissaires américains sont attendus jeudi au Caire.", "AGREE USA > EGY future")]
    [TestCase("Narendra Modi est arrivé lundi à Riyad pour une visite de trois jours.", "CONSULT narendra-modi > SAU")]
    [TestCase("La Chine s'est fait sévèrement critiquer par l'Australie.", "ACCUSE AUS > CHN")]
    [TestCase("L'Allemagne se voit reprocher par la Pologne la fermeture de ses frontières.", "ACCUSE POL > DEU")]
    [TestCase("Le Kosovo, que la Grèce n'a jamais reconnu, réclame son adhésion.", "SUPPORT GRC > XKX negated")]
    [TestCase("Damas a été bombardée par l'aviation israélienne, qui visait des miliciens.", "ASSAULT ISR > SYR")]
    [TestCase("L'attaque, revendiquée par les Houthis, visait Israël.", "ASSAULT houthis > ISR")]
    [TestCase("L'attentat revendiqué par le groupe État islamique a tué dix Iraniens.", "ASSAULT islamic-state > IRN")]
    [TestCase("L'Estonie, visée par une cyberattaque russe, a porté plainte.", "COERCE RUS > EST")]
    [TestCase("Annexée en 2014 par la Russie, la Crimée reste ukrainienne, selon Kyiv.", "COERCE RUS > UKR")]
    [TestCase("Placée sous sanctions par Washington, la Cour pénale internationale proteste.", "SANCTION USA > international-criminal-court")]
    [TestCase("Interpellé à Istanbul, le journaliste suédois a été relâché par la Turquie.", "RETREAT TUR > SWE")]
    [TestCase("Un accord a été conclu entre le Pakistan et l'Afghanistan.", "SUPPORT AFG+PAK")]
    [TestCase("Des pourparlers ont été engagés entre l'Égypte et l'Éthiopie.", "CONSULT EGY+ETH")]
    [TestCase("Une rencontre est prévue lundi entre Vladimir Poutine et Recep Tayyip Erdogan.", "AGREE recep-tayyip-erdogan+vladimir-putin future")]
    [TestCase("Des sanctions ont été prises par le Japon contre la Russie.", "SANCTION JPN > RUS")]
    [TestCase("Aucune excuse n'a été présentée par la Turquie à l'Arménie.", "CONCEDE TUR > ARM negated")]
    [TestCase("Des renforts ont été dépêchés par la Pologne à la frontière biélorusse.", "MOBILIZE POL > BLR")]
    [TestCase("Une aide d'urgence a été débloquée par le Japon en faveur du Népal.", "AID JPN > NPL")]
    [TestCase("Un mandat d'arrêt a été émis par la Cour pénale internationale contre Benjamin Netanyahu.", "THREATEN international-criminal-court > benjamin-netanyahu")]
    [TestCase("Une vingtaine de personnes, dont 6 civils et des miliciens, ont été tuées lors d'un raid israélien contre le Liban.", "ASSAULT ISR > LBN")]
    public void Undergoing_ActorStandsElsewhere(string text, string expected) => Assert.That(expected.Split(" & "), Is.SubsetOf(FrenchNews.Candidates(text)));
}
