namespace GraphBuilder.Entities;

/// <summary>A mention while an article is being linked: where it stands in its sentence, and what it was linked to.</summary>
internal sealed class LinkedName
{
    /// <summary>Ordinal of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of its first token.</summary>
    public required int First { get; init; }

    /// <summary>How many tokens it has.</summary>
    public required int Count { get; init; }

    /// <summary>Index just after its last token.</summary>
    public int End => First + Count;

    /// <summary>The entity.</summary>
    public required Entity Entity { get; init; }

    /// <summary>Whether it is a description or a pronoun.</summary>
    public bool Nominal { get; init; }

    /// <summary>The rule that found and linked it.</summary>
    public required string Rule { get; init; }
}
