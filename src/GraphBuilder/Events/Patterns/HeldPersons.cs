using GraphBuilder.Entities;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells who holds somebody whose release is demanded, or whose arrest is condemned: never himself (<i>réclame la libération de l'opposant X</i>), but who is
/// said to hold him (<i>détenu en Iran, par la junte</i>), else the state where it happens, else his own, unless it is his state that demands it.
/// </summary>
/// <param name="referents">Tells whom a word stands for.</param>
/// <param name="stateOf">Gives the state of a place; null for none.</param>
internal sealed class HeldPersons(Referents referents, Func<string, string?> stateOf)
{
    private const int Reach = 12;

    /// <summary>The noun of a judgement or demand that names what is done to somebody held; −1 for none.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">The verb that judges or demands.</param>
    public static int Deed(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        if (trigger.IsNoun || trigger.IsPassive && trigger.Sense.Type is not ("ACCUSE" or "SUPPORT") || trigger.Sense.Type is not ("REQUEST" or "ACCUSE" or "SUPPORT" or "REJECT" or "PROTEST"))
        {
            return -1;
        }

        var deed = trigger.Phrase.FirstOrDefault(word => IsDeed(participants, word), -1);
        var arguments = participants.ArgumentsOf(trigger);
        return deed >= 0 ? deed : (trigger.IsPassive ? [] : arguments.Behind("de", "par", "pour", "contre", "sur", "face", "concernant", "devant", "après")).Prepend(arguments.Patient).FirstOrDefault(word => word >= 0 && IsDeed(participants, word), -1);
    }

    /// <summary>Whether a noun names what a state does to those it holds, or those in power do.</summary>
    public static bool IsDeed(SentenceParticipants participants, int word) =>
        participants.Lexicon.Is(participants.Tree.Lemma(word), RoleNoun.Held) || participants.Lexicon.Is(participants.Tree.Lemma(word), RoleNoun.Regime);

    /// <summary>Ids of those who hold or judge him; empty where nothing tells.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="type">The type of the judgement or demand.</param>
    /// <param name="deed">The noun of what is done to him.</param>
    /// <param name="recipients">Whom the sentence seems to give: right where they are no person held.</param>
    /// <param name="actors">Those who judge or demand.</param>
    /// <param name="context">What the text tells before.</param>
    public IReadOnlyList<string> Holders(
        SentenceParticipants participants, string type, int deed, IReadOnlyList<string> recipients, IReadOnlyList<string> actors, ReadingContext context)
    {
        var tree = participants.Tree;
        var sides = context.Sides;
        if (!participants.Lexicon.Is(tree.Lemma(deed), RoleNoun.Held))
        {
            return recipients.Count > 0 ? recipients : InPower(participants, deed, actors, context);
        }

        var held = tree.ComplementBehind(deed, "de");
        if (held < 0 && tree.HasPossessive(deed))
        {
            // "conteste sa condamnation": his own state has judged him.
            return type is "REJECT" && actors.Count == 1 && sides.TypeOf(actors[0]) is EntityType.Person && sides.StateOf(actors[0]) is { } judge ? [judge] : recipients;
        }

        // "dont X dénonce la détention : Y et Z"
        var undergone = held >= 0 ? referents.Owner(participants, held) : tree.Child(deed, "appos") >= 0 ? [.. recipients.Where(id => sides.TypeOf(id) is EntityType.Person)] : [];
        var kept = recipients.Where(id => !undergone.Contains(id)).ToList();
        if (kept.Count > 0 || held < 0 && recipients.Count > 0 && undergone.Count == 0)
        {
            return kept;
        }

        foreach (var word in new[] { deed, held })
        {
            if (word >= 0 && Captor(participants, word) is { Count: > 0 } captor && !captor.Any(actors.Contains))
            {
                return captor;
            }
        }

        var own = undergone.Where(id => sides.TypeOf(id) is EntityType.Person or EntityType.Organization || IsSubject(participants, held)).Select(sides.StateOf).OfType<string>().Distinct().ToList();
        return own.Count == 1 && !actors.Any(actor => sides.StateOf(actor) == own[0]) ? own
            : InPower(participants, deed, actors, context) is { Count: > 0 } rulers ? rulers
            : held >= 0 && context.Place is { } place && !actors.Contains(place) && !undergone.Contains(place) && Citizens.Are(participants, referents, held) ? [place] : [];
    }

    /// <summary>Ids of those who let go whom a noun says to be free again (<i>la libération de deux marins détenus en X</i>); empty where its words tell nobody.</summary>
    public IReadOnlyList<string> Releasing(SentenceParticipants participants, int release)
    {
        var held = participants.Tree.ComplementBehind(release, "de");
        var captor = held < 0 ? [] : Captor(participants, held);
        return captor.Intersect(held < 0 ? [] : referents.Owner(participants, held)).Any() ? [] : captor;
    }

    // Who was told to have arrested or abducted somebody.
    private static IReadOnlyList<string> Told(SentenceParticipants participants, IReadOnlyList<string> actors, ReadingContext context) =>
        EarlierDeeds.Captures(participants, actors, context.Earlier).FirstOrDefault(draft => draft.Actors.Count > 0)?.Actors ?? [];

    // "la répression au Nicaragua": the first place behind it, before another clause; else who was told to hold somebody, or where the passage is set.
    private static IReadOnlyList<string> Set(SentenceParticipants participants, int deed, IReadOnlyList<string> actors, ReadingContext context) =>
        Told(participants, actors, context) is { Count: > 0 } told ? told
        : participants.Lexicon.Is(participants.Tree.Lemma(deed), RoleNoun.Regime) && (context.Place ?? context.Setting) is { } setting
            && !actors.Contains(setting) && (context.Place is not null || !actors.Any(actor => context.Sides.StateOf(actor) == setting)) ? [setting] : [];

    private IReadOnlyList<string> InPower(SentenceParticipants participants, int deed, IReadOnlyList<string> actors, ReadingContext context)
    {
        var tree = participants.Tree;
        if (participants.Lexicon.Is(tree.Lemma(deed), RoleNoun.Regime))
        {
            var token = tree.TokenOf(deed);
            var limit = Math.Min(RecipientFinder.ClauseEnd(participants, token + 1), token + Reach);
            var place = participants.All.FirstOrDefault(one => one.Start > token && one.Start < limit && one.Preposition is "à" or "en" or "dans");
            if (place is not null)
            {
                var state = !place.IsPlace ? place.Entities.FirstOrDefault(ArticleSides.IsCountryCode) : stateOf(place.Entities[0]);
                return state is null || actors.Contains(state) ? [] : [state];
            }
        }

        return Set(participants, deed, actors, context);
    }

    // "par la junte", "détenu en Iran", "à Moscou"
    private IReadOnlyList<string> Captor(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        if (tree.ComplementBehind(noun, "par") is var agent and >= 0 && referents.Owner(participants, agent) is { Count: > 0 } doer)
        {
            return doer;
        }

        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree.Relation(child) is "acl" or "amod" && Captor(participants, child) is { Count: > 0 } found)
            {
                return found;
            }

            if (child > noun && tree.Relation(child) is "nmod" or "obl" && tree.Preposition(child) is "à" or "en" or "dans" && participants.At(child) is { } place)
            {
                return !place.IsPlace ? place.Entities.Where(ArticleSides.IsCountryCode).ToList() : stateOf(place.Entities[0]) is { } state ? [state] : [];
            }
        }

        return [];
    }

    // Of those held for what they say, the state is their own; hostages and citizens are held by another.
    private static bool IsSubject(SentenceParticipants participants, int held)
    {
        var tree = participants.Tree;
        return participants.Lexicon.Is(tree.Lemma(held), RoleNoun.Dissent)
            || tree.Lemma(held) is "prisonnier" or "détenu" && tree.Child(held, "amod") is var kind and >= 0 && tree.Lemma(kind) is "politique";
    }
}
