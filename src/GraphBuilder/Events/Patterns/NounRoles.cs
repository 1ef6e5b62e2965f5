using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Fills the roles of a noun or predicate: its own phrase first, then the clause around it.</summary>
internal sealed class NounRoles
{
    private readonly Referents _referents;
    private readonly NounActors _actors;
    private readonly NounRecipients _recipients;
    private readonly NounPairs _pairs;
    private readonly NounMargins _margins;
    private readonly AccusedDeeds _accused;

    public NounRoles(Referents referents, DoerFinder doers, WordList lightVerbs, WordList undergoingVerbs, DeathVerbs deaths, Func<string, string?> stateOf)
    {
        var possessors = new Possessors(referents);
        _referents = referents;
        _actors = new NounActors(referents, possessors, lightVerbs);
        _recipients = new NounRecipients(referents, doers, possessors, stateOf);
        _pairs = new NounPairs(referents, _actors);
        _accused = new AccusedDeeds(referents);
        _margins = new NounMargins(referents, doers, undergoingVerbs, deaths, stateOf);
    }

    /// <summary>Who does it, who undergoes it, and the construction that says so.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="triggers">Its triggers.</param>
    /// <param name="trigger">A noun among them.</param>
    /// <param name="earlier">The events told before.</param>
    public (List<string> Actors, List<string> Recipients, string Rule) Find(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, IReadOnlyList<EventDraft> earlier)
    {
        var tree = participants.Tree;
        if (IsOnlyWanted(participants, triggers, trigger))
        {
            return ([], [], "nominal");
        }

        var arguments = new NounArguments(participants, trigger);
        if ((trigger.Sense.IsMutual || trigger.Sense.Recipients.Contains(RecipientSlot.Between)) && _pairs.Of(participants, triggers, trigger, arguments) is { Count: > 1 } pair)
        {
            // "la médiation égyptienne entre …", "X, médiateur entre …": the mediator takes part.
            var beside = trigger.IsPredicate || trigger.Sense.Mode is "third-party" ? _pairs.Mediator(participants, trigger, arguments) : [];
            return ([.. beside.Concat(pair).Distinct(StringComparer.Ordinal)], [], JointEvents.BetweenTwo);
        }

        if (trigger.Sense.Mode is "third-party" && _pairs.Parties(participants, trigger) is { Count: > 1 } parties && _actors.Own(participants, trigger, arguments).Actors is { Count: > 0 } mediator)
        {
            // "sous l'égide de X, Y et Z ont signé", "un accord entre Y et Z grâce à la médiation de X"
            return ([.. mediator.Concat(parties).Distinct(StringComparer.Ordinal)], [], JointEvents.BetweenTwo);
        }

        var (actors, rule) = trigger.IsPredicate ? (Said(participants, trigger), "predicate") : _actors.Own(participants, trigger, arguments);
        var isDeed = trigger is { IsNoun: true, Sense: { Type: "ASSAULT" or "COERCE", IsMutual: false } };
        if (actors.Count == 0 && isDeed && _accused.Of(participants, triggers, trigger.Word).Accused is { Count: > 0 } accused)
        {
            (actors, rule) = (accused, "nominal");
        }

        var recipients = _recipients.Find(participants, triggers, trigger, arguments, earlier, actors);
        if (actors.Count == 0 && recipients.Count > 0 && trigger.Sense.Recipients is [RecipientSlot.Of, ..] && _margins.Fallen(participants, trigger) is { Count: > 0 } fallen && !fallen.Exists(recipients.Contains))
        {
            // "deux soldats du X ont été tués dans un bombardement de l'armée du Y": whose fire it is, not who is under it.
            return (recipients, fallen, "nominal");
        }

        if (actors.Count == 0)
        {
            (actors, rule) = _actors.Borrowed(participants, trigger, recipients);
        }

        if (actors.Count == 1 && recipients.Count == 0 && _actors.Attending(participants, trigger) is { Count: > 0 } attending)
        {
            return ([.. actors.Union(attending, StringComparer.Ordinal)], [], "nominal occasion");
        }

        // "X est en guerre avec Y": both are.
        if (trigger.Sense.Type is "ASSAULT" && !trigger.Sense.IsMutual && actors.Count > 0 && _referents.OwnerOfFirst(participants, arguments.Behind("avec")) is { Count: > 0 } enemy
            && trigger.Sense.Recipients.Contains(RecipientSlot.With))
        {
            return ([.. actors.Union(enemy, StringComparer.Ordinal)], [], JointEvents.BetweenTwo);
        }

        if (recipients.Count == 0 && actors.Count > 0 && isDeed)
        {
            recipients = _accused.Suffering(participants, triggers, trigger.Word);
        }

        if (recipients.Count == 0 && actors.Count > 0)
        {
            recipients = _margins.Undergoing(participants, triggers, trigger, earlier);
        }

        recipients.RemoveAll(actors.Contains);
        return (actors, recipients, trigger.IsPredicate || tree.IsVerb(tree.Root) || tree.Clauses.IsFinite(tree.Root) ? rule : "title");
    }

