using GraphBuilder.Entities;
using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language;

namespace GraphBuilder.Events.Patterns;

/// <summary>Fills the roles of a trigger: who does it and who undergoes it, by construction; without an actor there is no event.</summary>
internal sealed class EventRoles
{
    private const string PeopleOfACountry = OwnStates.PeopleOfACountry;
    private const string UnnamedAgent = OwnStates.UnnamedAgent;
    private const int DemonstratorReach = 8;
    private const int LastOfLead = 2;

    private readonly Referents _referents;
    private readonly Func<string, string?> _stateOf;
    private readonly VerbRoles _verbs;
    private readonly NounRoles _nouns;
    private readonly ImpliedRecipients _implied;
    private readonly UnnamedAgents _unnamed;
    private readonly VisitedStates _visited;
    private readonly VisitRoles _visits;
    private readonly ThreatenedSides _threats;
    private readonly HeldPersons _held;
    private readonly Unrest _unrest;
    private readonly MeetingSides _meetings;
    private readonly Memberships _memberships;
    private readonly AccusedDeeds _accused;
    private readonly Judgements _judgements;
    private readonly OpenDeeds _open;
    private readonly BlameOfNobody _nobody;

    /// <summary>Joins the rules.</summary>
    /// <param name="adjectives">The adjectives of countries.</param>
    /// <param name="referents">Tells whom a word stands for.</param>
    /// <param name="lightVerbs">Verbs that say nothing but that their noun happens.</param>
    /// <param name="undergoingVerbs">Verbs whose subject undergoes what their noun tells.</param>
    /// <param name="deaths">Verbs whose subject dies in what their noun tells.</param>
    /// <param name="deeds">Tells which event told before a noun takes up.</param>
    /// <param name="stateOf">Gives the state of a place; null for none.</param>
    public EventRoles(CountryAdjectives adjectives, Referents referents, WordList lightVerbs, WordList undergoingVerbs, DeathVerbs deaths, EarlierDeeds deeds, Func<string, string?> stateOf)
    {
        var doers = new DoerFinder(referents, deeds);
        _referents = referents;
        _stateOf = stateOf;
        _verbs = new VerbRoles(referents, new RecipientFinder(adjectives), deeds, doers, stateOf);
        _nouns = new NounRoles(referents, doers, lightVerbs, undergoingVerbs, deaths, stateOf);
        _held = new HeldPersons(referents, stateOf);
        _unrest = new Unrest(referents);
        _meetings = new MeetingSides(referents);
        _memberships = new Memberships(referents);
        _accused = new AccusedDeeds(referents);
        _judgements = new Judgements(doers);
        _implied = new ImpliedRecipients(referents, doers, new TakenUpDeeds(referents, deeds), stateOf);
        _nobody = new BlameOfNobody(deeds);
        _open = new OpenDeeds(_verbs, _implied);
        _unnamed = new UnnamedAgents(referents, deeds, stateOf);
        _visited = new VisitedStates(referents, stateOf);
        _visits = new VisitRoles(_visited);
        _threats = new ThreatenedSides(referents, stateOf);
        Proposals = new Proposals(referents, doers);
    }

    /// <summary>Tells what sentences say somebody has put forward, and whose it is.</summary>
    public Proposals Proposals { get; }

