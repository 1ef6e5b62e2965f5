namespace GraphBuilder.Entities.Descriptions;

/// <summary>An office in a sentence with whom it belongs to: the state or organisation, and the person named beside it.</summary>
internal sealed record OfficePhrase
{
    /// <summary>Ordinal of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of its first token, without determiner.</summary>
    public required int First { get; init; }

    /// <summary>Index just after its last token, the name of the state or organisation included.</summary>
    public required int End { get; init; }

    /// <summary>The office.</summary>
    public required OfficeForm Form { get; init; }

    /// <summary>Id of the state or organisation; null where the phrase names none.</summary>
    public required string? Holder { get; init; }

    /// <summary>The state or organisation to which a diplomat is sent (<i>ambassadeur en Algérie</i>); null where the phrase names none.</summary>
    public Entity? Post { get; init; }

    /// <summary>The person named beside it; null where none is.</summary>
    public required LinkedName? Person { get; init; }

    /// <summary>Whether it is no longer held (<i>l'ancien président</i>).</summary>
    public required bool IsFormer { get; init; }
}
