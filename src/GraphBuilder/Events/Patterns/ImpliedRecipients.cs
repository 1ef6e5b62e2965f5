using GraphBuilder.Entities;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells who undergoes an event whose own slots name nobody: the state of the place that is hit (<i>s'emparer de l'aéroport de Goma</i>), the own state
/// whose people are arrested, who holds those whose release is demanded, who did what a pronoun or an apposition takes up.
/// </summary>
internal sealed class ImpliedRecipients(Referents referents, DoerFinder doers, TakenUpDeeds takenUp, Func<string, string?> stateOf)
{
    private const int PlaceReach = 10;
    private const int MaximalDistance = 8;
    private const int LastOfLead = 2;

    private readonly ProtestTargets _protests = new(referents, doers);
    private readonly ListedPersons _listed = new(referents, stateOf);

    /// <summary>Ids of those who undergo it; empty where nothing tells; the actor himself where a state acts against its own people.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="triggers">Its triggers.</param>
    /// <param name="trigger">The trigger whose slots are empty.</param>
    /// <param name="actors">Who does it.</param>
    /// <param name="context">What the text tells before.</param>
    public IReadOnlyList<string> Find(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, IReadOnlyList<string> actors, ReadingContext context) => trigger.Sense.Type switch
        {
            "ASSAULT" => Citizens.AreFought(participants, trigger) ? [] : Claimed(participants, trigger, actors, context) is { Count: > 0 } claimed ? claimed : StateHit(participants, trigger, actors, context.Sides) is { Count: > 0 } hit ? hit : OwnPeople(participants, trigger, actors, context),
            "COERCE" => (trigger.Sense.Mode is "seize" || trigger.Sense.Lemma.Contains("blocus", StringComparison.Ordinal)) && StateHit(participants, trigger, actors, context.Sides) is { Count: > 0 } seized ? seized
                : OwnPeople(participants, trigger, actors, context),
            "SANCTION" when trigger.Sense.Mode is "convict" => OwnPeople(participants, trigger, actors, context),
            "RETREAT" or "CONCEDE" when trigger.Sense.Mode is "withdraw" || trigger.Sense.Lemma.Contains("retrait", StringComparison.Ordinal) => Left(participants, trigger, actors, context),
            "CONCEDE" => Pardoned(participants, trigger, actors, context.Sides),
            "AID" => Helped(participants, trigger, actors, context.Sides) is { Count: > 0 } helped ? helped
                : Visited(participants, actors, context) is { Count: > 0 } visited ? visited : OfTopic(trigger, actors, context),
            "AGREE" when !trigger.Sense.IsMutual && actors.Count == 1 => Visited(participants, actors, context),
            "MOBILIZE" => Neighbour(participants, trigger, actors, context.Sides) is { Count: > 0 } neighbour ? neighbour : Watched(participants, trigger, actors, context.Sides),
            "THREATEN" => Menaced(participants, trigger, actors, context.Sides),
            "PROTEST" => _protests.Find(participants, triggers, trigger, context) is { Count: > 0 } target ? target : trigger.Sense.Mode is "obstruct" ? Neighbour(participants, trigger, actors, context.Sides) : [],
            "REQUEST" => Holder(participants, triggers, trigger, actors, context.Earlier, context.Setting) is { Count: > 0 } holder ? holder : PeaceAppeals.Asked(participants, referents, trigger, actors, context),
            "SANCTION" => _listed.State(participants, trigger, actors, context.Sides) is { Count: > 0 } listed ? listed : OfTitle(participants, trigger, actors, context),
            "ACCUSE" or "SUPPORT" => takenUp.Find(participants, triggers, trigger, context.Sides.Around(actors), context.Earlier),
            _ => [],
        };

    // "Deux soldats français ont été tués dans un attentat. X l'a revendiqué": those who underwent it.
    private static IReadOnlyList<string> Claimed(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors, ReadingContext context) =>
        trigger.Sense.Lemma is not "revendiquer" || trigger.IsBareParticiple ? []
        : context.Earlier.LastOrDefault(draft => draft.Type is "ASSAULT" && participants.Words.Sentence.Ordinal - draft.Evidence.Sentence <= MaximalDistance
            && draft.Undergoing.Count > 0 && !draft.Undergoing.Any(actors.Contains))?.Undergoing ?? [];

