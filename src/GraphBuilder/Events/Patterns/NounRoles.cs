using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Events.Lexicon;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Finds who does what a noun tells: the adjective of a country (<i>les frappes américaines</i>), <i>de</i> or <i>par</i> and a name, the pair behind
/// <i>entre</i>, else by a possessive or a light verb the subject of the sentence.
/// </summary>
internal sealed class NounRoles(CountryAdjectives adjectives, IReadOnlySet<string> lightVerbs)
{
    /// <summary>Entities that do it; empty where the sentence shows none.</summary>
    public IReadOnlyList<string> Actors(SentenceParticipants participants, Trigger trigger)
    {
        var words = participants.Words;
        for (var i = trigger.End; i < words.Count && i < trigger.End + 3; i++)
        {
            if (participants.All.Any(one => one.Start <= i && i < one.End))
            {
                break;
            }

            if (adjectives.FindPair(words.Folded[i]) is var (first, second))
            {
                return [first, second];
            }

            if (adjectives.Find(words.Folded[i]) is { } country)
            {
                // "frappes américaines et britanniques"
                return words.At(i + 1) is "et" && adjectives.Find(words.At(i + 2)) is { } other ? [country, other] : [country];
            }
        }

        // "l'offensive lancée par Moscou", "la guerre menée par la Russie", but "la condamnation par X de l'attaque".
        var agent = participants.All.FirstOrDefault(one => one.Start >= trigger.End && one.Start <= trigger.End + 8 && one.Preposition is "par" && !one.IsPlace);
        if (agent is not null)
        {
            return SubjectFinder.Last(participants, agent).WithChain();
        }

        if (trigger.Sense.Recipients is [RecipientSlot.Of, ..])
        {
            return Possessor(participants, trigger);
        }

        var owner = participants.All.FirstOrDefault(one => one.Start >= trigger.End && one.Start <= trigger.End + 4 && one.Preposition is "de" && !one.IsPlace && one.Chained is null);
        return owner is not null ? SubjectFinder.Last(participants, owner).WithChain() : Possessor(participants, trigger);
    }

    // "sa visite", "leurs entretiens", "mène une guerre": the subject of the sentence.
    private List<string> Possessor(SentenceParticipants participants, Trigger trigger)
    {
        var words = participants.Words;
        var before = words.At(trigger.Head - 1);
        var isOwned = before is "sa" or "son" or "ses" or "leur" or "leurs";
        for (var i = trigger.Head - 1; !isOwned && i >= 0 && i >= trigger.Head - 4; i--)
        {
            isOwned = lightVerbs.Contains(words.Folded[i]);
            if (words.Folded[i] is "," or "." or ";" or "que" or "qui" or "a" or "au" or "aux" or "de" or "du")
            {
                break;
            }
        }

        if (!isOwned)
        {
            return [];
        }

        for (var i = participants.All.Count - 1; i >= 0; i--)
        {
            var participant = participants.All[i];
            if (participant.End <= trigger.Head && participant.Preposition is null && !participant.IsPlace)
            {
                return participant.WithChain();
            }
        }

        return [];
    }
}
