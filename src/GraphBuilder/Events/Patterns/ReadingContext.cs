namespace GraphBuilder.Events.Patterns;

/// <summary>What a reader knows who comes to a sentence: it names those that the sentence leaves out.</summary>
/// <param name="Sides">Who belongs to whom.</param>
/// <param name="Earlier">The events told so far, those of this sentence with them.</param>
/// <param name="Open">Deeds told so far of which nothing tells who underwent them.</param>
/// <param name="Proposals">What it said somebody has put forward, the last at the end.</param>
/// <param name="Topic">The state that the title names before its colon (<i>Mali : …</i>); null for none.</param>
/// <param name="Setting">The state in which the passage is set, whose people those are who are called only by what they are; null where nothing tells.</param>
/// <param name="Place">The same where a place or the head of the title tells it; null where only names and adjectives do.</param>
/// <param name="Before">The sentence before in the same paragraph; null for none.</param>
/// <param name="Speakers">Tells to whom the sentence ascribes what a trigger tells.</param>
internal sealed record ReadingContext(ArticleSides Sides, IReadOnlyList<EventDraft> Earlier, IReadOnlyList<EventDraft> Open, IReadOnlyList<Proposal> Proposals, string? Topic, string? Setting, string? Place, SentenceParticipants? Before, Func<Trigger, IReadOnlyList<string>> Speakers);
