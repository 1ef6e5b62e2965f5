using GraphBuilder.Language.Morphology;

namespace GraphBuilder.Events.Patterns;

/// <summary>Tells who does what a verb tells: its agent, or whose deed its agent is (<i>les frappes israéliennes ont tué …</i>).</summary>
internal sealed class VerbActors(Referents referents, EarlierDeeds deeds)
{
    /// <summary>Ids of those who do it; empty where nothing tells.</summary>
    /// <remarks>Where the tree shows no subject of a finite verb, the parser has lost it: the words before the verb, or behind a quotation, tell.</remarks>
    public List<string> Find(SentenceParticipants participants, Trigger trigger, VerbArguments arguments, IReadOnlyList<EventDraft> earlier)
    {
        if (!trigger.IsPassive && SubjectFinder.IsInverted(participants.Words, trigger) && SubjectFinder.FindInverted(participants, trigger) is { } inverted)
        {
            return inverted.WithChain();
        }

        if (arguments.Agent < 0 && trigger.IsPassive && InText(participants, trigger, arguments) is { Count: > 0 } writer)
        {
            return writer;
        }

        if (arguments.Agent < 0 || participants.Lexicon.Is(participants.Tree.Lemma(arguments.Agent), RoleNoun.Time))
        {
            return Measured(participants, trigger) is { Count: > 0 } listing ? listing
                : trigger.IsPassive || trigger.IsBareParticiple || trigger.Form is VerbFormKind.Infinitive or VerbFormKind.PresentParticiple ? []
                : SubjectFinder.Find(participants, trigger.GroupStart, trigger.Form)?.WithChain() ?? [];
        }

        if (BehindTopic(participants, trigger, arguments.Agent) is { Count: > 0 } behind)
        {
            return behind;
        }

        // "les frappes israéliennes ont tué …", "ce raid a tué …", "la décision malienne de rompre …"
        return referents.Of(participants, arguments.Agent) is { Count: > 0 } named ? OnlyNearest(participants, trigger, named)
            : Speaks(participants, trigger, arguments.Agent) && Authors(participants, arguments.Agent) is { Count: > 0 } author ? author
            : participants.Tree.Head(trigger.Word) == arguments.Agent && referents.Owner(participants, arguments.Agent) is { Count: > 0 } deciding ? deciding
            : !deeds.IsEventNoun(participants.Tree[arguments.Agent].Form) && !Helps(participants, trigger, arguments.Agent) ? []
            : referents.Owner(participants, arguments.Agent) is { Count: > 0 } owner ? owner
            : Claimed(participants, arguments.Agent) is { Count: > 0 } claimed ? claimed
            : [.. deeds.Doers(participants, arguments.Agent, earlier, [])];
    }

    // "Libye : Rome et Athènes condamnent …": the parser may take the topic of the title for the subject.
    private static List<string> BehindTopic(SentenceParticipants participants, Trigger trigger, int agent)
    {
        if (trigger.IsPassive || participants.At(agent) is not { } topic || participants.Words.At(topic.End) is not ":"
            || participants.All.FirstOrDefault(one => one.Start > topic.End && one.End == trigger.GroupStart && !one.IsPlace) is not { } subject)
        {
            return [];
        }

        var all = subject.WithChain();
        return topic.Entities.Any(subject.Entities.Contains) ? [] : [.. all.Where(id => !topic.Entities.Contains(id))];
    }

    // "une discussion entre X et Y, qui a salué l'accord": a verb in the singular is said of the last only.
    private static List<string> OnlyNearest(SentenceParticipants participants, Trigger trigger, List<string> found)
    {
        var tree = participants.Tree;
        var verb = tree.Relation(trigger.Word) is "conj" && tree.Clauses.OwnSubject(trigger.Word) < 0 ? tree.CoordinationHead(trigger.Word) : trigger.Word;
        if (found.Count < 2 || trigger.IsPassive || !tree.Is(verb, "acl:relcl") || tree.Clauses.FiniteWord(verb) is not (>= 0 and var finite) || tree.Features(finite).IsPlural
            || tree.Clauses.OwnSubject(verb) is not (>= 0 and var pronoun) || tree[pronoun].Form is not "qui")
        {
            return found;
        }

        var before = tree.TokenOf(pronoun);
        before -= before > 0 && participants.Words.Folded[before - 1] is "," ? 1 : 0;
        return participants.All.FirstOrDefault(one => one.End == before && !one.IsPlace) is { } last && last.Entities.All(found.Contains) ? [.. last.Entities] : found;
    }

