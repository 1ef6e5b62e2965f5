namespace GraphBuilder.Events.Patterns;

/// <summary>Tells whose deed a judgement takes up that is no event of its own because nothing says who underwent it: <i>X a lancé une offensive. Y l'a condamnée</i>.</summary>
internal sealed class OpenDeeds(VerbRoles verbs, ImpliedRecipients implied)
{
    /// <summary>Ids of the doers; empty where the judgement takes up no such deed.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="triggers">Its triggers.</param>
    /// <param name="trigger">What tells the judgement.</param>
    /// <param name="judges">Ids of those who judge.</param>
    /// <param name="context">What the text tells before.</param>
    public IReadOnlyList<string> Doers(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, IReadOnlyList<string> judges, ReadingContext context)
    {
        if (trigger.IsNoun || context.Open.Count == 0 || trigger.Sense.Type is not ("ACCUSE" or "SUPPORT"))
        {
            return [];
        }

        return verbs.Find(participants, triggers, trigger, context.Open) is { Way: RoleWays.Deed, Recipients: var doers } ? doers
            : [.. implied.Find(participants, triggers, trigger, judges, context with { Earlier = context.Open }).Except(judges)];
    }
}
