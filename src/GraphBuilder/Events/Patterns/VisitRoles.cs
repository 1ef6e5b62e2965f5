namespace GraphBuilder.Events.Patterns;

/// <summary>Fills the roles of a visit: the guest makes it, whoever is the subject, and the host is often told by the place alone.</summary>
/// <param name="visited">Tells which state a place means.</param>
internal sealed class VisitRoles(VisitedStates visited)
{
    /// <summary>The roles of a visit that guests make where the words behind it tell (<i>s'est rendu à Kyiv</i>).</summary>
    public FilledRoles Made(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> guests, string rule)
    {
        var (host, place) = visited.Of(participants, trigger);
        return new FilledRoles(guests, host, rule, place);
    }

    /// <summary>The roles where somebody receives or meets a guest.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="actors">Ids of those in the slot of who does it.</param>
    /// <param name="recipients">Ids of those in the slot of who undergoes it.</param>
    /// <param name="rule">The construction.</param>
    /// <param name="isTurned">Whether the sense is told from the side of the host, so that the recipient is the guest.</param>
    public FilledRoles Received(SentenceParticipants participants, Trigger trigger, List<string> actors, List<string> recipients, string rule, bool isTurned)
    {
        if (trigger.IsPassive && actors.Count == 0 && recipients.Count > 0)
        {
            // "reçu à l'Élysée", "X a été accueilli au Mali"
            return new FilledRoles(recipients, visited.Of(participants, trigger).Host, rule);
        }

        if (!trigger.IsPassive && actors.Count > 0 && recipients.Count == 0)
        {
            // "a dépêché une délégation à Séoul"
            return Made(participants, trigger, actors, rule);
        }

        return isTurned && recipients.Count > 0 ? new FilledRoles(recipients, actors, rule) : new FilledRoles(actors, recipients, rule);
    }
}
