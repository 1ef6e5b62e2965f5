using GraphBuilder.Entities;
using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language;

namespace GraphBuilder.Events.Patterns;

/// <summary>Fills the roles of a trigger: who does it and who undergoes it, by construction; without an actor there is no event.</summary>
internal sealed class EventRoles
{
    private const string PeopleOfACountry = "people of a country";
    private const int OpponentReach = 8;
    private const string UnnamedAgent = "unnamed agent";
    private const string BetweenTwo = "nominal between";

    private readonly CountryAdjectives _adjectives;
    private readonly VerbRoles _verbs;
    private readonly NounRoles _nouns;
    private readonly ImpliedRecipients _implied;
    private readonly UnnamedAgents _unnamed;

    // Types that say nothing without somebody who undergoes them.
    private static readonly HashSet<string> Directed = new(StringComparer.Ordinal)
    {
        "AID", "ASSAULT", "COERCE", "SANCTION", "CONSULT", "COOPERATE", "AGREE", "REJECT",
    };

    // Nor do nouns of these: "des appels à la désescalade".
    private static readonly HashSet<string> DirectedNouns = new(StringComparer.Ordinal) { "ACCUSE", "REQUEST", "SUPPORT", "THREATEN" };

    public EventRoles(CountryAdjectives adjectives, Referents referents, WordList lightVerbs, WordList undergoingVerbs, EarlierDeeds deeds)
    {
        var doers = new DoerFinder(referents, deeds);
        _adjectives = adjectives;
        _verbs = new VerbRoles(referents, new RecipientFinder(adjectives), deeds, doers, id => StateOf!(id));
        _nouns = new NounRoles(referents, doers, lightVerbs, undergoingVerbs);
        _implied = new ImpliedRecipients(referents, doers, new TakenUpDeeds(referents, deeds));
        _unnamed = new UnnamedAgents(referents, deeds);
    }

    /// <summary>The event that a trigger tells; null where its roles stay open.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="triggers">Its triggers.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="entities">The article's entities by id.</param>
    /// <param name="earlier">The events told so far.</param>
    /// <param name="located">Id of the place of the event; null where unknown.</param>
    /// <param name="before">The sentence before in the same paragraph; null for none.</param>
    public EventDraft? Find(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, IReadOnlyDictionary<string, Entity> entities, IReadOnlyList<EventDraft> earlier,
        string? located, SentenceParticipants? before)
    {
        var (actors, recipients, rule, place) = trigger.IsNoun || trigger.IsPredicate ? OfNoun(participants, triggers, trigger, earlier)
            : OfVerb(participants, triggers, trigger, earlier);
        if (actors.Count == 0)
        {
            located ??= UnnamedAgents.Posting(participants, trigger);
            var scene = located is null ? null : located.Length == 3 ? located : StateOf(located);
            (actors, recipients) = _unnamed.Find(participants, trigger, recipients, scene, before, earlier, (left, right) => SameSide(left, right, entities));
            rule = UnnamedAgent;
        }

        actors = actors.Where(id => CanAct(id, entities)).ToList();
        recipients = recipients.Where(id => !actors.Contains(id)).ToList();
        if (actors.Count == 0)
        {
            return null;
        }

        // Who demonstrates against nobody else does so against his own state.
        if (recipients.Count == 0 && rule is PeopleOfACountry && actors.Count == 1)
        {
            recipients = actors;
        }

        // "Moscou et Kyiv se sont accusés mutuellement": nobody else undergoes it.
        if (trigger.IsReciprocal)
        {
            return actors.Count == 2 ? Draft(participants, trigger, trigger.Sense.Type, actors, [], trigger.Status, place, rule) : null;
        }

        // "leurs manœuvres annuelles": of several, they are done together.
        var isJoint = trigger.Sense.Type is "MOBILIZE" && actors.Count > 1 && trigger.Sense.Lemma.Contains("exercice", StringComparison.Ordinal);
        if (isJoint)
        {
            recipients = [];
        }
        else if (recipients.Count == 0)
        {
            recipients = trigger.Sense.Type is "REJECT" ? IsAttitude(trigger.Sense) ? [] : Adversary(actors, entities, earlier)
                : trigger.Sense.Type is "THREATEN" && IsSaying(participants, trigger) ? Opponent(participants, actors, entities, earlier)
                : _implied.Find(participants, triggers, trigger, actors, earlier, StateOf, entities).Where(id => id == CountryOf(id, entities) || !actors.Contains(id)).ToList();
        }

        var type = trigger.Sense.Type;
        var status = type is "AGREE" && trigger.Sense.Recipients.Contains(RecipientSlot.Visit) ? trigger.Status | EventStatus.Future : trigger.Status;
        if (status.HasFlag(EventStatus.Future) && type is "CONSULT" or "SUPPORT" or "COOPERATE" or "AID")
        {
            type = "AGREE";
        }

        if (isJoint)
        {
            type = "COOPERATE";
        }

        // A withdrawal or ceasefire to come yields in words only.
        if (status.HasFlag(EventStatus.Future) && (type is "RETREAT" && trigger.Sense.Mode is "withdraw" or "ceasefire" || type is "CONCEDE" && trigger.Sense.Kind is SenseKind.FutureVerb))
        {
            type = "CONCEDE";
            status &= ~EventStatus.Future;
        }

        // A coming visit keeps guest and host.
        if (trigger.Sense.IsMutual || type == "AGREE" && trigger.Sense is { Type: "CONSULT", Mode: not "visit" })
        {
            actors = actors.Concat(recipients).Distinct(StringComparer.Ordinal).ToList();
            recipients = [];
            if (actors.Count < 2)
            {
                return MeetsAlone(trigger.Sense, actors, entities) ? Draft(participants, trigger, type, actors, [], status, place, rule) : null;
            }
        }

        var isMutual = actors.Count > 1 && (isJoint || trigger.Sense.IsMutual || trigger.Sense.Type is "AGREE" or "CONSULT" || rule is BetweenTwo) || (type is "REJECT" && (trigger.IsPassive || trigger.Sense.Lemma is "nier"));
        if (recipients.Count == 0 && (Directed.Contains(type) || (trigger.IsNoun && DirectedNouns.Contains(type))) && (!isMutual || rule is not BetweenTwo && type is "ACCUSE" or "AID" or "SANCTION" or "REQUEST" or "THREATEN"))
        {
            return null;
        }

        return Draft(participants, trigger, type, actors, recipients, status, place, rule);
    }

