namespace GraphBuilder.Events.Patterns;

/// <summary>Who takes part in what a trigger tells.</summary>
/// <param name="Actors">Ids of those who do it; empty where nothing tells.</param>
/// <param name="Recipients">Ids of those who undergo it; empty for none.</param>
/// <param name="Rule">The construction that tells it.</param>
/// <param name="Place">Id of the place that a visit names; null for none.</param>
/// <param name="Way">How the recipients were found where the words of the event name none; null where they do.</param>
internal sealed record FilledRoles(IReadOnlyList<string> Actors, IReadOnlyList<string> Recipients, string Rule, string? Place = null, string? Way = null)
{
    /// <summary>The construction, with the way to the recipients where there is one: the head of the rule of the evidence.</summary>
    public string Construction => Way is null ? Rule : Rule + RoleWays.Separator + Way;

    /// <summary>The same with those who undergo it, and the way by which they were found; one tried before, whom it led to fell out again, stays named.</summary>
    public FilledRoles Undergone(IReadOnlyList<string> recipients, string way) => this with { Recipients = recipients, Way = Way is null ? way : Way + RoleWays.Separator + way };

    /// <summary>The same with who undergoes it and who does it turned round.</summary>
    public FilledRoles Turned() => this with { Actors = Recipients, Recipients = Actors };
}
