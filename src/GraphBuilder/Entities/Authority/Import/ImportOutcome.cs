namespace GraphBuilder.Entities.Authority.Import;

/// <summary>What an import did.</summary>
/// <param name="Added">Ids of new entries, in order of the rows.</param>
/// <param name="Merged">Ids of entries that were there and got more names or offices, in order of the rows.</param>
/// <param name="Unchanged">How many items said nothing new.</param>
/// <param name="LeftOut">What was not taken up: one line each, with its row and the reason.</param>
/// <param name="Text">The user's file as it has to be now.</param>
public sealed record ImportOutcome(
    IReadOnlyList<string> Added, IReadOnlyList<string> Merged, int Unchanged, IReadOnlyList<string> LeftOut, string Text);
