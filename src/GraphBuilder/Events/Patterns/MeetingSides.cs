namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells who takes part in a meeting of which the words name one side alone (<i>les entretiens avec Y ont porté sur …</i>): the one of whom the text
/// told that he meets others, else of whom the sentence before is.
/// </summary>
internal sealed class MeetingSides(Referents referents)
{
    private const int Reach = 4;

    /// <summary>Ids of the other side; empty where nothing tells.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">A noun without actor.</param>
    /// <param name="named">The side that its words name.</param>
    /// <param name="context">What the text tells before.</param>
    public IReadOnlyList<string> Other(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> named, ReadingContext context)
    {
        if (trigger is not { IsNoun: true, Sense: { Type: "CONSULT", IsMutual: true } } || named.Count == 0 || !IsDefinite(participants, trigger.Word))
        {
            return [];
        }

        var sentence = participants.Words.Sentence.Ordinal;
        var met = context.Earlier
            .Where(draft => draft.Type is "CONSULT" && sentence - draft.Evidence.Sentence <= Reach && !draft.Status.HasFlag(EventStatus.Negated))
            .SelectMany(draft => draft.Actors.Concat(draft.Recipients))
            .Where(id => context.Sides.CanAct(id) && !named.Any(one => context.Sides.IsSame(one, id)))
            .CountBy(id => id)
            .OrderByDescending(one => one.Value).ThenByDescending(one => context.Sides.Mentions(one.Key))
            .ToList();

        return met is [var first, ..] && (met.Count == 1 || met[1].Value < first.Value || context.Sides.Mentions(met[1].Key) < context.Sides.Mentions(first.Key)) ? [first.Key]
            : met.Count == 0 ? SubjectBefore(named, context) : [];
    }

    // "X est en tournée. Les entretiens avec Y …"
    private List<string> SubjectBefore(IReadOnlyList<string> named, ReadingContext context)
    {
        if (context.Before is not { } before || referents.Of(before, before.Tree.Clauses.Subject(before.Tree.Root)) is not { Count: > 0 } subject)
        {
            return [];
        }

        return subject.Exists(id => named.Any(one => context.Sides.IsSame(one, id))) ? [] : subject;
    }

    // "les entretiens", "cette rencontre", "son entretien"; not "des négociations avec Y sont possibles".
    private static bool IsDefinite(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        return tree.HasPossessive(noun) || tree.Child(noun, "det") is var article and >= 0 && tree.Lemma(article) is "le" or "ce" or "son";
    }
}
