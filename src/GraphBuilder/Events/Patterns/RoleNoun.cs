namespace GraphBuilder.Events.Patterns;

/// <summary>What the rules take a noun around the word of an event for: <c>data/lexicons/fr/role-nouns.txt</c>.</summary>
internal enum RoleNoun
{
    /// <summary>People whom a state acts against when it disperses or beats them: <i>disperse les manifestants</i>.</summary>
    Crowd,

    /// <summary>People whose arrest by nobody else is a matter of their own state: <i>arrête des journalistes</i>.</summary>
    People,

    /// <summary>With a possessive, those whose they are undergo it: <i>l'arrestation de ses ressortissants</i>.</summary>
    OwnPeople,

    /// <summary>Behind "par", the state of the place: <i>arrêté par la police</i>.</summary>
    Authority,

    /// <summary>Who is posted with another state: <i>rappelle son ambassadeur à Lima</i>.</summary>
    Envoy,

    /// <summary>As an apposition with a relative clause, who stands before it: <i>le M23, groupe que soutient X</i>.</summary>
    Kind,

    /// <summary>Counts those named behind it: <i>une dizaine de pays</i>.</summary>
    Quantity,

    /// <summary>Its owner fires it: <i>des tirs de roquettes du Hezbollah</i>.</summary>
    Weapon,

    /// <summary>Who took it lifts it: <i>la levée des sanctions américaines</i>.</summary>
    Measure,

    /// <summary>Its wish asks those who do what stands behind it: <i>exige l'arrêt des attaques</i>.</summary>
    Halt,

    /// <summary>A step on the way of an act; who takes it acts: <i>la ratification d'un accord</i>.</summary>
    Stage,

    /// <summary>The act stands behind it: <i>une série d'attaques</i>.</summary>
    Mass,

    /// <summary>Who undergoes the act behind it: <i>est la cible d'attaques</i>.</summary>
    Target,

    /// <summary>Who answers underwent the act behind it: <i>en réponse aux frappes</i>.</summary>
    Reply,

    /// <summary>Opens a complement of time; its clause tells who took part: <i>à l'issue d'un entretien</i>.</summary>
    Occasion,

    /// <summary>An event at which the subject of its clause takes part: <i>lors d'un sommet</i>.</summary>
    Meeting,

    /// <summary>Stands between an occasion and a meeting: <i>en déplacement pour des entretiens</i>.</summary>
    Journey,

    /// <summary>What is said in it was said when it was read: <i>dans un communiqué lu lundi</i>.</summary>
    Document,

    /// <summary>Nobody, though the parser may take it for the subject: <i>l'an dernier, X a …</i>.</summary>
    Time,

    /// <summary>Where envoys work: <i>rouvre son ambassade à Lima</i>.</summary>
    Post,

    /// <summary>Who leads it goes: <i>une délégation conduite par X</i>.</summary>
    Delegation,

    /// <summary>What stands behind it has only begun or is to begin: <i>appelle au lancement de négociations</i>.</summary>
    Beginning,

    /// <summary>With an adjective or <i>de</i>, the state to which it belongs: <i>la capitale irakienne</i>.</summary>
    Territory,

    /// <summary>With <i>deux</i> or <i>nos</i>, the speaker's side and its partner: <i>nos deux pays doivent coopérer</i>.</summary>
    Side,

    /// <summary>Behind "sous" or "aux" at a place, who stands behind its "de" has the place in hand: <i>une ville aux mains de X</i>.</summary>
    Grip,

    /// <summary>In arms against a state, and not of it: where they are attacked, the state of the place is not: <i>une opération contre les jihadistes au Mali</i>.</summary>
    Irregular,

    /// <summary>Called only by being held, and of whatever state: <i>les prisonniers détenus au X</i>.</summary>
    Inmate,

    /// <summary>Done to those who accuse of it: <i>accuse X d'ingérence</i>.</summary>
    Meddling,

    /// <summary>What a state dissolves, bans or closes at home, where no other state is named: <i>dissout le Parlement</i>.</summary>
    Institution,

    /// <summary>What a state does to those it holds; who stands behind "de" undergoes it: <i>réclame la libération de X</i>.</summary>
    Held,

    /// <summary>A deed of those in power, of the state of its place: <i>condamne la répression au Nicaragua</i>.</summary>
    Regime,

    /// <summary>Those held for what they say, by their own state: <i>la libération de l'opposant X</i>.</summary>
    Dissent,

    /// <summary>Those who demonstrate, and demand or reject as people of the state where they are: <i>les manifestants réclament</i>.</summary>
    Demonstrator,

    /// <summary>As the subject of a protest, people of the state where they are: <i>des milliers de personnes ont défilé</i>.</summary>
    Marcher,

    /// <summary>Those called only by what they are, who stand for the state where they are: <i>deux étudiants ont été tués</i>.</summary>
    Citizen,

    /// <summary>As the doers of violence anybody, of any state: <i>des hommes armés ont enlevé</i>.</summary>
    Stranger,

    /// <summary>At the forces that are those of the state where they are: <i>les forces de l'ordre, gouvernementales</i>.</summary>
    Guard,

    /// <summary>What people of the place have, so that their state undergoes its attack or destruction: <i>la destruction de mausolées</i>.</summary>
    Site,

    /// <summary>What befalls the person behind "de", whom nobody blames for it: <i>s'alarme de l'assassinat de X</i>.</summary>
    Fate,

    /// <summary>What one is warned, not told, of: <i>prévient X des conséquences</i>.</summary>
    Peril,

    /// <summary>Whose it is speaks by it: <i>le projet de l'Union africaine exige</i>.</summary>
    Text,

    /// <summary>Those in power, or against it, in the country behind it: <i>le régime en Syrie</i>.</summary>
    Power,

    /// <summary>What people demonstrate about with their own state: <i>contre la hausse des prix</i>.</summary>
    HomeMatter,

    /// <summary>Where a state holds people: <i>dans les prisons israéliennes</i>.</summary>
    Prison,

    /// <summary>Its wish asks the body that is to put out who stands behind "de": <i>demande l'exclusion de X de l'ONU</i>.</summary>
    Ouster,

    /// <summary>What one receives that is no guest: <i>a reçu une lettre de X</i>.</summary>
    Parcel,

    /// <summary>Those whom their own state has sentenced or holds: <i>a gracié 200 détenus</i>.</summary>
    Convict,

    /// <summary>Who does it to a measure took the measure: <i>décide la levée des sanctions</i>.</summary>
    Easing,

    /// <summary>An adjective that says that a word of violence means none: <i>un accrochage verbal</i>.</summary>
    Figurative,

    /// <summary>What is asked of those who fight: <i>appelle à la désescalade</i>.</summary>
    Peace,

    /// <summary>What somebody puts forward, so that who refuses or backs it does so to him: <i>rejette ce plan</i>.</summary>
    Proposal,

    /// <summary>What somebody suffers or how he is: who worries about it does not blame him: <i>s'inquiète du sort de X</i>.</summary>
    Plight,

    /// <summary>A journey whose adjective says where it goes: <i>la tournée africaine de X</i>.</summary>
    Tour,
}
