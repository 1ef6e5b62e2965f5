namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells who is asked to stop fighting or to talk where nobody is addressed: the pair behind <i>entre</i> (<i>appelle à la désescalade entre X et Y</i>),
/// else both of whom the text told just before that one fights the other (<i>appelle à un cessez-le-feu</i>), without the speaker's own side.
/// </summary>
internal static class PeaceAppeals
{
    private const int Reach = 4;

    /// <summary>Ids of those who are asked; empty where nothing tells.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="referents">Tells whom words stand for.</param>
    /// <param name="trigger">The request.</param>
    /// <param name="actors">Who asks.</param>
    /// <param name="context">What the text tells before.</param>
    public static IReadOnlyList<string> Asked(SentenceParticipants participants, Referents referents, Trigger trigger, IReadOnlyList<string> actors, ReadingContext context)
    {
        var tree = participants.Tree;
        var (from, to) = (tree.TokenOf(trigger.Word), participants.Words.Count);
        var wish = -1;
        for (var word = trigger.Word; word < tree.SubtreeEnd(trigger.Word); word++)
        {
            wish = wish < 0 && tree.Upos(word) is "NOUN" && participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Peace) ? word : wish;
        }

        if (wish < 0 || trigger.IsPassive)
        {
            return [];
        }

        for (var word = wish + 1; word < tree.SubtreeEnd(trigger.Word); word++)
        {
            if (tree.Preposition(word) is "entre" && referents.Of(participants, word) is { Count: > 1 } pair)
            {
                return Others(pair, actors, context.Sides);
            }
        }

        // A side that the sentence names is meant in a way of its own.
        if (participants.All.Any(one => one.Start > from && one.End <= to && !one.IsPlace && one.Preposition is "de" or "contre" or null))
        {
            return [];
        }

        var fight = context.Earlier.LastOrDefault(draft => draft is { Type: "ASSAULT" } && !draft.Status.HasFlag(EventStatus.Negated) && participants.Words.Sentence.Ordinal - draft.Evidence.Sentence <= Reach
            && draft.Actors.Concat(draft.Recipients).Distinct(StringComparer.Ordinal).Count() > 1);
        return fight is null ? [] : Others([.. fight.Actors.Concat(fight.Recipients).Distinct(StringComparer.Ordinal)], actors, context.Sides);
    }

    private static List<string> Others(List<string> sides, IReadOnlyList<string> actors, ArticleSides all) =>
        [.. sides.Where(id => !actors.Any(actor => all.IsSame(actor, id)))];
}
