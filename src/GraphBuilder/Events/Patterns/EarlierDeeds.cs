using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells who did what the text takes up from before: a definite noun (<i>bombarder … l'opération, ces frappes</i>) the last event of a type that
/// the noun tells, or the last deed where it tells none in particular (<i>cette décision</i>); a mere judgement the deed told just before it.
/// </summary>
internal sealed class EarlierDeeds(DeedNouns nouns)
{
    private const int MaximalDistance = 6;
    private const int CaptorReach = 8;

    private static readonly string[] Hostile = ["ASSAULT", "SANCTION", "COERCE", "MOBILIZE", "THREATEN", "REJECT", "PROTEST"];
    private static readonly string[] Friendly = ["AGREE", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "CONSULT"];

    /// <summary>Ids of the doers; empty where the noun takes up nothing known.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="word">The noun; −1 for none.</param>
    /// <param name="earlier">The events told so far.</param>
    /// <param name="judges">Those who judge or undergo the deed, so that they did not do it.</param>
    public IReadOnlyList<string> Doers(SentenceParticipants participants, int word, IReadOnlyList<EventDraft> earlier, IReadOnlyList<string> judges) =>
        Find(participants, word, earlier, judges)?.Actors ?? [];

    /// <summary>The event told before that a noun takes up; null where it takes up nothing known.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="word">The noun; −1 for none.</param>
    /// <param name="earlier">The events told so far.</param>
    /// <param name="judges">Those who judge or undergo the deed, so that they did not do it.</param>
    public EventDraft? Find(SentenceParticipants participants, int word, IReadOnlyList<EventDraft> earlier, IReadOnlyList<string> judges)
    {
        if (word < 0 || Types(participants.Tree, word) is not { Count: > 0 } types || !IsDefinite(participants, word))
        {
            return null;
        }

        return Last(participants, earlier, types, judges, IsThis(participants.Tree, word));
    }

    /// <summary>The last event of the kind that a noun calls by its name, definite or not; null for none, and for a noun that fits any deed.</summary>
    public EventDraft? Told(SentenceParticipants participants, int word, IReadOnlyList<EventDraft> earlier, IReadOnlyList<string> judges) =>
        word >= 0 && Types(participants.Tree, word) is { Count: > 0 } types && !DeedNouns.IsAny(types) ? Last(participants, earlier, types, judges, IsThis(participants.Tree, word)) : null;

    /// <summary>The deed told last in the paragraph, in this sentence before a token or in one just before it; null for none.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="before">Index of the token.</param>
    /// <param name="reach">How many sentences back.</param>
    /// <param name="judgement">The type of the event that judges it: what is hostile is blamed before what is friendly, and the other way round for praise.</param>
    /// <param name="earlier">The events told so far.</param>
    /// <param name="judges">Those who judge it.</param>
    public static EventDraft? JustTold(SentenceParticipants participants, int before, int reach, string judgement, IReadOnlyList<EventDraft> earlier, IReadOnlyList<string> judges)
    {
        var sentence = participants.Words.Sentence.Ordinal;
        var start = participants.Words.Span(before, 1).Start;
        var (first, second) = judgement is "SUPPORT" ? (Friendly, Hostile) : (Hostile, Friendly);
        for (var distance = 0; distance <= reach; distance++)
        {
            var told = earlier.Where(draft => draft.Evidence.Sentence == sentence - distance && draft.Paragraph == participants.Words.Sentence.Paragraph
                && draft.Actors.Count > 0 && draft.Evidence.Trigger.Start < start && !(judgement is "ACCUSE" && draft is { Type: "RETREAT", Mode: "withdraw" or "ceasefire" })
                && !draft.Status.HasFlag(EventStatus.Negated) && !draft.Actors.Any(judges.Contains)).ToList();
            if ((told.FindLast(draft => first.Contains(draft.Type)) ?? told.FindLast(draft => second.Contains(draft.Type))) is { } deed)
            {
                return deed;
            }
        }

        return null;
    }

    /// <summary>The arrests and abductions told just before, the last first, of which none is a deed of the judges.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="judges">Those who judge them, or demand a release.</param>
    /// <param name="earlier">The events told so far.</param>
    public static IEnumerable<EventDraft> Captures(SentenceParticipants participants, IReadOnlyList<string> judges, IReadOnlyList<EventDraft> earlier) =>
        earlier.Reverse().Where(draft => participants.Words.Sentence.Ordinal - draft.Evidence.Sentence <= CaptorReach && draft.Mode is "arrest" or "abduct" && !draft.Actors.Any(judges.Contains));

    /// <summary>Whether a trigger tells a deed anew, rather than taking one up.</summary>
    public bool IsNews(SentenceParticipants participants, Trigger trigger) =>
        trigger.IsNoun ? !IsDefinite(participants, trigger.Word) : trigger.IsPassive && !IsDeed(participants.Tree, participants.Tree.Clauses.Subject(trigger.Word));

    /// <summary>Whether a form is a noun that tells an event.</summary>
    public bool IsEventNoun(string form) => nouns.OwnType(form) is not null;

    /// <summary>Whether a word is a noun that fits any deed (<i>une décision</i>).</summary>
    public bool IsAnyDeed(SentenceTree tree, int word) => word >= 0 && DeedNouns.IsAny(Types(tree, word));

    /// <summary>Whether a word is a noun for a deed of force (<i>un attentat, ces tirs</i>).</summary>
    public bool IsCrime(SentenceTree tree, int word) => word >= 0 && Types(tree, word).Contains("ASSAULT");

    /// <summary>Whether a word is a noun for a deed (<i>cette décision, une attaque</i>).</summary>
    public bool IsDeed(SentenceTree tree, int word) => word >= 0 && Types(tree, word).Count > 0;

    private IReadOnlyList<string> Types(SentenceTree tree, int word) => tree.Upos(word) is "NOUN" ? nouns.Types(tree.Lemma(word), tree[word].Form) : [];

    private static EventDraft? Last(SentenceParticipants participants, IReadOnlyList<EventDraft> earlier, IReadOnlyList<string> types, IReadOnlyList<string> judges, bool isThis)
    {
        var sentence = participants.Words.Sentence.Ordinal;
        var isAny = DeedNouns.IsAny(types);
        for (var i = earlier.Count - 1; i >= 0; i--)
        {
            var draft = earlier[i];
            // "les tirs qui visent des navires … ces attaques": of which nothing says who did it, just before, is what is meant; long after it is not.
            if (draft.Actors.Count == 0 && (!isThis || sentence - draft.Evidence.Sentence > 1))
            {
                continue;
            }

            // A meeting to come is no agreement that anybody praises.
            if (draft.Type is "AGREE" && draft.Status.HasFlag(EventStatus.Future) && !types.Contains("CONSULT"))
            {
                continue;
            }

            if (!draft.Actors.Any(judges.Contains) && !draft.Status.HasFlag(EventStatus.Negated)
                && (isAny ? IsMaterial(draft.Type) && sentence - draft.Evidence.Sentence <= MaximalDistance || types.Contains(draft.Type) && sentence - draft.Evidence.Sentence <= 2
                    : types.Contains(draft.Type)))
            {
                return draft;
            }
        }

        // "l'opération", long after: the deed that the article is about.
        return isAny && earlier.FirstOrDefault(draft => IsMaterial(draft.Type) && draft.Actors.Count > 0) is { Evidence.Sentence: <= 1 } main && !main.Actors.Any(judges.Contains) ? main : null;
    }

    private static bool IsMaterial(string type) => type is "ASSAULT" or "SANCTION" or "COERCE" or "MOBILIZE" or "AID" or "RETREAT";

    // "l'opération", "ces raids", "la prise de la ville"; not "une opération", "l'opération de Moscou".
    private static bool IsDefinite(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        var isThis = IsThis(tree, word);
        var isDefinite = isThis;
        foreach (var child in tree.Children(word))
        {
            isDefinite |= tree.Relation(child) is "det" && tree.Lemma(child) is "le";
            // "le coup d'État" is one word.
            if (tree.Relation(child) is "nmod" or "acl" && !isThis && tree[child].Form is not ("État" or "Etat" or "état"))
            {
                return false;
            }
        }

        return isDefinite;
    }

    private static bool IsThis(SentenceTree tree, int word) => tree.Child(word, "det") is var article and >= 0 && tree.Lemma(article) is "ce";
}
