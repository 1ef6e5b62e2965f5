using GraphBuilder.Evaluation;

namespace GraphBuilder.Cli.Output;

/// <summary>The facts missed and the wrong ones as text, those with one cause together.</summary>
internal static class ErrorList
{
    /// <summary>The lines: for each cause its count and its facts, the most frequent cause first.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<FactError> errors)
    {
        foreach (var group in errors.GroupBy(error => (error.IsMissed, error.Cause)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key))
        {
            yield return $"{(group.Key.IsMissed ? "missed" : "wrong")}, {Describe(group.Key.IsMissed, group.Key.Cause)}: {group.Count()}";
            foreach (var error in group)
            {
                yield return Line(error);
            }

            yield return "";
        }
    }

    /// <summary>The cause in words.</summary>
    /// <param name="isMissed">Whether the program misses the fact; else it says a wrong one.</param>
    /// <param name="cause">The cause.</param>
    public static string Describe(bool isMissed, ErrorCause cause)
    {
        var other = isMissed ? "said" : "true";
        return cause switch
        {
            ErrorCause.OtherSentence => $"{other} of another sentence",
            ErrorCause.OtherType => $"{other} with another event type",
            ErrorCause.OtherPolarity => isMissed ? "said with the negation turned" : "true with the negation turned",
            ErrorCause.TurnedRound => $"{other} with actor and recipient turned round",
            ErrorCause.OtherRecipient => $"{other} with another recipient",
            ErrorCause.OtherActor => $"{other} with another actor",
            ErrorCause.OtherPair => $"{other} with another actor and recipient",
            ErrorCause.ActorNotSeen => "actor not seen in the sentence",
            ErrorCause.RecipientNotSeen => "recipient not seen in the sentence",
            ErrorCause.NoEvent => "both seen, no event",
            ErrorCause.NoSuchEvent => "nothing of the kind in the sentence",
            _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "no such cause"),
        };
    }

    private static string Line(FactError error) =>
        $"  {error.Article,-12} {error.Fact.Type}{(error.Fact.Negated ? " not" : "")} {error.Fact.Actor} -> {error.Fact.Recipient ?? "nobody"}   …{error.Around}…";
}
