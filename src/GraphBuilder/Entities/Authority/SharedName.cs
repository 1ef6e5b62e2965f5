namespace GraphBuilder.Entities.Authority;

/// <summary>A name that several entries claim, and the rule that decides between them.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="CandidateIds">Those who claim it.</param>
/// <param name="DefaultId">Who it is without any cue; null if nobody: it is then left open.</param>
/// <param name="Cues">What in the same sentence decides otherwise, in order: the first that matches wins.</param>
/// <param name="File">Name of the file that holds the rule.</param>
/// <param name="Line">One-based line of the file on which the rule starts.</param>
public sealed record SharedName(
    string Name, IReadOnlyList<string> CandidateIds, string? DefaultId, IReadOnlyList<SharedNameCue> Cues, string File, int Line);

/// <summary>Words that make a shared name one of its candidates.</summary>
/// <param name="EntityId">The candidate.</param>
/// <param name="Words">Folded words, any of which in the same sentence is enough.</param>
public sealed record SharedNameCue(string EntityId, IReadOnlyList<string> Words);
