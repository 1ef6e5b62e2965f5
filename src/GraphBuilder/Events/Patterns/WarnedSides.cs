using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Tells whom a warning means that addresses nobody, by what it says will happen.</summary>
internal static class WarnedSides
{
    private const int ClauseReach = 8;

    /// <summary>
    /// Ids of the first one spoken of who is not of the speaker's own side: in the quotation before the verb (<i>« Si Pékin ne cède pas, … », a prévenu X</i>),
    /// or in the clause behind it that tells what would come (<i>a prévenu que l'Islande serait isolée</i>); empty for nobody.
    /// </summary>
    public static List<string> Meant(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors, ArticleSides sides, Referents referents)
    {
        if (SubjectFinder.FollowsSpeech(participants, trigger))
        {
            // "X pourrait relever ses prix, a averti son directeur": he speaks for X.
            return participants.Words.At(trigger.End) is "son" or "sa" or "leur" ? [] : Named(participants, 0, trigger.GroupStart, actors, sides);
        }

        var tree = participants.Tree;
        var clause = tree.Child(trigger.Word, "ccomp");
        if (clause < trigger.Word || !IsToCome(tree, clause))
        {
            return [];
        }

        // "a averti que les bases américaines seraient des cibles": whose they are, where nobody is named.
        return Named(participants, tree.TokenOf(tree.SubtreeFirst(clause)), tree.TokenOf(clause) + ClauseReach, actors, sides) is { Count: > 0 } named ? named
            : [.. referents.Owner(participants, tree.Clauses.Subject(clause)).Where(id => !actors.Any(actor => actor == id || sides.IsSame(actor, id)))];
    }

    /// <summary>The state of the place of what is threatened (<i>menace de lancer une opération à Y</i>); null for none.</summary>
    public static string? InPlace(SentenceParticipants participants, Trigger trigger, Func<string, string?> stateOf)
    {
        var tree = participants.Tree;
        foreach (var one in participants.All)
        {
            if (one.IsPlace && one.Start >= trigger.End && tree.HeadOfTokens(one.Start, one.End) is var word && tree.Dominates(trigger.Word, word) && tree.Head(word) != trigger.Word)
            {
                return stateOf(one.Entities[0]);
            }
        }

        return null;
    }

    private static List<string> Named(SentenceParticipants participants, int from, int to, IReadOnlyList<string> actors, ArticleSides sides)
    {
        var first = participants.All.FirstOrDefault(one => one.Start >= from && one.End <= to && !one.IsPlace && !one.IsPronoun && !IsInRelative(participants.Tree, participants.Tree.HeadOfTokens(one.Start, one.End))
            && !one.Entities.Any(id => actors.Any(actor => actor == id || sides.IsSame(actor, id))));
        return first is null ? [] : [.. first.Entities];
    }

    // "que les firmes qui aident X partiraient": of the firms, not of X.
    private static bool IsInRelative(SentenceTree tree, int word)
    {
        for (var above = word; above >= 0; above = tree.Head(above))
        {
            if (tree.Is(above, "acl:relcl"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsToCome(SentenceTree tree, int clause)
    {
        var finite = tree.Clauses.FiniteWord(clause);
        return finite >= 0 && (tree.Features(finite).Mood is VerbMood.Conditional || tree.Features(finite).Tense is VerbTense.Future);
    }
}
