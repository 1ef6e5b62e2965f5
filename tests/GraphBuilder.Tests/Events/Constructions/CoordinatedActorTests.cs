namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Coordinated actors: each row a sentence and the events, joined by ampersands, that have to be among those found in it.</summary>
[TestFixture]
internal sealed class CoordinatedActorTests
{
    [TestCase("La Suède, la Finlande et la Norvège ont condamné la Russie.", "ACCUSE FIN+NOR+SWE > RUS")]
    [TestCase("La Chine, ainsi que la Russie, a dénoncé les États-Unis.", "ACCUSE CHN+RUS > USA")]
    [TestCase("Ni la Chine ni l'Inde n'ont condamné la Russie.", "ACCUSE CHN+IND > RUS negated")]
    [TestCase("Paris et Berlin, mais aussi Rome, ont critiqué Washington.", "ACCUSE DEU+FRA+ITA > USA")]
    [TestCase("L'Arabie saoudite et les Émirats arabes unis ont bombardé les Houthis.", "ASSAULT ARE+SAU > houthis")]
    [TestCase("La Lituanie, suivie de l'Estonie, a expulsé des diplomates russes.", "SANCTION LTU > RUS")]
    [TestCase("Londres, Ottawa et Canberra reconnaissent la Palestine.", "SUPPORT AUS+CAN+GBR > PSE")]
    [TestCase("Le président français, Emmanuel Macron, et le chancelier allemand, Friedrich Merz, ont rencontré Volodymyr Zelensky.", "CONSULT emmanuel-macron+friedrich-merz+volodymyr-zelensky")]
    [TestCase("Vladimir Poutine et son homologue chinois, Xi Jinping, ont dénoncé les États-Unis.", "ACCUSE vladimir-putin+xi-jinping > USA")]
    [TestCase("La Corée du Sud et le Japon ont condamné la Corée du Nord et la Russie.", "ACCUSE JPN+KOR > PRK+RUS")]
    [TestCase("Outre la France, l'Allemagne et la Pologne ont livré des chars à l'Ukraine.", "AID DEU+POL > UKR")]
    [TestCase("La Belgique a condamné le Rwanda et l'Ouganda.", "ACCUSE BEL > RWA+UGA")]
    [TestCase("Les présidents kényan et ougandais ont accusé le Soudan.", "ACCUSE KEN+UGA > SDN")]
    [TestCase("Les diplomaties française et britannique ont condamné l'Iran.", "ACCUSE FRA+GBR > IRN")]
    [TestCase("La Finlande et l'Estonie ont livré à l'Ukraine des obus et des mortiers.", "AID EST+FIN > UKR")]
    [TestCase("L'Algérie, la Tunisie et la Libye ont signé un accord sur l'eau.", "SUPPORT DZA+LBY+TUN")]
    [TestCase("L'Égypte, l'Éthiopie et le Soudan négocient depuis dix ans.", "CONSULT EGY+ETH+SDN")]
    [TestCase("L'armée israélienne et le Hezbollah ont échangé des tirs.", "ASSAULT ISR+hezbollah")]
    [TestCase("Keir Starmer et Emmanuel Macron ont appelé Donald Trump à la prudence.", "REQUEST emmanuel-macron+keir-starmer > donald-trump")]
    [TestCase("La Pologne puis la Tchéquie ont rappelé leur ambassadeur en Hongrie.", "SANCTION CZE+POL > HUN")]
    [TestCase("L'Otan et l'Union européenne, elles, ont salué la Moldavie.", "SUPPORT european-union+nato > MDA")]
    [TestCase("Le G7 et le Qatar ont félicité le Liban.", "SUPPORT QAT+g7 > LBN")]
    [TestCase("Haïti, la République dominicaine et Cuba ont demandé l'aide du Mexique.", "REQUEST CUB+DOM+HTI > MEX")]
    [TestCase("Donald Trump, J. D. Vance et Marco Rubio ont accusé l'Ukraine.", "ACCUSE donald-trump+jd-vance+marco-rubio > UKR")]
    [TestCase("La Thaïlande et le Laos, voisins de la Birmanie, ont aidé les réfugiés birmans.", "AID LAO+THA > MMR")]
    [TestCase("Le Kremlin et la Maison Blanche ont critiqué Kyiv.", "ACCUSE RUS+USA > UKR")]
    [TestCase("Sergueï Lavrov et Wang Yi se sont entretenus lundi.", "CONSULT sergei-lavrov+wang-yi")]
    [TestCase("Les armées thaïlandaise et cambodgienne se sont affrontées.", "ASSAULT KHM+THA")]
    public void CoordinatedActors_ActTogether(string text, string expected) => Assert.That(expected.Split(" & "), Is.SubsetOf(FrenchNews.Candidates(text)));
}