    // "l'Otan s'est réunie": an organisation meets by itself.
    private static bool MeetsAlone(EventSense sense, IReadOnlyList<string> actors, IReadOnlyDictionary<string, Entity> entities) =>
        sense.Lemma is "se réunir" && actors.Count == 1 && entities.TryGetValue(actors[0], out var entity)
        && entity.Type is EntityType.Alliance or EntityType.GovernmentBody or EntityType.Organization;

    private static EventDraft Draft(
        SentenceParticipants participants, Trigger trigger, string type, IReadOnlyList<string> actors, IReadOnlyList<string> recipients, EventStatus status, string? place, string rule) =>
        new()
        {
            Type = type,
            Mode = type == trigger.Sense.Type ? trigger.Sense.Mode : null,
            Actors = [.. actors.Order(StringComparer.Ordinal)],
            Recipients = [.. recipients.Order(StringComparer.Ordinal)],
            Status = status,
            Place = place,
            SaidBy = [],
            Evidence = new Evidence(participants.Words.Span(trigger.Head, trigger.End - trigger.Head), participants.Words.Sentence.Ordinal, $"{rule}: {trigger.Sense.Lemma}"),
            Paragraph = participants.Words.Sentence.Paragraph,
        };

    // "Paris a démenti": what is rejected without a name is what somebody accused or asked the same of before.
    private static IReadOnlyList<string> Adversary(IReadOnlyList<string> actors, IReadOnlyDictionary<string, Entity> entities, IReadOnlyList<EventDraft> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0 && i >= earlier.Count - 8; i--)
        {
            var other = earlier[i];
            if (other.Type is "ACCUSE" or "REQUEST" or "THREATEN" && other.Recipients.Any(id => actors.Any(actor => SameSide(actor, id, entities))) && !other.Actors.Any(actors.Contains))
            {
                return other.Actors;
            }
        }

