using GraphBuilder.Entities;
using GraphBuilder.Events.Lexicon;

namespace GraphBuilder.Events.Patterns;

/// <summary>Vetoes and votes against: the body in which they are cast, and whose resolution it would be, is not who is refused, but who has drafted it.</summary>
internal static class Votes
{
    /// <summary>Whether a sense tells a veto or a vote against something.</summary>
    public static bool Tells(EventSense sense) => sense.Type is "REJECT"
        && (IsVeto(sense) || sense.Lemma.StartsWith("voter ", StringComparison.Ordinal));

    /// <summary>Whether a sense tells a veto.</summary>
    public static bool IsVeto(EventSense sense) =>
        sense.Type is "REJECT" && (sense.Lemma.EndsWith("veto", StringComparison.Ordinal) || sense.Lemma.EndsWith("véto", StringComparison.Ordinal));

    /// <summary>The roles with those who drafted what is voted on, where the text tells, in the place of the body.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">What tells the refusal.</param>
    /// <param name="roles">Its roles.</param>
    /// <param name="context">What the text tells before.</param>
    public static FilledRoles OfDraft(SentenceParticipants participants, Trigger trigger, FilledRoles roles, ReadingContext context)
    {
        if (!Tells(trigger.Sense) || roles.Recipients.Count == 0 || !roles.Recipients.All(IsBody))
        {
            return roles;
        }

        var authors = Proposals.Authors(participants, trigger, roles.Actors, context);
        return authors.Count > 0 && !authors.Any(IsBody) ? roles with { Recipients = authors } : roles;

        bool IsBody(string id) => context.Sides.TypeOf(id) is EntityType.Alliance or EntityType.GovernmentBody;
    }
}
