namespace GraphBuilder.Events.Patterns;

/// <summary>Where the rules found who undergoes an event, if not in a slot of its sense: named behind the construction in the rule of the evidence.</summary>
internal static class RoleWays
{
    /// <summary>Next to the verb, in no slot that the tree shows.</summary>
    public const string NearVerb = "recipient near the verb";

    /// <summary>By a place or a pronoun at the verb.</summary>
    public const string PlaceOrPronoun = "recipient by place or pronoun";

    /// <summary>As who did what is judged.</summary>
    public const string Deed = "recipient by deed";

    /// <summary>By what the text tells around it or told before.</summary>
    public const string Text = "recipient by the text";

    /// <summary>Not at all, though all is told: who blames a crime or worries about something, of which the text says nobody's it is.</summary>
    public const string Nobody = "recipient nobody";

    /// <summary>Parts the construction from the way.</summary>
    public const string Separator = ", ";
}
