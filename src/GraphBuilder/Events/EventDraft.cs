using GraphBuilder.Events.Patterns;

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

    /// <summary>Ids of those who undergo it, where nothing tells who did it, so that it is no record yet.</summary>
    public IReadOnlyList<string> Undergoing { get; init; } = [];

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

    /// <summary>Index of the paragraph of the evidence.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The event that a trigger tells.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">What tells it.</param>
    /// <param name="type">The type, which may be another than that of the trigger's sense.</param>
    /// <param name="status">How it is asserted.</param>
    /// <param name="roles">Who does it and who undergoes it.</param>
    public static EventDraft Told(SentenceParticipants participants, Trigger trigger, string type, EventStatus status, FilledRoles roles) => new()
    {
        Type = type,
        Mode = type == trigger.Sense.Type ? trigger.Sense.Mode : type is "REJECT" ? "meet" : null,
        Actors = [.. roles.Actors.Order(StringComparer.Ordinal)],
        Recipients = [.. roles.Recipients.Order(StringComparer.Ordinal)],
        Status = status,
        Place = roles.Place,
        SaidBy = [],
        Evidence = new Evidence(participants.Words.Span(trigger.Head, trigger.End - trigger.Head), participants.Words.Sentence.Ordinal, $"{roles.Construction}: {trigger.Sense.Lemma}"),
        Paragraph = participants.Words.Sentence.Paragraph,
    };

    /// <summary>What a trigger tells of which nothing says who did it, or who underwent it: no record, but what is taken up from before may be this.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">What tells it.</param>
    /// <param name="known">Who does it, or who undergoes it.</param>
    public static EventDraft Untold(SentenceParticipants participants, Trigger trigger, FilledRoles known) => new()
    {
        Type = trigger.Sense.Type,
        Mode = trigger.Sense.Mode,
        Actors = [.. known.Actors.Order(StringComparer.Ordinal)],
        Recipients = [],
        Undergoing = known.Recipients,
        Status = trigger.Status,
        SaidBy = [],
        Evidence = new Evidence(participants.Words.Span(trigger.Head, trigger.End - trigger.Head), participants.Words.Sentence.Ordinal, trigger.Sense.Lemma),
        Paragraph = participants.Words.Sentence.Paragraph,
    };
}