    // "frappe sur Odessa", "l'assaut russe en Ukraine", "attaquer un hôtel à Kaboul"
    private IReadOnlyList<string> StateHit(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors, ArticleSides sides) =>
        StateBehind(participants, trigger, actors, sides, one => one.Preposition is null or "de" or "à" or "en" or "dans" or "sur" or "contre" or "vers"
            && (one.IsPlace || one.Preposition is "en" or "dans" or "contre" || IsInCountry(participants, one, sides)));

    // "menace de lancer des raids à Erbil": the state where it would be.
    private IReadOnlyList<string> Menaced(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors, ArticleSides sides)
    {
        var tree = participants.Tree;
        return trigger.IsNoun || trigger.Sense.Mode is "relations" ? [] : StateBehind(participants, trigger, actors, sides, one => one.Preposition is "à" or "en" or "dans" or "sur" or "contre"
            && (one.IsPlace || one.Preposition is "en" or "dans" or "contre" || IsInCountry(participants, one, sides)) && IsBelowInfinitive(tree, trigger.Word, tree.HeadOfTokens(one.Start, one.End)));
    }

    private static bool IsBelowInfinitive(SentenceTree tree, int verb, int word)
    {
        for (var above = tree.Head(word); above >= 0 && above != verb; above = tree.Head(above))
        {
            if (tree.Features(above).Finiteness is Finiteness.Infinitive)
            {
                return tree.Dominates(verb, above);
            }
        }

        return false;
    }

    // "le retrait des troupes françaises": from the state where the passage is set.
    private IReadOnlyList<string> Left(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors, ReadingContext context) =>
        StateHit(participants, trigger, actors, context.Sides) is { Count: > 0 } left ? left
        : trigger.Sense.Mode is "withdraw" || trigger.Sense.Lemma.Contains("retrait", StringComparison.Ordinal)
            ? context.Place is { } place && !actors.Any(actor => context.Sides.StateOf(actor) == place || context.Sides.TypeOf(actor) is EntityType.ArmedGroup) ? [place] : [] : [];

    // "a gracié 200 prisonniers", "a accordé sa grâce à des journalistes": of the own state.
    private static IReadOnlyList<string> Pardoned(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors, ArticleSides sides) =>
        !trigger.IsNoun && actors is [var one] && sides.StateOf(one) is { } state && participants.ArgumentsOf(trigger) is var arguments
            && arguments.Behind("à", "pour", "de").Prepend(arguments.Patient).Any(word => word >= 0 && participants.Lexicon.Is(Quantities.Counted(participants, word), RoleNoun.Convict)) ? [state] : [];

    // "une aide de dix millions aux sinistrés du séisme au Népal": the state whose people are helped.
    private IReadOnlyList<string> Helped(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors, ArticleSides sides) =>
        StateBehind(participants, trigger, actors, sides, one => one.Preposition is "en" or "dans" && !one.IsPlace || IsInCountry(participants, one, sides));

    // "Séisme à Haïti : … Le Venezuela a envoyé des sauveteurs": the state of which the title speaks, where the clause names nobody else.
    private static IReadOnlyList<string> OfTopic(Trigger trigger, IReadOnlyList<string> actors, ReadingContext context) =>
        context.Place is { } topic && !trigger.IsNoun && !trigger.IsPassive && !trigger.Sense.Recipients.Contains(RecipientSlot.Object) && !actors.Any(actor => context.Sides.StateOf(actor) == topic) ? [topic] : [];