    // "des partisans de X, hostiles à Y": a plural adjective is not said of one man.
    private List<string> Said(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        var bearer = Bearers.Of(tree, trigger.Word);
        var found = _referents.Of(participants, bearer);
        return found.Count == 1 && tree.Upos(trigger.Word) is "ADJ" && tree.Features(trigger.Word).IsPlural && bearer >= 0 && !tree.Features(bearer).IsPlural
            && participants.At(bearer) is { IsPronoun: false } && !ArticleSides.IsCountryCode(found[0]) ? [] : found;
    }

    // "appelle à un cessez-le-feu", "refuse toute négociation": what is asked for, promised or refused is no record, nor is what stops ("gèle son aide").
    private bool IsOnlyWanted(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger)
    {
        var tree = participants.Tree;
        var head = tree.Head(trigger.Word);

        // "appelle au lancement de négociations", "convenu de réactiver des espaces de dialogue": nothing says that it takes place.
        if (head >= 0 && (IsToBegin(participants, trigger.Word) && Wanted(triggers, tree, head) || IsToBeDone(participants, triggers, trigger)))
        {
            return true;
        }

        if (head < 0 || tree.Relation(trigger.Word) is not ("obj" or "obl" or "xcomp" or "iobj" or "nsubj"))
        {
            return false;
        }

        if (tree.Relation(trigger.Word) is "nsubj" ? tree.Clauses.IsPassive(head) && Stops(participants, head) : tree.Relation(trigger.Word) is "obj" && Stops(participants, head))
        {
            return trigger.Sense.Type is "AID" or "COOPERATE" or "AGREE" or "CONSULT" or "SUPPORT" && !tree.Clauses.IsNegated(head);
        }

        return triggers.Any(other => !other.IsNoun && (other.Word == head || other.Phrase.Contains(head)) && IsAbout(tree, other, trigger))
            && !IsPresupposed(participants, trigger);
    }

    // "s'engage à n'avoir aucun contact avec X", "appelle à mener des négociations"
    private static bool IsToBeDone(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger)
    {
        var tree = participants.Tree;
        var verb = tree.Head(trigger.Word);
        return tree.Relation(trigger.Word) is "obj" && trigger.Sense.Type is "CONSULT" or "COOPERATE" or "AGREE" && tree.IsVerb(verb) && !tree.Clauses.IsFinite(verb)
            && tree.Relation(verb) is "xcomp" or "ccomp" or "acl" or "obl" && !tree.HasPossessive(trigger.Word)
            && Wanted(triggers, tree, verb);
    }

    private static bool IsToBegin(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        var first = tree.CoordinationHead(noun);
        return tree.Relation(first) is "nmod" && tree.Preposition(first) is "de" && participants.Lexicon.Is(tree.Lemma(tree.Head(first)), RoleNoun.Beginning);
    }

    private static bool Wanted(IReadOnlyList<Trigger> triggers, SentenceTree tree, int noun)
    {
        for (var head = tree.Head(noun); head >= 0; head = tree.Head(head))
        {
            foreach (var other in triggers)
            {
                if (!other.IsNoun && (other.Word == head || other.Phrase.Contains(head)) && other.Sense.Type is "REQUEST" or "AGREE")
                {
                    return true;
                }
            }

            if (tree.Clauses.IsFinite(head))
            {
                return false;
            }
        }

        return false;
    }

    // "une exemption aux sanctions américaines": definite, and somebody's own: it is there, whatever is asked.
    private bool IsPresupposed(SentenceParticipants participants, Trigger trigger) =>
        trigger.Sense.Type is "SANCTION" or "ASSAULT" or "COERCE" or "MOBILIZE" or "ACCUSE" && _referents.Adjectives.Of(participants, trigger.Word).Count > 0
        && participants.Tree.Child(trigger.Word, "det") is var article and >= 0 && participants.Tree.Lemma(article) is "le" or "ce";

    private static bool Stops(SentenceParticipants participants, int verb) => participants.Lexicon.Is(participants.Tree.Lemma(verb), RoleVerb.Stop);

    private static bool IsAbout(SentenceTree tree, Trigger governor, Trigger noun) => governor.Sense.Type switch
    {
        "REQUEST" => tree.Relation(noun.Word) is not "obl" || tree.Preposition(noun.Word) is "à" or "de",
        "REJECT" => tree.Relation(noun.Word) is "obj" && noun.Sense.Type is "CONSULT" or "COOPERATE" or "AGREE" or "RETREAT" or "CONCEDE",
        "THREATEN" or "AGREE" => tree.Preposition(noun.Word) is "de" or "à" || tree.Relation(noun.Word) is "obj",
        _ => false,
    };
}
