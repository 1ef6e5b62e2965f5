using GraphBuilder.Language;

namespace GraphBuilder.Events.Patterns;

/// <summary>Finds to whom a sentence ascribes what it tells: <i>X a déclaré que</i>, <i>« … », a dit X</i>, <i>selon X</i>.</summary>
internal sealed class Attribution(WordList speechVerbs, Referents referents)
{
    /// <summary>Ids of the sources; empty where the article itself says so, or the source is the actor.</summary>
    public IReadOnlyList<string> Find(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors)
    {
        var source = According(participants)?.Entities ?? Speaker(participants, trigger);
        return source.Any(actors.Contains) ? [] : source;
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

    private List<string> Speaker(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        for (var word = trigger.Word; word >= 0; word = tree.Head(word))
        {
            // X a déclaré que P; « P », a déclaré X where the speech governs what is said.
            if (word != trigger.Word && SpeaksOf(participants, word) is { Count: > 0 } above)
            {
                return above;
            }

            // « P », a déclaré X where the speech hangs on what is said.
            foreach (var child in tree.Children(word))
            {
                if (tree.Relation(child) is "parataxis" && child != trigger.Word && !tree.Dominates(child, trigger.Word) && tree.Clauses.OwnSubject(child) > child
                    && SpeaksOf(participants, child) is { Count: > 0 } beside)
                {
                    return beside;
                }
            }
        }

        return [];
    }

    private List<string> SpeaksOf(SentenceParticipants participants, int word) =>
        participants.Tree.IsVerb(word) && speechVerbs.Contains(participants.Tree[word].Form) && !participants.Tree.Clauses.IsPassive(word)
            ? referents.Of(participants, participants.Tree.Clauses.Subject(word)) : [];
}
