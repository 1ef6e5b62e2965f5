using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Finds who does what a noun tells, and to whom: by <i>par</i>, a participle or relative clause, the adjective of a country, <i>de</i>, the pair behind <i>entre</i>;
/// else by a possessive, a light verb, or as what the clause's subject is busy with, never across a clause with another subject.
/// </summary>
internal sealed class NounRoles(Referents referents, DoerFinder doers, NounMargins margins, WordList lightVerbs)
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
        if ((trigger.Sense.IsMutual || trigger.Sense.Recipients.Contains(RecipientSlot.Between)) && Pair(participants, triggers, trigger, arguments) is { Count: > 1 } pair)
        {
            // "la médiation égyptienne entre …", "X, médiateur entre …": the mediator takes part.
            var beside = trigger.IsPredicate || trigger.Sense.Mode is "third-party" ? Mediator(participants, trigger, arguments) : [];
            return ([.. beside.Concat(pair).Distinct(StringComparer.Ordinal)], [], "nominal between");
        }

        if (trigger.Sense.Mode is "third-party" && Parties(participants, trigger) is { Count: > 1 } parties && OwnActors(participants, trigger, arguments).Actors is { Count: > 0 } mediator)
        {
            // "sous l'égide de X, Y et Z ont signé", "un accord entre Y et Z grâce à la médiation de X"
            return ([.. mediator.Concat(parties).Distinct(StringComparer.Ordinal)], [], "nominal between");
        }

        var (actors, rule) = trigger.IsPredicate ? (referents.Of(participants, Bearers.Of(tree, trigger.Word)), "predicate") : OwnActors(participants, trigger, arguments);
        var recipients = Recipients(participants, triggers, trigger, arguments, earlier, actors);
        if (actors.Count == 0)
        {
            (actors, rule) = Borrowed(participants, trigger, recipients);
        }

        // "X est en guerre avec Y": both are.
        if (trigger.Sense.Type is "ASSAULT" && !trigger.Sense.IsMutual && actors.Count > 0 && First(participants, arguments.Behind("avec")) is { Count: > 0 } enemy
            && trigger.Sense.Recipients.Contains(RecipientSlot.With))
        {
            return ([.. actors.Union(enemy, StringComparer.Ordinal)], [], "nominal between");
        }

        if (recipients.Count == 0 && actors.Count > 0)
        {
            recipients = margins.Undergoing(participants, trigger);
        }

        recipients.RemoveAll(actors.Contains);
        return (actors, recipients, trigger.IsPredicate || tree.IsVerb(tree.Root) || tree.Clauses.IsFinite(tree.Root) ? rule : "title");
    }

    // "est en guerre", "en visite", "de passage": what somebody is in.
    private static bool IsState(SentenceTree tree, Trigger trigger) =>
        trigger.Sense.Type is "ASSAULT" or "CONSULT" && tree.Relation(trigger.Word) is not "obj"
        && (tree.Preposition(trigger.Word) is "en" || tree.Preposition(trigger.Word) is "de" && tree.Lemma(trigger.Word) is "passage");

    // Those between whom somebody mediates: the subjects of the clause, or the pair behind "entre" in it.
    private List<string> Parties(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        if (tree.Preposition(trigger.Word) is not ("sous" or "grâce" or "avec" or "par") || tree.Head(trigger.Word) < 0)
        {
            return [];
        }

        var subject = Bearers.OfClause(tree, trigger.Word);
        if (referents.Of(participants, subject) is { Count: > 1 } subjects)
        {
            return subjects;
        }

        var clause = tree.Clauses.ClauseOf(tree.Head(trigger.Word));
        var between = participants.All.FirstOrDefault(one => one.Preposition is "entre" && !one.IsPlace && tree.Dominates(clause, tree.WordOf(one.Start)));
        return between is null ? [] : SubjectFinder.Last(participants, between).WithChain();
    }

    // "la rencontre a réuni X et Y", "un conflit oppose X à Y"
    private List<string> Gathered(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        var verb = tree.Head(trigger.Word);
        if (verb < 0 || tree.Relation(trigger.Word) is not "nsubj" || tree.Lemma(verb) is not ("réunir" or "rassembler" or "opposer" or "regrouper") || tree.Clauses.IsPassive(verb))
        {
            return [];
        }

        var found = referents.Of(participants, tree.Child(verb, "obj"));
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relation(child) is "obl" && tree.Preposition(child) is "à" or "avec")
            {
                found = [.. found.Union(referents.Of(participants, child), StringComparer.Ordinal)];
            }
        }

        return found;
    }

    private List<string> Mediator(SentenceParticipants participants, Trigger trigger, NounArguments arguments) =>
        trigger.IsPredicate ? referents.Of(participants, Bearers.Of(participants.Tree, trigger.Word))
        : OwnActors(participants, trigger, arguments).Actors is { Count: > 0 } own ? own
        : IsCarriedBy(participants.Tree, trigger.Word, participants.Tree.Head(trigger.Word)) ? referents.Of(participants, participants.Tree.Clauses.Subject(participants.Tree.Head(trigger.Word)))
        : [];

    // Two foreign names with "et" between are one name to the parser: then the names behind "entre" tell.
    private List<string> Pair(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, NounArguments arguments)
    {
        // "la guerre russo-ukrainienne"
        var pair = First(participants, arguments.Behind("entre"));
        pair = pair.Count > 0 ? pair : referents.Pair(participants, trigger.Word);
        pair = pair.Count > 0 ? pair : Gathered(participants, trigger);
        var first = pair.Count > 1 ? null
            : participants.All.FirstOrDefault(one => one.Start >= trigger.End && one.Start <= trigger.End + 8 && one.Preposition is "entre" && !one.IsPlace
                && !triggers.Any(other => other.IsNoun && other.Head >= trigger.End && other.Head < one.Start));
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
            var found = !MovesOwn(trigger.Sense, tree.Lemma(word)) ? referents.Of(participants, word)
                : Possessor(participants, word) is { Count: > 0 } possessor ? possessor
                : referents.Owner(participants, word);
            if (found.Count > 0)
            {
                return (found, "nominal");
            }
        }

        return ([], "nominal");
    }

    // "l'envoi de soldats nord-coréens", "le retrait des troupes françaises", "des tirs de roquettes du Hezbollah": whose they are does it.
    private static bool MovesOwn(EventSense sense, string lemma) =>
        // "la levée des sanctions américaines"
        sense.Type is "CONCEDE" && lemma is "sanction" or "embargo" or "restriction" or "blocus" ||
        sense.Type is "SANCTION" && lemma is "ambassadeur" or "diplomate" || sense.Type is "MOBILIZE" or "AID" or "COOPERATE" or "RETREAT" && sense.Mode is not "release"
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

                // "l'arrestation de ses ressortissants"
                found = found.Count > 0 || slot is not RecipientSlot.Of ? found : Own(participants, word);
                found.RemoveAll(actors.Contains);
                if (found.Count > 0)
                {
                    return found;
                }
            }
        }

        if (trigger.Sense.Type is "REQUEST" && Asked(participants, trigger.Word) is { Count: > 0 } asked)
        {
            return asked;
        }

        if (referents.Against(participants, trigger.Word) is { Count: > 0 } target)
        {
            return target;
        }

        // With the actor behind "par", what stands behind "de" undergoes it, whatever the noun.
        return arguments.Behind("par").Any() && actors.Count > 0 && !trigger.Sense.IsMutual ? First(participants, arguments.Behind("de")) : [];
    }

    private List<string> Own(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        var people = tree.Upos(word) is "NUM" && tree.Child(word, "nmod") is var counted and >= 0 ? counted : word;
        return tree.Lemma(people) is "citoyen" or "ressortissant" or "diplomate" or "soldat" or "ambassadeur" or "militaire" or "journaliste" or "dirigeant" or "compatriote"
            or "national" or "territoire" or "sol" ? Possessor(participants, people) : [];
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

        return [];
    }

    private static string[] Prepositions(RecipientSlot slot) => slot switch
    {
        RecipientSlot.To => ["à", "envers"],
        RecipientSlot.Against => ["contre", "envers"],
        RecipientSlot.Of => ["de"],
        RecipientSlot.With => ["avec"],
        RecipientSlot.On => ["sur"],
        RecipientSlot.In => ["en", "dans", "à"],
        RecipientSlot.For => ["pour"],
        RecipientSlot.Doer => ["à", "envers", "contre", "sur", "devant", "face", "concernant", "de"],
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

        if (OfStage(participants, trigger) is { Count: > 0 } owners)
        {
            return (owners, "nominal");
        }

        // "X est en guerre contre Y", "X, en visite à Y", "en pourparlers avec Y, X …"
        if (IsState(tree, trigger))
        {
            var bearers = referents.Of(participants, Bearers.Of(tree, trigger.Word));
            return (bearers, bearers.Count > 1 && recipients.Count == 0 ? "nominal between" : "nominal occasion");
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

    // "la ratification par X d'un accord avec Y", "X a annoncé la signature d'un traité avec Y": who takes the step.
    private List<string> OfStage(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        var stage = tree.Relation(trigger.Word) is "nmod" && tree.Preposition(trigger.Word) is "de" ? tree.Head(trigger.Word) : -1;
        if (stage < 0 || tree.Lemma(stage) is not ("signature" or "ratification" or "conclusion" or "adoption" or "entrée" or "vigueur" or "application" or "renouvellement" or "reprise" or "poursuite"
            or "lancement" or "ouverture" or "début" or "renforcement" or "intensification" or "multiplication" or "extension"))
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

        return referents.ByAdjective(participants, stage) is { Count: > 0 } countries ? countries
            : tree.Relation(stage) is "obj" && !tree.Clauses.IsPassive(tree.Head(stage)) ? referents.Of(participants, tree.Clauses.Subject(tree.Head(stage)))
            : [];
    }

    private bool IsCarriedBy(SentenceTree tree, int noun, int verb) =>
        verb >= 0 && tree.IsVerb(verb) && !tree.Clauses.IsPassive(verb)
        && (tree.Relation(noun) is "obj" || NounArguments.IsLightOblique(tree, noun))
        && lightVerbs.Contains(tree.Lemma(verb));

    private List<string> Owned(SentenceParticipants participants, Trigger trigger) => Possessor(participants, trigger.Word);

    // "son offensive", "ses troupes": the subject of the clause, where the number fits.
    private List<string> Possessor(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        foreach (var child in tree.Children(noun))
        {
            if (tree.Relation(child) is not "det" || !tree.Features(child).IsPossessive || tree.Lemma(child) is "notre" or "votre" or "mon")
            {
                continue;
            }

            if (Judged(participants, tree.Head(noun), noun) is { Count: > 0 } judged)
            {
                return judged;
            }

            var subject = tree.Clauses.Subject(tree.Clauses.ClauseOf(tree.Head(noun) is var head and >= 0 ? head : noun));
            if (subject < 0 || tree.Dominates(subject, noun))
            {
                return [];
            }

            var found = referents.Of(participants, subject);
            var isPlural = participants.Words.At(tree.TokenOf(child)) is "leur" or "leurs";
            return isPlural == (found.Count > 1 || tree.Features(subject).IsPlural) ? found : [];
        }

        return [];
    }

    // "remercie X de son aide", "reproche à X son soutien": his whom the verb judges.
    private List<string> Judged(SentenceParticipants participants, int verb, int noun)
    {
        var tree = participants.Tree;
        if (verb < 0 || tree.Lemma(verb) is not ("remercier" or "féliciter" or "critiquer" or "accuser" or "blâmer" or "louer" or "saluer" or "fustiger" or "condamner" or "punir"
            or "sanctionner" or "reprocher" or "épingler" or "tancer"))
        {
            return [];
        }

        foreach (var child in tree.Children(verb))
        {
            if (child != noun && tree.Relation(child) is "obj" or "iobj" || child < noun && tree.Relation(child) is "obl" && tree.Preposition(child) is "à")
            {
                if (referents.Of(participants, child) is { Count: > 0 } found)
                {
                    return found;
                }
            }
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
}
