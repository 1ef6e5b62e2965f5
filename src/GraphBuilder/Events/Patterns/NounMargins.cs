using GraphBuilder.Language;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells who undergoes what an event noun tells where no preposition of its own names him, but his clause does: <i>X bénéficie du soutien de Y</i>,
/// <i>X est la cible d'attaques de Y</i>, <i>X rejette les accusations de Y</i>, <i>avec l'aide de Y, X …</i>, <i>malgré les sanctions de Y, X …</i>.
/// </summary>
internal sealed class NounMargins(Referents referents, DoerFinder doers, WordList undergoingVerbs, DeathVerbs deaths, Func<string, string?> stateOf)
{
    /// <summary>Ids of those who undergo it; empty where the clause names nobody.</summary>
    public List<string> Undergoing(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, IReadOnlyList<EventDraft> earlier)
    {
        var tree = participants.Tree;
        var word = Outermost(participants, trigger.Word);
        return trigger.Sense.IsMutual ? []
            : tree.Preposition(word) is "sous" ? referents.Owner(participants, Bearers.Of(tree, word))
            : tree.Head(word) < 0 ? []
            : OfVerb(participants, trigger, word) is var subject and >= 0 ? OwnerOrState(participants, trigger, subject)
            : Provoked(participants, trigger, word) is var cause and >= 0 ? doers.Find(participants, triggers, cause, earlier, [])
            : trigger.Sense.Type is "ASSAULT" && deaths.Victim(tree, word) is var victim and >= 0 ? referents.Owner(participants, victim)
            : OfTarget(participants, word) is var target and >= 0 ? OwnerOrState(participants, trigger, target)
            : IsMargin(participants, trigger, word) ? referents.Owner(participants, Bearers.OfClause(tree, word))
            : [];
    }

    // "Marioupol, visée par des tirs": the state of the place.
    private List<string> OwnerOrState(SentenceParticipants participants, Trigger trigger, int word) =>
        referents.Owner(participants, word) is { Count: > 0 } owner ? owner
        : trigger.Sense.Type is "ASSAULT" && word >= 0 && participants.At(participants.Tree.Clauses.Antecedent(word)) is { IsPlace: true } place && stateOf(place.Entities[0]) is { } state ? [state] : [];

    /// <summary>Ids of those who die or fall in what an attack's noun tells; empty where its clause tells of no death, or of nobody's.</summary>
    public List<string> Fallen(SentenceParticipants participants, Trigger trigger) =>
        trigger.Sense.Type is "ASSAULT" && deaths.Victim(participants.Tree, Outermost(participants, trigger.Word)) is var victim and >= 0 ? referents.Owner(participants, victim) : [];

    // "une série d'attaques", "le feu des critiques": the noun that stands in the clause.
    private static int Outermost(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        while (tree.Relation(word) is "nmod" && tree.Preposition(word) is "de" && tree.Head(word) is var head and >= 0
            && (participants.Lexicon.Is(tree.Lemma(head), RoleNoun.Mass) || participants.Lexicon.Is(tree.Lemma(head), RoleNoun.Quantity)))
        {
            word = head;
        }

        return word;
    }

    // "visée par des sanctions", "bénéficie du soutien", "rejette les accusations", "est soumis à un embargo": the subject; not that of "rejette la motion".
    private int OfVerb(SentenceParticipants participants, Trigger trigger, int word)
    {
        var (tree, lexicon) = (participants.Tree, participants.Lexicon);
        var verb = tree.Head(word);
        var lemma = tree.Lemma(verb);
        if (tree.Relation(word) is not ("obj" or "obl" or "xcomp" or "iobj"))
        {
            return -1;
        }

        if (!tree.IsVerb(verb) || tree.Clauses.IsPassive(verb))
        {
            var isHit = tree.Preposition(word) is "par" && lexicon.Is(lemma, RoleVerb.Hit)
                || tree.Preposition(word) is "à" or "de" or "par" && lexicon.Is(lemma, RoleVerb.Expose);
            return isHit ? Bearers.Of(tree, verb) is var bearer and >= 0 ? bearer : tree.Clauses.Subject(verb) : -1;
        }

        return undergoingVerbs.Contains(lemma) || IsVerbal(trigger) && lexicon.Is(lemma, RoleVerb.Answer) && !lexicon.Is(tree.Lemma(word), RoleNoun.Proposal) ? tree.Clauses.Subject(verb) : -1;
    }

    // "la visite de X a suscité la colère de Y": who did what provokes it.
    private static int Provoked(SentenceParticipants participants, Trigger trigger, int word)
    {
        var tree = participants.Tree;
        return IsVerbal(trigger) && tree.Relation(word) is "obj" && !tree.Clauses.IsPassive(tree.Head(word))
            && participants.Lexicon.Is(tree.Lemma(tree.Head(word)), RoleVerb.Provoke)
                ? tree.Clauses.Subject(tree.Head(word)) : -1;
    }

    private static bool IsVerbal(Trigger trigger) => trigger.Sense.Type is "ACCUSE" or "THREATEN" or "REQUEST";

    // "est la cible de", "a été victime de", "a fait l'objet de", "en butte à", "sous sanctions"
    private static int OfTarget(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        var head = tree.Head(word);
        if (tree.Preposition(word) is "de" or "à" && tree.Relation(word) is "nmod" or "obl"
            && participants.Lexicon.Is(tree.Lemma(head), RoleNoun.Target))
        {
            return Bearers.Of(tree, head);
        }

        // The parser hangs the act on "objet" or on "faire".
        var verb = tree.Lemma(head) is "objet" ? tree.Head(head) : head;
        return tree.Preposition(word) is "de" && verb >= 0 && tree.Lemma(verb) is "faire" && tree.Child(verb, "obj") is var thing and >= 0 && tree.Lemma(thing) is "objet"
            ? tree.Clauses.Subject(verb) : -1;
    }

    // Which acts concern the clause's subject, by what leads up to their noun.
    private static bool IsMargin(SentenceParticipants participants, Trigger trigger, int word)
    {
        var tree = participants.Tree;
        if (tree.Relation(word) is not ("obl" or "nmod" or "advmod" or "advcl"))
        {
            return false;
        }

        return trigger.Sense.Type switch
        {
            "AID" or "SUPPORT" => tree.Preposition(word) is "avec" or "grâce" or "sans" && tree.Relation(word) is not "nmod",
            "REQUEST" => tree.Preposition(word) is "malgré" or "après" || tree.Preposition(word) is "à" or "sur" && tree.Child(word, "amod") < 0 && !tree.Is(word, "obl:arg") || IsAnswered(participants, word),
            "AGREE" => tree.Preposition(word) is "à" && trigger.Sense.Lemma is "invitation",
            "ACCUSE" or "REJECT" or "THREATEN" => tree.Preposition(word) is "malgré" or "après" or "dépit" || IsAnswered(participants, word),
            "SANCTION" or "ASSAULT" or "COERCE" or "MOBILIZE" => tree.Preposition(word) is "malgré" or "dépit" || tree.Preposition(word) is not "face" && IsAnswered(participants, word),
            _ => false,
        };
    }

    // "en réponse aux frappes de", "en représailles aux sanctions de", "face aux menaces de", "en dépit des critiques de"
    private static bool IsAnswered(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        return tree.Preposition(word) is "face" or "dépit"
            || tree.Relation(word) is "nmod" && tree.Head(word) is var head and >= 0
                && participants.Lexicon.Is(tree.Lemma(head), RoleNoun.Reply) && tree.Preposition(head) is "en" or "dans";
    }
}
