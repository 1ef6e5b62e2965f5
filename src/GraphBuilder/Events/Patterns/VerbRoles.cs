using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Fills the roles of a verb from its arguments: each slot of a sense is written for the active clause and read here in any construction.</summary>
internal sealed class VerbRoles(Referents referents, RecipientFinder surface, EarlierDeeds deeds, DoerFinder doers, Func<string, string?> stateOf)
{
    private readonly VerbActors _actors = new(referents, deeds);
    private readonly SlotRecipients _slots = new(referents, surface);
    private readonly PlaceRecipients _places = new(referents, stateOf);
    private readonly CliticRecipients _clitics = new(referents);
    private readonly Gifts _gifts = new(referents, stateOf);

    /// <summary>Who does what a verb tells, to whom, and the construction.</summary>
    public FilledRoles Find(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, IReadOnlyList<EventDraft> earlier)
    {
        var tree = participants.Tree;
        var arguments = participants.ArgumentsOf(trigger);
        var actors = _actors.Find(participants, trigger, arguments, earlier);
        if (actors.Count == 0 && trigger.IsPassive && trigger.Sense.Recipients.Contains(RecipientSlot.Between) && _slots.Find(participants, trigger, arguments, RecipientSlot.Between, actors) is { Count: > 1 } pair)
        {
            // "les relations entre X et Y sont rompues"
            return new FilledRoles(pair, [], JointEvents.BetweenTwo);
        }

        if (actors.Count == 0 && trigger.Sense.Type is "ASSAULT" && trigger.Sense.Recipients.Contains(RecipientSlot.From))
        {
            // "la ville est tombée aux mains de X": its state undergoes it.
            actors = _places.StateOf(participants, arguments.Agent);
        }

        var recipients = Recipients(participants, triggers, trigger, arguments, actors);
        var second = Gapping.SecondSubject(participants, trigger)?.Entities ?? [];
        recipients.RemoveAll(second.Contains);

        var construction = Construction(tree, trigger);
        if (recipients.Count > 0 || Denials.IsOfOwnDeed(participants, trigger))
        {
            return new FilledRoles(actors, recipients.Count > 0 ? recipients : Others(referents.Of(participants, Denials.Claimant(participants, trigger)), actors), construction);
        }

        if (trigger.Sense.Type is "ACCUSE" && IsOfPlight(participants, arguments))
        {
            return new FilledRoles(actors, [], construction);
        }

        if (CanTakeNearby(participants, triggers, trigger, arguments) && surface.Find(participants, trigger, actors).Except(second).ToList() is { Count: > 0 } nearby)
        {
            return new FilledRoles(actors, nearby, construction, Way: RoleWays.NearVerb);
        }

        if (actors.Count > 0 && Indirect(participants, trigger, arguments, actors, earlier).Except(second).ToList() is { Count: > 0 } indirect)
        {
            return new FilledRoles(actors, indirect, construction, Way: RoleWays.PlaceOrPronoun);
        }

        return trigger.Sense.Type is "ACCUSE" or "SUPPORT" or "REJECT" && actors.Count > 0 && OfDeed(participants, triggers, trigger, arguments, actors, earlier).Except(second).ToList() is { Count: > 0 } doer
            ? new FilledRoles(actors, doer, construction, Way: RoleWays.Deed) : new FilledRoles(actors, [], construction);
    }

    // Who did what is criticised, praised or opposed.
    private List<string> OfDeed(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, VerbArguments arguments, List<string> actors, IReadOnlyList<EventDraft> earlier)
    {
        // "juge sur sa page que le renvoi de X est injuste": what he judges, not where
        var clause = participants.Tree.Child(trigger.Word, "ccomp");
        var argument = arguments.Patient >= 0 ? arguments.Patient : clause >= 0 ? clause : arguments.Behind("à", "contre", "de", "par", "sur", "face").FirstOrDefault(-1);
        // "voit dans cette annonce une provocation"
        argument = trigger.Sense.Recipients.Contains(RecipientSlot.In) && arguments.Behind("dans").FirstOrDefault(-1) is var seen and >= 0 ? seen : argument;
        argument = argument < 0 ? trigger.Phrase.Select(word => participants.Tree.Child(word, "ccomp")).FirstOrDefault(one => one >= 0, -1) : argument;
        argument = argument < 0 && trigger.Sense.Type is "REJECT" ? OfInfinitive(participants.Tree, trigger.Word) : argument;
        var found = Others(doers.Find(participants, triggers, argument, earlier, actors), actors);

        // "a salué cette décision" as a phrase of its own
        return found.Count == 0 && trigger.Phrase.FirstOrDefault(word => deeds.IsDeed(participants.Tree, word), -1) is var deed and >= 0
            ? Others(deeds.Doers(participants, deed, earlier, actors), actors) : found;
    }

