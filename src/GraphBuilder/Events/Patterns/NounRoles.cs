using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Finds who does what a noun tells, and to whom: by <i>par</i>, a participle or relative clause, the adjective of a country, <i>de</i>, the pair behind <i>entre</i>;
/// else by a possessive, a light verb, or as what the clause's subject is busy with, never across a clause with another subject.
/// </summary>
internal sealed class NounRoles(Referents referents, DoerFinder doers, WordList lightVerbs, WordList undergoingVerbs)
{
    // The act criticised, praised or opposed stands for who did it.
    private static readonly HashSet<string> OfActs = new(StringComparer.Ordinal) { "ACCUSE", "SUPPORT", "REJECT" };

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

        var arguments = new NounArguments(tree, trigger);
        if ((trigger.Sense.IsMutual || trigger.Sense.Recipients.Contains(RecipientSlot.Between)) && Pair(participants, trigger, arguments) is { Count: > 1 } pair)
        {
            return (pair, [], "nominal between");
        }

        var (actors, rule) = OwnActors(participants, trigger, arguments);
        var recipients = Recipients(participants, triggers, trigger, arguments, earlier, actors);
        if (actors.Count == 0)
        {
            (actors, rule) = Borrowed(participants, trigger, recipients);
        }

        if (recipients.Count == 0 && actors.Count > 0)
        {
            recipients = Undergoing(participants, trigger);
        }

