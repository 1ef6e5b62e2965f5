using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Finds who does what a noun tells: by <i>par</i>, a participle or relative clause, the adjective of a country, <i>de</i>; else by a possessive, a light verb,
/// the step of which it is the object, or as what the clause's subject is busy with, never across a clause with another subject.
/// </summary>
internal sealed class NounActors(Referents referents, Possessors possessors, WordList lightVerbs)
{
    /// <summary>Those whom the noun phrase itself names, with the construction; nobody where it names none.</summary>
    public (List<string> Actors, string Rule) Own(SentenceParticipants participants, Trigger trigger, NounArguments arguments)
    {
        if (referents.OwnerOfFirst(participants, arguments.Behind("par")) is { Count: > 0 } agent)
        {
            return (agent, "nominal");
        }

        if (referents.Of(participants, arguments.Agent) is { Count: > 0 } subject)
        {
            return (subject, "nominal");
        }

        var tree = participants.Tree;
        // "la tournée sud-américaine de X": where he goes.
        foreach (var word in participants.Lexicon.Is(tree.Lemma(trigger.Word), RoleNoun.Tour) && arguments.Behind("de").Any() ? [] : trigger.Phrase.Prepend(trigger.Word))
        {
            if (referents.Adjectives.Of(participants, word) is { Count: > 0 } countries)
            {
                return (countries, "nominal adjective");
            }
        }

        if (Acronym(participants, trigger) is { Count: > 0 } acronym)
        {
            return ([.. acronym], "nominal");
        }

        if (trigger.Sense.Recipients is [RecipientSlot.Of, ..] && trigger.Sense is not { Type: "RETREAT", Mode: "withdraw" })
        {
            // "un bombardement de l'aviation turque"
            var weapon = trigger.Sense.Type is "ASSAULT" ? arguments.Behind("de").FirstOrDefault(word => participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Weapon), -1) : -1;
            return (weapon < 0 ? [] : referents.Owner(participants, weapon), "nominal");
        }

        foreach (var word in arguments.Behind("de"))
        {
            var found = !MovesOwn(participants.Lexicon, trigger.Sense, tree.Lemma(word)) ? referents.Of(participants, word)
                : possessors.Of(participants, word) is { Count: > 0 } possessor ? possessor
                : referents.Owner(participants, word);
            if (found.Count > 0)
            {
                return (found, "nominal");
            }
        }