    // "refuse d'accueillir les Soudanais", "exclut de livrer des chars à X": who would undergo it.
    private static int OfInfinitive(SentenceTree tree, int verb)
    {
        var deed = tree.Child(verb, "xcomp");
        if (deed < 0 || tree.Features(deed).Finiteness is not Finiteness.Infinitive)
        {
            return -1;
        }

        foreach (var child in tree.Children(deed))
        {
            if (child > deed && tree.Relation(child) is "obl" && tree.Preposition(child) is "à")
            {
                return child;
            }
        }

        return tree.Child(deed, "obj");
    }

    private static List<string> Others(IEnumerable<string> found, List<string> actors) => found.Where(id => !actors.Contains(id)).ToList();

    private List<string> Indirect(SentenceParticipants participants, Trigger trigger, VerbArguments arguments, List<string> actors, IReadOnlyList<EventDraft> earlier)
    {
        var found = _places.Find(participants, trigger, arguments);
        found = found.Count == 0 && trigger.IsBareParticiple ? Possessor(participants, arguments.Patient) : found;
        if (found.Count == 0 && trigger.Sense.Type is not "REJECT")
        {
            found = _clitics.Find(participants, trigger, trigger.Sense.Recipients.Contains(RecipientSlot.To) ? arguments.Dative() : arguments.Patient, actors, earlier);
        }

        return found.Where(id => !actors.Contains(id)).ToList();
    }

    // "a vu son ambassadeur expulsé par X": whose it is undergoes it.
    private List<string> Possessor(SentenceParticipants participants, int patient)
    {
        var tree = participants.Tree;
        if (patient < 0 || !tree.HasPossessive(patient) || tree.Relation(patient) is not "obj")
        {
            return [];
        }

        return tree.Lemma(tree.Head(patient)) is "voir" ? referents.Of(participants, tree.Clauses.Subject(tree.Head(patient))) : [];
    }

    private static string Construction(SentenceTree tree, Trigger trigger) =>
        trigger.IsBareParticiple ? "participle"
        : trigger.IsPassive ? "passive verb"
        : tree.Is(trigger.Word, "acl:relcl") ? "relative clause"
        : tree.Features(trigger.Word).Finiteness is Finiteness.Infinitive ? "infinitive"
        : tree.Features(trigger.Word).Finiteness is Finiteness.Participle && !tree.Clauses.IsFinite(trigger.Word) ? "participle"
        : tree.Relation(trigger.Word) is "conj" && tree.Clauses.OwnSubject(trigger.Word) < 0 ? "coordinated verb"
        : tree.Clauses.OwnSubject(trigger.Word) > trigger.Word ? "inverted clause"
        : "active verb";

    private List<string> Recipients(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, VerbArguments arguments, List<string> actors)
    {
        if (arguments.IsUndergoneBySubject)
        {
            return referents.Owner(participants, arguments.Patient);
        }

        if (_places.OfPost(participants, trigger, arguments) is { Count: > 0 } host)
        {
            return [.. host.Except(actors)];
        }

        if (trigger.Sense.Type is "REQUEST" && referents.Owner(participants, AskedSources.Find(participants, trigger)) is { Count: > 0 } asked && !asked.Exists(actors.Contains))
        {
            return asked;
        }

        if (Denials.IsOfOwnDeed(participants, trigger))
        {
            return [];
        }

        if (AskedSources.IsOuster(participants, trigger, arguments, out var body))
        {
            return [.. referents.Of(participants, body).Except(actors)];
        }

        var found = InSlots(participants, triggers, trigger, arguments, actors);
        return trigger.Sense.Type is "AID" ? Reached(participants, trigger, arguments, actors, found) : found;
    }

    // Whom the means reach by the words of what is given, and in a row each gift's own.
    private List<string> Reached(SentenceParticipants participants, Trigger trigger, VerbArguments arguments, List<string> actors, List<string> named)
    {
        var tree = participants.Tree;
        var gift = arguments.Patient >= 0 ? arguments.Patient : trigger.Phrase.FirstOrDefault(word => tree.Upos(word) is "NOUN", -1);
        if (named.Count > 0)
        {
            return Gifts.IsRow(participants, gift) ? [.. named.Union(_gifts.Receivers(participants, gift, actors), StringComparer.Ordinal)] : named;
        }

        if (!trigger.Sense.Recipients.Any(slot => slot is RecipientSlot.To or RecipientSlot.For or RecipientSlot.In))
        {
            return named;
        }

        // "a annoncé à Davos une aide": where it is said.
        string[] prepositions = trigger.Sense.Tail.Length > 0 ? ["pour", "vers", "dans"] : ["pour", "vers", "dans", "à"];
        return _gifts.Receivers(participants, gift, actors) is { Count: > 0 } receivers ? receivers : _gifts.There(participants, arguments.Behind(prepositions), actors);
    }

