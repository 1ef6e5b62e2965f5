using GraphBuilder.Entities.Names;
using GraphBuilder.Language.Morphology;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Finds who does what a verb tells: the nearest participant before it without a preposition, unless other words show another subject.</summary>
internal static class SubjectFinder
{
    /// <summary>The subject of a verb; null where the sentence shows none.</summary>
    public static Participant? Find(SentenceParticipants participants, int groupStart, VerbFormKind? form)
    {
        var words = participants.Words;
        if (words.At(groupStart - 1) is "qui")
        {
            return Antecedent(participants, groupStart - 1);
        }

        if (form is VerbFormKind.Infinitive or VerbFormKind.PresentParticiple)
        {
            return FirstSubject(participants, groupStart) ?? Nearest(participants, groupStart);
        }

        var nearest = Nearest(participants, groupStart);
        if (nearest is not null && IsFreeGap(participants, nearest.End, groupStart))
        {
            return nearest;
        }

        return words.At(groupStart - 1) is "et" or "puis" or "mais" or "," or "tout" or "ou" ? FirstSubject(participants, groupStart) : null;
    }

    /// <summary>The subject of an inverted clause behind a quotation (<i>», a averti Benjamin Netanyahu</i>); null where there is none.</summary>
    public static Participant? FindInverted(SentenceParticipants participants, Trigger trigger)
    {
        var words = participants.Words;
        if (!IsInverted(words, trigger))
        {
            return null;
        }

        var at = trigger.End;
        while (at < words.Count && (participants.Lexicon.Is(words.Folded[at], ClauseWord.Between) || words.Folded[at] is "le" or "la" or "l'" or "les"))
        {
            at++;
        }

        foreach (var participant in participants.All)
        {
            if (participant.Start == at || participant.Start == at - 1)
            {
                return participant.Preposition is null ? Last(participants, participant) : null;
            }
        }

        return words.At(trigger.End) is "-t-il" or "-t-elle" or "-il" or "-elle" ? participants.All.FirstOrDefault(one => one.Start == trigger.End) : null;
    }

    /// <summary>Whether the verb stands right behind a quotation, so that its subject can only follow.</summary>
    public static bool IsInverted(SentenceWords words, Trigger trigger)
    {
        var before = words.At(trigger.GroupStart - 1) is "," ? trigger.GroupStart - 2 : trigger.GroupStart - 1;
        return !trigger.IsNoun && !trigger.IsPassive && words.At(before) is "»" or "\"" or "”" or "?" or "!"
            && trigger.Form is VerbFormKind.Finite or VerbFormKind.PastParticiple && !OpensQuotation(words, trigger.GroupStart - 1);
    }

    // 'X "somme Y de partir"': a straight mark that none before it pairs with, right before the verb, opens the quotation.
    private static bool OpensQuotation(SentenceWords words, int token)
    {
        if (words.At(token) is not "\"")
        {
            return words.At(token) is "«" or "“";
        }

        var isOpen = false;
        for (var i = 0; i < token; i++)
        {
            isOpen ^= words.Folded[i] is "\"";
        }

        return !isOpen;
    }

    /// <summary>Whether the verb stands as an insertion behind what is reported without quotation marks, its subject behind it (<i>…, a dénoncé X</i>).</summary>
    public static bool IsInserted(SentenceTree tree, Trigger trigger) =>
        !trigger.IsNoun && !trigger.IsPassive && (tree.Relation(trigger.Word) is "parataxis" || tree.Head(trigger.Word) < 0 && FollowsClause(tree, trigger.Word)) && tree.Clauses.OwnSubject(trigger.Word) > trigger.Word && tree.Child(trigger.Word, "obj") < 0;

    // "si X attaque, nous répondrons, a prévenu Y"
    private static bool FollowsClause(SentenceTree tree, int verb)
    {
        var before = verb - 1;
        while (before >= 0 && tree.Head(before) == verb && tree.Relation(before) is "aux" or "advmod")
        {
            before--;
        }

        return before > 0 && tree[before].Form is ",";
    }

    /// <summary>Whether the verb follows what it reports, in quotation marks or not.</summary>
    public static bool FollowsSpeech(SentenceParticipants participants, Trigger trigger) => IsInverted(participants.Words, trigger) || IsInserted(participants.Tree, trigger);

    private static Participant? Nearest(SentenceParticipants participants, int limit)
    {
        for (var i = participants.All.Count - 1; i >= 0; i--)
        {
            var participant = participants.All[i];
            if (participant.End <= limit && participant.Preposition is null && !participant.IsPlace)
            {
                return participant;
            }
        }

        return null;
    }

    // The subject of the sentence: its first participant without a preposition, as the last of its coordination.
    private static Participant? FirstSubject(SentenceParticipants participants, int limit)
    {
        foreach (var participant in participants.All)
        {
            if (participant.End <= limit && participant.Preposition is null && !participant.IsPlace)
            {
                return HasOpenPronoun(participants.Words, participant.Start) ? null : Last(participants, participant);
            }
        }

        return null;
    }

    // "Elles critiquent l'alliance et s'inquiètent": the subject is a pronoun that nobody resolved.
    private static bool HasOpenPronoun(SentenceWords words, int before)
    {
        for (var i = 0; i < before; i++)
        {
            if (words.Folded[i] is "il" or "elle" or "ils" or "elles" or "on" or "nous" or "je" or "celui-ci" or "celle-ci" or "ceux-ci")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last participant of the coordination that one opens.</summary>
    public static Participant Last(SentenceParticipants participants, Participant first)
    {
        var last = first;
        foreach (var participant in participants.All)
        {
            if (ReferenceEquals(participant.Chained, last))
            {
                last = participant;
            }
        }

        return last;
    }

    private static Participant? Antecedent(SentenceParticipants participants, int relative)
    {
        for (var i = participants.All.Count - 1; i >= 0; i--)
        {
            var participant = participants.All[i];
            if (participant.End <= relative && !participant.IsPlace)
            {
                return relative - participant.End <= 3 ? participant : null;
            }
        }

        return null;
    }

    // Nothing, an insertion between commas, or words of time: the participant is still the subject.
    private static bool IsFreeGap(SentenceParticipants participants, int from, int to)
    {
        var words = participants.Words;
        if (from == to || to - from == 1 && OpensQuotation(words, from))
        {
            return true;
        }

        if (words.Folded[from] is "," or "(" or "–" or "—" && words.Folded[to - 1] is "," or ")" or "–" or "—")
        {
            return to - from >= 2;
        }

        if (words.Folded[from] is "et" && to - from is > 1 and <= 4)
        {
            return true;
        }

        for (var i = from; i < to; i++)
        {
            if (!participants.Lexicon.Is(words.Folded[i], ClauseWord.Between) && !char.IsDigit(words.Folded[i][0]))
            {
                return false;
            }
        }

        return true;
    }
}
