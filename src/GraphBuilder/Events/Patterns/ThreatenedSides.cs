namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells whom a threat means that addresses nobody: who has to meet its condition, of whom something was just asked, whose deed it answers, or whose land
/// it is about.
/// </summary>
/// <param name="referents">Tells whom a word stands for.</param>
/// <param name="stateOf">Gives the state of a place; null for none.</param>
internal sealed class ThreatenedSides(Referents referents, Func<string, string?> stateOf)
{
    /// <summary>Their ids; empty for nobody.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">What tells the threat.</param>
    /// <param name="actors">Ids of those who threaten.</param>
    /// <param name="context">What the text tells before.</param>
    public IReadOnlyList<string> Meant(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors, ReadingContext context)
    {
        if (Conditions.OfThreat(participants.Tree, trigger.Word) is var condition and >= 0
            && referents.Of(participants, participants.Tree.Clauses.Subject(condition)) is { Count: > 0 } bound && !bound.Exists(id => actors.Any(actor => context.Sides.IsSame(actor, id))))
        {
            return bound;
        }

        if (trigger.IsNoun)
        {
            return [];
        }

        if (Opponents.Asked(participants, actors, context) is { Count: > 0 } asked)
        {
            return asked;
        }

        return IsMeant(participants, trigger) ? Opponents.Threatened(participants, actors, context)
            : WarnedSides.InPlace(participants, trigger, stateOf) is { } scene && !actors.Any(actor => context.Sides.IsOfState(actor, scene)) ? [scene] : [];
    }

    /// <summary>Whether it can only mean somebody told of before: it speaks behind a quotation or in a clause, or answers a deed.</summary>
    public static bool IsMeant(SentenceParticipants participants, Trigger trigger) =>
        !trigger.IsNoun && (SubjectFinder.FollowsSpeech(participants, trigger) || participants.Tree.Child(trigger.Word, "ccomp") >= 0 || Opponents.IsAnswer(participants, trigger));
}
