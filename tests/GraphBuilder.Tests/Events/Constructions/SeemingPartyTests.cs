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

    [TestCase("La Norvège s'inquiète du sort des otages philippins.", "ACCUSE NOR")]
    [TestCase("La Suède se désole du sort des réfugiés syriens.", "ACCUSE SWE")]
    [TestCase("Berlin a dit son inquiétude pour la santé de l'opposant Sergueï Tikhanovski.", "ACCUSE DEU")]
    public void Plight_ThatWorriesSomebody_IsNotBlamedOnWhoSuffersIt(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("Les troupes serbes se retirent de la ville. L'Islande hausse le ton.", "ACCUSE ISL")]
    [TestCase("Condamnant avec force ce nouveau tir, Ottawa a promis de protéger le Japon.", "ACCUSE CAN")]
    [TestCase("Gabriel Boric a critiqué l'expulsion de Gustavo Petro.", "ACCUSE gabriel-boric")]
    public void One_WhoDidNotDoWhatIsBlamed_IsNotBlamed(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("Le Panama a saisi le Conseil de sécurité de l'ONU.", "ACCUSE PAN")]
    [TestCase("Quito proteste auprès de l'ONU.", "ACCUSE ECU")]
    public void Body_ToWhichSomebodyTurns_IsNotBlamed(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("Le Ghana a salué l'opération rwandaise, le Kenya l'a condamnée et Pretoria appelle Kigali à la retenue.", "ACCUSE KEN > RWA")]
    [TestCase("Le Ghana a dénoncé une « folie » et Nairobi un « crime politique ».", "ACCUSE KEN")]
    public void SubjectOfTheNextClause_UndergoesNothing(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("La Suède tente de convaincre les rebelles de déposer les armes.")]
    [TestCase("Le Kenya et l'Angola veulent persuader les deux camps de cesser le feu.")]
    [TestCase("La Suisse a supplié les généraux de libérer les prisonniers.")]
    [TestCase("Le Portugal a prié les soldats de se retirer.")]
    public void Act_OfWhomSomebodyTriesToPersuade_IsNoEvent(string text) => Assert.That(FrenchNews.Events(text), Is.Empty);

    [TestCase("Le Kenya a appelé le Soudan à cesser les combats.", "REQUEST KEN > SDN")]
    [TestCase("Antonio Guterres a lancé un appel pour que la Russie retire ses soldats.", "REQUEST antonio-guterres > RUS")]
    [TestCase("La Norvège fait pression pour que le Soudan libère les prisonniers.", "REQUEST NOR > SDN")]
    [TestCase("Le Pérou a ordonné aux diplomates mexicains en poste à Lima de quitter le territoire.", "REQUEST PER > MEX")]
    [TestCase("La Pologne a sommé les diplomates russes en poste à Varsovie de partir.", "REQUEST POL > RUS")]
    [TestCase("La Suède demande l'arrêt des combats et de libérer les prisonniers.", "REQUEST SWE")]
    public void Act_ThatIsAsked_IsNoEvent(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("Le gouvernement cubain a reçu une lettre de Joe Biden.")]
    [TestCase("La Géorgie a reçu un message de Volodymyr Zelensky.")]
    [TestCase("La Hongrie a reçu des garanties d'Ursula von der Leyen.")]
    [TestCase("Le Tchad a reçu une proposition d'Emmanuel Macron.")]
    public void Sender_OfWhatIsReceived_IsNoGuest(string text) => Assert.That(FrenchNews.Events(text), Is.Empty);

    [TestCase("Une rencontre entre Vladimir Poutine et Xi Jinping était prévue lundi mais a été annulée.")]
    [TestCase("La réunion entre le Pérou et le Chili a été reportée.")]
    [TestCase("Les entretiens entre la Suède et la Norvège ont été ajournés.")]
    [TestCase("« Je fais allusion à l'expulsion du consul du Kenya au Tchad », a dit William Ruto.")]
    public void Meeting_ThatIsCalledOff_OrDeedThatIsOnlySpokenOf_IsNoEvent(string text) => Assert.That(FrenchNews.Candidates(text), Is.Empty);

    [TestCase("Une rencontre entre le président togolais et le président béninois était prévue le 9 juin.", "AGREE faure-gnassingbe+patrice-talon future")]
    [TestCase("La réunion entre le Pérou et le Chili n'a pas été reportée.", "CONSULT CHL+PER")]
    public void Meeting_ThatIsPlanned_IsAgreed(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Is.EqualTo(new[] { expected }));

    [TestCase("Des attaques contre la Somalie ont eu lieu, d'après la Ligue arabe.")]
    [TestCase("Une attaque contre la Serbie, d'après l'Otan, a fait deux morts.")]
    [TestCase("Les sanctions contre le Pérou, d'après l'ONU, sont injustes.")]
    [TestCase("Cette loi est « une attaque » contre le Kenya, d'après l'Union africaine.")]
    public void Source_BehindAccordingTo_DoesNothing(string text) => Assert.That(FrenchNews.Candidates(text), Is.Empty);

    [TestCase("Le Pérou s'est plaint auprès de l'OMC.", "> wto")]
    [TestCase("La Serbie s'est plainte auprès de l'Otan des agissements du Kosovo.", "> nato")]
    [TestCase("Le ministre tchadien regrette ce qu'il a appelé l'appui soudanais aux rebelles.", "> SDN")]
    public void Bystander_OfWhatIsComplainedOfOrNamed_DoesNotUndergoIt(string text, string side) =>
        Assert.That(FrenchNews.Candidates(text).Where(one => one.StartsWith("ACCUSE", StringComparison.Ordinal) || one.StartsWith("REQUEST", StringComparison.Ordinal)), Has.None.EndsWith(side));

    [TestCase("Le roi Felipe VI a mis en garde contre une riposte de l'Espagne si son pays était attaqué.", "> ESP")]
    [TestCase("Vladimir Poutine a mis en garde contre une réponse de la Russie.", "> RUS")]
    [TestCase("Emmanuel Macron a promis une réaction de la France.", "> FRA")]
    public void OwnState_WhoseReactionIsForetold_DoesNotUndergoIt(string text, string side) =>
        Assert.That(FrenchNews.Candidates(text), Has.None.EndsWith(side));

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

    [TestCase("Après une discussion entre Narendra Modi et Joe Biden, qui a critiqué la Chine, la presse s'est tue.", "CONSULT joe-biden+narendra-modi", "ACCUSE joe-biden > CHN")]
    [TestCase("L'entretien entre Olaf Scholz et Viktor Orban, qui a salué la Russie, fut bref.", "CONSULT olaf-scholz+viktor-orban", "SUPPORT viktor-orban > RUS")]
    [TestCase("La Pologne et la Suède, qui ont condamné la Russie, se taisent.", "ACCUSE POL+SWE > RUS")]
    public void RelativeClause_InTheSingular_IsSaidOfTheLast(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("Gustavo Petro a décidé de suspendre les relations diplomatiques avec Israël.", "SANCTION gustavo-petro > ISR")]
    [TestCase("Nicolas Maduro a décidé de rompre les relations diplomatiques avec le Chili.", "SANCTION nicolas-maduro > CHL")]
    [TestCase("L'Égypte et la Turquie ont décidé de rétablir leurs relations.", "AGREE EGY+TUR")]
    public void Decision_ToBreakOff_IsNoAgreement(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("« La situation est insoutenable », a prévenu Jean-Yves Le Drian.")]
    [TestCase("« Nous sommes dans une impasse », a averti Josep Borrell.")]
    [TestCase("Antonio Guterres a averti que la famine menace le Soudan.")]
    [TestCase("Emmanuel Macron a prévenu que la France reste ouverte.")]
    [TestCase("Lisbonne affirme avoir prévenu Rabat.")]
    public void Warning_ThatForetellsNothing_IsAStatement(string text) => Assert.That(FrenchNews.Events(text), Is.Empty);

    [TestCase("L'Iran a critiqué Israël. « Nous frapperons s'ils recommencent », a averti Ali Khamenei.", "ACCUSE IRN > ISR", "THREATEN ali-khamenei > ISR")]
    [TestCase("Vladimir Poutine a averti l'Otan qu'il répondrait.", "THREATEN vladimir-putin > nato")]
    [TestCase("La Chine a critiqué Taïwan. Donald Trump a menacé le pays.", "ACCUSE CHN > TWN", "THREATEN donald-trump > CHN")]
    [TestCase("Kim Jong-un a promis le feu à Séoul.", "THREATEN kim-jong-un > KOR")]
    [TestCase("Le Hezbollah a promis le pire à Israël.", "THREATEN hezbollah > ISR")]
    public void Threat_IsAgainstWhoIsMeant(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("La mission d'assistance des Nations unies en Afghanistan a fermé.")]
    [TestCase("La mission de soutien de l'Union européenne au Mali est finie.")]
    [TestCase("Un groupe de soutien de l'ONU au Liban s'est dissous.")]
    public void Purpose_OfABody_IsNoEvent(string text) => Assert.That(FrenchNews.Events(text), Is.Empty);

    [TestCase("Cette tournée est destinée à obtenir le soutien de Tunis à Abdelmadjid Tebboune.")]
    [TestCase("Ces gestes visent à gagner le soutien du Brésil à Volodymyr Zelensky.")]
    public void Support_ThatIsSought_IsNoEvent(string text) => Assert.That(FrenchNews.Events(text), Is.Empty);

    [TestCase("José Manuel Albares a défendu l'appui de l'Espagne au Maroc.", "SUPPORT ESP > MAR")]
    [TestCase("Jean-Noël Barrot a reçu mardi à Paris son homologue Wang Yi.", "CONSULT wang-yi > jean-noel-barrot")]
    [TestCase("Emmanuel Macron a accueilli, le lundi 4 mars à Paris, le président Volodymyr Zelensky.", "CONSULT volodymyr-zelensky > emmanuel-macron")]
    [TestCase("Laurent Gbagbo s'est rendu à la CPI.", "RETREAT laurent-gbagbo > international-criminal-court")]
    [TestCase("Le Japon a promis 3 milliards de dollars américains au Kenya.", "AGREE JPN > KEN")]
    [TestCase("La Suisse a promis deux cents millions de dollars américains.")]
    [TestCase("Giorgia Meloni a rappelé son ambassadeur à Rome.")]
    [TestCase("La Norvège a reçu une liste de vingt noms du ministère finlandais des Affaires étrangères.")]
    public void Party_ThatStandsFurtherOff_IsFoundOrLeft(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    [TestCase("Des hommes armés ont enlevé deux employés de l'Unicef au Tchad.")]
    [TestCase("Des inconnus ont attaqué l'ambassade du Japon au Kenya.")]
    [TestCase("Des individus masqués ont tué un diplomate turc au Pakistan.")]
    [TestCase("Le gouvernement dénonce un accrochage verbal entre le ministre croate et le ministre serbe.")]
    [TestCase("Tandis que le Canada met en garde contre la sécheresse, le gouvernement bolivien va étudier la réforme.")]
    public void Violence_OfAnybody_IsNotOfTheStateThere(string text) => Assert.That(FrenchNews.Events(text), Is.Empty);

    // Where it was claimed or done is not whom it hit.
    [TestCase("Le groupe Boko Haram a revendiqué l'enlèvement de quatre médecins français au Nigeria.", "ASSAULT boko-haram > FRA")]
    [TestCase("Les Houthis ont revendiqué l'attaque d'un cargo chypriote au large du Yémen.", "ASSAULT houthis > CYP")]
    [TestCase("Le TTP a revendiqué une embuscade au Pakistan.", "ASSAULT ttp > PAK")]
    public void Claim_OfAnAttack_IsToldOfItsVictim(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    // Nobody is said to charge him: the justice of the place, or of his state.
    [TestCase("L'ancien président péruvien Alejandro Toledo a été inculpé pour corruption.", "ACCUSE PER > alejandro-toledo")]
    [TestCase("Deux Chinois ont été inculpés au Canada pour espionnage.", "ACCUSE CAN > CHN")]
    public void Charge_OfNobody_IsOfTheStateThere(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    // Those who act are described by a bare noun or an adjective that names them.
    [TestCase("Les autorités de transition du Tchad ont expulsé l'ambassadeur d'Allemagne.", "SANCTION TCD > DEU")]
    [TestCase("Le gouvernement de transition de Guinée a accusé la France de mentir.", "ACCUSE GIN > FRA")]
    [TestCase("Les militaires au pouvoir au Niger ont expulsé l'ambassadeur d'Italie.", "SANCTION NER > ITA")]
    [TestCase("Les rebelles houthis ont attaqué un navire grec.", "ASSAULT houthis > GRC")]
    [TestCase("Sergueï Lavrov est arrivé à Minsk. Il y a rencontré Alexandre Loukachenko.", "CONSULT sergei-lavrov > BLR", "CONSULT alexander-lukashenko+sergei-lavrov")]
    [TestCase("L'Union africaine a menacé le Gabon. Le Tchad l'accuse d'ingérence.", "THREATEN african-union > GAB", "ACCUSE TCD > african-union")]
    public void Actor_DescribedByWhatStandsBare_IsFound(string text, params string[] expected) => FrenchNews.AssertEvents(text, expected);

    // Who judges an act that a clause describes has not done it.
    [TestCase("Les frappes contre le Yémen, que le Chili a dénoncées, continuent.", "ASSAULT CHL > YEM")]
    [TestCase("L'embargo contre Cuba, que le Chili a rejeté, continue.", "SANCTION CHL > CUB")]
    [TestCase("La guerre de la Russie contre l'Ukraine, que le Chili condamne, continue.", "ASSAULT CHL > UKR")]
    // Who is able to do something has not done it.
    [TestCase("Le Laos peut livrer des blindés au Népal.", "AID LAO > NPL")]
    [TestCase("Le Laos pouvait attaquer le Népal à tout moment.", "ASSAULT LAO > NPL")]
    public void Act_NotDoneByWhoStandsThere_IsNotHis(string text, string wrong) => Assert.That(FrenchNews.Candidates(text), Has.None.StartsWith(wrong));

    [TestCase("La guerre de la Russie contre l'Ukraine, que le Chili condamne, continue.", "ASSAULT RUS > UKR")]
    [TestCase("Les sanctions contre l'Iran, que le Chili a annoncées, continuent.", "SANCTION CHL > IRN")]
    [TestCase("Si le Laos a condamné l'attaque du Népal, le Bhoutan s'en félicite.", "ACCUSE LAO > NPL")]
    [TestCase("Si le Laos attaque le Népal, le Bhoutan ripostera.", "THREATEN BTN > LAO")]
    [TestCase("Le Laos pourrait livrer des blindés au Népal.", "AID LAO > NPL hypothetical")]
    public void Act_DoneOrGranted_IsTold(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    // Whom an arrest or a murder befalls is not blamed for it.
    [TestCase("Oslo a exprimé son inquiétude face à la détention de Bobi Wine.", "ACCUSE NOR > bobi-wine")]
    [TestCase("Oslo a fait part de sa préoccupation concernant le procès de Bobi Wine.", "ACCUSE NOR > bobi-wine")]
    [TestCase("Oslo a exprimé sa préoccupation face à l'assassinat de Bobi Wine.", "ACCUSE NOR > bobi-wine")]
    public void Victim_OfWhatIsDeplored_IsNotBlamed(string text, string wrong) => Assert.That(FrenchNews.Candidates(text), Has.None.StartsWith(wrong));

    [TestCase("Ouganda : Oslo a exprimé son inquiétude face à la détention de Bobi Wine à Kampala.", "ACCUSE NOR > UGA")]
    public void Holder_OfWhoIsDetained_IsBlamed(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
