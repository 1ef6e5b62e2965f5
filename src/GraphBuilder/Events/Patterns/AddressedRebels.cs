using GraphBuilder.Entities;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells which armed group is asked or threatened where it is only called rebels behind a preposition that hides its article (<i>demande aux rebelles de
/// se retirer</i>): the one of which the text speaks most.
/// </summary>
internal static class AddressedRebels
{
    /// <summary>Its id; null where nobody is called so, and where the text speaks of no such group, or of two alike.</summary>
    public static string? Of(SentenceParticipants participants, Trigger trigger, ArticleSides sides)
    {
        if (trigger.IsNoun || trigger.IsPassive || trigger.Sense.Type is not ("REQUEST" or "THREATEN"))
        {
            return null;
        }

        var tree = participants.Tree;
        var arguments = participants.ArgumentsOf(trigger);
        foreach (var word in arguments.Behind("à").Append(arguments.OwnObject))
        {
            if (word >= 0 && participants.At(word) is null && tree.Features(word).IsPlural && participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Irregular)
                && tree.Child(word, "det") is var article and >= 0 && tree.Lemma(article) is "le" or "ce")
            {
                return sides.MostMentioned(EntityType.ArmedGroup);
            }
        }

        return null;
    }
}
