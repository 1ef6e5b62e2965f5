namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells against whom people demonstrate: before whose embassy or against what (<i>devant l'ambassade de France, contre la présence de soldats russes</i>),
/// or whose deed or office their demand speaks of (<i>pour réclamer la démission de X</i>).
/// </summary>
internal sealed class ProtestTargets(Referents referents, DoerFinder doers)
{
    /// <summary>Ids of those against whom they demonstrate; empty where the sentence does not tell.</summary>
    public List<string> Find(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, ReadingContext context)
    {
        var tree = participants.Tree;
        for (var word = trigger.Word; word < tree.SubtreeEnd(trigger.Word); word++)
        {
            // "une manifestation anti-américaine", "ont scandé des slogans antifrançais"
            if (tree.Dominates(trigger.Word, word) && referents.Adjectives.Against(participants, word) is { Count: > 0 } hated)
            {
                return hated;
            }
        }

        // "des manifestations ont eu lieu pour protester contre la présence de X"
        var verb = trigger.IsNoun ? tree.Relation(trigger.Word) is "nsubj" or "obj" ? tree.Head(trigger.Word) : -1 : trigger.Word;
        if (verb < 0 || !tree.IsVerb(verb))
        {
            return [];
        }

        foreach (var word in (trigger.IsNoun ? [] : participants.ArgumentsOf(trigger).Behind("devant", "contre").Concat(Marched(participants, trigger))).Concat(Demanded(participants, verb)).Where(word => !HeldPersons.IsDeed(participants, word)))
        {
            if (referents.Owner(participants, word) is { Count: > 0 } named)
            {
                return named;
            }

            if (tree.HasPossessive(word) && OnlyPerson(context.Before) is { } meant)
            {
                // "X reste au pouvoir. Des milliers de personnes ont manifesté pour demander son départ"
                return [meant];
            }

            if (doers.Find(participants, triggers, word, context.Earlier, []) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    private static string? OnlyPerson(SentenceParticipants? sentence) =>
        sentence?.All.Where(one => one.IsPerson).SelectMany(one => one.Entities).Distinct().ToList() is [var only] ? only : null;

    // "défilent jusqu'à l'ambassade de X, jettent des pierres près du consulat de X, observent une grève de la faim dans les prisons de X"
    private static IEnumerable<int> Marched(SentenceParticipants participants, Trigger trigger) =>
        Enumerable.Range(trigger.Word + 1, Math.Max(0, participants.Tree.SubtreeEnd(trigger.Word) - trigger.Word - 1)).Where(word => participants.Tree.Dominates(trigger.Word, word)
            && (participants.Lexicon.Is(participants.Tree.Lemma(word), RoleNoun.Post) || participants.Lexicon.Is(participants.Tree.Lemma(word), RoleNoun.Prison)));

    /// <summary>
    /// Ids of those against whom the people of a state were said to demonstrate; else the state itself, but not where the sentence names only those who
    /// demonstrate, or speaks of embassies.
    /// </summary>
    public static IReadOnlyList<string> Before(SentenceParticipants participants, Trigger trigger, string own, IReadOnlyList<EventDraft> earlier) =>
        earlier.LastOrDefault(draft => draft.Type is "PROTEST" && draft.Actors.Contains(own) && draft.Recipients.Count > 0) is { } told ? told.Recipients
        : trigger.IsNoun && (participants.Lexicon.Is(participants.Tree.Lemma(trigger.Word), RoleNoun.Demonstrator)
            || Enumerable.Range(0, participants.Tree.Count).Any(word => participants.Lexicon.Is(participants.Tree.Lemma(word), RoleNoun.Post))) ? [] : [own];

    /// <summary>Whether the sentence says against what or for what they demonstrate, whoever is meant.</summary>
    public static bool HasTarget(SentenceParticipants participants, Trigger trigger) =>
        Demanded(participants, trigger.Word).Concat(Enumerable.Range(0, participants.Tree.Count).Where(word => participants.Tree.Preposition(word) is "devant" or "contre" && participants.Tree.Dominates(trigger.Word, word)))
            .Any(word => !HeldPersons.IsDeed(participants, word) && !IsAtHome(participants, word));

    // "contre la hausse des prix, pour réclamer leurs salaires": a matter of their own state, unless another is named there.
    private static bool IsAtHome(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        return (participants.Lexicon.Is(tree.Lemma(word), RoleNoun.HomeMatter) || tree.HasPossessive(word))
            && participants.At(word) is null && !participants.All.Any(one => !one.IsPlace && tree.Dominates(word, tree.HeadOfTokens(one.Start, one.End)));
    }

    // "pour réclamer la démission de X", "exigeant le départ de X", "pour protester contre la répression"
    private static List<int> Demanded(SentenceParticipants participants, int verb)
    {
        var tree = participants.Tree;
        var found = new List<int>();
        for (var aim = verb + 1; aim < tree.Count; aim++)
        {
            if (!tree.IsVerb(aim) || !tree.Dominates(verb, aim) || tree.Clauses.IsFinite(aim)
                || !participants.Lexicon.Is(tree.Lemma(aim), RoleVerb.Demand))
            {
                continue;
            }

            foreach (var child in tree.Children(aim))
            {
                if (child > aim && (tree.Relation(child) is "obj" || tree.Relation(child) is "obl" or "nmod" && tree.Preposition(child) is "contre" or "à"))
                {
                    found.Add(child);
                }
            }
        }

        return found;
    }
}
