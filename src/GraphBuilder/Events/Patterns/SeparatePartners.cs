using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Parts what somebody does with several, one after the other: <i>s'est entretenu avec X et avec Y</i> is a record each, <i>avec X et Y</i> one.</summary>
internal static class SeparatePartners
{
    /// <summary>The records; the event itself where its partners are joined.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">The verb.</param>
    /// <param name="draft">The event, all who take part as its actors.</param>
    public static IReadOnlyList<EventDraft> Split(SentenceParticipants participants, Trigger trigger, EventDraft draft)
    {
        if (trigger.IsNoun || !trigger.Sense.IsMutual || draft.Actors.Count < 3 || draft.Recipients.Count > 0)
        {
            return [draft];
        }

        var groups = Groups(participants, trigger.Word);
        var others = draft.Actors.Where(actor => !groups.Exists(group => group.Contains(actor))).ToList();
        return groups.Count < 2 || others.Count == 0 || groups.Exists(group => !group.All(draft.Actors.Contains))
            ? [draft] : groups.Select(group => draft with { Actors = [.. others.Union(group, StringComparer.Ordinal).Order(StringComparer.Ordinal)] }).ToList();
    }

    // Each "avec" opens a group.
    private static List<List<string>> Groups(SentenceParticipants participants, int verb)
    {
        var tree = participants.Tree;
        var groups = new List<List<string>>();
        foreach (var partner in tree.Children(verb))
        {
            if (tree.Relation(partner) is not "obl" || tree.Preposition(partner) is not "avec")
            {
                continue;
            }

            var members = new List<int> { partner };
            tree.AddConjuncts(partner, members);
            foreach (var member in members)
            {
                if (participants.At(member) is not { IsPlace: false } named)
                {
                    return [];
                }

                if (member == partner || HasOwn(tree, member))
                {
                    groups.Add([]);
                }

                groups[^1].AddRange(named.Entities);
            }
        }

        return groups;
    }

    private static bool HasOwn(SentenceTree tree, int member)
    {
        foreach (var child in tree.Children(member))
        {
            if (child < member && tree.Relation(child) is "case" && tree.Lemma(child) is "avec")
            {
                return true;
            }
        }

        return false;
    }
}
