namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Who visits whom: the host by name or by place, present, coming and called off. Each row a sentence and all events of it.</summary>
[TestFixture]
internal sealed class VisitTests
{
    [TestCase("En visite à Varsovie, Joe Biden a promis de soutenir la Pologne.", "CONSULT joe-biden > POL", "AGREE joe-biden > POL")]
    [TestCase("En visite officielle au Caire, Recep Tayyip Erdogan a rencontré Abdel Fattah al-Sissi.", "CONSULT recep-tayyip-erdogan > EGY", "CONSULT abdel-fattah-el-sisi+recep-tayyip-erdogan")]
    [TestCase("De passage à Nairobi, Antony Blinken a critiqué le Soudan.", "CONSULT antony-blinken > KEN", "ACCUSE antony-blinken > SDN")]
    [TestCase("En déplacement à Pékin, Olaf Scholz a critiqué la Russie.", "CONSULT olaf-scholz > CHN", "ACCUSE olaf-scholz > RUS")]
    [TestCase("Accueilli en grande pompe à Riyad, Donald Trump a salué l'Arabie saoudite.", "CONSULT donald-trump > SAU", "SUPPORT donald-trump > SAU")]
    [TestCase("Reçu à l'Élysée, Volodymyr Zelensky a remercié la France.", "CONSULT volodymyr-zelensky > FRA", "SUPPORT volodymyr-zelensky > FRA")]
    [TestCase("Emmanuel Macron a reçu Narendra Modi à Marseille.", "CONSULT narendra-modi > emmanuel-macron")]
    [TestCase("Vladimir Poutine a accueilli Kim Jong-un à Vladivostok.", "CONSULT kim-jong-un > vladimir-putin")]
    [TestCase("Sergueï Lavrov a été accueilli par Wang Yi.", "CONSULT sergei-lavrov > wang-yi")]
    [TestCase("La Chine a accueilli Vladimir Poutine.", "CONSULT vladimir-putin > CHN")]
    [TestCase("La tournée africaine de Wang Yi l'a conduit en Namibie.", "CONSULT wang-yi > NAM")]
    [TestCase("Le voyage de Nancy Pelosi à Taïwan a provoqué la Chine.", "CONSULT nancy-pelosi > TWN")]
    [TestCase("La venue de Vladimir Poutine à Oulan-Bator a irrité Kiev.", "CONSULT vladimir-putin > MNG")]
    [TestCase("Le séjour d'Emmanuel Macron au Liban a été écourté.", "CONSULT emmanuel-macron > LBN")]
    [TestCase("Le déplacement du chancelier Olaf Scholz en Serbie a été bref.", "CONSULT olaf-scholz > SRB")]
    [TestCase("L'arrivée de Xi Jinping à Astana a été filmée.", "CONSULT xi-jinping > KAZ")]
    [TestCase("L'escale de Lai Ching-te à Hawaï a mis la Chine en colère.", "CONSULT lai-ching-te > USA")]
    [TestCase("La visite à Téhéran de Sergueï Lavrov est un signal.", "CONSULT sergei-lavrov > IRN")]
    [TestCase("Une délégation turque s'est rendue à Damas.", "CONSULT TUR > SYR")]
    [TestCase("Une délégation du Hamas est arrivée au Caire.", "CONSULT hamas > EGY")]
    [TestCase("Le Japon a dépêché une délégation à Séoul.", "CONSULT JPN > KOR")]
    [TestCase("Un émissaire américain est arrivé à Beyrouth.", "CONSULT USA > LBN")]
    [TestCase("Antonio Guterres a fait le déplacement à Bagdad.", "CONSULT antonio-guterres > IRQ")]
    [TestCase("Ursula von der Leyen s'est envolée pour Tunis.", "CONSULT ursula-von-der-leyen > TUN")]
    [TestCase("Mohammed ben Salman a atterri à Ankara.", "CONSULT mohammed-bin-salman > TUR")]
    [TestCase("Viktor Orban a bouclé sa visite à Moscou.", "CONSULT viktor-orban > RUS")]
    [TestCase("Narendra Modi effectuera une visite en Russie en juillet.", "AGREE narendra-modi > RUS future")]
    [TestCase("Joe Biden se rendra en Angola.", "AGREE joe-biden > AGO future")]
    [TestCase("Une visite de Xi Jinping en Corée du Nord est prévue en mai.", "AGREE xi-jinping > PRK future")]
    [TestCase("Le président chinois Xi Jinping est attendu lundi en France.", "AGREE xi-jinping > FRA future")]
    [TestCase("Kim Jong-un a invité Vladimir Poutine à Pyongyang.", "AGREE kim-jong-un > vladimir-putin")]
    [TestCase("L'invitation de Donald Trump à Narendra Modi a été acceptée.", "AGREE donald-trump > narendra-modi")]
    [TestCase("Après une visite à Kiev, Jens Stoltenberg a critiqué la Russie.", "CONSULT jens-stoltenberg > UKR", "ACCUSE jens-stoltenberg > RUS")]
    [TestCase("Le ministre des Affaires étrangères Sergueï Lavrov, en tournée en Afrique, a été reçu au Mali.", "CONSULT sergei-lavrov > MLI")]
    public void Visit_HasVisitorAndHost(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("Recep Tayyip Erdogan a reporté sa visite à Washington.")]
    [TestCase("La visite de Vladimir Poutine en Turquie, prévue en avril, a été annulée.")]
    [TestCase("La réunion à Riyad a duré une heure.")]
    public void NothingPoliticalDone_IsNoEvent(string text) => Assert.That(FrenchNews.Events(text), Is.Empty);
}
