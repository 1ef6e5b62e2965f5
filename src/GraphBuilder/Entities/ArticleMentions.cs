using GraphBuilder.Language;

namespace GraphBuilder.Entities;

/// <summary>An analysed article with the entities it speaks of and every place where it does.</summary>
/// <param name="Document">The analysed article.</param>
/// <param name="Entities">The entities, by id.</param>
/// <param name="Mentions">Where they are spoken of, in text order; one place may stand for several entities (<i>les deux pays</i>).</param>
public sealed record ArticleMentions(Document Document, IReadOnlyList<Entity> Entities, IReadOnlyList<Mention> Mentions);

/// <summary>Somebody or something that an article speaks of.</summary>
public sealed record Entity
{
    /// <summary>ISO 3166-1 alpha-3 for a country, else a slug of the usual English name.</summary>
    public required string Id { get; init; }

    /// <summary>What kind it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>The usual English name; for an entity that is not in the authority file, the fullest form in the article.</summary>
    public required string Name { get; init; }

    /// <summary>The usual French name, where known.</summary>
    public string? NameFr { get; init; }

    /// <summary>Other accepted names, sorted, without <see cref="Name"/>.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code of the state it belongs to or speaks for; null for alliances, blocs, armed groups.</summary>
    public string? Country { get; init; }

    /// <summary>Wikidata item (<c>Q30</c>), only where certain.</summary>
    public string? Wikidata { get; init; }

    /// <summary>How it was linked: <c>authority</c>, or <c>new</c> and the rule that made it (<c>new: title + name</c>).</summary>
    public required string LinkedBy { get; init; }
}

/// <summary>A place where an article speaks of an entity.</summary>
/// <param name="EntityId">The entity.</param>
/// <param name="Span">The maximal name without determiner, office or apposition; or a definite description or pronoun.</param>
/// <param name="Nominal">Whether it is a description or a pronoun and no name.</param>
/// <param name="Rule">The rule that found and linked it.</param>
public readonly record struct Mention(string EntityId, TextSpan Span, bool Nominal, string Rule);

/// <summary>The kinds of entities of the codebook.</summary>
public enum EntityType
{
    /// <summary>A sovereign or de-facto state, with its government.</summary>
    Country,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>A military or political alliance, treaty organisation, union of states or intergovernmental body.</summary>
    Alliance,

    /// <summary>A named ministry, agency, parliament, council, court or army of one state.</summary>
    GovernmentBody,

    /// <summary>A company or state enterprise.</summary>
    Company,

    /// <summary>A news outlet or agency.</summary>
    Media,

    /// <summary>A militia, rebel, terrorist or private military group.</summary>
    ArmedGroup,

    /// <summary>Any other named organisation.</summary>
    Organization,

    /// <summary>A region or grouping that acts as one without an institution.</summary>
    Bloc,

    /// <summary>A city, region, sea, strait or building: where things happen.</summary>
    Place,

    /// <summary>A named summit, conference or games: an occasion.</summary>
    Gathering,
}