    // "le projet de l'Union africaine exige …", "un rapport de l'ONU accuse …": whose text it is speaks.
    private static bool Speaks(SentenceParticipants participants, Trigger trigger, int agent) =>
        trigger.Sense.Type is "REQUEST" or "ACCUSE" or "REJECT" or "SUPPORT" or "THREATEN" or "AGREE" && participants.Lexicon.Is(participants.Tree.Lemma(agent), RoleNoun.Text);

    // "placés sur la liste noire américaine", "mis sur la liste noire de X": whose measure it is takes it.
    private List<string> Measured(SentenceParticipants participants, Trigger trigger) =>
        trigger.Sense.Type is not "SANCTION" || trigger.Phrase.Count == 0 || !trigger.IsPassive && !trigger.IsBareParticiple ? []
        : referents.OwnerOfFirst(participants, trigger.Phrase.Where(word => participants.Lexicon.Is(participants.Tree.Lemma(word), RoleNoun.Measure)));

    // "est mis en cause dans un rapport de l'ONU"
    private List<string> InText(SentenceParticipants participants, Trigger trigger, VerbArguments arguments) =>
        arguments.Behind("dans").FirstOrDefault(word => Speaks(participants, trigger, word), -1) is var text and >= 0 ? Authors(participants, text) : [];

    // Whose the text is, in its phrase or below it ("une étude d'experts de l'Union africaine"), else who adopts it ("X a adopté une résolution exigeant …").
    private List<string> Authors(SentenceParticipants participants, int text)
    {
        var tree = participants.Tree;
        text = tree.Clauses.Antecedent(text);
        if (referents.Owner(participants, text) is { Count: > 0 } author)
        {
            return author;
        }

        if (referents.OwnerOfFirst(participants, tree.Genitives(text)) is { Count: > 0 } below)
        {
            return below;
        }

        // "la résolution, rédigée par X, exige …"
        foreach (var child in tree.Children(text))
        {
            if (tree.Relation(child) is "acl" && Issues(participants, child) && Writer(participants, child) is { Count: > 0 } writer)
            {
                return writer;
            }
        }

        var verb = tree.Relation(text) is "obj" or "nsubj" ? tree.Head(text) : -1;
        return verb < 0 || !tree.IsVerb(verb) || !Issues(participants, verb) ? []
            : tree.Relation(text) is "obj" ? referents.Of(participants, tree.Clauses.Subject(verb))
            : Writer(participants, verb);
    }

    private static bool Issues(SentenceParticipants participants, int verb) =>
        participants.Lexicon.Is(participants.Tree.Lemma(verb), RoleVerb.Issue) || participants.Lexicon.Is(participants.Tree.Lemma(verb), RoleVerb.Propose);

    private List<string> Writer(SentenceParticipants participants, int verb)
    {
        foreach (var child in participants.Tree.Children(verb))
        {
            if (child > verb && participants.Tree.Preposition(child) is "par")
            {
                return referents.Of(participants, child);
            }
        }

        return [];
    }

    // "des instructeurs russes forment …", "un avion marocain chargé de vivres est arrivé …": whose they are helps.
    private static bool Helps(SentenceParticipants participants, Trigger trigger, int agent) =>
        trigger is { Sense.Type: "AID", IsPassive: false } && participants.At(agent) is null && participants.Tree.Upos(agent) is "NOUN"
        && (participants.Tree.Features(agent).IsPlural || participants.Lexicon.Is(participants.Tree.Lemma(agent), RoleNoun.Parcel));

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
}
