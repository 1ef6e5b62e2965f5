namespace GraphBuilder.Events.Patterns;

/// <summary>Fills the roles of a visit: the guest makes it, whoever is the subject, and the host is often told by the place alone.</summary>
/// <param name="visited">Tells which state a place means.</param>
internal sealed class VisitRoles(VisitedStates visited)
{
    /// <summary>The roles of a visit that guests make where the words behind it tell (<i>s'est rendu à Kyiv</i>).</summary>
    public FilledRoles Made(SentenceParticipants participants, Trigger trigger, FilledRoles roles)
    {
        var (host, place) = visited.Of(participants, trigger);
        return roles with { Recipients = host, Place = place };
    }

    /// <summary>The roles where somebody receives or meets a guest.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="roles">Those in the slots of who does it and who undergoes it.</param>
    /// <param name="isTurned">Whether the sense is told from the side of the host, so that the recipient is the guest.</param>
    public FilledRoles Received(SentenceParticipants participants, Trigger trigger, FilledRoles roles, bool isTurned)
    {
        if (trigger.IsPassive && roles.Actors.Count == 0 && roles.Recipients.Count > 0)
        {
            // "reçu à l'Élysée", "X a été accueilli au Mali"
            return roles with { Actors = roles.Recipients, Recipients = visited.Of(participants, trigger).Host };
        }

        if (!trigger.IsPassive && roles.Actors.Count > 0 && roles.Recipients.Count == 0)
        {
            // "a dépêché une délégation à Séoul"
            return Made(participants, trigger, roles);
        }

        return isTurned && roles.Recipients.Count > 0 ? roles.Turned() : roles;
    }
}
