namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells against whom people demonstrate: before whose embassy or against what (<i>devant l'ambassade de France, contre la présence de soldats russes</i>),
/// or whose deed or office their demand speaks of (<i>pour réclamer la démission de X</i>).
/// </summary>
internal sealed class ProtestTargets(Referents referents, DoerFinder doers)
{
    /// <summary>Ids of those against whom they demonstrate; empty where the sentence does not tell.</summary>
    public List<string> Find(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, IReadOnlyList<EventDraft> earlier)
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

        foreach (var word in (trigger.IsNoun ? [] : participants.ArgumentsOf(trigger).Behind("devant", "contre")).Concat(Demanded(participants, verb)).Where(word => !HeldPersons.IsDeed(participants, word)))
        {
            if (referents.Owner(participants, word) is { Count: > 0 } named)
            {
                return named;
            }

            if (doers.Find(participants, triggers, word, earlier, []) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

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
        Demanded(participants, trigger.Word).Any(word => !HeldPersons.IsDeed(participants, word))
        || Enumerable.Range(0, participants.Tree.Count).Any(word => participants.Tree.Preposition(word) is "devant" or "contre" && participants.Tree.Dominates(trigger.Word, word) && !HeldPersons.IsDeed(participants, word));

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
