using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Tells warnings from statements: <i>« La situation est insoutenable », a prévenu X</i> foretells nothing to anybody.</summary>
internal static class Warnings
{
    /// <summary>Whether a verb of warning that addresses nobody stands with a quotation or clause that foretells nothing.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="warned">Ids of those whom the verb addresses.</param>
    public static bool IsMereStatement(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> warned)
    {
        var tree = participants.Tree;
        var isInverted = SubjectFinder.FollowsSpeech(participants, trigger);
        if (trigger.IsNoun || trigger.IsPassive || trigger.Sense is not { Type: "THREATEN", Lemma: "prévenir" or "avertir" } || !isInverted && (warned.Count > 0 || tree.Child(trigger.Word, "ccomp") < 0))
        {
            return false;
        }

        var (from, to) = isInverted ? (0, trigger.Word) : (trigger.Word + 1, tree.SubtreeEnd(trigger.Word));
        for (var word = from; word < to; word++)
        {
            if (Foretells(tree, word))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Foretells(SentenceTree tree, int word) =>
        tree.Features(word) is { Tense: VerbTense.Future } or { Mood: VerbMood.Conditional or VerbMood.Imperative } || tree.Lemma(word) is "si" or "devoir" or "falloir" or "pouvoir"
        || tree.Lemma(word) is "aller" && tree.Child(word, "xcomp") >= 0;
}