    /// <summary>The event that a trigger tells; null where its roles stay open.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="triggers">Its triggers.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="located">Gives the id of the place of the event, null where unknown: asked only where nobody is named who does it.</param>
    /// <param name="context">What the text tells before.</param>
    /// <param name="open">What is known of its roles where they stay open: who does it, or who undergoes it.</param>
    public EventDraft? Find(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, Func<string?> located, ReadingContext context, out FilledRoles open)
    {
        open = new FilledRoles([], [], string.Empty);
        if (Duties.Tells(trigger.Sense))
        {
            // "devrait cesser": asked for all the same.
            trigger = trigger with { Status = trigger.Status & ~EventStatus.Hypothetical };
        }

        var roles = Able(Named(participants, triggers, trigger, located, context), context.Sides);
        if (roles.Actors.Count == 0)
        {
            open = roles;
            return null;
        }

        if (Warnings.IsMereStatement(participants, trigger, roles.Recipients))
        {
            return null;
        }

        roles = Votes.OfDraft(participants, trigger, SeemingRecipients.Without(participants, trigger, roles, context.Sides), context);
        if (roles.Rule is UnnamedAgent && trigger is { IsNoun: true, Sense: { Type: "ASSAULT" or "PROTEST", IsMutual: true } or { Type: "ASSAULT" or "PROTEST", Recipients: [RecipientSlot.Between, ..] } })
        {
            // "des affrontements entre étudiants et policiers": one state's people fight each other.
            return EventDraft.Told(participants, trigger, trigger.Sense.Type, trigger.Status, roles with { Recipients = roles.Actors });
        }

        // "Moscou et Kyiv se sont accusés mutuellement": nobody else undergoes it.
        if (trigger.IsReciprocal)
        {
            return roles.Actors.Count == 2 ? EventDraft.Told(participants, trigger, trigger.Sense.Type, trigger.Status, roles with { Recipients = [] }) : null;
        }

        var isJoint = JointEvents.IsJoint(trigger, roles.Actors);
        roles = OwnStates.Against(participants, trigger, Completed(participants, triggers, trigger, roles, isJoint, located, context), () => Scene(participants, trigger, located), context);
        var (type, status) = ToldType.IsRefusal(participants.Tree, trigger) ? ("REJECT", EventStatus.None) : ToldType.Of(trigger, isJoint);
        type = type is "SUPPORT" && ToldType.IsAid(participants.Tree, trigger, roles.Recipients, context.Sides) ? "AID" : type;
        if (JointEvents.IsAmongEqual(trigger, type))
        {
            // Whom they meet takes part as they do.
            roles = roles with { Actors = [.. roles.Actors.Union(roles.Recipients, StringComparer.Ordinal)], Recipients = [] };
            if (roles.Actors.Count < (trigger.Sense.Lemma is "réunir" ? 3 : 2))
            {
                return JointEvents.MeetsAlone(trigger.Sense, roles.Actors, context.Sides) ? EventDraft.Told(participants, trigger, type, status, roles) : null;
            }
        }

        open = roles = _nobody.Marked(participants, trigger, roles with { Recipients = [.. roles.Recipients.Where(id => !SeemingRecipients.IsTurnedTo(participants, trigger, id, context.Sides))] });

        // "la réélection contestée de X": it is contested by nobody who is named; "la seule solution soutenue par X": whose it is nothing tells.
        if (trigger.IsBareParticiple && (trigger.Sense.Type is "REJECT" && participants.Tree.Preposition(participants.ArgumentsOf(trigger).Agent) is "de" || trigger.Sense is { Type: "SUPPORT", IsMutual: false } && roles.Recipients.Count == 0))
        {
            return null;
        }

        return roles.Recipients.Count > 0 || !ToldType.NeedsRecipient(type, trigger) || ToldType.IsOpenAttack(trigger, roles.Actors, context.Sides) || JointEvents.NeedsNobodyElse(participants, trigger, type, roles, isJoint) || Proposals.IsRefused(participants, trigger)
            ? EventDraft.Told(participants, trigger, type, status, roles) : null;
    }

    // Who does it by the construction of the trigger, else by what people of the place do without a name.
    private FilledRoles Named(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, Func<string?> located, ReadingContext context)
    {
        var roles = trigger.Sense.Lemma is "devoir" || trigger.Sense.Recipients.Contains(RecipientSlot.Duty) ? OfDuty(participants, trigger, context)
            : trigger.Sense.Recipients.Contains(RecipientSlot.Said) ? _judgements.Roles(participants, triggers, trigger, context)
            : trigger.IsNoun || trigger.IsPredicate ? OfNoun(participants, triggers, trigger, context) : OfVerb(participants, triggers, trigger, context);
        return roles.Actors.Count > 1 || roles.Actors.Count == 1 && !_unrest.IsAmongThem(participants, trigger) ? roles : Unnamed(participants, trigger, roles, located, context);
    }

    // "X estime que l'Iran doit cesser …", "« Nos deux pays doivent coopérer », a dit X"
    private FilledRoles OfDuty(SentenceParticipants participants, Trigger trigger, ReadingContext context)
    {
        var isNeed = trigger.Sense.Recipients.Contains(RecipientSlot.Duty);
        var asked = _referents.Of(participants, isNeed ? Duties.SubjectOfNeed(participants.Tree, trigger.Word) : participants.Tree.Clauses.Subject(trigger.Word));
        return isNeed || Duties.Tells(trigger.Sense) ? Duties.Roles(context.Speakers(trigger), asked, context.Sides) : JointDuties.Roles(participants, trigger, context.Speakers(trigger), asked, context.Sides);
    }

