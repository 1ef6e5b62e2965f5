using GraphBuilder.Language;

namespace GraphBuilder.Events.Patterns;

/// <summary>Finds to whom a sentence ascribes what it tells: <i>X a déclaré que</i>, <i>« … », a dit X</i>, <i>selon X</i>.</summary>
internal sealed class Attribution(WordList speechVerbs)
{
    /// <summary>Ids of the sources; empty where the article itself says so, or the source is the actor.</summary>
    public IReadOnlyList<string> Find(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors)
    {
        var source = According(participants) ?? Speaker(participants, trigger);
        return source is null || source.Entities.Any(actors.Contains) ? [] : source.Entities;
    }

    private static Participant? According(SentenceParticipants participants) =>
        participants.All.FirstOrDefault(one => one.Preposition is "selon" && !one.IsPlace)
        ?? participants.All.FirstOrDefault(one => one.Preposition is "apres" && IsAccordingTo(participants, one));

    private static bool IsAccordingTo(SentenceParticipants participants, Participant one)
    {
        var words = participants.Words;
        for (var i = one.Start - 1; i > 0 && i >= one.Start - 4; i--)
        {
            if (words.Folded[i] is "apres")
            {
                return words.Folded[i - 1] is "d'";
            }
        }

        return false;
    }

    private Participant? Speaker(SentenceParticipants participants, Trigger trigger)
    {
        var words = participants.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (i >= trigger.GroupStart && i < trigger.End || !speechVerbs.Contains(words.Form(i)))
            {
                continue;
            }

            var start = VerbGroup.Start(words, i);
            if (i < trigger.GroupStart && HasConjunction(words, i + 1, trigger.GroupStart))
            {
                return SubjectFinder.Find(participants, start, null);
            }

            // Behind a quotation: « … », a déclaré X.
            if (i >= trigger.End && words.At(start - 1) is "," or "»" or "\"" or "”")
            {
                return participants.All.FirstOrDefault(one => one.Start > i && one.Start <= i + 6 && one.Preposition is null && !one.IsPlace);
            }
        }

        return null;
    }

    private static bool HasConjunction(Entities.Names.SentenceWords words, int from, int to)
    {
        for (var i = from; i < to && i < from + 6; i++)
        {
            if (words.Folded[i] is "que" or "qu'" or ":" or "«")
            {
                return true;
            }
        }

        return false;
    }
}
