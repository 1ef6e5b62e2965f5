namespace GraphBuilder.Graph.Schema;

/// <summary>One of PLOVER's 16 types of events.</summary>
public sealed record EventType
{
    /// <summary>Its name, which is also the type of the derived relationship between actors (<c>ACCUSE</c>).</summary>
    public required string Name { get; init; }

    /// <summary>The second label of its event nodes (<c>Accuse</c>).</summary>
    public required string Label { get; init; }

    /// <summary>Its quad class (<c>verbal conflict</c>).</summary>
    public required string Quad { get; init; }

    /// <summary>−10 (conflict) to 10 (cooperation), for an event without a mode.</summary>
    public required double BaseScore { get; init; }

    /// <summary>How it runs between those who take part.</summary>
    public required EventDirection Direction { get; init; }

    /// <summary>The verb of an English sentence that tells it, third person singular (<i>accuses</i>).</summary>
    public required string Verb { get; init; }

    /// <summary>The verb in the plural (<i>accuse</i>).</summary>
    public required string PluralVerb { get; init; }

    /// <summary>The preposition before the recipient; null where the verb takes it directly.</summary>
    public string? Preposition { get; init; }

    /// <summary>What the type means, in English.</summary>
    public required string Meaning { get; init; }

    /// <summary>The scores of its modes, by name.</summary>
    public required IReadOnlyDictionary<string, double> Modes { get; init; }

    /// <summary>The score of an event: its mode's, else its type's.</summary>
    public double Score(string? mode) => mode is not null && Modes.TryGetValue(mode, out var score) ? score : BaseScore;
}

/// <summary>How an event runs between those who take part in it.</summary>
public enum EventDirection
{
    /// <summary>From each actor to each recipient.</summary>
    Directed,

    /// <summary>From actor to recipient; several actors without a recipient do it to each other.</summary>
    Mutual,

    /// <summary>Between all who take part, in no direction.</summary>
    Undirected,
}
