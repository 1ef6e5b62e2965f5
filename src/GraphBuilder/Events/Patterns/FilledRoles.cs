namespace GraphBuilder.Events.Patterns;

/// <summary>Who takes part in what a trigger tells.</summary>
/// <param name="Actors">Ids of those who do it; empty where nothing tells.</param>
/// <param name="Recipients">Ids of those who undergo it; empty for none.</param>
/// <param name="Rule">The construction that tells it.</param>
/// <param name="Place">Id of the place that a visit names; null for none.</param>
/// <param name="Way">How the recipients were found where the words of the event name none; null where they do.</param>
internal sealed record FilledRoles(IReadOnlyList<string> Actors, IReadOnlyList<string> Recipients, string Rule, string? Place = null, string? Way = null);
