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

        if (IsOfOwnDeed(participants, trigger))
        {
            return (actors, recipients, Construction(tree, trigger));
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

        if (trigger.Sense.Type is "REQUEST" && referents.Owner(participants, AskedSources.Find(participants, trigger)) is { Count: > 0 } asked && !asked.Exists(actors.Contains))
        {
            return asked;
        }

        if (IsOfOwnDeed(participants, trigger))
        {
            return [];
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
        return trigger.IsPassive || isOfAnAct || arguments.HasPatientWithInfinitive || HasUnnamedAddressee(participants.Tree, trigger, arguments) || IsOfDemand(participants.Tree, trigger, arguments) || trigger.Sense.Lemma is "se retirer" ? [] : [.. surface.Find(participants, trigger, actors)];
    }

    /// <summary>Whether a verb denies what was said of somebody.</summary>
    public static bool IsDenial(SentenceParticipants participants, Trigger trigger) => participants.Lexicon.Is(trigger.Sense.Lemma.Split(' ')[0], RoleVerb.Deny);

    // "nie avoir armé les rebelles": who undergoes the denied deed said nothing.
    private static bool IsOfOwnDeed(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        if (trigger.Sense.Type is not "REJECT" || !IsDenial(participants, trigger))
        {
            return false;
        }

        foreach (var child in tree.Children(trigger.Word))
        {
            if (child > trigger.Word && tree.Relation(child) is "xcomp" or "ccomp" or "obj" or "advcl" && tree.IsVerb(child) && !tree.Clauses.IsFinite(child) && tree.Child(child, "det") < 0)
            {
                return true;
            }
        }

        return false;
    }

    // "a donné un ultimatum aux putschistes pour libérer X": it is they who are addressed, whoever they are.
    private static bool HasUnnamedAddressee(SentenceTree tree, Trigger trigger, VerbArguments arguments) =>
        trigger.Sense is { Type: "THREATEN" or "REQUEST", Recipients: [RecipientSlot.To, ..] } && arguments.Behind("à").Any(word => tree.Upos(word) is "NOUN" && tree.Features(word).IsPlural);

    // "exige le respect de …": what stands inside what is demanded is not asked.
    private static bool IsOfDemand(SentenceTree tree, Trigger trigger, VerbArguments arguments) =>
        trigger.Sense is { Type: "REQUEST", Tail.Length: 0 } && arguments.Patient > trigger.Word && tree.Upos(arguments.Patient) is "NOUN" && trigger.Sense.Recipients.Contains(RecipientSlot.Of);

    private List<string> InSlot(SentenceParticipants participants, Trigger trigger, VerbArguments arguments, RecipientSlot slot, List<string> actors) => slot switch
    {
        RecipientSlot.Amid => referents.Owner(participants, arguments.OwnObject),
        RecipientSlot.Object or RecipientSlot.Guest => referents.Owner(participants, arguments.Patient),

        // "déroule le tapis rouge à X"
        RecipientSlot.Host => referents.Owner(participants, arguments.Patient) is { Count: > 0 } guest ? guest : First(participants, arguments, "à"),
        RecipientSlot.Doer => Doer(participants, trigger, arguments, actors),
        RecipientSlot.To => Addressed(participants, trigger, arguments) is { Count: > 0 } addressed ? addressed : referents.Of(participants, arguments.Dative()),
        RecipientSlot.Against => First(participants, arguments, "contre", "face", "devant", "envers"),
        // "exige le respect de l'intégrité de X" asks nothing of X.
        RecipientSlot.Of when trigger.Sense is { Type: "REQUEST", Tail.Length: 0 } => arguments.Behind("de").Select(word => referents.Of(participants, word)).FirstOrDefault(found => found.Count > 0) ?? [],
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

    // "demande à X, à Y et à Z": behind a comma and the same preposition, another of the row.
    private List<string> First(SentenceParticipants participants, VerbArguments arguments, params string[] prepositions)
    {
        var tree = participants.Tree;
        var row = new List<string>();
        var last = -1;
        foreach (var word in arguments.Behind(prepositions))
        {
            if (row.Count == 0)
            {
                row.AddRange(referents.Owner(participants, word));
            }
            else if (tree.Head(word) == tree.Head(last) && tree.Preposition(word) == tree.Preposition(last) && tree.Child(word, "punct") is var comma and >= 0 && comma < word && tree[comma].Form is ",")
            {
                row.AddRange(referents.Of(participants, word).Where(id => !row.Contains(id)));
            }
            else
            {
                break;
            }

            last = word;
        }

        return row;
    }

    // Who is asked or threatened; people that nobody names are asked themselves, not who stands behind them ("demande à ses diplomates au Chili").
    private List<string> Addressed(SentenceParticipants participants, Trigger trigger, VerbArguments arguments) =>
        trigger.Sense.Type is "REQUEST" or "THREATEN" && arguments.Behind("à").FirstOrDefault(-1) is var first and >= 0 && participants.Tree.Upos(first) is "NOUN"
            && participants.Tree.Features(first).IsPlural && referents.Owner(participants, first).Count == 0
            ? [] : First(participants, arguments, "à", "envers", "auprès", "vers");

    private List<string> Doer(SentenceParticipants participants, Trigger trigger, VerbArguments arguments, List<string> actors) =>
        referents.Of(participants, arguments.Patient) is { Count: > 0 } direct ? direct
        : arguments.HasPatientWithInfinitive ? []
        : OwnAdjective(participants, arguments.Patient) is { Count: > 0 } country ? country
        : [.. surface.InSlot(participants, trigger, RecipientSlot.Doer).Where(id => !actors.Contains(id))];

    // "a déploré le tir nord-coréen, qualifié de provocation par Séoul": whose it is, unless it has an agent of its own.
    private List<string> OwnAdjective(SentenceParticipants participants, int patient)
    {
        if (patient < 0 || participants.Tree.Upos(patient) is not "NOUN")
        {
            return [];
        }

        foreach (var child in participants.Tree.Children(patient))
        {
            if (participants.Tree.Preposition(child) is "par")
            {
                return [];
            }
        }

        return referents.Adjectives.Of(participants, patient);
    }
}