    // With those who undergo it where the construction names nobody.
    private FilledRoles Completed(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, FilledRoles roles, bool isJoint, Func<string?> located, ReadingContext context)
    {
        if (HeldPersons.Deed(participants, trigger) is var deed and >= 0)
        {
            roles = roles with { Recipients = _held.Holders(participants, trigger.Sense.Type, deed, roles.Recipients, roles.Actors, context) };
        }

        return isJoint ? roles with { Recipients = [] }
            : roles.Recipients.Count > 0 || roles.Rule is JointEvents.BetweenTwo && roles.Actors.Count > 1 ? roles
            : Implied(participants, triggers, trigger, roles, located, context) is { Count: > 0 } implied ? roles.Undergone(implied, RoleWays.Text)
            : _open.Doers(participants, triggers, trigger, roles.Actors, context) is { Count: > 0 } doers ? roles.Undergone(doers, RoleWays.Text)
            : roles;
    }

    private FilledRoles OfNoun(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, ReadingContext context)
    {
        if (_memberships.Find(participants, trigger, context.Sides) is { } membership)
        {
            return membership;
        }

        var (actors, recipients, rule) = _nouns.Find(participants, triggers, trigger, context.Earlier);
        if (trigger.Sense.Type is "COERCE" && participants.Lexicon.Is(participants.Tree.Lemma(trigger.Word), RoleNoun.Meddling))
        {
            // "le président X accuse Y d'ingérence": his state suffers it.
            recipients = [.. recipients.Select(id => context.Sides.TypeOf(id) is EntityType.Person ? context.Sides.StateOf(id) ?? id : id).Distinct(StringComparer.Ordinal)];
        }

        var roles = new FilledRoles(actors, recipients, rule);
        if (actors.Count == 0 && trigger.Sense.Type is "PROTEST" && recipients.Count > 0)
        {
            return roles with { Actors = _visited.Around(participants, trigger), Rule = PeopleOfACountry };
        }

        if (actors.Count == 0 && trigger.Sense is { Type: "RETREAT", Mode: "release" })
        {
            return roles with { Actors = _held.Releasing(participants, trigger.Word) };
        }

        if (actors.Count == 0 && recipients.Count > 0 && IsArrest(trigger))
        {
            return ArrestedThere(participants, trigger, roles);
        }

        return trigger.Sense.Recipients.Contains(RecipientSlot.Visit) ? _visits.Made(participants, trigger, roles)
            : actors.Count == 0 ? roles with { Actors = _meetings.Other(participants, trigger, recipients, context) } : roles;
    }

    private FilledRoles OfVerb(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, ReadingContext context)
    {
        var roles = FirstPersonActs.Spoken(participants, trigger, Memberships.Applied(participants, trigger, _verbs.Find(participants, triggers, trigger, context.Earlier), _referents, context.Sides), context);
        if (roles.Actors.Count == 0 && trigger.Sense.Type is "PROTEST")
        {
            return new FilledRoles(_referents.Adjectives.Before(participants, trigger.GroupStart, DemonstratorReach), roles.Recipients, PeopleOfACountry);
        }

        if (roles.Actors.Count == 0)
        {
            roles = roles with { Actors = [.. Proposals.Speaking(participants, trigger, context).Except(roles.Recipients)] };
        }

        if (roles.Actors.Count == 0 && roles.Recipients.Count > 0 && trigger.IsPassive && IsArrest(trigger))
        {
            return ArrestedThere(participants, trigger, roles);
        }

        if (roles.Recipients.Count == 0 && trigger.Sense.Type is "THREATEN" && roles.Actors.Count > 0)
        {
            roles = roles with { Recipients = WarnedSides.Meant(participants, trigger, roles.Actors, context.Sides, _referents) };
        }

        if (roles is { Recipients.Count: 0, Actors.Count: > 0 } && trigger is { IsPassive: false, Sense.Type: "ASSAULT" or "COERCE" } && _accused.Suffering(participants, triggers, trigger.Word) is { Count: > 0 } suffering)
        {
            roles = roles with { Recipients = suffering };
        }

        var slots = trigger.Sense.Recipients;
        return slots.Contains(RecipientSlot.Visit) ? _visits.Made(participants, trigger, roles)
            : slots.Contains(RecipientSlot.From) ? roles.Turned()
            : slots.Contains(RecipientSlot.Seen) ? Seen(roles, context.Sides)
            : slots.Contains(RecipientSlot.Host) || slots.Contains(RecipientSlot.Guest) ? _visits.Received(participants, trigger, roles, isTurned: true)
            : trigger.Sense is { Type: "CONSULT", Mode: "visit" } ? _visits.Received(participants, trigger, roles, isTurned: false)
            : roles;
    }

    // "le ministère taïwanais a détecté dix avions chinois": they appear before his state.
    private static FilledRoles Seen(FilledRoles roles, ArticleSides sides) =>
        (roles with { Actors = [.. roles.Actors.Select(id => sides.StateOf(id) ?? id).Distinct(StringComparer.Ordinal)] }).Turned();