        return ([], "nominal");
    }

    // "les sanctions US", "un embargo UE": letters right behind a noun, with no preposition, say whose it is.
    private static IReadOnlyList<string> Acronym(SentenceParticipants participants, Trigger trigger)
    {
        var words = participants.Words;
        return participants.All.FirstOrDefault(one => one.Start == trigger.End && one.End == one.Start + 1 && one is { IsPlace: false, IsPerson: false, IsPronoun: false, Preposition: null }) is { } behind
            && words.Form(behind.Start).All(char.IsUpper) && participants.Tree.Dominates(trigger.Word, words.Tree.WordOf(behind.Start)) ? behind.Entities : [];
    }

    // "l'envoi de soldats nord-coréens", "le retrait des troupes françaises", "des tirs de roquettes du Hezbollah": whose they are does it.
    private static bool MovesOwn(RoleLexicon lexicon, EventSense sense, string lemma) =>
        // "la levée des sanctions américaines"
        sense.Type is "CONCEDE" && lexicon.Is(lemma, RoleNoun.Measure) ||
        sense.Type is "SANCTION" && lemma is "ambassadeur" or "diplomate" || sense.Type is "MOBILIZE" or "AID" or "COOPERATE" or "RETREAT" && sense.Mode is not "release"
        || lexicon.Is(lemma, RoleNoun.Weapon);

    /// <summary>Those whom the clause around the noun lends it, with the construction.</summary>
    public (List<string> Actors, string Rule) Borrowed(SentenceParticipants participants, Trigger trigger, List<string> recipients)
    {
        var tree = participants.Tree;
        var verb = tree.Head(trigger.Word);
        if (IsCarriedBy(participants, trigger.Word, verb))
        {
            var subject = tree.Clauses.Subject(verb);
            // "les éleveurs lettons ont repris leurs manifestations"
            return (referents.Of(participants, subject) is { Count: 0 } && trigger.Sense.Type is "PROTEST" && Citizens.Named(participants, referents, subject) is { Count: > 0 } people ? people
                : referents.Of(participants, subject), "light verb");
        }

        if (Eased(participants, trigger) is { Count: > 0 } easing)
        {
            return (easing, "light verb");
        }

        if (OfStage(participants, trigger) is { Count: > 0 } owners)
        {
            return (owners, "nominal");
        }

        // "X est en guerre contre Y", "X, en visite à Y", "en pourparlers avec Y, X …"
        if (IsState(tree, trigger))
        {
            var bearers = Beside(participants, trigger) ?? referents.Of(participants, Bearers.Of(tree, trigger.Word));
            return (bearers, bearers.Count > 1 && recipients.Count == 0 ? JointEvents.BetweenTwo : "nominal occasion");
        }

        if (!IsUndergoneByPossessor(trigger.Sense) && possessors.Of(participants, trigger.Word) is { Count: > 0 } owner)
        {
            return (owner, "possessive");
        }

        // "à l'issue d'un entretien avec X", "en visite à Y": the clause's subject took part.
        var isMeeting = trigger.Sense.Type is "CONSULT" && (recipients.Count > 0 || trigger.Sense.Recipients.Contains(RecipientSlot.Visit));
        // "rappelle son ambassadeur après une visite à Y": who went there nothing tells.
        if (isMeeting && trigger.Sense.Recipients.Contains(RecipientSlot.Visit) && tree.Preposition(trigger.Word) is "après" && tree.Head(trigger.Word) < trigger.Word
            && tree.Child(trigger.Word, "det") is var article and >= 0 && tree.Lemma(article) is "un")
        {
            return ([], "nominal");
        }

        return isMeeting && Occasion(participants, trigger.Word) is var clause and >= 0
            ? (referents.Of(participants, tree.Clauses.Subject(clause)), "nominal occasion") : ([], "nominal");
    }

    /// <summary>Whether the possessive of a noun is his who undergoes it: <i>son arrestation, leur détention</i>.</summary>
    public static bool IsUndergoneByPossessor(EventSense sense) => sense is { Type: "COERCE", Mode: "arrest" };

    // "X a rencontré Y, en visite à Z": the name right before the comma; null for none.
    private static List<string>? Beside(SentenceParticipants participants, Trigger trigger)
    {
        var comma = trigger.GroupStart - 2;
        return trigger.Sense.Recipients.Contains(RecipientSlot.Visit) && comma > 0 && participants.Words.Folded[comma] is "," && participants.Words.Folded[comma + 1] is "en"
            && participants.All.FirstOrDefault(one => one.End == comma && !one.IsPlace && one.IsPerson) is { } visitor ? [.. visitor.Entities] : null;
    }

    // "est en guerre", "en visite", "de passage": what somebody is in.
    private static bool IsState(SentenceTree tree, Trigger trigger) =>
        trigger.Sense.Type is "ASSAULT" or "CONSULT" && tree.Relation(trigger.Word) is not "obj"
        && (tree.Preposition(trigger.Word) is "en" || tree.Preposition(trigger.Word) is "de" && tree.Lemma(trigger.Word) is "passage");

    // "X lève les sanctions contre Y", "X a décidé la levée des sanctions": who can ease them took them; not who asks for it.
    private List<string> Eased(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        var (noun, verb) = (trigger.Word, tree.Head(trigger.Word));
        if (trigger.Sense.Type is not "SANCTION" || verb < 0)
        {
            return [];
        }

        if (tree.Relation(noun) is "nmod" && tree.Preposition(noun) is "de" && participants.Lexicon.Is(tree.Lemma(verb), RoleNoun.Easing))
        {
            (noun, verb) = (verb, tree.Head(verb));
            return verb >= 0 && tree.Relation(noun) is "obj" && !participants.Lexicon.Is(tree.Lemma(verb), RoleVerb.Demand)
                && (!participants.Lexicon.Is(tree.Lemma(verb), RoleVerb.Judge) || participants.Lexicon.Is(tree.Lemma(verb), RoleVerb.Propose))
                ? referents.Of(participants, tree.Clauses.Subject(verb)) : [];
        }

        return tree.Relation(noun) is "obj" && participants.Lexicon.Is(tree.Lemma(verb), RoleVerb.Ease) ? referents.Of(participants, tree.Clauses.Subject(verb)) : [];
    }

    // "la ratification par X d'un accord avec Y", "X a annoncé la signature d'un traité avec Y": who takes the step.
    private List<string> OfStage(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        var stage = tree.Relation(trigger.Word) is "nmod" && tree.Preposition(trigger.Word) is "de" ? tree.Head(trigger.Word) : -1;
        if (stage < 0 || !participants.Lexicon.Is(tree.Lemma(stage), RoleNoun.Stage))
        {
            return [];
        }

        foreach (var child in tree.Children(stage))
        {
            if (child > stage && tree.Preposition(child) is "par" && referents.Of(participants, child) is { Count: > 0 } agent)
            {
                return agent;
            }
        }

        return referents.Adjectives.Of(participants, stage) is { Count: > 0 } countries ? countries
            : tree.Relation(stage) is "obj" && !tree.Clauses.IsPassive(tree.Head(stage)) ? referents.Of(participants, tree.Clauses.Subject(tree.Head(stage)))
            : [];
    }

    /// <summary>Whether a verb only carries its noun (<i>mène une offensive, procède à une frappe</i>), so that its subject does it.</summary>
    public bool IsCarriedBy(SentenceParticipants participants, int noun, int verb)
    {
        var tree = participants.Tree;
        return verb >= 0 && tree.IsVerb(verb) && !tree.Clauses.IsPassive(verb)
            && (tree.Relation(noun) is "obj" || NounArguments.IsLightOblique(participants, noun) && !HasOtherObject(tree, verb))
            && lightVerbs.Contains(tree.Lemma(verb));
    }

    // "fait référence à l'expulsion" carries the reference; "prend part à l'offensive" the offensive.
    private static bool HasOtherObject(SentenceTree tree, int verb) => tree.Child(verb, "obj") is var carried and >= 0 && tree.Upos(carried) is "NOUN" && tree.Lemma(carried) is not "part";

    /// <summary>Who attends a meeting of others, as the subject of the clause told of it (<i>lors d'une réunion de la Cédéao, X a …</i>); empty for nobody.</summary>
    public List<string> Attending(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        var isMeeting = trigger.Sense is { Type: "CONSULT", IsMutual: true } && participants.Lexicon.Is(tree.Lemma(trigger.Word), RoleNoun.Meeting);
        return isMeeting && tree.Preposition(trigger.Word) is not ("après" or "avant" or "pour") && Occasion(participants, trigger.Word) is var clause and >= 0
            ? referents.Of(participants, tree.Clauses.Subject(clause)) : [];
    }

    // The clause during which the noun's event took place: "lors de", "à l'issue de", "après", "en visite"; −1 for none.
    private static int Occasion(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        var isOccasion = tree.Preposition(noun) is "après" or "pendant" or "durant" or "lors" or "avant" or "pour" or "en" or "dans";
        var word = noun;
        for (var above = tree.Head(word); above >= 0; word = above, above = tree.Head(above))
        {
            var isOccasionNoun = participants.Lexicon.Is(tree.Lemma(above), RoleNoun.Occasion);
            isOccasion |= isOccasionNoun;
            if (tree.IsVerb(above))
            {
                return isOccasion ? above : -1;
            }

            if (!isOccasionNoun && !participants.Lexicon.Is(tree.Lemma(above), RoleNoun.Journey))
            {
                return -1;
            }
        }

        return -1;
    }
}
