namespace GraphBuilder.Events;

/// <summary>An event as one place of an article tells it, before the places that tell the same happening are joined.</summary>
internal sealed record EventDraft
{
    /// <summary>The type.</summary>
    public required string Type { get; init; }

    /// <summary>The mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>Ids of those who do it, sorted.</summary>
    public required IReadOnlyList<string> Actors { get; init; }

    /// <summary>Ids of those who undergo it, sorted.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>How it is asserted.</summary>
    public EventStatus Status { get; init; }

    /// <summary>When it happened, or null.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Where, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Who says so; empty for the article itself.</summary>
    public required IReadOnlyList<string> SaidBy { get; init; }

    /// <summary>The place that tells it.</summary>
    public required Evidence Evidence { get; init; }
}
