namespace GraphBuilder.Events.Patterns;

/// <summary>Tells verbs that with a clause of their own only say what somebody thinks (<i>X soutient que Y ment</i> supports nobody).</summary>
internal static class Opinions
{
    /// <summary>Whether a trigger is such a verb.</summary>
    public static bool Is(SentenceParticipants participants, Trigger trigger) =>
        !trigger.IsNoun && !trigger.IsPassive && trigger.Sense.Lemma is "soutenir" && participants.Tree.Child(trigger.Word, "ccomp") >= 0;
}
