using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Morphology;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Fills the roles of a verb from its arguments: each slot of a sense is written for the active clause and read here in any construction.</summary>
internal sealed class VerbRoles(Referents referents, RecipientFinder surface, EarlierDeeds deeds, DoerFinder doers, Func<string, string?> stateOf)
{
    private readonly PlaceRecipients _places = new(referents, stateOf);
    private readonly CliticRecipients _clitics = new(referents);

    /// <summary>Who does what a verb tells, to whom, and the construction.</summary>
    public (List<string> Actors, List<string> Recipients, string Rule) Find(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, IReadOnlyList<EventDraft> earlier)
    {
        var tree = participants.Tree;
        var arguments = participants.ArgumentsOf(trigger);
        var actors = Actors(participants, trigger, arguments, earlier);
        if (actors.Count == 0 && trigger.IsPassive && trigger.Sense.Recipients.Contains(RecipientSlot.Between) && First(participants, arguments, "entre") is { Count: > 1 } pair)
        {
            // "les relations entre X et Y sont rompues"
            return (pair, [], "nominal between");
        }

        var recipients = Recipients(participants, triggers, trigger, arguments, actors);
        if (recipients.Count > 0 && Gapping.SecondSubject(participants, trigger) is { } second)
        {
            recipients.RemoveAll(second.Entities.Contains);
        }

        if (recipients.Count == 0 && actors.Count > 0)
        {
            recipients = Indirect(participants, trigger, arguments, actors, earlier);
        }

        if (recipients.Count == 0 && trigger.Sense.Type is "ACCUSE" or "SUPPORT" or "REJECT" && actors.Count > 0)
        {
            var argument = arguments.Patient >= 0 ? arguments.Patient : arguments.Behind("à", "contre", "de", "par", "sur", "face").FirstOrDefault(-1);
            recipients = Others(doers.Find(participants, triggers, argument, earlier, actors), actors);
            if (recipients.Count == 0 && trigger.Phrase.FirstOrDefault(word => deeds.IsDeed(tree, word), -1) is var deed and >= 0)
            {
                // "a salué cette décision" as a phrase of its own
                recipients = Others(deeds.Doers(participants, deed, earlier, actors), actors);
            }
        }

        return (actors, recipients, Construction(tree, trigger));
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
        if (patient < 0 || tree.Child(patient, "det") is not (>= 0 and var article) || !tree.Features(article).IsPossessive || tree.Relation(patient) is not "obj")
        {
            return [];
        }

        return tree.Lemma(tree.Head(patient)) is "voir" ? referents.Of(participants, tree.Clauses.Subject(tree.Head(patient))) : [];
    }

    // Where the tree shows no subject of a finite verb, the parser has lost it: the words before the verb, or behind a quotation, tell.
    private List<string> Actors(SentenceParticipants participants, Trigger trigger, VerbArguments arguments, IReadOnlyList<EventDraft> earlier)
    {
        if (!trigger.IsPassive && SubjectFinder.IsInverted(participants.Words, trigger) && SubjectFinder.FindInverted(participants, trigger) is { } inverted)
        {
            return inverted.WithChain();
        }

        if (arguments.Agent < 0 || participants.Lexicon.Is(participants.Tree.Lemma(arguments.Agent), RoleNoun.Time))
        {
            return trigger.IsPassive || trigger.IsBareParticiple || trigger.Form is VerbFormKind.Infinitive or VerbFormKind.PresentParticiple ? []
                : SubjectFinder.Find(participants, trigger.GroupStart, trigger.Form)?.WithChain() ?? [];
        }

        // "les frappes israéliennes ont tué …", "ce raid a tué …"
        return referents.Of(participants, arguments.Agent) is { Count: > 0 } named ? named
            : !deeds.IsEventNoun(participants.Tree[arguments.Agent].Form) ? []
            : referents.Owner(participants, arguments.Agent) is { Count: > 0 } owner ? owner
            : Claimed(participants, arguments.Agent) is { Count: > 0 } claimed ? claimed
            : [.. deeds.Doers(participants, arguments.Agent, earlier, [])];
    }

