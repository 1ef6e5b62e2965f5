using GraphBuilder.Events.Patterns;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Times;

/// <summary>
/// Which modifiers of time and place hold for which event: those of its own phrase, else of its clause, else of the clause that its own goes on with
/// (a participle, a coordinated verb, <i>où</i>).
/// </summary>
/// <param name="participants">The sentence.</param>
/// <param name="triggers">Its triggers.</param>
internal sealed class ClauseScope(SentenceParticipants participants, IReadOnlyList<Trigger> triggers)
{
    // Deeper chains are errors of the parser.
    private const int MaximalDepth = 6;

    private readonly SentenceTree tree = participants.Tree;
    private readonly Dictionary<int, Trigger> _triggers = triggers.GroupBy(trigger => participants.Tree.WordOf(trigger.Head)).ToDictionary(group => group.Key, group => group.First());

    /// <summary>The event noun or verb that a modifier belongs to, the main predicate at the latest; a noun that <i>de</i> ties it to keeps it for itself.</summary>
    /// <param name="word">The modifier's own head word.</param>
    public int Carrier(int word)
    {
        if (SpanNoun(word) is var noun and >= 0)
        {
            return noun;
        }

        var isOfNoun = tree.Preposition(word) is "de" && tree.Relation(word) is "nmod";
        for (var above = tree.Head(word); above >= 0; above = tree.Head(above))
        {
            if (_triggers.ContainsKey(above) || tree.IsVerb(above) || isOfNoun)
            {
                return above;
            }
        }

        return tree.Root;
    }

    // "depuis le lancement de l'assaut russe en février 2022": the noun between the preposition and the time is what happened then.
    private int SpanNoun(int word)
    {
        for (var before = word - 1; before > 0 && !tree.IsVerb(before); before--)
        {
            if (!_triggers.ContainsKey(before) || tree.Dominates(word, before))
            {
                continue;
            }

            for (var above = before; above >= 0 && !tree.IsVerb(above); above = tree.Head(above))
            {
                if (tree.Preposition(above) is "depuis" or "après" or "avant" or "dès" or "lors")
                {
                    return before;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether the next clause of a coordination has a subject of its own, so that only a time before both holds for it.</summary>
    /// <param name="word">A word of <see cref="WordsOf"/>.</param>
    public bool StandsAlone(int word) => tree.IsVerb(word) && tree.Relation(word) is "conj" && tree.Clauses.OwnSubject(word) >= 0;

    /// <summary>Index of the token with which the clause of a verb begins its own part: its subject.</summary>
    public int SubjectToken(int word) => tree.Clauses.OwnSubject(word) is var subject and >= 0 ? tree.TokenOf(tree.SubtreeFirst(subject)) : tree.TokenOf(word);

    /// <summary>The words whose modifiers hold for an event, the nearest first: its own head, then those of the clauses around it.</summary>
    public IEnumerable<int> WordsOf(Trigger trigger)
    {
        for (int word = tree.WordOf(trigger.Head), depth = 0; word >= 0 && depth < MaximalDepth; word = Next(word, trigger), depth++)
        {
            yield return word;
        }
    }

    /// <summary>Whether what a carrier modifies is a word itself, or says of it as its participle when and where it happened (<i>l'offensive lancée mardi</i>).</summary>
    public bool Holds(int carrier, int word) =>
        carrier == word
        || IsDocumentOf(carrier, word)
        || IsOccasionOf(carrier, word)
        || (tree.Head(carrier) == word && tree.Relation(carrier) is "acl" or "amod" && tree.Clauses.IsPastParticiple(carrier) && !tree.IsVerb(word));

    private int Next(int word, Trigger trigger)
    {
        var head = tree.Head(word);
        if (head < 0)
        {
            return -1;
        }

        if (!tree.IsVerb(word))
        {
            // "a bombardé lundi X avec l'aide de Y": the means are of the same day.
            if (tree.Relation(word) is "obl" && tree.Preposition(word) is "avec")
            {
                return head;
            }

            // "a dénoncé dimanche l'offensive": the day is that of the other event.
            // "après des mois de combats", "malgré l'embargo": what went before is not of that day.
            return tree.Relation(word) is "appos" or "parataxis" || tree.Preposition(word) is "après" or "depuis" or "malgré" || (_triggers.TryGetValue(head, out var other) && other.Sense.Type != trigger.Sense.Type) ? -1 : head;
        }

        return tree.Relation(word) switch
        {
            "conj" when head < word => head,
            "xcomp" when !_triggers.ContainsKey(head) => head,
            "advcl" when !tree.Clauses.IsFinite(word) && !IsAfter(word) => head,
            "acl" when IsContinuedByPlace(word) || IsContinuedWithSomebody(word) => Above(head),
            "acl" when IsByMeans(word) => head,
            _ => -1,
        };
    }

    // "après s'être rendu en Égypte": that was before the day of the main clause.
    private bool IsAfter(int word) => tree.Child(word, "mark") is var mark and >= 0 && tree.Lemma(mark) is "après";

    // "attendus mercredi à Kyiv, où ils rencontreront": the clause goes on there and then.
    private bool IsContinuedByPlace(int word) => IsOpenedBy(word, child => tree.Lemma(child) is "où");

    // "a reçu ce matin X, à qui elle a renouvelé sa confiance": the meeting goes on.
    private bool IsContinuedWithSomebody(int word) => tree.Clauses.IsPastParticiple(word)
        && IsOpenedBy(word, child => tree.Lemma(child) is "qui" or "lequel" && tree.Preposition(child) is "à" or "avec" or "devant" or "auprès");

    // "la déclaration du 7 décembre, par laquelle ils sont convenus": the act is in the deed.
    private bool IsByMeans(int word) => IsOpenedBy(word, child => tree.Lemma(child) is "lequel" && tree.Preposition(child) is "par" or "dans");

    // Whether a clause has such a word before its verb.
    private bool IsOpenedBy(int word, Predicate<int> isOpening)
    {
        foreach (var child in tree.Children(word))
        {
            if (child < word && isOpening(child))
            {
                return true;
            }
        }

        return false;
    }

    // "Réunis mardi à Abuja, les ministres ont suspendu …": they did it there and then.
    private bool IsOccasionOf(int carrier, int word) =>
        carrier < word && tree.Head(carrier) == word && tree.Relation(carrier) is "advcl" && tree.IsVerb(word) && tree.Clauses.IsPastParticiple(carrier)
        && tree.Marker(carrier) < 0 && participants.Lexicon.Is(tree.Lemma(carrier), RoleVerb.Occasion);

    // "a prévenu dans un communiqué lu lundi": what is said there was said then.
    private bool IsDocumentOf(int carrier, int word)
    {
        var document = tree.Head(carrier);
        return tree.Relation(carrier) is "acl" && document >= 0 && tree.Head(document) == word && tree.Relation(document) is "obl" && tree.IsVerb(word)
            && participants.Lexicon.Is(tree.Lemma(document), RoleNoun.Document);
    }

    private int Above(int word)
    {
        while (word >= 0 && !tree.IsVerb(word))
        {
            word = tree.Head(word);
        }

        return word;
    }
}
