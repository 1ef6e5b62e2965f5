namespace GraphBuilder.Entities.Descriptions;

/// <summary>An office in a sentence with whom it belongs to: the state or organisation, and the person named beside it.</summary>
/// <param name="Sentence">Ordinal of the sentence.</param>
/// <param name="First">Index of its first token, without determiner.</param>
/// <param name="End">Index just after its last token, the name of the state or organisation included.</param>
/// <param name="Position">The English position.</param>
/// <param name="Holder">Id of the state or organisation; null where the phrase names none.</param>
/// <param name="Person">The person named beside it; null where none is.</param>
/// <param name="IsFormer">Whether it is no longer held (<i>l'ancien président</i>).</param>
internal sealed record OfficePhrase(int Sentence, int First, int End, string Position, string? Holder, LinkedName? Person, bool IsFormer);
