namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Blame and concern that are told whole though nobody is blamed: a crime of which the text does not say who committed it (<i>a condamné une attaque qui a
/// fait dix morts</i>), what somebody worries about (<i>s'alarme d'une montée des violences</i>).
/// </summary>
internal sealed class BlameOfNobody(EarlierDeeds deeds)
{
    /// <summary>The roles, marked where they are such: the confidence need not take them for blame whose doer was not found.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">What tells it.</param>
    /// <param name="roles">Its roles.</param>
    public FilledRoles Marked(SentenceParticipants participants, Trigger trigger, FilledRoles roles) =>
        roles is { Recipients.Count: 0, Way: null } && trigger is { IsNoun: false, IsPredicate: false, Sense.Type: "ACCUSE" } && IsWhole(participants, trigger) ? roles with { Way = RoleWays.Nobody } : roles;

    private bool IsWhole(SentenceParticipants participants, Trigger trigger)
    {
        var arguments = participants.ArgumentsOf(trigger);
        if (arguments.Patient >= 0)
        {
            return participants.At(arguments.Patient) is null && deeds.IsCrime(participants.Tree, participants.Tree.Clauses.Antecedent(arguments.Patient));
        }

        return (trigger.Sense.IsReflexive || trigger.Phrase.Count > 0) && arguments.Behind("de", "par", "sur", "face", "devant", "concernant", "quant").Any(word => participants.At(word) is null && participants.Tree.Upos(word) is "NOUN");
    }
}