    // "Mali : la Cédéao adopte des sanctions": in the title and the lead the state before its colon, where neither the sentence nor a sanction told before names another.
    private static IReadOnlyList<string> OfTitle(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors, ReadingContext context) =>
        context.Topic is { } topic && participants.Words.Sentence.Ordinal <= LastOfLead && trigger.Sense.Mode is "discontinue" && (!trigger.IsNoun || participants.Tree.Relation(trigger.Word) is "obj")
            && !actors.Any(actor => context.Sides.IsOfState(actor, topic))
            && context.Earlier.All(draft => draft.Type is not "SANCTION" || draft.Recipients.Contains(topic))
            && participants.All.All(one => one.IsPlace || one.Entities.All(id => id == topic || actors.Any(actor => context.Sides.IsSame(actor, id)))) ? [topic] : [];

    // "En visite à Kyiv, X a promis …": who is visited is promised it.
    private static IReadOnlyList<string> Visited(SentenceParticipants participants, IReadOnlyList<string> actors, ReadingContext context) =>
        context.Earlier.LastOrDefault(draft => draft is { Type: "CONSULT", Mode: "visit" } && draft.Evidence.Sentence == participants.Words.Sentence.Ordinal
            && draft.Actors.SequenceEqual(actors, StringComparer.Ordinal))?.Recipients ?? [];

    // "au Nigeria", "aux Philippines"
    private static bool IsInCountry(SentenceParticipants participants, Participant one, ArticleSides sides) =>
        one.Preposition is "à" && one.Start > 0 && participants.Words.Folded[one.Start - 1] is "au" or "aux"
        && sides.TypeOf(one.Entities[0]) is EntityType.Country;

    // "masse des troupes à la frontière avec l'Ukraine", "des manœuvres autour de Taïwan": those at whose door arms are moved.
    private IReadOnlyList<string> Neighbour(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors, ArticleSides sides) =>
        StateBehind(participants, trigger, actors, sides, one => Borders.AreBefore(participants, one.Start));

    // "a déployé des navires pour surveiller les manœuvres chinoises": whose moves are met.
    private List<string> Watched(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors, ArticleSides sides)
    {
        var tree = participants.Tree;
        foreach (var child in tree.Children(trigger.Word))
        {
            if (!trigger.IsNoun && child > trigger.Word && tree.Relation(child) is "advcl" or "xcomp" or "obl" && participants.Lexicon.Is(tree.Lemma(child), RoleVerb.Watch) && tree.Child(child, "obj") is var met and >= 0
                && referents.Owner(participants, met).Select(id => sides.StateOf(id) ?? id).Except(actors).ToList() is { Count: > 0 } watched)
            {
                return watched;
            }
        }

        return [];
    }

    // The state of the first one behind the trigger that fits, unless it is the actors' own.
    private IReadOnlyList<string> StateBehind(
        SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors, ArticleSides sides, Func<Participant, bool> fits)
    {
        var limit = Math.Min(RecipientFinder.ClauseEnd(participants, trigger.End), trigger.End + PlaceReach + 1);
        var one = participants.All.FirstOrDefault(one => one.Start >= trigger.End && one.Start < limit && fits(one));
        var state = one is null ? null : one.IsPlace ? stateOf(one.Entities[0]) : sides.StateOf(one.Entities[0]);
        return state is null || actors.Any(actor => sides.IsOfState(actor, state)) ? [] : [state];
    }

