namespace GraphBuilder.Events;

/// <summary>One happening in one article: who did what to whom, when, where, and who says so.</summary>
public sealed record Event
{
    /// <summary>Name within the article: <c>v1</c>, <c>v2</c>, … in order of the first evidence.</summary>
    public required string Id { get; init; }

    /// <summary>What was done: one of PLOVER's 16 types, as named in the ontology (<c>ACCUSE</c>).</summary>
    public required string Type { get; init; }

    /// <summary>The mode, as named in the ontology, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>Ids of those who do it; never empty.</summary>
    public required IReadOnlyList<string> Actors { get; init; }

    /// <summary>Ids of those who undergo it.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>When it happened or will, as precise as the article allows; null where unknown.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Id of the most specific place; null where unknown.</summary>
    public string? Place { get; init; }

    /// <summary>How the article asserts it.</summary>
    public EventStatus Status { get; init; }

    /// <summary>Ids of those to whom the article ascribes the report.</summary>
    public required IReadOnlyList<string> SaidBy { get; init; }

    /// <summary>PLOVER's context labels, sorted.</summary>
    public required IReadOnlyList<string> Context { get; init; }

    /// <summary>Every place of the article that tells it, in text order; never empty.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>0 to 1: how likely the record is right.</summary>
    public required double Confidence { get; init; }
}

/// <summary>A place of the article that tells a fact.</summary>
/// <param name="Trigger">The words that tell it.</param>
/// <param name="Sentence">Ordinal of the sentence that holds them.</param>
/// <param name="Rule">The rule that found it.</param>
public readonly record struct Evidence(TextSpan Trigger, int Sentence, string Rule);

/// <summary>How an article asserts an event.</summary>
[Flags]
public enum EventStatus
{
    /// <summary>As a fact.</summary>
    None = 0,

    /// <summary>Still to come.</summary>
    Future = 1,

    /// <summary>Conditional, possible, or by hearsay.</summary>
    Hypothetical = 2,

    /// <summary>Denied: it did not happen.</summary>
    Negated = 4,
}
