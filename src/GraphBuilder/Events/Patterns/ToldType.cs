using GraphBuilder.Entities;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells which type of event a trigger tells as what: the type of its sense, but a meeting to come is an agreement, a withdrawal to come a concession, and
/// who backs an armed group aids it.
/// </summary>
internal static class ToldType
{
    // Types that say nothing without somebody who undergoes them.
    private static readonly HashSet<string> Directed = new(StringComparer.Ordinal)
    {
        "AID", "ASSAULT", "COERCE", "SANCTION", "CONSULT", "COOPERATE", "AGREE", "REJECT",
    };

    // Nor do nouns of these: "des appels à la désescalade".
    private static readonly HashSet<string> DirectedNouns = new(StringComparer.Ordinal) { "ACCUSE", "REQUEST", "SUPPORT", "THREATEN" };

    /// <summary>The type and status of the event.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="isJoint">Whether several do it together.</param>
    public static (string Type, EventStatus Status) Of(Trigger trigger, bool isJoint)
    {
        var type = trigger.Sense.Type;
        var status = type is "AGREE" && trigger.Sense.Recipients.Contains(RecipientSlot.Visit) ? trigger.Status | EventStatus.Future : trigger.Status;
        // "ne cédera pas aux exigences de X", "a refusé de céder" is told as a refusal.
        if (type is "CONCEDE" && trigger.Sense.Lemma.Replace("se ", string.Empty, StringComparison.Ordinal).Split(' ')[0] is "céder" or "reculer" or "plier" or "fléchir" or "capituler" && !trigger.IsNoun && status.HasFlag(EventStatus.Negated))
        {
            return ("REJECT", status & ~(EventStatus.Negated | EventStatus.Future));
        }

        if (trigger.Sense.Kind is SenseKind.NegatedVerb)
        {
            return (type, status & ~(EventStatus.Negated | EventStatus.Future));
        }

        // "n'a pas accepté de rencontrer X"
        if (type is "AGREE" && trigger.Sense.Tail.Length > 0 && trigger.Sense.Lemma.StartsWith("accepter ", StringComparison.Ordinal) && status.HasFlag(EventStatus.Negated))
        {
            return ("REJECT", status & ~(EventStatus.Negated | EventStatus.Future));
        }

        if (isJoint)
        {
            return ("COOPERATE", status);
        }

        if (type is "THREATEN" && trigger.Sense.Kind is SenseKind.FutureVerb)
        {
            // "ripostera si …": the threat is made now.
            return (type, status & ~(EventStatus.Future | EventStatus.Hypothetical));
        }

        if (!trigger.IsNoun && trigger.Sense.Recipients.Contains(RecipientSlot.Visit) && status.HasFlag(EventStatus.Negated | EventStatus.Future) && trigger.Sense.Type is "AGREE" or "CONSULT")
        {
            // "ne se rendra pas au sommet": who stays away refuses to meet.
            return ("REJECT", status & ~(EventStatus.Negated | EventStatus.Future));
        }

        if (!status.HasFlag(EventStatus.Future))
        {
            return (type, status);
        }

        return type switch
        {
            "CONSULT" or "SUPPORT" or "COOPERATE" or "AID" => ("AGREE", status),

            // Who will withdraw or cease fire yields in words only.
            "RETREAT" when trigger.Sense.Mode is "withdraw" or "ceasefire" => ("CONCEDE", status & ~EventStatus.Future),
            "CONCEDE" when trigger.Sense.Kind is SenseKind.FutureVerb => (type, status & ~EventStatus.Future),
            _ => (type, status),
        };
    }

    /// <summary>Whether a verb says that somebody will not back, help or cooperate (<i>ne reconnaîtra pas X</i>), which refuses it.</summary>
    public static bool IsRefusal(SentenceTree tree, Trigger trigger) =>
        trigger is { IsNoun: false, IsPredicate: false, IsPassive: false, IsBareParticiple: false, Sense: { Type: "SUPPORT" or "AID", IsMutual: false, Kind: SenseKind.Verb } } && trigger.Status == (EventStatus.Negated | EventStatus.Future) && tree.Clauses.IsNegated(trigger.Word);

    /// <summary>Whether what is told as backing is aid: <i>les rebelles, soutenus par Kigali</i>, <i>accuse Kigali de soutenir le M23</i>; not <i>Kigali soutient le M23</i>, which takes its side.</summary>
    /// <param name="tree">The tree of the sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="recipients">Ids of those who are backed.</param>
    /// <param name="sides">Who they are.</param>
    public static bool IsAid(SentenceTree tree, Trigger trigger, IReadOnlyList<string> recipients, ArticleSides sides) =>
        trigger.Sense.Lemma is "soutenir" && (trigger.IsBareParticiple || !tree.Clauses.IsFinite(trigger.Word))
        && recipients.Count > 0 && recipients.All(id => sides.TypeOf(id) is EntityType.ArmedGroup);

    /// <summary>Whether it is no event unless somebody undergoes it.</summary>
    public static bool NeedsRecipient(string type, Trigger trigger) => Directed.Contains(type) && !IsRefusalToCome(type, trigger) || (trigger.IsNoun && DirectedNouns.Contains(type));

    /// <summary>Whether an attack is told though the text names nobody who undergoes it: <i>l'armée du X a bombardé un quartier rebelle</i>; not who has it done.</summary>
    public static bool IsOpenAttack(Trigger trigger, IReadOnlyList<string> actors, ArticleSides sides) =>
        trigger is { IsNoun: false, IsPassive: false, Status: EventStatus.None, Sense: { Type: "ASSAULT", Mode: "aerial" or "drone" or "heavy-weapons" } } && !actors.Any(actor => sides.TypeOf(actor) is EntityType.Person);

    // "annule son voyage", "ne se rendra pas au sommet": nobody need be named whom he does not want to meet.
    private static bool IsRefusalToCome(string type, Trigger trigger) =>
        type is "REJECT" && (!trigger.IsNoun && trigger.Sense.Recipients.Contains(RecipientSlot.Visit) && !trigger.Sense.Recipients.Contains(RecipientSlot.Doer) || Votes.IsVeto(trigger.Sense));
}