        recipients.RemoveAll(actors.Contains);
        return (actors, recipients, tree.IsVerb(tree.Root) || tree.Clauses.IsFinite(tree.Root) ? rule : "title");
    }

    // Two foreign names with "et" between are one name to the parser: then the names behind "entre" tell.
    private List<string> Pair(SentenceParticipants participants, Trigger trigger, NounArguments arguments)
    {
        var pair = First(participants, arguments.Behind("entre"));
        var first = pair.Count > 1 ? null
            : participants.All.FirstOrDefault(one => one.Start >= trigger.End && one.Start <= trigger.End + 8 && one.Preposition is "entre" && !one.IsPlace);
        return first is null ? pair : SubjectFinder.Last(participants, first).WithChain();
    }

    // "appelle à un cessez-le-feu", "refuse toute négociation": what is asked for, promised or refused is no record, nor is what stops ("gèle son aide").
    private bool IsOnlyWanted(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger)
    {
        var tree = participants.Tree;
        var head = tree.Head(trigger.Word);
        if (head < 0 || tree.Relation(trigger.Word) is not ("obj" or "obl" or "xcomp" or "iobj" or "nsubj"))
        {
            return false;
        }

        if (tree.Relation(trigger.Word) is "nsubj" ? tree.Clauses.IsPassive(head) && Stops(tree, head) : tree.Relation(trigger.Word) is "obj" && Stops(tree, head))
        {
            return trigger.Sense.Type is "AID" or "COOPERATE" or "AGREE" or "CONSULT" or "SUPPORT" && !tree.Clauses.IsNegated(head);
        }

        return triggers.Any(other => !other.IsNoun && (other.Word == head || other.Phrase.Contains(head)) && IsAbout(tree, other, trigger))
            && !IsPresupposed(participants, trigger);
    }

    // "une exemption aux sanctions américaines": definite, and somebody's own: it is there, whatever is asked.
    private bool IsPresupposed(SentenceParticipants participants, Trigger trigger) =>
        trigger.Sense.Type is "SANCTION" or "ASSAULT" or "COERCE" or "MOBILIZE" or "ACCUSE" && referents.ByAdjective(participants, trigger.Word).Count > 0
        && participants.Tree.Child(trigger.Word, "det") is var article and >= 0 && participants.Tree.Lemma(article) is "le" or "ce";

    private static bool Stops(SentenceTree tree, int verb) =>
        tree.Lemma(verb) is "geler" or "suspendre" or "couper" or "bloquer" or "annuler" or "interrompre" or "cesser" or "refuser" or "rejeter" or "exclure" or "décliner";

    private static bool IsAbout(SentenceTree tree, Trigger governor, Trigger noun) => governor.Sense.Type switch
    {
        "REQUEST" => tree.Relation(noun.Word) is not "obl" || tree.Preposition(noun.Word) is "à" or "de",
        "REJECT" => tree.Relation(noun.Word) is "obj" && noun.Sense.Type is "CONSULT" or "COOPERATE" or "AGREE" or "RETREAT" or "CONCEDE",
        "THREATEN" or "AGREE" => tree.Preposition(noun.Word) is "de" or "à" || tree.Relation(noun.Word) is "obj",
        _ => false,
    };

    private (List<string> Actors, string Rule) OwnActors(SentenceParticipants participants, Trigger trigger, NounArguments arguments)
    {
        if (First(participants, arguments.Behind("par")) is { Count: > 0 } agent)
        {
            return (agent, "nominal");
        }

        if (referents.Of(participants, arguments.Agent) is { Count: > 0 } subject)
        {
            return (subject, "nominal");
        }

        var tree = participants.Tree;
        foreach (var word in trigger.Phrase.Prepend(trigger.Word))
        {
            if (referents.ByAdjective(participants, word) is { Count: > 0 } countries)
            {
                return (countries, "nominal adjective");
            }
        }

        if (trigger.Sense.Recipients is [RecipientSlot.Of, ..] && trigger.Sense is not { Type: "RETREAT", Mode: "withdraw" })
        {
            return ([], "nominal");
        }

        foreach (var word in arguments.Behind("de"))
        {
            var found = MovesOwn(trigger.Sense, tree.Lemma(word)) ? referents.Owner(participants, word) : referents.Of(participants, word);
            if (found.Count > 0)
            {
                return (found, "nominal");
            }
        }

        return ([], "nominal");
    }

    // "l'envoi de soldats nord-coréens", "le retrait des troupes françaises", "des tirs de roquettes du Hezbollah": whose they are does it.
    private static bool MovesOwn(EventSense sense, string lemma) =>
        sense.Type is "MOBILIZE" or "AID" or "COOPERATE" or "RETREAT" && sense.Mode is not "release"
        || lemma is "missile" or "drone" or "roquette" or "obus" or "artillerie" or "fusée";

    private List<string> Recipients(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, NounArguments arguments, IReadOnlyList<EventDraft> earlier, List<string> actors)
    {
        foreach (var slot in trigger.Sense.Recipients)
        {
            foreach (var word in arguments.Behind(Prepositions(slot)))
            {
                var found = referents.Owner(participants, word);
                if (found.Count == 0 && OfActs.Contains(trigger.Sense.Type))
                {
                    found = doers.Find(participants, triggers, word, earlier, actors);
                }

                found.RemoveAll(actors.Contains);
                if (found.Count > 0)
                {
                    return found;
                }
            }
        }

        // With the actor behind "par", what stands behind "de" undergoes it, whatever the noun.
        return arguments.Behind("par").Any() && actors.Count > 0 && !trigger.Sense.IsMutual ? First(participants, arguments.Behind("de")) : [];
    }

    private static string[] Prepositions(RecipientSlot slot) => slot switch
    {
        RecipientSlot.To => ["à"],
        RecipientSlot.Against => ["contre"],
        RecipientSlot.Of => ["de"],
        RecipientSlot.With => ["avec"],
        RecipientSlot.On => ["sur"],
        RecipientSlot.In => ["en", "dans", "à"],
        RecipientSlot.For => ["pour"],
        RecipientSlot.Doer => ["à", "contre", "sur", "devant", "face", "concernant", "de"],
        _ => [],
    };

    private List<string> First(SentenceParticipants participants, IEnumerable<int> words)
    {
        foreach (var word in words)
        {
            if (referents.Owner(participants, word) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    private (List<string> Actors, string Rule) Borrowed(SentenceParticipants participants, Trigger trigger, List<string> recipients)
    {
        var tree = participants.Tree;
        var verb = tree.Head(trigger.Word);
        if (IsCarriedBy(tree, trigger.Word, verb))
        {
            return (referents.Of(participants, tree.Clauses.Subject(verb)), "light verb");
        }

        if (Owned(participants, trigger) is { Count: > 0 } owner)
        {
            return (owner, "possessive");
        }

        // "à l'issue d'un entretien avec X", "en visite à Y": the clause's subject took part.
        var isMeeting = trigger.Sense.Type is "CONSULT" && (recipients.Count > 0 || trigger.Sense.Recipients.Contains(RecipientSlot.Visit));
        return isMeeting && Occasion(tree, trigger.Word) is var clause and >= 0
            ? (referents.Of(participants, tree.Clauses.Subject(clause)), "nominal occasion") : ([], "nominal");
    }

    private bool IsCarriedBy(SentenceTree tree, int noun, int verb) =>
        verb >= 0 && tree.IsVerb(verb) && !tree.Clauses.IsPassive(verb)
        && (tree.Relation(noun) is "obj" || (tree.Relation(noun) is "obl" && tree.Preposition(noun) is "à" or "de" && tree.Lemma(verb) is "procéder" or "livrer" or "participer" or "recourir" or "prendre" or "faire"))
        && lightVerbs.Contains(tree.Lemma(verb));

    private List<string> Owned(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        foreach (var child in tree.Children(trigger.Word))
        {
            if (tree.Relation(child) is not "det" || !tree.Features(child).IsPossessive || tree.Lemma(child) is "notre" or "votre" or "mon")
            {
                continue;
            }

            var subject = tree.Clauses.Subject(tree.Clauses.ClauseOf(tree.Head(trigger.Word) is var head and >= 0 ? head : trigger.Word));
            if (subject < 0 || tree.Dominates(subject, trigger.Word))
            {
                return [];
            }

            var found = referents.Of(participants, subject);
            var isPlural = participants.Words.At(tree.TokenOf(child)) is "leur" or "leurs";
            return isPlural == (found.Count > 1 || tree.Features(subject).IsPlural) ? found : [];
        }

        return [];
    }

    // The clause during which the noun's event took place: "lors de", "à l'issue de", "après", "en visite"; −1 for none.
    private static int Occasion(SentenceTree tree, int noun)
    {
        var isOccasion = tree.Preposition(noun) is "après" or "pendant" or "durant" or "lors" or "avant" or "pour" or "en" or "dans";
        var word = noun;
        for (var above = tree.Head(word); above >= 0; word = above, above = tree.Head(above))
        {
            isOccasion |= tree.Lemma(above) is "lors" or "issue" or "cours" or "terme" or "occasion" or "marge" or "sortie" or "suite";
            if (tree.IsVerb(above))
            {
                return isOccasion ? above : -1;
            }

            if (tree.Lemma(above) is not ("lors" or "issue" or "cours" or "terme" or "occasion" or "marge" or "sortie" or "suite" or "déplacement" or "visite"))
            {
                return -1;
            }
        }

        return -1;
    }

    // "la Russie, visée par de vastes sanctions occidentales", "le groupe bénéficie du soutien de l'Iran": the subject undergoes it.
    private List<string> Undergoing(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        var verb = tree.Head(trigger.Word);
        if (verb < 0 || !tree.IsVerb(verb) || tree.Relation(trigger.Word) is not ("obj" or "obl") || trigger.Sense.IsMutual)
        {
            return [];
        }

        var isPassive = tree.Clauses.IsPassive(verb) && tree.Preposition(trigger.Word) is "par";
        return isPassive && tree.Lemma(verb) is "viser" or "frapper" or "toucher" or "affecter" or "cibler" or "soutenir" or "appuyer"
            || !tree.Clauses.IsPassive(verb) && undergoingVerbs.Contains(tree.Lemma(verb))
            ? referents.Of(participants, tree.Clauses.Subject(verb)) : [];
    }
}