    private List<string> InSlots(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, VerbArguments arguments, List<string> actors)
    {
        foreach (var slot in trigger.Sense.Recipients)
        {
            var found = slot is RecipientSlot.Doer && (IsOfOuster(participants, trigger, arguments) || arguments.Patient >= 0 && triggers.Any(other => other.IsNoun && other.Word == arguments.Patient))
                ? doers.Find(participants, triggers, arguments.Patient, [], actors)
                : _slots.Find(participants, trigger, arguments, slot, actors);
            found.RemoveAll(actors.Contains);
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    // Where the slots name nobody, whether somebody next to the verb may stand in one that the tree does not show.
    private static bool CanTakeNearby(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, VerbArguments arguments)
    {
        // "condamne l'invasion de l'Ukraine": who stands behind the act undergoes it, and nothing says who did it.
        var isOfAnAct = trigger.Sense.Recipients.Contains(RecipientSlot.Doer)
            && (IsOfOuster(participants, trigger, arguments) || arguments.Patient >= 0 && triggers.Any(other => other.IsNoun && other.Word == arguments.Patient && other.Sense.Recipients is [RecipientSlot.Of, ..]));
        return !(trigger.IsPassive || trigger.IsBareParticiple || arguments.IsUndergoneBySubject || HasVictim(triggers, trigger, arguments) || isOfAnAct || arguments.HasPatientWithInfinitive || HasUnnamedAddressee(participants.Tree, trigger, arguments)
            || trigger.Sense.Mode is "crowd-control" || SubjectFinder.IsInserted(participants.Tree, trigger) && trigger.Sense.Type is "ACCUSE" || IsOfDemand(participants.Tree, trigger, arguments) || AskedSources.IsOuster(participants, trigger, arguments, out _) || trigger.Sense.Lemma is "se retirer"
            || IsToSomebodyElse(participants.Tree, trigger, arguments) || HasPronoun(participants.Tree, trigger, arguments));
    }

    // "s'inquiète du sort des civils de X": who suffers is not blamed for it.
    internal static bool IsOfPlight(SentenceParticipants participants, VerbArguments arguments) =>
        arguments.Behind("de", "pour", "sur", "par").Prepend(arguments.Patient).Any(word => word >= 0 && participants.Lexicon.Is(participants.Tree.Lemma(word), RoleNoun.Plight));

    // "critique l'expulsion de X", "estime que l'expulsion de X est injustifiée": X has been put out.
    private static bool IsOfOuster(SentenceParticipants participants, Trigger trigger, VerbArguments arguments)
    {
        var tree = participants.Tree;
        var act = arguments.Patient >= 0 || tree.Child(trigger.Word, "ccomp") is not (>= 0 and var clause) ? arguments.Patient : tree.Clauses.Subject(clause);
        return act >= 0 && participants.At(act) is null && participants.Lexicon.Is(tree.Lemma(act), RoleNoun.Ouster);
    }

    // "condamne l'attentat contre l'ambassade de X": who stands behind such a deed has suffered it.
    private static bool HasVictim(IReadOnlyList<Trigger> triggers, Trigger trigger, VerbArguments arguments) =>
        trigger.Sense.Recipients.Contains(RecipientSlot.Doer) && arguments.Patient >= 0
        && triggers.Any(other => other.IsNoun && other.Word == arguments.Patient && other.Sense.Type is "ASSAULT" && !other.Sense.IsMutual);

    // "a donné un ultimatum aux putschistes pour libérer X": it is they who are addressed, whoever they are.
    private static bool HasUnnamedAddressee(SentenceTree tree, Trigger trigger, VerbArguments arguments) =>
        trigger.Sense is { Type: "THREATEN" or "REQUEST", Recipients: [RecipientSlot.To, ..] } && arguments.Behind("à").Any(word => tree.Upos(word) is "NOUN" && tree.Features(word).IsPlural);

    // "X l'a condamnée et Y appelle …": the pronoun is all that is judged.
    internal static bool HasPronoun(SentenceTree tree, Trigger trigger, VerbArguments arguments) =>
        trigger.Sense.Type is "ACCUSE" or "SUPPORT" or "REJECT" && arguments.Patient >= 0 && arguments.Patient < trigger.Word && tree[arguments.Patient].Form is "l'" or "l’" or "le" or "la" or "les";

    // "rend hommage à ce médiateur lors d'une visite à X": he is praised, whoever he is.
    private static bool IsToSomebodyElse(SentenceTree tree, Trigger trigger, VerbArguments arguments) =>
        trigger.Sense is { Type: "SUPPORT", Recipients: [RecipientSlot.To, ..] } && arguments.Behind("à").FirstOrDefault(-1) is var praised and >= 0 && tree.Upos(praised) is "NOUN"
            && tree.Child(praised, "det") is var determiner and >= 0 && tree.Lemma(determiner) is "ce";

    // "exige le respect de …": what stands inside what is demanded is not asked.
    private static bool IsOfDemand(SentenceTree tree, Trigger trigger, VerbArguments arguments) =>
        trigger.Sense is { Type: "REQUEST", Tail.Length: 0 } && arguments.Patient > trigger.Word && tree.Upos(arguments.Patient) is "NOUN" && trigger.Sense.Recipients.Contains(RecipientSlot.Of);
}
