namespace GraphBuilder.Events;

/// <summary>
/// Joins what several places of an article tell of one happening: same type and polarity, same actors, same recipients or none at one of them,
/// dates and places that do not conflict.
/// </summary>
internal static class EventMerger
{
    /// <summary>The events of an article, in order of their first evidence, numbered <c>v1</c>, <c>v2</c>, ….</summary>
    /// <param name="drafts">What the places tell, in text order.</param>
    /// <param name="inTitles">Tells whether a draft's evidence stands in a title or heading.</param>
    /// <param name="countryOf">The country of an entity, or null.</param>
    /// <param name="dateOfTitle">When the main happening of a title was, for a draft that tells it; asked where no place of the text says when; null for any other.</param>
    public static IReadOnlyList<Event> Merge(
        IReadOnlyList<EventDraft> drafts, Func<EventDraft, bool> inTitles, Func<string, string?> countryOf, Func<EventDraft, PartialDate?> dateOfTitle)
    {
        var groups = new List<List<EventDraft>>();
        foreach (var one in drafts)
        {
            var draft = inTitles(one) ? InFull(one, drafts, inTitles, countryOf) : one;
            var group = groups.Find(others => others.TrueForAll(other => IsSame(other, draft)));
            if (group is null)
            {
                groups.Add([draft]);
            }
            else
            {
                group.Add(draft);
            }
        }

        return groups.Select((group, index) => Join(group, index + 1, dateOfTitle)).ToList();
    }

    // A title that says "Washington accuse Téhéran" tells what the text tells of Antony Blinken: the person is the actor.
    private static EventDraft InFull(EventDraft title, IReadOnlyList<EventDraft> drafts, Func<EventDraft, bool> inTitles, Func<string, string?> countryOf)
    {
        if (title.Actors.Count != 1)
        {
            return title.Recipients.Count > 0 ? title : InPersons(title, drafts, inTitles, countryOf);
        }

        var fuller = drafts.FirstOrDefault(draft => !inTitles(draft) && draft.Type == title.Type && draft.Actors.Count == 1
            && draft.Actors[0] != title.Actors[0] && countryOf(draft.Actors[0]) == title.Actors[0]
            && (draft.Status & EventStatus.Negated) == (title.Status & EventStatus.Negated) && draft.Recipients.SequenceEqual(title.Recipients));
        return fuller is null ? title : title with { Actors = fuller.Actors };
    }

    // "Le Chili et le Pérou négocient" tells in a title what the text tells of their ministers: each state stands for its own man.
    private static EventDraft InPersons(EventDraft title, IReadOnlyList<EventDraft> drafts, Func<EventDraft, bool> inTitles, Func<string, string?> countryOf)
    {
        var fuller = drafts.FirstOrDefault(draft => !inTitles(draft) && draft.Type == title.Type && draft.Actors.Count == title.Actors.Count && draft.Recipients.Count == 0
            && (draft.Status & EventStatus.Negated) == (title.Status & EventStatus.Negated)
            && title.Actors.All(actor => draft.Actors.Any(one => one != actor && countryOf(one) == actor)));
        return fuller is null ? title : title with { Actors = fuller.Actors };
    }

    private static bool IsSame(EventDraft left, EventDraft right) =>
        left.Type == right.Type
        && (left.Status & EventStatus.Negated) == (right.Status & EventStatus.Negated)
        && left.Actors.SequenceEqual(right.Actors)
        && (left.Recipients.Count == 0 || right.Recipients.Count == 0 || left.Recipients.SequenceEqual(right.Recipients))
        && (left.Date is not { } first || right.Date is not { } second || first.IsCompatibleWith(second))
        && (left.Place is null || right.Place is null || left.Place == right.Place);

    private static Event Join(List<EventDraft> group, int number, Func<EventDraft, PartialDate?> dateOfTitle)
    {
        // Flatly stated once, it is the article's own assertion.
        var isFlat = group.Exists(draft => draft.SaidBy.Count == 0);
        var status = group.Aggregate(group[0].Status, (all, draft) => all & draft.Status) | (group[0].Status & EventStatus.Negated);
        return new Event
        {
            Id = $"v{number}",
            Type = group[0].Type,
            Mode = group.Select(draft => draft.Mode).FirstOrDefault(mode => mode is not null),
            Actors = group[0].Actors,
            Recipients = group.Select(draft => draft.Recipients).FirstOrDefault(recipients => recipients.Count > 0) ?? [],
            Date = group.Select(draft => draft.Date).Where(date => date is not null).OrderByDescending(date => date!.Value.Precision).FirstOrDefault()
                ?? group.Select(dateOfTitle).FirstOrDefault(date => date is not null),
            Place = group.Select(draft => draft.Place).FirstOrDefault(place => place is not null),
            Status = status,
            SaidBy = isFlat ? [] : group.SelectMany(draft => draft.SaidBy).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList(),
            Context = [],
            Evidence = group.Select(draft => draft.Evidence).Distinct().OrderBy(evidence => evidence.Trigger).ToList(),
            // Judged when the whole event is known.
            Confidence = 0,
        };
    }
}
