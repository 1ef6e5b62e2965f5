namespace GraphBuilder.Entities.Descriptions;

/// <summary>What the rules take a form in a description for: <c>data/lexicons/fr/description-words.txt</c>.</summary>
internal enum DescriptionWord
{
    /// <summary>Plurals that with "deux" or "trois" mean the persons last spoken of: <i>les deux hommes</i>.</summary>
    GroupOfPersons,

    /// <summary>Plurals that so mean states: <i>les deux capitales</i>.</summary>
    GroupOfStates,

    /// <summary>Plurals that so mean states, blocs or armed groups: <i>les deux parties</i>.</summary>
    GroupOfSides,

    /// <summary>Plurals that so mean those of them who stand against each other: <i>les deux camps</i>.</summary>
    GroupOfFoes,

    /// <summary>Stands between the names of two who are against each other: <i>le Hamas affronte le Fatah, la guerre de X contre Y</i>.</summary>
    BetweenFoes,

    /// <summary>Plurals that so mean organisations, firms, papers and armed groups: <i>les deux groupes</i>.</summary>
    GroupOfBodies,

    /// <summary>May stand behind such a plural: <i>les deux pays voisins</i>.</summary>
    GroupAdjective,

    /// <summary>May stand behind a noun of a kind and says nothing of the country: <i>le mouvement chiite</i>.</summary>
    KindAdjective,

    /// <summary>Nouns for a person that are said of those in office too: <i>le septuagénaire</i>.</summary>
    AnyPerson,

    /// <summary>Nouns for a person that are said of a crowned head only.</summary>
    Royal,

    /// <summary>Nouns for a cleric, whatever his title: <i>le prélat</i>.</summary>
    Cleric,

    /// <summary>Titles with which a cleric is presented: <i>Mgr X</i>.</summary>
    ClericTitle,

    /// <summary>Behind "son", "sa" or "leur", a state beside a state: <i>son voisin</i>.</summary>
    Neighbour,

    /// <summary>May stand before a neighbour: <i>son puissant voisin</i>.</summary>
    NeighbourAdjective,

    /// <summary>Whose they are stands between two sides and is neither of them: <i>sous la médiation du Qatar</i>.</summary>
    Mediation,

    /// <summary>Behind "son" or "sa", another person than the one just named: <i>son rival</i>.</summary>
    Opponent,

    /// <summary>Behind "son" or "sa", a male relative.</summary>
    KinMan,

    /// <summary>Behind "son" or "sa", a female relative.</summary>
    KinWoman,

    /// <summary>Behind "son" or "sa", whom one meets: <i>son hôte</i>.</summary>
    Guest,

    /// <summary>Organs of a state that stand for it only where they act: <i>la justice enquête</i>.</summary>
    OrganAsSubject,

    /// <summary>Organs that "de" and a town follow: <i>un tribunal de Minsk</i>.</summary>
    OrganOfTown,

    /// <summary>Organs that are men without a name, and their state only where they act: <i>a tué deux soldats israéliens</i>.</summary>
    UnnamedMen,

    /// <summary>Behind an organ, says that it is the whole state's: <i>le gouvernement fédéral</i>.</summary>
    CentralOrgan,

    /// <summary>Behind an organ, says that it is a part's or another's: <i>les autorités locales</i>.</summary>
    LocalOrgan,

    /// <summary>May stand between the article and an organ: <i>un haut responsable</i>.</summary>
    OrganAdjective,

    /// <summary>May stand between the article and a noun for a person: <i>le jeune écrivain</i>.</summary>
    PersonAdjective,

    /// <summary>Men and bodies who with <i>notre</i> or <i>son</i> act for the state of the speaker or of who was named: <i>son armée a riposté</i>.</summary>
    OwnOrgan,

    /// <summary>Those who with <i>son</i> act for a group that was named, and for no state: <i>ses combattants</i>.</summary>
    OwnMember,

    /// <summary>Organs through whose adjective an office has its country: <i>le porte-parole du gouvernement allemand</i>.</summary>
    BodyWithAdjective,

    /// <summary>Titles between an office and its holder: <i>le guide suprême, l'ayatollah X</i>.</summary>
    Rank,

    /// <summary>May stand before an office in an apposition: <i>X, l'ancien ministre</i>.</summary>
    OfficeAdjective,

    /// <summary>What a pronoun never takes up.</summary>
    Time,

    /// <summary>Forms of verbs beside which "il" stands for nobody: <i>il faut</i>.</summary>
    ImpersonalVerb,

    /// <summary>What "il est" with "que" or "de" says of nobody: <i>il est urgent de</i>.</summary>
    ImpersonalPredicate,
}
