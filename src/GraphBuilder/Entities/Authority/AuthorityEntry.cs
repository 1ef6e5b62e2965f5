namespace GraphBuilder.Entities.Authority;

/// <summary>What is known beforehand about one entity: its names in French and English, and what links it to others.</summary>
/// <remarks>Lists keep the order of the file and are empty where the entry says nothing.</remarks>
public sealed record AuthorityEntry
{
    /// <summary>ISO 3166-1 alpha-3 (<c>XKX</c> for Kosovo) for a country that has one, else the slug of the usual English name.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of entity it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>The usual English name.</summary>
    public required string Name { get; init; }

    /// <summary>The usual French name without article (<i>États-Unis</i>); null where it is the English one.</summary>
    public string? NameFr { get; init; }

    /// <summary>Other names: French, English, transliterations.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Grammatical gender and number of the French name; null where nobody noted it.</summary>
    public NameGender? Gender { get; init; }

    /// <summary>Code of the state it belongs to or speaks for; a country's own code; null for alliances, blocs, most armed groups.</summary>
    public string? Country { get; init; }

    /// <summary>Wikidata item (<c>Q30</c>), only where certain.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Where the facts come from, in a few words.</summary>
    public string? Source { get; init; }

    /// <summary>Adjectives of a country, usual one first.</summary>
    public IReadOnlyList<Demonym> Demonyms { get; init; } = [];

    /// <summary>First parts of compounds that mean the country, without hyphen (<i>sino</i>, <i>russo</i>).</summary>
    public IReadOnlyList<string> Prefixes { get; init; } = [];

    /// <summary>Id of a country's capital.</summary>
    public string? Capital { get; init; }

    /// <summary>Seats of power that, as actors, are the country or alliance (<i>Kremlin</i>); a capital's names are so by rule and not listed.</summary>
    public IReadOnlyList<string> Metonyms { get; init; } = [];

    /// <summary>Day on which a country became a member of the United Nations; null where it is none.</summary>
    public PartialDate? UnitedNationsSince { get; init; }

    /// <summary>Forms of a person's name that the press uses alone.</summary>
    public IReadOnlyList<string> Surnames { get; init; } = [];

    /// <summary>Whether a bare surname that nobody introduced means this person.</summary>
    public bool Prominent { get; init; }

    /// <summary>Offices a person holds or held.</summary>
    public IReadOnlyList<Office> Offices { get; init; } = [];

    /// <summary>What kind of place it is; null for other types.</summary>
    public PlaceKind? Kind { get; init; }

    /// <summary>Acronyms, French and English.</summary>
    public IReadOnlyList<string> Acronyms { get; init; } = [];

    /// <summary>Members of an alliance or organisation, with their times.</summary>
    public IReadOnlyList<Membership> Members { get; init; } = [];

    /// <summary>Id of the place where an organisation sits.</summary>
    public string? Seat { get; init; }

    /// <summary>Id of the larger body of which it is a part.</summary>
    public string? Parent { get; init; }

    /// <summary>Name of the file that holds the entry.</summary>
    public required string File { get; init; }

    /// <summary>One-based line of the file on which the entry starts.</summary>
    public required int Line { get; init; }
}

/// <summary>Grammatical gender and number of a French name: they decide its article and the pronoun that takes it up.</summary>
public enum NameGender
{
    /// <summary><i>le Japon</i>.</summary>
    Masculine,

    /// <summary><i>la Chine</i>.</summary>
    Feminine,

    /// <summary><i>les États-Unis</i>.</summary>
    MasculinePlural,

    /// <summary><i>les Philippines</i>.</summary>
    FemininePlural,
}
