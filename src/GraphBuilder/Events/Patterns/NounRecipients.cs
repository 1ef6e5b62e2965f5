using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Finds who undergoes what a noun tells: in the slots of its sense, as the subject of what is asked, by an adjective with <i>anti</i>, or behind <i>de</i> beside <i>par</i>.</summary>
internal sealed class NounRecipients(Referents referents, DoerFinder doers, Possessors possessors, Func<string, string?> stateOf)
{
    // The act criticised, praised or opposed stands for who did it.
    private static readonly HashSet<string> OfActs = new(StringComparer.Ordinal) { "ACCUSE", "SUPPORT", "REJECT" };
    private readonly Gifts _gifts = new(referents, stateOf);

    /// <summary>Ids of those who undergo it; empty where the noun phrase names nobody.</summary>
    public List<string> Find(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, NounArguments arguments, IReadOnlyList<EventDraft> earlier, List<string> actors)
    {
        foreach (var slot in trigger.Sense.Recipients)
        {
            foreach (var word in arguments.Behind(slot is RecipientSlot.Doer && trigger.IsPredicate && arguments.Behind("par").Any() ? ["par"] : Prepositions(slot)))
            {
                var found = referents.Owner(participants, word);
                if (found.Count == 0 && OfActs.Contains(trigger.Sense.Type))
                {
                    found = doers.Find(participants, triggers, word, earlier, actors);
                }

                // "une ingérence de X dans ses affaires", "un tir de X contre ses navires"
                found = found.Count > 0 || trigger.Sense.Type is not ("ASSAULT" or "COERCE") || slot is RecipientSlot.Of ? found : possessors.Of(participants, word);

                // "l'arrestation de ses ressortissants"
                found = found.Count > 0 || slot is not RecipientSlot.Of ? found : Own(participants, word);
                found.RemoveAll(actors.Contains);
                if (found.Count > 0)
                {
                    return found;
                }
            }
        }

        if (trigger.Sense.Type is "ASSAULT" && arguments.Behind("dans", "sur", "contre", "à", "de").Select(word => PlaceHolders.Of(participants, referents, word)).FirstOrDefault(found => found.Count > 0) is { } holders && !holders.Exists(actors.Contains))
        {
            return holders;
        }

        if (trigger.Sense.Type is "AID" && Reached(participants, trigger, arguments, actors) is { Count: > 0 } reached)
        {
            return reached;
        }

        if (trigger.Sense.Type is "REJECT" && OfferRefused(participants, triggers, trigger.Word, earlier, actors) is { Count: > 0 } offering)
        {
            return offering;
        }

        if (trigger.Sense.Type is "AGREE" && Promised(participants, trigger.Word) is var gift and >= 0 && referents.Of(participants, gift) is { Count: > 0 } promised && !promised.Exists(actors.Contains))
        {
            return promised;
        }

        if (trigger.Sense is { Type: "SANCTION", Mode: "discontinue" } && Posted(participants, trigger) is { } post)
        {
            return [post];
        }

        if (trigger.Sense.Type is "REQUEST" && Asked(participants, trigger.Word) is { Count: > 0 } asked)
        {
            return asked;
        }

        if (referents.Adjectives.Against(participants, trigger.Word) is { Count: > 0 } target)
        {
            return target;
        }

        if (NounActors.IsUndergoneByPossessor(trigger.Sense) && possessors.Of(participants, trigger.Word) is { Count: > 0 } arrested)
        {
            return arrested;
        }

        // With the actor behind "par", what stands behind "de" undergoes it, whatever the noun.
        return arguments.Behind("par").Any() && actors.Count > 0 && !trigger.Sense.IsMutual ? referents.OwnerOfFirst(participants, arguments.Behind("de")) : [];
    }

    // "l'acheminement de l'aide vers Gaza", "un prêt de dix millions au profit de X"
    private List<string> Reached(SentenceParticipants participants, Trigger trigger, NounArguments arguments, List<string> actors) =>
        _gifts.Receivers(participants, trigger.Word, actors) is { Count: > 0 } receivers ? receivers : _gifts.There(participants, arguments.Behind("à", "pour", "vers", "dans"), actors);

    // "le refus de X d'accepter l'offre russe": whose it is is refused.
    private List<string> OfferRefused(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, int noun, IReadOnlyList<EventDraft> earlier, List<string> actors)
    {
        var tree = participants.Tree;
        foreach (var child in tree.Children(noun))
        {
            if (tree.Relation(child) is "acl" && tree.Features(child).Finiteness is Finiteness.Infinitive && tree.Child(child, "obj") is var offer and >= 0)
            {
                return [.. doers.Find(participants, triggers, offer, earlier, actors).Where(id => !actors.Contains(id))];
            }
        }

        return [];
    }

    // "la promesse de X d'aider Y", "l'engagement de X à livrer des chars à Y": to whom it is done; −1 for nobody.
    private static int Promised(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        foreach (var deed in tree.Children(noun))
        {
            if (tree.Relation(deed) is not "acl" || tree.Features(deed).Finiteness is not Finiteness.Infinitive)
            {
                continue;
            }

            foreach (var child in tree.Children(deed))
            {
                if (participants.At(child) is not null && (tree.Relation(child) is "obj" || tree.Preposition(child) is "à"))
                {
                    return child;
                }
            }
        }

        return -1;
    }

    // "le rappel de l'ambassadeur de France au Niger": where the envoy is.
    private string? Posted(SentenceParticipants participants, Trigger trigger)
    {
        var post = trigger.Phrase.Concat(participants.Tree.Genitives(trigger.Word)).Select(word => participants.At(word)?.Post).FirstOrDefault(one => one is not null);
        return post is null || ArticleSides.IsCountryCode(post) ? post : stateOf(post);
    }

    private List<string> Own(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        var people = tree.Upos(word) is "NUM" && tree.Child(word, "nmod") is var counted and >= 0 ? counted : word;
        return participants.Lexicon.Is(tree.Lemma(people), RoleNoun.OwnPeople) ? possessors.Of(participants, people) : [];
    }

    // "la demande de X que Y se retire", "l'appel de X pour que Y cède": the subject of what is asked.
    private List<string> Asked(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        foreach (var child in tree.Children(noun))
        {
            if (tree.Relation(child) is "acl" or "ccomp" or "advcl" && !tree.Is(child, "acl:relcl") && tree.Clauses.IsFinite(child)
                && referents.Of(participants, tree.Clauses.OwnSubject(child)) is { Count: > 0 } asked)
            {
                return asked;
            }
        }

        // "lance un appel pour que Y cède"
        var verb = tree.Relation(noun) is "obj" ? tree.Head(noun) : -1;
        return verb >= 0 ? referents.Of(participants, PurposeClauses.Subject(tree, verb)) : [];
    }

    private static string[] Prepositions(RecipientSlot slot) => slot switch
    {
        RecipientSlot.To => ["à", "envers", "vers"],
        RecipientSlot.Against => ["contre", "envers"],
        RecipientSlot.Of => ["de"],
        RecipientSlot.With => ["avec"],
        RecipientSlot.On => ["sur"],
        RecipientSlot.In => ["en", "dans", "à"],
        RecipientSlot.For => ["pour"],
        RecipientSlot.Doer => ["à", "envers", "contre", "sur", "devant", "face", "concernant", "de"],
        _ => [],
    };
}
