namespace GraphBuilder.Events.Patterns;

/// <summary>
/// A second subject that shares a verb which is not said again: <i>Oslo a dénoncé un « crime » et Rome une « folie »</i>. The parser joins it to the
/// object; it acts as the first does, and undergoes nothing.
/// </summary>
internal static class Gapping
{
    private const int Reach = 14;

    /// <summary>The second subject; null where the verb has none.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">The verb.</param>
    public static Participant? SecondSubject(SentenceParticipants participants, Trigger trigger)
    {
        if (trigger.IsNoun || trigger.IsPassive || !participants.Tree.Clauses.IsFinite(trigger.Word))
        {
            return null;
        }

        var words = participants.Words;
        foreach (var one in participants.All)
        {
            if (one.Start <= trigger.End || one.Start > trigger.End + Reach || one.Preposition is not null || one.IsPlace || one.IsPronoun)
            {
                continue;
            }

            var before = words.At(one.Start - 1) is "la" or "le" or "les" or "l'" ? one.Start - 2 : one.Start - 1;
            if (words.At(before) is "et" && before > trigger.End && words.At(before - 1) is not null && IsRemnant(participants, one.End) && !HasVerb(participants, before, one.End))
            {
                return one;
            }
        }

        return null;
    }

    /// <summary>The event, and the same of the second subject where the verb has one.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">The verb.</param>
    /// <param name="draft">The event of the first subject.</param>
    public static IReadOnlyList<EventDraft> Split(SentenceParticipants participants, Trigger trigger, EventDraft draft) =>
        SecondSubject(participants, trigger) is { } second && !second.Entities.Any(draft.Actors.Contains) && !second.Entities.Any(draft.Recipients.Contains)
            ? [draft, draft with { Actors = [.. second.Entities.Order(StringComparer.Ordinal)] }] : [draft];

    // What is left of the second clause begins as an object does: with an article, a number, a quotation mark.
    private static bool IsRemnant(SentenceParticipants participants, int token) =>
        participants.Words.At(token) is "un" or "une" or "deux" or "trois" or "dix" or "cent" or "«" or "“" && participants.Words.At(token + 1) is not ("»" or ",");

    // To the end of the clause no verb of its own follows.
    private static bool HasVerb(SentenceParticipants participants, int from, int to)
    {
        var words = participants.Words;
        var isQuoted = false;
        for (var token = from; token < words.Count && words.Folded[token] is not ("." or ";"); token++)
        {
            isQuoted = words.Folded[token] is "«" or "“" || isQuoted && words.Folded[token] is not ("»" or "”");
            var word = participants.Tree.WordOf(token);
            if (token > to && words.Folded[token] is ",")
            {
                return false;
            }

            if (!isQuoted && participants.Tree.IsVerb(word) && participants.Tree.Clauses.IsFinite(word))
            {
                return true;
            }
        }

        return false;
    }
}
