namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Reflexive, reciprocal and object pronouns: each row a sentence and the events, joined by ampersands, that have to be among those found in it.</summary>
[TestFixture]
internal sealed class CliticTests
{
    [TestCase("Moscou et Kyiv se sont accusés mutuellement d'avoir violé la trêve.", "ACCUSE RUS > UKR & ACCUSE UKR > RUS")]
    [TestCase("L'Inde et le Pakistan se rejettent la responsabilité des tirs.", "ACCUSE IND > PAK & ACCUSE PAK > IND")]
    [TestCase("L'Arménie et l'Azerbaïdjan s'accusent l'un l'autre de provocations.", "ACCUSE ARM > AZE & ACCUSE AZE > ARM")]
    [TestCase("Donald Trump et Xi Jinping se sont rencontrés à Busan.", "CONSULT donald-trump+xi-jinping")]
    [TestCase("Donald Trump a menacé le Canada : il l'accuse de laisser passer du fentanyl.", "ACCUSE donald-trump > CAN")]
    [TestCase("La Russie a armé le Nicaragua et l'a soutenu à l'ONU.", "SUPPORT RUS > NIC")]
    [TestCase("Le président Nicolas Maduro a été inculpé. Les États-Unis lui reprochent un trafic de drogue.", "ACCUSE USA > nicolas-maduro")]
    [TestCase("Le Portugal s'est excusé auprès de l'Angola.", "CONCEDE PRT > AGO")]
    [TestCase("La Birmanie s'est retirée de l'Asean.", "SANCTION MMR > asean")]
    [TestCase("La Slovaquie s'est opposée aux sanctions de l'Union européenne.", "REJECT SVK > european-union")]
    [TestCase("Israël s'en est pris à l'Espagne.", "ACCUSE ISR > ESP")]
    [TestCase("Les forces turques se sont emparées d'une ville syrienne.", "ASSAULT TUR > SYR")]
    [TestCase("Le Cambodge et la Thaïlande se sont affrontés toute la journée à l'arme lourde.", "ASSAULT KHM+THA")]
    [TestCase("Le chef de la diplomatie iranienne, Abbas Araghchi, s'est rendu à Mascate.", "CONSULT abbas-araghchi > OMN")]
    [TestCase("Le Japon s'est plaint auprès de la Chine.", "ACCUSE JPN > CHN")]
    [TestCase("Le Laos s'est félicité du soutien du Vietnam.", "SUPPORT LAO > VNM")]
    [TestCase("L'Algérie a rappelé son ambassadeur en France. Paris s'en est étonné.", "SANCTION DZA > FRA")]
    [TestCase("Le Canada a expulsé l'ambassadeur d'Iran, qui l'avait traité de menteur.", "SANCTION CAN > IRN")]
    [TestCase("Le Rwanda a envahi le Congo ? L'ONU l'en accuse.", "ACCUSE united-nations > RWA")]
    [TestCase("Le Zimbabwe a emprisonné l'opposant Job Sikhala ; il l'a gracié lundi.", "CONCEDE ZWE > job-sikhala")]
    [TestCase("La Chine et le Canada se sont mis d'accord pour échanger leurs prisonniers.", "AGREE CAN+CHN")]
    [TestCase("Le Hezbollah et Israël se bombardent depuis huit mois.", "ASSAULT ISR+hezbollah")]
    [TestCase("Antony Blinken a rencontré Sergueï Lavrov et lui a demandé de libérer Evan Gershkovich.", "REQUEST antony-blinken > sergei-lavrov")]
    [TestCase("Narendra Modi a téléphoné à Volodymyr Zelensky et l'a assuré de son soutien.", "SUPPORT narendra-modi > volodymyr-zelensky")]
    [TestCase("Le roi Abdallah II a reçu Mahmoud Abbas et lui a réaffirmé son appui.", "SUPPORT abdullah-ii > mahmoud-abbas")]
    [TestCase("Giorgia Meloni a critiqué Emmanuel Macron, qui lui a répondu sèchement.", "ACCUSE giorgia-meloni > emmanuel-macron")]
    [TestCase("La Libye doit de l'argent à la Turquie, qui la menace d'un embargo.", "THREATEN TUR > LBY")]
    public void Clitic_StandsForItsAntecedent(string text, string expected) => Assert.That(expected.Split(" & "), Is.SubsetOf(FrenchNews.Candidates(text)));
}
