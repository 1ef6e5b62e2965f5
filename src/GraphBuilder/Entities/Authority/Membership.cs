namespace GraphBuilder.Entities.Authority;

/// <summary>The time during which an entity is a member of an alliance or organisation.</summary>
/// <param name="MemberId">Id of the member.</param>
/// <param name="From">When it joined; null if unknown.</param>
/// <param name="To">When it left; null for a present member.</param>
public sealed record Membership(string MemberId, PartialDate? From, PartialDate? To);
