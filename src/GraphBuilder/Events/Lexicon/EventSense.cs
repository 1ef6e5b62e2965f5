namespace GraphBuilder.Events.Lexicon;

/// <summary>A word or phrase that tells an event, in one of its meanings.</summary>
internal sealed record EventSense
{
    /// <summary>The event type that it tells.</summary>
    public required string Type { get; init; }

    /// <summary>The mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>What kind of word it is, and in which forms it counts.</summary>
    public required SenseKind Kind { get; init; }

    /// <summary>Whether a reflexive pronoun belongs to the verb (<i>s'entretenir</i>).</summary>
    public bool IsReflexive { get; init; }

    /// <summary>The folded words behind the first one (<i>garde</i> of <i>mettre en garde</i>), in order.</summary>
    public required string[] Tail { get; init; }

    /// <summary>The lemma as the lexicon writes it.</summary>
    public required string Lemma { get; init; }

    /// <summary>Where the recipient stands, in order of preference.</summary>
    public required IReadOnlyList<RecipientSlot> Recipients { get; init; }

    /// <summary>Whether all that take part are actors.</summary>
    public bool IsMutual { get; init; }

    /// <summary>
    /// Folded stems one of which the sentence has to hold near by, or <see cref="NamedPerson"/>, <see cref="PeopleOfAState"/> and <see cref="NamedPlace"/>; empty for no such need.
    /// </summary>
    public required string[] Needs { get; init; }

    /// <summary>The need of a person by name as the one who undergoes it.</summary>
    public const string NamedPerson = "@person";

    /// <summary>The need of people called by their state as those who undergo it (<i>95 Haïtiens</i>).</summary>
    public const string PeopleOfAState = "@people";

    /// <summary>The need of a place with a name that undergoes it (<i>a repris Huambo</i>).</summary>
    public const string NamedPlace = "@place";
}

/// <summary>What kind of word a sense belongs to, and in which forms it counts.</summary>
internal enum SenseKind
{
    /// <summary>A verb in any form.</summary>
    Verb,

    /// <summary>A verb in the future only.</summary>
    FutureVerb,

    /// <summary>A verb under negation only, which is what it tells: <i>ne participera pas au sommet</i>.</summary>
    NegatedVerb,

    /// <summary>A verb in the past only.</summary>
    PastVerb,

    /// <summary>A verb in the passive only.</summary>
    PassiveVerb,

    /// <summary>A noun.</summary>
    Noun,

    /// <summary>An adjective or noun that says it of somebody: behind a copula, beside him, or in front of his clause (<i>hostile à, médiateur entre</i>).</summary>
    Predicate,
}

/// <summary>Where the recipient of an event stands.</summary>
internal enum RecipientSlot
{
    /// <summary>The direct object.</summary>
    Object,

    /// <summary>The direct object inside the phrase: <i>met la Chine en garde</i>.</summary>
    Amid,

    /// <summary>Who did what the object speaks of: <i>condamner l'invasion russe</i> is against Russia.</summary>
    Doer,

    /// <summary>Behind <i>à</i>.</summary>
    To,

    /// <summary>Behind <i>contre</i>.</summary>
    Against,

    /// <summary>Behind <i>de</i>.</summary>
    Of,

    /// <summary>Behind <i>avec</i>.</summary>
    With,

    /// <summary>Behind <i>sur</i>.</summary>
    On,

    /// <summary>Behind <i>en</i>, <i>dans</i>, <i>au</i>.</summary>
    In,

    /// <summary>Behind <i>pour</i>.</summary>
    For,

    /// <summary>The pair behind <i>entre</i>.</summary>
    Between,

    /// <summary>The subject, who gets it from the one behind <i>de</i>: <i>recevoir des armes de l'Iran</i>.</summary>
    From,

    /// <summary>The subject, before whom the arms of the one behind the verb appear: <i>X a détecté dix avions de Y</i>.</summary>
    Seen,

    /// <summary>The subject, or who did what it names: blamed by the one to whom the sentence ascribes it (<i>« X viole la trêve », a dit Y</i>).</summary>
    Said,

    /// <summary>The subject of the clause behind it, who is to do what it tells: asked by the one to whom the sentence ascribes it (<i>« Il faut que X cède », a dit Y</i>).</summary>
    Duty,

    /// <summary>The state or person visited, by place or by name.</summary>
    Visit,

    /// <summary>The guest of a host, who is the subject.</summary>
    Host,

    /// <summary>The host of a guest, who is the subject.</summary>
    Guest,
}
