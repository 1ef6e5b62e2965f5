using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Reads the condition of a threat: <i>« Si X attaque, nous frapperons », a averti Y</i>, <i>Y ripostera si X attaque</i>.</summary>
internal static class Conditions
{
    private const int MaximalSteps = 6;

    /// <summary>Whether an event is the condition of a threat or what is threatened: the threat is the record, neither of them is another.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="triggers">Its triggers.</param>
    /// <param name="trigger">What tells the event.</param>
    /// <param name="status">How it is asserted.</param>
    public static bool BelongsToThreat(SentenceParticipants participants, List<Trigger> triggers, Trigger trigger, EventStatus status)
    {
        if (trigger.IsNoun || trigger.Sense.Type is "THREATEN" || (status & (EventStatus.Future | EventStatus.Hypothetical)) == EventStatus.None)
        {
            return false;
        }

        foreach (var other in triggers)
        {
            if (other.Sense.Type is "THREATEN" && other != trigger && !other.IsNoun
                && (SubjectFinder.FollowsSpeech(participants, other) && trigger.Head < other.GroupStart || IsUnder(participants.Tree, trigger.Word, other.Word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word of the clause that a verb has for its condition; −1 for none.</summary>
    public static int Of(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relation(child) is "advcl" or "ccomp" && PredicateStatus.IsCondition(tree, child))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The same for a verb of saying: that of what is said (<i>a prévenu que si X attaquait, il riposterait</i>).</summary>
    public static int OfThreat(SentenceTree tree, int verb) =>
        Of(tree, verb) is var own and >= 0 ? own : tree.Child(verb, "ccomp") is var said and >= 0 ? Of(tree, said) : -1;

    private static bool IsUnder(SentenceTree tree, int word, int threat)
    {
        for (var step = 0; step < MaximalSteps && tree.Head(word) >= 0; step++)
        {
            if (tree.Relation(word) is not ("ccomp" or "xcomp" or "advcl" or "conj" or "parataxis"))
            {
                return false;
            }

            word = tree.Head(word);
            if (word == threat)
            {
                return true;
            }
        }

        return false;
    }
}