    private static bool IsArrest(Trigger trigger) => trigger.Sense is { Type: "COERCE", Mode: "arrest" };

    // "l'arrestation d'un Français à Bakou", "deux Français arrêtés à Bakou": who arrests there is the state.
    private FilledRoles ArrestedThere(SentenceParticipants participants, Trigger trigger, FilledRoles roles) =>
        roles with { Actors = [.. _visited.Around(participants, trigger).Except(roles.Recipients)] };

    private FilledRoles Unnamed(SentenceParticipants participants, Trigger trigger, FilledRoles roles, Func<string?> located, ReadingContext context)
    {
        var (actors, recipients) = _unnamed.Find(participants, trigger, roles.Recipients, Scene(participants, trigger, located), context);
        return roles with { Actors = actors, Recipients = recipients, Rule = UnnamedAgent, Way = null };
    }

    // The state of the place of the event.
    private string? Scene(SentenceParticipants participants, Trigger trigger, Func<string?> located) =>
        (located() ?? UnnamedAgents.Posting(participants, trigger)) is not { } place ? null : ArticleSides.IsCountryCode(place) ? place : _stateOf(place);

    // Only who can act does, and not to himself.
    private static FilledRoles Able(FilledRoles roles, ArticleSides sides)
    {
        var actors = roles.Actors.Where(sides.CanAct).ToList();
        var recipients = roles.Recipients.Where(id => !actors.Contains(id)).ToList();
        return roles with { Actors = actors, Recipients = recipients };
    }

    private IReadOnlyList<string> Implied(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, FilledRoles roles, Func<string?> located, ReadingContext context) => trigger.Sense.Type switch
        {
            "REJECT" => Proposals.Authors(participants, trigger, roles.Actors, context) is { Count: > 0 } authors ? authors : Opponents.Rejected(trigger.Sense, roles.Actors, context),
            "REQUEST" or "THREATEN" when AddressedRebels.Of(participants, trigger, context.Sides) is { } rebels && !roles.Actors.Contains(rebels) => [rebels],
            "THREATEN" when _threats.Meant(participants, trigger, roles.Actors, context) is { Count: > 0 } threatened => threatened,
            "THREATEN" when ThreatenedSides.IsMeant(participants, trigger) => [],
            "CONCEDE" when EasedMeasures.Under(participants, triggers, trigger, roles.Actors, measure => _nouns.Find(participants, triggers, measure, context.Earlier).Recipients) is { Count: > 0 } eased => eased,
            "SUPPORT" or "ACCUSE" when Proposals.Authors(participants, trigger, roles.Actors, context) is { Count: > 0 } proposing => proposing,
            _ => OfText(participants, triggers, trigger, roles, context) is { Count: > 0 } found ? found
                : StateOfScene(participants, trigger, roles, located, context) is { } scene ? [scene]
                : Opponents.IsBlameWithoutName(participants, trigger) ? [.. Opponents.Threatened(participants, roles.Actors, context).Except(Gapping.SecondSubject(participants, trigger)?.Entities ?? [])] : [],
        };

    // "Au Liban, l'aviation israélienne a bombardé …": the state where armed forces strike; in the lead that of the title.
    private string? StateOfScene(SentenceParticipants participants, Trigger trigger, FilledRoles roles, Func<string?> located, ReadingContext context)
    {
        // A noun may stand in the sentence for another happening than its place: "les attaques de X ont perturbé le commerce en Y".
        if (trigger.Sense is not { Type: "ASSAULT", IsMutual: false } || Citizens.AreFought(participants, trigger) || trigger.IsNoun && roles.Rule is not ("light verb" or "title") || roles.Actors.Any(actor => context.Sides.TypeOf(actor) is EntityType.Person))
        {
            return null;
        }

        var scene = Scene(participants, trigger, located) ?? (participants.Words.Sentence.Ordinal <= LastOfLead ? context.Topic : null) ?? HomeOfRebels(roles.Actors, context);
        return roles.Actors.Any(actor => context.Sides.IsOfState(actor, scene)) ? null : scene;
    }

    // "les rebelles du X ont pris la localité de Y": of their own country, where the passage is set there.
    private static string? HomeOfRebels(IReadOnlyList<string> actors, ReadingContext context) =>
        context.Place is { } place && actors.All(actor => context.Sides.TypeOf(actor) is EntityType.ArmedGroup && context.Sides.CountryOf(actor) == place) ? place : null;

    private List<string> OfText(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, FilledRoles roles, ReadingContext context) =>
        [.. _implied.Find(participants, triggers, trigger, roles.Actors, context).Where(id => id == context.Sides.CountryOf(id) || !roles.Actors.Contains(id))];
}