    // "la police a arrêté 200 personnes", "a décrété la loi martiale": a state against its own people.
    private IReadOnlyList<string> OwnPeople(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors, ReadingContext context)
    {
        var sides = context.Sides;
        if (trigger is { IsBareParticiple: true, Sense.Lemma: "détenir" } && participants.Lexicon.Is(Quantities.Counted(participants, participants.ArgumentsOf(trigger).Patient), RoleNoun.Inmate))
        {
            // "les prisonniers détenus au X": of whatever state.
            return [];
        }

        // "les forces de l'ordre ont tué deux étudiants", "un groupe armé a massacré des villageois": people of the state where it happens.
        if (context.Place is { } setting && IsOnCitizens(participants, trigger) && (actors.Any(actor => sides.IsOfState(actor, setting)) ? trigger.Sense.Type is "COERCE" or "SANCTION" || IsByPolice(participants, trigger) : trigger.Sense.Type is "ASSAULT"))
        {
            return [setting];
        }

        // "une frappe de l'armée éthiopienne a tué vingt civils en Amhara"
        if (trigger.Sense.Type is "ASSAULT" && actors is [var army] && sides.TypeOf(army) is not EntityType.ArmedGroup && sides.StateOf(army) is { } home && IsIn(participants, home) && !(trigger.IsNoun && HasIrregulars(participants, trigger)) && IsOnCitizens(participants, trigger))
        {
            return [home];
        }

        if (context.Setting is { } own && trigger.Sense.Type is "COERCE" or "SANCTION" && actors.Contains(own) && IsOnCitizens(participants, trigger))
        {
            return [own];
        }

        // "ont fait usage de gaz lacrymogènes": against a crowd at home, unless somebody of another state is there ("selon Manille, … aux canons à eau").
        var isOwn = (trigger.Sense is { Type: "ASSAULT", Mode: "crowd-control" } && !NamesAnotherState(participants, actors, sides)) || IsAtHome(participants, trigger);
        if (!isOwn && !trigger.IsNoun)
        {
            var arguments = participants.ArgumentsOf(trigger);
            // Where nobody is said to have arrested them, mere people are a matter of the police.
            isOwn = arguments.Behind("sur", "contre", "de").Prepend(arguments.Patient).Any(word => word >= 0 && Quantities.Counted(participants, word) is var lemma
                && (participants.Lexicon.Is(lemma, RoleNoun.Crowd) || participants.Lexicon.Is(lemma, RoleNoun.Institution) || (trigger.Sense is { Type: "COERCE", Mode: "arrest" } && !(trigger.IsPassive && arguments.Agent < 0) && participants.Lexicon.Is(lemma, RoleNoun.People))));
        }

        return isOwn && actors.Count == 1 && sides.StateOf(actors[0]) is { } state ? [state] : [];
    }

    // "la loi martiale, un coup d'État, quarante arrestations": what a state does to nobody but its own people.
    private static bool IsAtHome(SentenceParticipants participants, Trigger trigger) => trigger.Sense.Type is "COERCE"
        && (trigger.Sense.Mode is "curfew" or "martial-law" or "censor" || trigger.Sense.Lemma is "répression" || Takeovers.Tells(trigger.Sense)
            || IsArrestOfNobody(participants, trigger) || trigger.Sense.Lemma.EndsWith("urgence", StringComparison.Ordinal));

    private static bool NamesAnotherState(SentenceParticipants participants, IReadOnlyList<string> actors, ArticleSides sides) =>
        participants.All.Any(one => !one.IsPlace && one.Entities.Any(id => sides.StateOf(id) is { } state && !actors.Any(actor => sides.StateOf(actor) == state)));

    // "a procédé à quarante arrestations"; not "cette arrestation", which the text has told.
    private static bool IsArrestOfNobody(SentenceParticipants participants, Trigger trigger) =>
        !(participants.Tree.Child(trigger.Word, "det") is var article and >= 0 && participants.Tree.Lemma(article) is "ce") && trigger is { IsNoun: true, Sense: { Type: "COERCE", Mode: "arrest" } } && !participants.Tree.HasPossessive(trigger.Word) && !new NounArguments(participants, trigger).Behind("de").Any();

    // "les attaques des paramilitaires soudanais": of that state, and not for it.
    private static bool HasIrregulars(SentenceParticipants participants, Trigger trigger) =>
        new NounArguments(participants, trigger).Behind("par", "de").Any(word => participants.At(word) is null && !Citizens.AreForces(participants, word));

    private bool IsIn(SentenceParticipants participants, string state) =>
        participants.All.Any(one => one.Preposition is "à" or "en" or "dans" && (one.IsPlace ? stateOf(one.Entities[0]) == state : one.Entities[0] == state));

