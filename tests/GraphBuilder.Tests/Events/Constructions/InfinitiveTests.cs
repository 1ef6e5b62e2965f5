namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Infinitives and who controls them: each row a sentence and the events, joined by ampersands, that have to be among those found in it.</summary>
[TestFixture]
internal sealed class InfinitiveTests
{
    [TestCase("La Corée du Sud a réussi à convaincre le Japon, et a demandé à la Chine de rappeler à l'ordre Pyongyang.", "REQUEST KOR > CHN")]
    [TestCase("Les Houthis continuent de frapper Israël.", "ASSAULT houthis > ISR")]
    [TestCase("La Russie a recommencé à bombarder l'Ukraine.", "ASSAULT RUS > UKR")]
    [TestCase("Washington vient de sanctionner la Colombie.", "SANCTION USA > COL")]
    [TestCase("L'Iran ne cesse d'accuser Israël.", "ACCUSE IRN > ISR")]
    [TestCase("La Suède n'a pas cessé d'aider l'Ukraine.", "AID SWE > UKR")]
    [TestCase("La Russie a cessé de livrer du gaz à la Moldavie.", "SANCTION RUS > MDA")]
    [TestCase("La Turquie est parvenue à expulser le consul arménien.", "SANCTION TUR > ARM")]
    [TestCase("Le Venezuela a fini par expulser l'ambassadeur d'Allemagne.", "SANCTION VEN > DEU")]
    [TestCase("La Chine a commencé à sanctionner le Canada.", "SANCTION CHN > CAN")]
    [TestCase("Le Brésil a préféré condamner les États-Unis.", "ACCUSE BRA > USA")]
    [TestCase("L'Australie envisage de sanctionner Israël.", "SANCTION AUS > ISR hypothetical")]
    [TestCase("Le Danemark n'exclut pas de reconnaître la Palestine.", "SUPPORT DNK > PSE hypothetical")]
    [TestCase("Le Japon a accepté d'aider les Philippines.", "AGREE JPN > PHL")]
    [TestCase("La Hongrie refuse de livrer des armes à l'Ukraine.", "REJECT HUN > UKR")]
    [TestCase("L'Allemagne accuse la Russie d'avoir saboté ses câbles.", "ACCUSE DEU > RUS")]
    [TestCase("Le Canada exhorte les Houthis à libérer les marins.", "REQUEST CAN > houthis")]
    [TestCase("La France a conseillé au Liban de désarmer le Hezbollah.", "REQUEST FRA > LBN")]
    [TestCase("L'Union européenne interdit à la Serbie d'importer du pétrole russe.", "COERCE european-union > SRB")]
    [TestCase("Israël a laissé le Qatar financer le Hamas.", "AID QAT > hamas")]
    [TestCase("Le Mexique a fait arrêter un diplomate russe.", "COERCE MEX > RUS")]
    [TestCase("La Jordanie a aidé Israël à intercepter des drones.", "AID JOR > ISR")]
    [TestCase("La Géorgie est accusée de contourner l'embargo, a affirmé l'Ukraine, qui l'exhorte à cesser.", "REQUEST UKR > GEO")]
    [TestCase("Sans consulter l'Otan, la Turquie a bombardé la Syrie.", "ASSAULT TUR > SYR")]
    [TestCase("Après avoir rencontré Xi Jinping, Olaf Scholz a critiqué Vladimir Poutine.", "CONSULT olaf-scholz+xi-jinping & ACCUSE olaf-scholz > vladimir-putin")]
    [TestCase("Avant de quitter Paris, Volodymyr Zelensky a remercié la France.", "SUPPORT volodymyr-zelensky > FRA")]
    [TestCase("Pour avoir critiqué le Rwanda, la Belgique a vu ses diplomates expulsés.", "ACCUSE BEL > RWA")]
    [TestCase("La Tunisie dit avoir expulsé un espion libyen.", "SANCTION TUN > LBY")]
    [TestCase("La Lettonie menace d'expulser les diplomates russes.", "THREATEN LVA > RUS")]
    [TestCase("L'Espagne n'a pas hésité à condamner Israël.", "ACCUSE ESP > ISR")]
    [TestCase("La Corée du Nord s'apprête à envoyer des soldats en Russie.", "MOBILIZE PRK > RUS future")]
    public void Infinitive_ControllerActs(string text, string expected) => Assert.That(expected.Split(" & "), Is.SubsetOf(FrenchNews.Candidates(text)));
}
