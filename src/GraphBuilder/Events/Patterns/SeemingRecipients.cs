using GraphBuilder.Entities;

namespace GraphBuilder.Events.Patterns;

/// <summary>Takes out of filled roles those who only seem to undergo an event: the own side of the one who speaks, and whoever stands in his phrase.</summary>
internal static class SeemingRecipients
{
    // "la garde à vue de l'ancienne ministre de la Santé X"
    private const int LongestTitle = 4;

    /// <summary>The roles without them.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="roles">Its roles, with an actor.</param>
    /// <param name="sides">Who belongs to which state.</param>
    public static FilledRoles Without(SentenceParticipants participants, Trigger trigger, FilledRoles roles, ArticleSides sides)
    {
        // « La Grèce ne cédera pas », a prévenu son ministre: nobody warns his own.
        if (trigger.Sense.Type is "THREATEN" && SubjectFinder.FollowsSpeech(participants, trigger) && roles.Recipients.All(id => roles.Actors.Any(actor => sides.IsSame(actor, id))))
        {
            roles = roles with { Recipients = [] };
        }

        // "a fait part de la consternation de la France": whose feeling it is does not undergo it.
        if (!trigger.IsNoun && trigger.Phrase.Count > 0 && roles.Actors.Count > 0 && trigger.Sense.Type is "ACCUSE" or "SUPPORT" or "REJECT" or "AGREE")
        {
            roles = roles with { Recipients = [.. roles.Recipients.Where(id => !roles.Actors.All(actor => sides.StateOf(actor) == id))] };
        }

        // "Manille proteste après des tirs sur ses garde-côtes": a state that blames means none of its own bodies that only stands near.
        if (trigger.Sense.Type is "ACCUSE" && roles is { Way: RoleWays.NearVerb, Actors: [var blaming] } && ArticleSides.IsCountryCode(blaming))
        {
            roles = roles with { Recipients = [.. roles.Recipients.Where(id => sides.TypeOf(id) is not EntityType.GovernmentBody || sides.StateOf(id) != blaming)] };
        }

        // "qualifie l'exercice Atlas Lion de provocation": an occasion does nothing.
        if (trigger.Sense.Type is "ACCUSE")
        {
            roles = roles with { Recipients = [.. roles.Recipients.Where(id => sides.TypeOf(id) is not EntityType.Gathering)] };
        }

        // "a revendiqué l'attentat dans un message à l'AFP": who is told of it does not undergo it.
        if (trigger.Sense.Lemma is "revendiquer")
        {
            roles = roles with { Recipients = [.. roles.Recipients.Where(id => sides.TypeOf(id) is not EntityType.Media)] };
        }

        // "la nécessité pour les deux pays de coopérer", said by the one, is asked of the other.
        if (trigger.Sense.Type is "REQUEST" && roles.Recipients.Count > 1 && roles.Actors.Count == 1)
        {
            roles = roles with { Recipients = [.. roles.Recipients.Where(id => sides.StateOf(roles.Actors[0]) != id)] };
        }

        // « … », a averti le directeur du PAM, X: who stands in the phrase of the one who speaks is not warned.
        if (trigger.Sense.Type is "THREATEN" && SubjectFinder.FollowsSpeech(participants, trigger))
        {
            roles = roles with { Recipients = [.. roles.Recipients.Where(id => participants.All.Any(one => one.Entities.Contains(id) && (one.Start < trigger.GroupStart || RecipientFinder.IsAddressed(participants, one))))] };
        }

        // "s'alarme de nouvelles de la détention de X": whom it befalls is not blamed for it.
        if (trigger is { IsNoun: false, Sense.Type: "ACCUSE" } && roles.Recipients.Count > 0)
        {
            roles = roles with { Recipients = [.. roles.Recipients.Where(id => sides.TypeOf(id) is not EntityType.Person || !IsVictim(participants, trigger, id))] };
        }

        return roles with { Recipients = [.. roles.Recipients.Where(id => !IsOwn(participants, trigger, roles.Actors, id, sides))] };
    }

    /// <summary>Whether somebody turns to one in his blame, so that he does not blame him: <i>saisit la CPI, proteste auprès de l'ONU</i>.</summary>
    public static bool IsTurnedTo(SentenceParticipants participants, Trigger trigger, string id, ArticleSides sides) =>
        trigger.Sense.Type is "ACCUSE" && (trigger.Sense.Lemma.StartsWith("saisir ", StringComparison.Ordinal) || trigger.Sense.Lemma.EndsWith(" auprès", StringComparison.Ordinal))
        && (sides.TypeOf(id) is EntityType.Alliance || trigger.Phrase.Any(word => participants.At(word)?.Entities.Contains(id) is true));

    // The person of "la détention de X, l'assassinat de X", and of nothing else behind the verb.
    private static bool IsVictim(SentenceParticipants participants, Trigger trigger, string id)
    {
        var behind = participants.All.Where(one => one.Start > trigger.Head && one.Entities.Contains(id)).ToList();
        return behind.Count > 0 && behind.TrueForAll(one => IsBelowDeed(participants, participants.Tree.HeadOfTokens(one.Start, one.End)));
    }

    private static bool IsBelowDeed(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        for (var step = 0; step < LongestTitle && word >= 0 && !tree.IsVerb(word); step++)
        {
            if (tree.Preposition(word) is { } preposition and not "de")
            {
                return false;
            }

            word = tree.Head(word);
            if (word >= 0 && (participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Held) || participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Fate)))
            {
                return true;
            }
        }

        return false;
    }

    // "X a défendu l'appui de son pays à Y": nobody praises himself.
    private static bool IsDeedPraised(SentenceParticipants participants, Trigger trigger) =>
        trigger.Sense.Type is "SUPPORT" && !trigger.IsNoun && participants.ArgumentsOf(trigger).Patient is var deed and >= 0 && participants.At(deed) is null && participants.Tree.Upos(deed) is "NOUN";

    // Nobody visits, meets or threatens his own state ("a mis en garde contre une riposte de son pays"), promises it anything ("a promis une réaction de la France") or takes sanctions against it ("rappelle son ambassadeur à Paris"), and "nie toute implication de son pays" answers somebody else.
    private static bool IsOwn(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors, string id, ArticleSides sides) =>
        (trigger.Sense.Type is "CONSULT" or "THREATEN" || (trigger.Sense.Type is "AGREE" && !trigger.IsNoun) || trigger.Sense is { Type: "SANCTION", Mode: "discontinue" } || IsDeedPraised(participants, trigger) ? actors.All(actor => sides.TypeOf(actor) is EntityType.Person) : trigger.Sense.Type is "REJECT" && Denials.Includes(participants, trigger))
        && ArticleSides.IsCountryCode(id) && actors.All(actor => sides.StateOf(actor) == id);
}