    // An army that kills may do so abroad, unless the text calls it only what it is.
    private bool IsByPolice(SentenceParticipants participants, Trigger trigger)
    {
        var word = trigger.IsNoun ? new NounArguments(participants, trigger).Behind("par", "de", "entre").FirstOrDefault(one => Citizens.AreForces(participants, one), -1) : participants.ArgumentsOf(trigger).Agent;
        return word >= 0 && participants.Tree.Clauses.Antecedent(word) is var forces && Citizens.AreForces(participants, forces)
            && (referents.Adjectives.Of(participants, forces).Count == 0 || participants.Lexicon.Is(Quantities.Counted(participants, forces), RoleNoun.Guard));
    }

    // People of the place, or what they have there: "la destruction de mausolées".
    private bool IsOfPlace(SentenceParticipants participants, Trigger trigger, int word) =>
        Citizens.Are(participants, referents, word) || word >= 0 && trigger is { IsNoun: true, Sense.Type: "ASSAULT" } && participants.At(word) is null
            && participants.Lexicon.Is(Quantities.Counted(participants, word), RoleNoun.Site) && referents.Owner(participants, word).Count == 0;

    private bool IsOnCitizens(SentenceParticipants participants, Trigger trigger)
    {
        if (trigger.IsNoun)
        {
            return new NounArguments(participants, trigger).Behind("de", "contre", "sur", "entre", "avec").Any(word => IsOfPlace(participants, trigger, word));
        }

        var arguments = participants.ArgumentsOf(trigger);
        // "a coûté la vie à trois bergers", "a causé la mort de deux enfants"
        var behind = trigger.Sense is { Type: "ASSAULT", Tail.Length: > 0 } ? arguments.Behind("sur", "contre", "à", "de") : arguments.Behind("sur", "contre");
        return behind.Prepend(arguments.Patient).Any(word => IsOfPlace(participants, trigger, word));
    }

    // "exige leur libération" asks who holds them; "exige l'arrêt de ces attaques" who carries them out.
    private List<string> Holder(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, IReadOnlyList<string> actors, IReadOnlyList<EventDraft> earlier, string? setting)
    {
        if (trigger.IsNoun)
        {
            return [];
        }

        var tree = participants.Tree;
        // "exige que Bamako ouvre la frontière": who is to do it; "que Bamako soit entendu" asks somebody else.
        if (tree.Child(trigger.Word, "ccomp") is var wish and >= 0 && tree.Clauses.IsFinite(wish) && tree.Child(wish, "aux:pass") < 0 && tree.Clauses.OwnSubject(wish) is var asked and >= 0
            && tree.Relation(asked) is "nsubj" && !tree.Is(asked, "nsubj:pass") && referents.Of(participants, asked) is { Count: > 0 } doer && !doer.Any(actors.Contains))
        {
            return [.. doer];
        }

        // "fait pression pour que Bamako cède"
        if (referents.Of(participants, PurposeClauses.Subject(tree, trigger.Word)) is { Count: > 0 } pressed && !pressed.Exists(actors.Contains))
        {
            return pressed;
        }

        foreach (var word in trigger.Phrase.Append(participants.ArgumentsOf(trigger).Patient))
        {
            if (word < 0)
            {
                continue;
            }

            // "exige le retour de ses marins": of those who were told to be held.
            if (tree.Lemma(word) is "retour" or "restitution" && EarlierDeeds.Captures(participants, actors, earlier).Any())
            {
                return Captor(participants, actors, earlier, null);
            }

            if (tree.Lemma(word) is "libération")
            {
                return Captor(participants, actors, earlier, setting);
            }

            if (!participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Halt))
            {
                continue;
            }

            foreach (var genitive in tree.Genitives(word))
            {
                if (doers.Find(participants, triggers, genitive, earlier, actors) is { Count: > 0 } found)
                {
                    return found;
                }
            }
        }

        return [];
    }

    // Who was told to hold him, else the state where it happens.
    private static List<string> Captor(SentenceParticipants participants, IReadOnlyList<string> actors, IReadOnlyList<EventDraft> earlier, string? setting)
    {
        var last = EarlierDeeds.Captures(participants, actors, earlier).FirstOrDefault();
        return last is not null ? [.. last.Actors] : setting is not null && !actors.Contains(setting) ? [setting] : [];
    }
}
