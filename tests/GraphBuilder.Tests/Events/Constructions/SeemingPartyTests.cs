namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>
/// Who stands near an event without taking part: the own state of who travels, the victim of what is condemned, whoever is only asked to act,
/// the sender of a letter. Each row a sentence and all events of it.
/// </summary>
[TestFixture]
internal sealed class SeemingPartyTests
{
    [TestCase("Le Canada a condamné l'attentat contre l'ambassade d'Espagne à Kaboul.", "ACCUSE CAN")]
    [TestCase("La Norvège condamne l'attaque contre le consulat de Turquie.", "ACCUSE NOR")]
    [TestCase("La Chine a dénoncé l'attentat contre des ressortissants du Japon.", "ACCUSE CHN")]
    [TestCase("L'Inde a condamné l'attaque du Hamas contre Israël.", "ACCUSE IND > hamas", "ASSAULT hamas > ISR")]
    [TestCase("Le Brésil a condamné l'attaque de la Russie contre l'Ukraine.", "ACCUSE BRA > RUS", "ASSAULT RUS > UKR")]
    public void Victim_OfWhatIsCondemned_IsNotBlamed(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("La Suède tente de convaincre les rebelles de déposer les armes.")]
    [TestCase("Le Kenya et l'Angola veulent persuader les deux camps de cesser le feu.")]
    [TestCase("La Suisse a supplié les généraux de libérer les prisonniers.")]
    [TestCase("Le Portugal a prié les soldats de se retirer.")]
    public void Act_OfWhomSomebodyTriesToPersuade_IsNoEvent(string text) => Assert.That(FrenchNews.Events(text), Is.Empty);

    [TestCase("Le Kenya a appelé le Soudan à cesser les combats.", "REQUEST KEN > SDN")]
    [TestCase("Antonio Guterres a lancé un appel pour que la Russie cesse son offensive.", "REQUEST antonio-guterres > RUS")]
    [TestCase("La Norvège fait pression pour que le Soudan libère les prisonniers.", "REQUEST NOR > SDN")]
    [TestCase("L'Inde a ordonné aux diplomates pakistanais en poste à New Delhi de quitter le pays.", "REQUEST IND > PAK")]
    [TestCase("La Pologne a sommé les diplomates russes en poste à Varsovie de partir.", "REQUEST POL > RUS")]
    [TestCase("La Suède demande l'arrêt des combats et de libérer les prisonniers.", "REQUEST SWE")]
    public void Act_ThatIsAsked_IsNoEvent(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("Le gouvernement cubain a reçu une lettre de Joe Biden.")]
    [TestCase("La Géorgie a reçu un message de Volodymyr Zelensky.")]
    [TestCase("La Hongrie a reçu des garanties d'Ursula von der Leyen.")]
    [TestCase("Le Tchad a reçu une proposition d'Emmanuel Macron.")]
    public void Sender_OfWhatIsReceived_IsNoGuest(string text) => Assert.That(FrenchNews.Events(text), Is.Empty);

    [TestCase("La Hongrie a reçu une délégation de la Chine.", "CONSULT CHN > HUN")]
    [TestCase("Emmanuel Macron a reçu l'émissaire de Donald Trump.", "CONSULT donald-trump > emmanuel-macron")]
    public void Guest_OfWhoReceives_Visits(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("Emmanuel Macron a rencontré Olaf Scholz, en visite à Paris.", "CONSULT emmanuel-macron+olaf-scholz", "CONSULT olaf-scholz > FRA")]
    [TestCase("Narendra Modi s'est entretenu avec Antony Blinken, en visite à New Delhi.", "CONSULT antony-blinken+narendra-modi", "CONSULT antony-blinken > IND")]
    [TestCase("Abdel Fattah al-Sissi a reçu Antonio Guterres, en visite au Caire.", "CONSULT antonio-guterres > abdel-fattah-el-sisi", "CONSULT antonio-guterres > EGY")]
    [TestCase("Viktor Orban a critiqué Volodymyr Zelensky, en visite à Budapest.", "ACCUSE viktor-orban > volodymyr-zelensky", "CONSULT volodymyr-zelensky > HUN")]
    [TestCase("Viktor Orban, en visite à Pékin, a critiqué Volodymyr Zelensky.", "CONSULT viktor-orban > CHN", "ACCUSE viktor-orban > volodymyr-zelensky")]
    public void Visitor_BesideTheName_IsWhoIsNamed(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("Emmanuel Macron s'est rendu à Marseille.")]
    [TestCase("Narendra Modi est arrivé à Bombay.")]
    [TestCase("Recep Tayyip Erdogan est rentré à Ankara.")]
    [TestCase("Olaf Scholz se rendra vendredi à Munich.")]
    public void Journey_InTheOwnState_IsNoVisit(string text) => Assert.That(FrenchNews.Events(text), Is.Empty);

    [TestCase("Paul Kagame nie toute implication de son pays.", "REJECT paul-kagame")]
    [TestCase("Vladimir Poutine a démenti toute ingérence de la Russie.", "REJECT vladimir-putin")]
    [TestCase("Ali Khamenei a nié le rôle de l'Iran.", "REJECT ali-khamenei")]
    public void Denial_OfWhatTheOwnStateDid_AnswersSomebodyElse(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("Le refus de l'Iran d'accepter l'offre américaine a déçu l'Irak.", "REJECT IRN > USA")]
    [TestCase("Le refus du Hamas d'approuver la proposition égyptienne est définitif.", "REJECT hamas > EGY")]
    [TestCase("Le refus de Kiev de signer l'accord américain a surpris.", "REJECT UKR > USA")]
    public void Refusal_ToAcceptAnOffer_IsAgainstWhoseItIs(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("Ce traité est une réponse à un accord entre la Turquie et la Libye.", "SUPPORT LBY+TUR")]
    [TestCase("Laurent Fabius a annoncé qu'il se rendait en Libye.", "AGREE laurent-fabius > LBY future")]
    [TestCase("Wang Yi a confirmé qu'il se rendait à Séoul.", "AGREE wang-yi > KOR future")]
    [TestCase("Le Hamas a annoncé qu'il ne céderait pas aux exigences d'Israël.", "REJECT hamas > ISR")]
    [TestCase("La Grèce ne cédera pas à la Turquie.", "REJECT GRC > TUR")]
    [TestCase("Taïwan ne reculera pas face à la Chine.", "REJECT TWN > CHN")]
    [TestCase("L'Iran a cédé à la Russie.", "CONCEDE IRN > RUS")]
    [TestCase("Selon la Tunisie, des experts de l'ONU et l'Algérie, le M23 est soutenu par le Rwanda.", "SUPPORT RWA > m23")]
    [TestCase("Selon Londres, des diplomates et la presse, le Hamas est armé par l'Iran.", "AID IRN > hamas")]
    public void Clause_ThatSeemsAnother_IsReadAsItIs(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);
}
