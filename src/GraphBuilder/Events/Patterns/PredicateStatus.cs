using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>How a predicate asserts what it tells: by its negation, mood and tense, a condition, or an adverb.</summary>
internal static class PredicateStatus
{
    /// <summary>What the form of the verb and its conjunction say.</summary>
    public static EventStatus Of(SentenceTree tree, int word)
    {
        var status = tree.Clauses.IsNegated(word) ? EventStatus.Negated : EventStatus.None;
        var finite = tree.Clauses.FiniteWord(word);
        if (finite >= 0)
        {
            status |= tree.Features(finite).Mood is VerbMood.Conditional ? IsFutureOfThePast(tree, word) ? EventStatus.Future : EventStatus.Hypothetical
                : tree.Features(finite).Tense is VerbTense.Future ? EventStatus.Future
                : EventStatus.None;
        }

        return IsCondition(tree, word) ? status | EventStatus.Hypothetical : status;
    }

    /// <summary>What an adverb says (<i>a probablement livré</i>, <i>Peut-être livrera-t-il</i>).</summary>
    public static EventStatus OfAdverb(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relation(child) is "advmod" && tree.Lemma(child) is "probablement" or "vraisemblablement" or "peut-être")
            {
                return EventStatus.Hypothetical;
            }
        }

        return EventStatus.None;
    }

    /// <summary>Whether a clause is a condition (<i>si …</i>), and not what is granted (<i>Si X a salué le plan, Y le rejette</i>).</summary>
    public static bool IsCondition(SentenceTree tree, int word) =>
        tree.Marker(word) is var mark and >= 0 && tree.Relation(mark) is "mark" && tree.Lemma(mark) is "si" && !IsGranted(tree, word);

    // What has happened is no condition of what is or was; of what would be or will be it may be one.
    private static bool IsGranted(SentenceTree tree, int word)
    {
        var main = tree.Head(word);
        return main >= 0 && tree.Relation(word) is "advcl" && IsPerfect(tree, word)
            && tree.Clauses.FiniteWord(main) is >= 0 and var finite && tree.Features(finite) is { Mood: VerbMood.Indicative, Tense: not VerbTense.Future };
    }

    private static bool IsPerfect(SentenceTree tree, int word) =>
        tree.Clauses.IsPastParticiple(word) && tree.Clauses.FiniteWord(word) is >= 0 and var auxiliary && auxiliary != word && tree.Features(auxiliary) is { Mood: VerbMood.Indicative, Tense: VerbTense.Present };

    /// <summary>Whether a journey is announced in the imperfect: <i>a annoncé qu'il se rendait à Y</i>.</summary>
    public static bool IsAnnounced(SentenceTree tree, int word) =>
        tree.Relation(word) is "ccomp" && tree.Features(word) is { Finiteness: Finiteness.Finite, Tense: VerbTense.Imperfect } && tree.Child(word, "mark") >= 0
        && tree.Head(word) is var head and >= 0 && tree.Lemma(head) is "annoncer" or "confirmer" or "préciser";

    // "avait annoncé qu'il se rendrait": seen from then, it is the future.
    private static bool IsFutureOfThePast(SentenceTree tree, int word)
    {
        var head = tree.Head(tree.Clauses.FiniteWord(word) == word || tree.Relation(word) is not "conj" ? word : tree.CoordinationHead(word));
        if (head < 0 || tree.Relation(word) is not ("ccomp" or "xcomp") || tree.Child(word, "mark") < 0 || !tree.IsVerb(head))
        {
            return false;
        }

        var past = tree.Clauses.FiniteWord(head);
        return past >= 0 && (past != head || tree.Features(past).Tense is VerbTense.Imperfect or VerbTense.Past) && tree.Features(past).Mood is VerbMood.Indicative;
    }
}
