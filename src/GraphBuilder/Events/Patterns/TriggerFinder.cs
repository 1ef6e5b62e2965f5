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
        Trigger? best = null;
        var bestRank = -1;
        foreach (var (sense, form) in senses)
        {
            var phrase = new List<int>();
            var end = PhraseEnd(words, sense, index, phrase);
            if (end < 0 || !HasNeed(words, sense, index))
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
                best = trigger with { Phrase = phrase };
                bestRank = rank;
            }
        }

        return best;
    }

    private static Trigger? NounTrigger(SentenceWords words, EventSense sense, int index, int end)
    {
        var word = words.Tree.WordOf(index);
        return words.Tree.Upos(word) is not ("NOUN" or "PROPN") || VerbGroup.StandsAsVerb(words.Tree, word) ? null
            : new Trigger { Sense = sense, GroupStart = index, Head = index, Word = word, End = end, Form = null, Status = NounStatus(words, index) };
    }

    private static EventStatus NounStatus(SentenceWords words, int index) =>
        words.At(index - 1) is "aucun" or "aucune" ? EventStatus.Negated : EventStatus.None;

    // Index just after the phrase; adverbs, dates and an object may stand between a verb and its tail; −1 where the tail does not follow.
    private static int PhraseEnd(SentenceWords words, EventSense sense, int index, List<int> phrase)
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

            if (words.Tree.WordOf(gap) is var inPhrase && words.Tree.Upos(inPhrase) is "NOUN" or "VERB" or "ADJ" or "PROPN")
            {
                phrase.Add(inPhrase);
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
