using GraphBuilder.Entities;
using GraphBuilder.Events.Lexicon;

namespace GraphBuilder.Events.Patterns;

/// <summary>Tells events that several do together, each of them actor and recipient at once, so that nobody else has to undergo them.</summary>
internal static class JointEvents
{
    /// <summary>The construction of a noun that stands between two (<i>un accord entre X et Y</i>).</summary>
    public const string BetweenTwo = "nominal between";

    /// <summary>Whether several hold an exercise together (<i>leurs manœuvres annuelles</i>).</summary>
    public static bool IsJoint(Trigger trigger, IReadOnlyList<string> actors) =>
        trigger.Sense.Type is "MOBILIZE" && actors.Count > 1 && trigger.Sense.Lemma.Contains("exercice", StringComparison.Ordinal);

    /// <summary>Whether whom they meet takes part as they do; a coming visit keeps guest and host.</summary>
    public static bool IsAmongEqual(Trigger trigger, string type) => trigger.Sense.IsMutual && type is not "REJECT" || type is "AGREE" && trigger.Sense is { Type: "CONSULT", Mode: not "visit" };

    /// <summary>Whether an organisation meets by itself (<i>l'Otan s'est réunie</i>).</summary>
    public static bool MeetsAlone(EventSense sense, IReadOnlyList<string> actors, ArticleSides sides) =>
        sense.Lemma is "se réunir" && actors.Count == 1 && sides.TypeOf(actors[0]) is EntityType.Alliance or EntityType.GovernmentBody or EntityType.Organization;

    /// <summary>Whether an event is whole without a recipient: several do it, or what is rejected is no one (<i>nie</i>, <i>est rejeté</i>).</summary>
    public static bool NeedsNobodyElse(SentenceParticipants participants, Trigger trigger, string type, FilledRoles roles, bool isJoint)
    {
        var isMutual = roles.Actors.Count > 1 && (isJoint || trigger.Sense.IsMutual || trigger.Sense.Type is "AGREE" or "CONSULT" || roles.Rule is BetweenTwo)
            || type is "REJECT" && (trigger.IsPassive || Denials.Includes(participants, trigger));

        // "X et Y ont rompu leurs relations"
        var isBroken = type is "SANCTION" && roles.Actors.Count > 1 && trigger.Sense.Recipients.Contains(RecipientSlot.With) && trigger.Sense.Tail is [.., "relations" or "liens" or "diplomatiques" or "ponts"];
        return isBroken || isMutual && (roles.Rule is BetweenTwo || type is not ("ACCUSE" or "AID" or "SANCTION" or "REQUEST" or "THREATEN"));
    }
}
