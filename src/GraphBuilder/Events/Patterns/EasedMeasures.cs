namespace GraphBuilder.Events.Patterns;

/// <summary>Tells who is eased where a measure is: <i>lève les sanctions imposées à X</i>, <i>la levée des sanctions visant X</i>.</summary>
internal static class EasedMeasures
{
    /// <summary>Ids of those who are under the measure; empty where the sentence names none.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="triggers">Its triggers.</param>
    /// <param name="easing">What tells that it is eased.</param>
    /// <param name="actors">Who eases it.</param>
    /// <param name="undergoing">Gives who undergoes what a noun tells.</param>
    public static List<string> Under(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger easing, IReadOnlyList<string> actors, Func<Trigger, IReadOnlyList<string>> undergoing)
    {
        var tree = participants.Tree;
        var measure = triggers.FirstOrDefault(one => one is { IsNoun: true, Sense.Type: "SANCTION" } && one != easing
            && (easing.IsNoun ? tree.Head(one.Word) == easing.Word : participants.ArgumentsOf(easing).Patient == one.Word));
        return measure is null ? [] : [.. undergoing(measure).Where(id => !actors.Contains(id))];
    }
}
