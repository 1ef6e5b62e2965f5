namespace GraphBuilder.Entities.Authority;

/// <summary>An office that a person holds or held.</summary>
/// <param name="Position">English, lower case (<i>foreign minister</i>).</param>
/// <param name="HolderId">Id of the country or organisation whose office it is.</param>
/// <param name="From">When it began; null if unknown.</param>
/// <param name="To">When it ended; null if it goes on or nobody noted its end.</param>
public sealed record Office(string Position, string HolderId, PartialDate? From, PartialDate? To)
{
    /// <summary>
    /// Whether the office may be held on a day: a date known only by its year or month counts as its earliest start and latest end.
    /// </summary>
    public bool IsHeldOn(DateOnly day) => (From is not { } from || from.First <= day) && (To is not { } to || day <= to.Last);
}