    // "l'attentat revendiqué par X a tué …"
    private List<string> Claimed(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        foreach (var child in tree.Children(noun))
        {
            if (tree.Relation(child) is not "acl" || !participants.Lexicon.Is(tree.Lemma(child), RoleVerb.CarryOut))
            {
                continue;
            }

            foreach (var agent in tree.Children(child))
            {
                if (tree.Preposition(agent) is "par" or "à" && referents.Of(participants, agent) is { Count: > 0 } found)
                {
                    return found;
                }
            }
        }

        return [];
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

        foreach (var slot in trigger.Sense.Recipients)
        {
            var found = slot is RecipientSlot.Doer && arguments.Patient >= 0 && triggers.Any(other => other.IsNoun && other.Word == arguments.Patient)
                ? doers.Find(participants, triggers, arguments.Patient, [], actors)
                : InSlot(participants, trigger, arguments, slot, actors);
            found.RemoveAll(actors.Contains);
            if (found.Count > 0)
            {
                return found;
            }
        }

        // "condamne l'invasion de l'Ukraine": who stands behind the act undergoes it, and nothing says who did it.
        var isOfAnAct = trigger.Sense.Recipients.Contains(RecipientSlot.Doer) && arguments.Patient >= 0
            && triggers.Any(other => other.IsNoun && other.Word == arguments.Patient && other.Sense.Recipients is [RecipientSlot.Of, ..]);
        return trigger.IsPassive || isOfAnAct || arguments.HasPatientWithInfinitive || trigger.Sense.Lemma is "se retirer" ? [] : [.. surface.Find(participants, trigger, actors)];
    }

    private List<string> InSlot(SentenceParticipants participants, Trigger trigger, VerbArguments arguments, RecipientSlot slot, List<string> actors) => slot switch
    {
        RecipientSlot.Amid => referents.Owner(participants, arguments.OwnObject),
        RecipientSlot.Object or RecipientSlot.Guest => referents.Owner(participants, arguments.Patient),

        // "déroule le tapis rouge à X"
        RecipientSlot.Host => referents.Owner(participants, arguments.Patient) is { Count: > 0 } guest ? guest : First(participants, arguments, "à"),
        RecipientSlot.Doer => Doer(participants, trigger, arguments, actors),
        RecipientSlot.To => First(participants, arguments, "à", "envers", "auprès", "vers") is { Count: > 0 } addressed ? addressed : referents.Of(participants, arguments.Dative()),
        RecipientSlot.Against => First(participants, arguments, "contre", "face", "devant", "envers"),
        RecipientSlot.Of => First(participants, arguments, "de"),
        RecipientSlot.With => First(participants, arguments, "avec"),
        RecipientSlot.On => First(participants, arguments, "sur"),
        RecipientSlot.In => First(participants, arguments, "en", "dans", "à"),
        RecipientSlot.For => First(participants, arguments, "pour"),
        RecipientSlot.Between => First(participants, arguments, "entre"),
        RecipientSlot.From => Source(participants, trigger, arguments),
        _ => [],
    };

    // "recevoir 20 millions de dollars de la Turquie", "recevoir d'Oslo des obus": whom it comes from.
    private List<string> Source(SentenceParticipants participants, Trigger trigger, VerbArguments arguments)
    {
        var tree = participants.Tree;
        var source = First(participants, arguments, "de", "auprès");
        for (var word = trigger.Word + 1; source.Count == 0 && word < tree.SubtreeEnd(trigger.Word) && !tree.IsVerb(word); word++)
        {
            source = tree.Relation(word) is "nmod" && tree.Preposition(word) is "de" && tree.Dominates(trigger.Word, word) ? referents.Of(participants, word) : source;
        }

        return source;
    }

    private List<string> First(SentenceParticipants participants, VerbArguments arguments, params string[] prepositions) =>
        referents.OwnerOfFirst(participants, arguments.Behind(prepositions));

    private List<string> Doer(SentenceParticipants participants, Trigger trigger, VerbArguments arguments, List<string> actors) =>
        referents.Of(participants, arguments.Patient) is { Count: > 0 } direct ? direct
        : arguments.HasPatientWithInfinitive ? []
        : [.. surface.InSlot(participants, trigger, RecipientSlot.Doer).Where(id => !actors.Contains(id))];
}
