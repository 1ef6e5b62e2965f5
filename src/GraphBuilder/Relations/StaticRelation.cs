using GraphBuilder.Events;

namespace GraphBuilder.Relations;

/// <summary>A standing relation that an article asserts or presupposes (an office, a membership, a location).</summary>
public sealed record StaticRelation
{
    /// <summary>One of the relation types of the ontology (<c>HOLDS_POSITION</c>).</summary>
    public required string Type { get; init; }

    /// <summary>Id of the entity that the relation starts from.</summary>
    public required string Subject { get; init; }

    /// <summary>Id of the entity that the relation leads to.</summary>
    public required string Object { get; init; }

    /// <summary>With an office, its English name in lower case (<i>secretary of state</i>).</summary>
    public string? Position { get; init; }

    /// <summary>With an office, whether it is no longer held.</summary>
    public bool Former { get; init; }

    /// <summary>With a membership, since when.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>With relatives, the kinship in English (<i>brother</i>).</summary>
    public string? Kin { get; init; }

    /// <summary>Where the article tells it, in text order; never empty.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>0 to 1: how likely the relation is right.</summary>
    public required double Confidence { get; init; }
}