        return [];
    }

    // "hostile à toute médiation", "l'opposition en exil": an attitude answers nobody.
    private static bool IsAttitude(EventSense sense) => sense.Kind is SenseKind.Predicate || sense.Lemma is "opposition";

    private static bool IsSaying(SentenceParticipants participants, Trigger trigger) =>
        !trigger.IsNoun && (SubjectFinder.IsInverted(participants.Words, trigger) || participants.Tree.Child(trigger.Word, "ccomp") >= 0);

    // "« Nous frapperons encore », a averti X": who threatens nobody by name threatens whom his side was said to fight.
    private static IReadOnlyList<string> Opponent(
        SentenceParticipants participants, IReadOnlyList<string> actors, IReadOnlyDictionary<string, Entity> entities, IReadOnlyList<EventDraft> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0 && participants.Words.Sentence.Ordinal - earlier[i].Evidence.Sentence <= OpponentReach; i--)
        {
            var other = earlier[i];
            if (other.Type is not ("ASSAULT" or "SANCTION" or "COERCE" or "THREATEN" or "ACCUSE") || other.Actors.Count == 0 || other.Recipients.Count == 0)
            {
                continue;
            }

            if (other.Actors.All(IsOwn) != other.Recipients.All(IsOwn))
            {
                return other.Actors.All(IsOwn) ? other.Recipients : other.Recipients.All(IsOwn) ? other.Actors : [];
            }
        }

        return [];

        bool IsOwn(string id) => actors.Any(actor => SameSide(actor, id, entities));
    }

    private static bool SameSide(string left, string right, IReadOnlyDictionary<string, Entity> entities) =>
        left == right || (CountryOf(left, entities) is { } country && country == CountryOf(right, entities));

    private static string? CountryOf(string id, IReadOnlyDictionary<string, Entity> entities) => entities.TryGetValue(id, out var entity) ? entity.Country : id;

    private static bool CanAct(string id, IReadOnlyDictionary<string, Entity> entities) =>
        !entities.TryGetValue(id, out var entity) || entity.Type is not (EntityType.Place or EntityType.Gathering or EntityType.Media);

    private (IReadOnlyList<string> Actors, IReadOnlyList<string> Recipients, string Rule, string? Place) OfNoun(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, IReadOnlyList<EventDraft> earlier)
    {
        var (actors, recipients, rule) = _nouns.Find(participants, triggers, trigger, earlier);
        if (actors.Count == 0 && trigger.Sense.Type is "PROTEST" && recipients.Count > 0)
        {
            return (StateAround(participants, trigger), recipients, PeopleOfACountry, null);
        }

        if (actors.Count == 0 && trigger.Sense is { Type: "COERCE", Mode: "arrest" } && recipients.Count > 0)
        {
            // "l'arrestation d'un Français à Bakou": who arrests there is the state.
            return ([.. StateAround(participants, trigger).Except(recipients)], recipients, rule, null);
        }

        if (!trigger.Sense.Recipients.Contains(RecipientSlot.Visit))
        {
            return (actors, recipients, rule, null);
        }

        var (host, place) = Visited(participants, trigger);
        return (actors, host, rule, place);
    }

    private (IReadOnlyList<string> Actors, IReadOnlyList<string> Recipients, string Rule, string? Place) OfVerb(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, IReadOnlyList<EventDraft> earlier)
    {
        var (actors, recipients, rule) = _verbs.Find(participants, triggers, trigger, earlier);
        if (actors.Count == 0 && trigger.Sense.Type is "PROTEST")
        {
            return (Demonstrators(participants, trigger), recipients, PeopleOfACountry, null);
        }

        if (actors.Count == 0 && recipients.Count > 0 && trigger is { IsPassive: true, Sense: { Type: "COERCE", Mode: "arrest" } })
        {
            // "deux Français arrêtés à Bakou": who arrests there is the state.
            return ([.. StateAround(participants, trigger).Except(recipients)], recipients, rule, null);
        }

        if (recipients.Count == 0 && trigger.Sense.Type is "THREATEN" && SubjectFinder.IsInverted(participants.Words, trigger))
        {
            recipients = SpokenOf(participants, trigger, actors);
        }

        var slots = trigger.Sense.Recipients;
        if (slots.Contains(RecipientSlot.Visit))
        {
            var (host, place) = Visited(participants, trigger);
            return (actors, host, rule, place);
        }

        // The guest makes the visit, whoever is the subject.
        if (slots.Contains(RecipientSlot.Host) || slots.Contains(RecipientSlot.Guest) || trigger.Sense is { Type: "CONSULT", Mode: "visit" })
        {
            if (trigger.IsPassive && actors.Count == 0 && recipients.Count > 0)
            {
                // "reçu à l'Élysée", "X a été accueilli au Mali"
                return (recipients, Visited(participants, trigger).Host, rule, null);
            }

            if (recipients.Count == 0 && actors.Count > 0 && !trigger.IsPassive)
            {
                // "a dépêché une délégation à Séoul"
                var (host, place) = Visited(participants, trigger);
                return (actors, host, rule, place);
            }
        }

        var isTurned = (slots.Contains(RecipientSlot.Host) || slots.Contains(RecipientSlot.Guest)) && recipients.Count > 0;
        return isTurned ? (recipients, actors, rule, null) : (actors, recipients, rule, null);
    }

    // « Si Pékin ne cède pas, … », a prévenu X: the first one spoken of in the quotation is warned.
    private static List<string> SpokenOf(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors)
    {
        var first = participants.All.FirstOrDefault(one => one.End <= trigger.GroupStart && !one.IsPlace && !one.IsPronoun && !one.Entities.Any(actors.Contains));
        return first is null ? [] : [.. first.Entities];
    }

    // "des milliers de Sud-Coréens", "des manifestants congolais": who demonstrates acts as his country.
    private List<string> Demonstrators(SentenceParticipants participants, Trigger trigger)
    {
        for (var i = trigger.GroupStart - 1; i >= 0 && i >= trigger.GroupStart - 8; i--)
        {
            if (_adjectives.Find(participants.Words.Folded[i]) is { } country)
            {
                return [country];
            }
        }

        return [];
    }

    // The state of the first place that says where.
    private IReadOnlyList<string> StateAround(SentenceParticipants participants, Trigger trigger)
    {
        var place = participants.All.FirstOrDefault(one => one.Start > trigger.Head && one.Preposition is "à" or "en" or "dans" or "devant"
            && (one.IsPlace ? StateOf(one.Entities[0]) is not null : one.Preposition is not "devant" && one.Entities[0].Length == 3));
        return place is null ? [] : place.IsPlace ? States(place.Entities[0]) : place.Entities;
    }

    // The state of the place, or the state or person itself.
    private (IReadOnlyList<string> Host, string? Place) Visited(SentenceParticipants participants, Trigger trigger)
    {
        if (VisitedBefore(participants, trigger.Word) is { } before)
        {
            return before.IsPlace ? (States(before.Entities[0]), before.Entities[0]) : (before.WithChain(), null);
        }

        var limit = RecipientFinder.ClauseEnd(participants.Words, trigger.End);
        foreach (var participant in participants.All)
        {
            if (participant.Start < trigger.End || participant.Start >= limit || participant.Start > trigger.End + 12
                || participant.Preposition is not ("à" or "en" or "dans" or "chez" or "pour" or "vers"))
            {
                continue;
            }

            if (!participant.IsPlace)
            {
                return (participant.WithChain(), null);
            }

            // "s'est rendu à Kiev et à Moscou"
            var hosts = States(participant.Entities[0]);
            for (var last = SubjectFinder.Last(participants, participant); last != participant && last is not null; last = last.Chained)
            {
                hosts = [.. hosts.Union(States(last.Entities[0]), StringComparer.Ordinal)];
            }

            return (hosts, participant.Entities[0]);
        }

        return ([], null);
    }

    // "l'Équateur, où X s'est rendu"
    private static Participant? VisitedBefore(SentenceParticipants participants, int verb)
    {
        var tree = participants.Tree;
        var pronoun = tree.Is(verb, "acl:relcl") ? tree.Child(verb, "obl") : -1;
        return pronoun >= 0 && tree[pronoun].Form is "où" ? participants.At(tree.Head(verb)) : null;
    }

    /// <summary>Gives the state of a place.</summary>
    public required Func<string, string?> StateOf { get; init; }

    private IReadOnlyList<string> States(string place) => StateOf(place) is { } state ? [state] : [];
}
