using GraphBuilder.Entities.Names;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Morphology;

namespace GraphBuilder.Events.Patterns;

/// <summary>Finds the triggers of a sentence; of several senses that one word opens, the longest phrase, then the one whose needs are met.</summary>
internal sealed class TriggerFinder(EventLexicon lexicon)
{
    private const int MaximalGap = 3;

    /// <summary>The triggers of a sentence, in order.</summary>
    public List<Trigger> Find(SentenceParticipants participants)
    {
        var words = participants.Words;
        var triggers = new List<Trigger>();
        var taken = new bool[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            if (taken[i] || lexicon.Find(words.Form(i).ToLowerInvariant()) is not { Count: > 0 } senses || participants.All.Any(one => one.Start <= i && i < one.End))
            {
                continue;
            }

            if (Best(participants, senses, i) is { } trigger)
            {
                triggers.Add(trigger);
                Array.Fill(taken, true, i, trigger.End - i);
            }
        }

        return triggers;
    }

    private static Trigger? Best(SentenceParticipants participants, IReadOnlyList<(EventSense Sense, VerbFormKind? Form)> senses, int index)
    {
        var words = participants.Words;
        var isNounPlace = IsNounPlace(participants, index);
        Trigger? best = null;
        var bestRank = -1;
        foreach (var (sense, form) in senses)
        {
            var end = PhraseEnd(words, sense, index);
            if (end < 0 || !HasNeed(words, sense, index) || (form is VerbFormKind.Finite && isNounPlace) || (form is null && IsVerbPlace(participants, index)))
            {
                continue;
            }

            var trigger = form is { } verbForm ? VerbGroup.Read(words, sense, verbForm, index, end) : NounTrigger(words, sense, index, end);
            if (trigger is null)
            {
                continue;
            }

            // A phrase before a word, a special need before none, a special form before any.
            var rank = (sense.Tail.Length * 10) + (sense.Needs.Length > 0 ? 5 : 0) + (sense.Kind is SenseKind.Verb or SenseKind.Noun ? 0 : 2) + (sense.IsReflexive ? 1 : 0);
            if (rank > bestRank)
            {
                best = trigger;
                bestRank = rank;
            }
        }

        return best;
    }

    // Behind a determiner or a preposition stands a noun: "des armes", "l'attaque"; "le", "la", "les", "l'" are clitics behind a subject.
    private static bool IsNounPlace(SentenceParticipants participants, int index)
    {
        var words = participants.Words;
        var before = words.At(index - 1);
        if (before is "le" or "la" or "les" or "l'")
        {
            return !participants.All.Any(one => one.End == index - 1) && words.At(index - 2) is not ("il" or "elle" or "qui" or "ne" or "ils" or "elles" or "on");
        }

        return before is "un" or "une" or "des" or "du" or "de" or "d'" or "ce" or "cet" or "cette" or "ces" or "son" or "sa" or "ses" or "leurs" or "aux" or "au"
            or "par" or "avec" or "sans" or "contre" or "pour" or "autres" or "nouvelles" or "nouvelle" or "nouveau" or "sous" or "toute" or "toutes" or "quelques" or "premiere"
            || (before is "a" && SentenceParticipants.IsPreposition(words, index - 1));
    }

    // Right behind a subject without preposition stands its verb.
    private static bool IsVerbPlace(SentenceParticipants participants, int index) =>
        participants.All.Any(one => one.End == index && one.Preposition is null && !one.IsPlace && !participants.Words.IsFirstWord(index));

    // A noun has a determiner, an adjective, a preposition or nothing before it, but no subject pronoun or negation.
    private static Trigger? NounTrigger(SentenceWords words, EventSense sense, int index, int end)
    {
        if (words.At(index - 1) is "il" or "elle" or "qui" or "ne" or "n'" or "se" or "s'" or "ils" or "elles")
        {
            return null;
        }

        return new Trigger { Sense = sense, GroupStart = index, Head = index, End = end, Form = null, Status = NounStatus(words, index) };
    }

    private static EventStatus NounStatus(SentenceWords words, int index) =>
        words.At(index - 1) is "aucun" or "aucune" ? EventStatus.Negated : EventStatus.None;

    // Index just after the phrase; adverbs and dates may stand between a verb and its tail; −1 where the tail does not follow.
    private static int PhraseEnd(SentenceWords words, EventSense sense, int index)
    {
        var at = index + 1;
        foreach (var word in sense.Tail)
        {
            var gap = at;
            var limit = sense.Kind == SenseKind.Noun ? at : at + MaximalGap;
            while (gap < words.Count && gap <= limit && !string.Equals(words.Folded[gap], word, StringComparison.Ordinal) && words.Folded[gap] is not ("." or "," or ";"))
            {
                gap++;
            }

            if (gap >= words.Count || gap > limit || !string.Equals(words.Folded[gap], word, StringComparison.Ordinal))
            {
                return -1;
            }

            at = gap + 1;
        }

        return at;
    }

    private static bool HasNeed(SentenceWords words, EventSense sense, int index)
    {
        if (sense.Needs.Length == 0)
        {
            return true;
        }

        for (var i = Math.Max(0, index - 8); i < words.Count && i < index + 15; i++)
        {
            foreach (var need in sense.Needs)
            {
                if (need.Length <= 2 ? string.Equals(words.Folded[i], need, StringComparison.Ordinal) : words.Folded[i].StartsWith(need, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
