namespace GraphBuilder.Events.Patterns;

/// <summary>
/// What somebody asks, praises or refuses by saying <i>nous</i> is his own act of speech: <i>« Nous appelons X à la retenue », a dit Y</i> is an appeal by Y,
/// though <i>nous</i> are those for whom he speaks, and who do all else.
/// </summary>
internal static class FirstPersonActs
{
    /// <summary>The roles with the speaker as the actor of his act of speech.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">A verb.</param>
    /// <param name="roles">Its roles.</param>
    /// <param name="context">Tells who speaks.</param>
    public static FilledRoles Spoken(SentenceParticipants participants, Trigger trigger, FilledRoles roles, ReadingContext context)
    {
        if (trigger.Sense.Type is not ("REQUEST" or "ACCUSE" or "SUPPORT" or "REJECT" or "THREATEN") || trigger.IsPassive || participants.ArgumentsOf(trigger).Agent is not (>= 0 and var agent)
            || participants.Tree[agent].Form is not ("nous" or "Nous"))
        {
            return roles;
        }

        var speakers = context.Speakers(trigger);
        return speakers.Count == 1 && context.Sides.CanAct(speakers[0]) && !roles.Recipients.Contains(speakers[0]) ? roles with { Actors = [.. speakers] } : roles;
    }
}
