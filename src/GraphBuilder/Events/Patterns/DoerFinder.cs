using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Finds who is meant where an act is criticised, praised or opposed: <i>condamner l'invasion de l'Ukraine par la Russie</i> is against Russia,
/// <i>dénoncer les frappes israéliennes</i> against Israel; a bare <i>ces frappes</i> are those told last.
/// </summary>
internal sealed class DoerFinder(Referents referents, EarlierDeeds deeds)
{
    private const int MaximalDepth = 4;

    /// <summary>Ids of who did what a word names; the word's own referents where it names somebody; empty where nothing says.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="triggers">Its triggers.</param>
    /// <param name="word">The word behind the verb or preposition, a noun or the predicate of a clause; −1 for none.</param>
    /// <param name="earlier">The events told before.</param>
    /// <param name="judges">Those who criticise, praise or oppose it: they did not do it.</param>
    public List<string> Find(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, int word, IReadOnlyList<EventDraft> earlier, IReadOnlyList<string> judges) =>
        Find(participants, triggers, word, earlier, judges, MaximalDepth);

    private List<string> Find(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, int word, IReadOnlyList<EventDraft> earlier, IReadOnlyList<string> judges, int depth)
    {
        if (word < 0 || depth == 0)
        {
            return [];
        }

        var tree = participants.Tree;
        if (referents.Of(participants, word) is { Count: > 0 } named)
        {
            return named;
        }

        if (tree.IsVerb(word) || tree.Clauses.IsFinite(word))
        {
            // "estime que l'expulsion est injustifiée": whose deed it is.
            return OfClause(participants, word) is { Count: > 0 } subjects ? subjects
                : tree.Clauses.Subject(word) is var deed and >= 0 && deed != word && !tree.IsVerb(deed) && deeds.IsDeed(tree, deed) ? Find(participants, triggers, deed, earlier, judges, depth - 1) : [];
        }

        // "s'oppose à ce que X impose …"
        if (tree.Upos(word) is "PRON" && tree.Lemma(word) is "ce" && tree.Child(word, "acl") is var said and > 0 && tree.Marker(said) >= 0)
        {
            return OfClause(participants, said);
        }

        word = tree.Clauses.Antecedent(word);
        if (IsPeople(participants, word))
        {
            // "des migrants poussés par X": who drives them did not do what is judged.
            return [];
        }

        var trigger = triggers.FirstOrDefault(one => one.IsNoun && (one.Word == word || one.Phrase.Contains(word)));
        var arguments = new NounArguments(participants, trigger ?? Bare(word, tree));
        if (First(participants, arguments.Behind("par")) is { Count: > 0 } agent && !agent.Exists(judges.Contains))
        {
            return agent;
        }

        // "une violation de la trêve par les rebelles": nobody else did it.
        if (arguments.Behind("par").Any(one => participants.Lexicon.Is(tree.Lemma(one), RoleNoun.Irregular) || participants.Lexicon.Is(tree.Lemma(one), RoleNoun.Stranger)))
        {
            return [];
        }

        if (referents.Of(participants, arguments.Agent) is { Count: > 0 } subject)
        {
            return subject;
        }

        if (referents.Adjectives.Of(participants, word) is { Count: > 0 } countries)
        {
            return countries;
        }

        // "l'expulsion de X": X undergoes it, and who did it was told.
        if (participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Ouster))
        {
            return [.. deeds.Told(participants, word, earlier, judges)?.Actors ?? []];
        }

        // "l'invasion de l'Ukraine": Ukraine undergoes it.
        var owner = First(participants, tree.Genitives(word));
        if (owner.Count > 0)
        {
            return trigger?.Sense.Recipients is [Lexicon.RecipientSlot.Of, ..] ? [] : owner;
        }

        // "une série d'attaques russes", "la poursuite des frappes": the act stands inside.
        foreach (var child in tree.Genitives(word))
        {
            if (Find(participants, triggers, child, earlier, judges, depth - 1) is { Count: > 0 } inner)
            {
                return inner;
            }
        }

        // "la poursuite d'attaques contre des civils": of those that were told.
        if (participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Stage) && tree.Genitives(word).Select(act => deeds.Told(participants, act, earlier, judges)).FirstOrDefault(told => told is not null) is { Actors.Count: > 0 } going)
        {
            return [.. going.Actors];
        }

        // "de possibles crimes dans les frappes russes", "la mort de civils par des frappes russes"
        foreach (var child in arguments.Behind("dans", "lors", "pendant", "par"))
        {
            if (triggers.Any(one => one.IsNoun && one.Word == child) && Find(participants, triggers, child, earlier, judges, depth - 1) is { Count: > 0 } during)
            {
                return during;
            }
        }

        // "des meurtres et des viols commis par X": what is said of the last of a row is said of all.
        if (tree.Child(word, "conj") is var next and >= 0 && tree.Upos(next) is "NOUN" && Find(participants, triggers, next, earlier, judges, depth - 1) is { Count: > 0 } together)
        {
            return together;
        }

        return [.. deeds.Doers(participants, word, earlier, judges)];
    }

    private static bool IsPeople(SentenceParticipants participants, int word)
    {
        var lemma = Quantities.Counted(participants, word);
        return participants.Lexicon.Is(lemma, RoleNoun.Crowd) || participants.Lexicon.Is(lemma, RoleNoun.People) || participants.Lexicon.Is(lemma, RoleNoun.Marcher);
    }

    private static Trigger Bare(int word, SentenceTree tree) =>
        new()
        {
            Sense = new Lexicon.EventSense { Type = string.Empty, Kind = Lexicon.SenseKind.Noun, Tail = [], Lemma = tree.Lemma(word), Recipients = [], Needs = [] },
            GroupStart = tree.TokenOf(word),
            Head = tree.TokenOf(word),
            Word = word,
            End = tree.TokenOf(word) + 1,
            Form = null,
        };

    // "dénonce que la Russie ait frappé", "accuse X d'avoir livré": the subject did it; "estime que X est détenu par Y": the agent.
    private List<string> OfClause(SentenceParticipants participants, int predicate)
    {
        var tree = participants.Tree;
        return referents.Of(participants, tree.IsVerb(predicate) && tree.Clauses.IsPassive(predicate) ? tree.ComplementBehind(predicate, "par") : tree.Clauses.Subject(predicate));
    }

    private List<string> First(SentenceParticipants participants, IEnumerable<int> words)
    {
        foreach (var word in words)
        {
            if (referents.Of(participants, word) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }
}
