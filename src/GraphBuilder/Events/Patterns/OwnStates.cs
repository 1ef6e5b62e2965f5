namespace GraphBuilder.Events.Patterns;

/// <summary>Who demonstrates, demands or accuses as people of a state does so against it, where nobody else is meant.</summary>
internal static class OwnStates
{
    /// <summary>The construction of a protest by people called by their country.</summary>
    public const string PeopleOfACountry = "people of a country";

    /// <summary>The construction of what people of the place do without a name.</summary>
    public const string UnnamedAgent = "unnamed agent";

    /// <summary>The roles with the own state as the one who undergoes it, where it is.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">What tells it.</param>
    /// <param name="roles">Who does it, and who undergoes it as far as the text tells.</param>
    /// <param name="scene">Gives the state of the place of the event, null where unknown.</param>
    /// <param name="context">What the text tells before.</param>
    public static FilledRoles Against(SentenceParticipants participants, Trigger trigger, FilledRoles roles, Func<string?> scene, ReadingContext context)
    {
        if (roles is not { Recipients.Count: 0, Actors: [var own] } || !ArticleSides.IsCountryCode(own))
        {
            return roles;
        }

        if (roles.Rule is PeopleOfACountry)
        {
            return roles with { Recipients = roles.Actors };
        }

        var isProtest = trigger.Sense.Type is "PROTEST" && !ProtestTargets.HasTarget(participants, trigger);
        if (isProtest && (!trigger.IsNoun || roles.Rule is "light verb") && trigger.Sense.Mode is "demo" or "strike" or "riot" or "hunger" && (scene() is not { } place || place == own))
        {
            // "des milliers de Camerounais ont défilé à Douala"
            return roles with { Recipients = roles.Actors };
        }

        // "la manifestation a dégénéré": against whom they were said to demonstrate; "les étudiants réclament le versement des bourses".
        return roles.Rule is not UnnamedAgent ? roles
            : isProtest ? roles with { Recipients = ProtestTargets.Before(participants, trigger, own, context.Earlier) }
            : !trigger.IsNoun && (trigger.Sense.Type is "REQUEST" || trigger.Sense.Type is "ACCUSE" && HeldPersons.Deed(participants, trigger) >= 0) ? roles with { Recipients = roles.Actors } : roles;
    }
}
