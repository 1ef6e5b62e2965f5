namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells who is threatened where the slots of the verb name nobody: who stands in what is said (<i>prévient que l'Islande sera isolée, menace de ne
/// plus recruter de soldats fidjiens</i>).
/// </summary>
internal sealed class ComplementRecipients(Referents referents)
{
    /// <summary>The event with those who are threatened; the same where nothing tells.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="draft">What it tells.</param>
    /// <param name="sides">Who belongs to whom.</param>
    public EventDraft Complete(SentenceParticipants participants, Trigger trigger, EventDraft draft, ArticleSides sides)
    {
        if (draft.Recipients.Count > 0 || trigger.IsNoun || draft.Type is not "THREATEN")
        {
            return draft;
        }

        var found = Named(participants, trigger).Where(id => !draft.Actors.Any(actor => actor == id || (sides.CountryOf(actor) is { } own && own == sides.CountryOf(id))));
        return draft with { Recipients = [.. found.Order(StringComparer.Ordinal)] };
    }

    // The subject of the clause, or whose the object of an infinitive is.
    private List<string> Named(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        if (tree.Child(trigger.Word, "ccomp") is var clause and >= 0)
        {
            return tree.Clauses.OwnSubject(clause) is var subject and >= 0 ? referents.Of(participants, subject) : [];
        }

        var objects = new List<int>();
        if (tree.Child(trigger.Word, "xcomp") is var infinitive and >= 0)
        {
            foreach (var child in tree.Children(infinitive))
            {
                if (child > infinitive && tree.Relation(child) is "obj" or "iobj" or "obl:arg")
                {
                    objects.Add(child);
                }
            }
        }

        return referents.OwnerOfFirst(participants, objects);
    }
}
