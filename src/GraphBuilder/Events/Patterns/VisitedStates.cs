namespace GraphBuilder.Events.Patterns;

/// <summary>Tells which state is meant by where something happens: who is visited (<i>s'est rendu à Kyiv</i>), whose police acts (<i>arrêtés à Bakou</i>).</summary>
/// <param name="referents">Tells to whom a described place belongs (<i>la capitale irakienne</i>).</param>
/// <param name="stateOf">Gives the state of a place.</param>
internal sealed class VisitedStates(Referents referents, Func<string, string?> stateOf)
{
    private const int Reach = 12;

    /// <summary>The state of the first place that says where; empty for none.</summary>
    public IReadOnlyList<string> Around(SentenceParticipants participants, Trigger trigger)
    {
        var place = participants.All.FirstOrDefault(one => one.Start > trigger.Head && one.Preposition is "à" or "en" or "dans" or "devant"
            && (one.IsPlace ? stateOf(one.Entities[0]) is not null : one.Preposition is not "devant" && ArticleSides.IsCountryCode(one.Entities[0])) && !Times.EventPlaces.IsElsewhere(participants, one));
        return place is null ? [] : place.IsPlace ? States(place.Entities[0]) : place.Entities;
    }

    /// <summary>Who is visited, the state of the place or the state or person itself, and the place; empty for none.</summary>
    public (IReadOnlyList<string> Host, string? Place) Of(SentenceParticipants participants, Trigger trigger)
    {
        if (BeforeRelativeClause(participants, trigger.Word) is { } before)
        {
            return before.IsPlace ? (States(before.Entities[0]), before.Entities[0]) : (before.WithChain(), null);
        }

        var limit = RecipientFinder.ClauseEnd(participants, trigger.End);
        foreach (var participant in participants.All)
        {
            if (participant.Start < trigger.End || participant.Start >= limit || participant.Start > trigger.End + Reach
                || participant.Preposition is not ("à" or "en" or "dans" or "chez" or "pour" or "vers"))
            {
                continue;
            }

            return participant.IsPlace ? (OfAll(participants, participant), participant.Entities[0]) : (WithRow(participants, participant), null);
        }

        return (Described(participants, trigger, limit) is { Count: > 0 } described ? described : trigger.Sense.Type is "REJECT" ? Convening(participants, trigger, limit) : [], null);
    }

    // "n'assistera pas au sommet de l'Union européenne", "aux négociations avec Israël": whose meeting it is.
    private List<string> Convening(SentenceParticipants participants, Trigger trigger, int limit)
    {
        var one = participants.All.FirstOrDefault(one => one.Start >= trigger.End && one.Start < limit && one.Start <= trigger.End + Reach && one.Preposition is "de" or "avec" or "par");
        return one is null ? [] : one.IsPlace ? [.. States(one.Entities[0])] : one.WithChain();
    }

    // "dans la capitale irakienne", "en territoire arménien", "sur le sol du Bénin"
    private List<string> Described(SentenceParticipants participants, Trigger trigger, int limit)
    {
        var tree = participants.Tree;
        for (var token = trigger.End; token < limit && token <= trigger.End + Reach; token++)
        {
            var word = tree.WordOf(token);
            if (participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Territory) && tree.Preposition(word) is "dans" or "à" or "en" or "sur" or "vers" or "pour"
                && referents.Owner(participants, word) is { Count: > 0 } state)
            {
                return state;
            }
        }

        return [];
    }

    // "l'Équateur, où X s'est rendu"
    private static Participant? BeforeRelativeClause(SentenceParticipants participants, int verb)
    {
        var tree = participants.Tree;
        var pronoun = tree.Is(verb, "acl:relcl") ? tree.Child(verb, "obl") : -1;
        return pronoun >= 0 && tree[pronoun].Form is "où" ? participants.At(tree.Head(verb)) : null;
    }

    // "en Guinée, au Tchad et au Bénin": each with its own preposition.
    private List<string> WithRow(SentenceParticipants participants, Participant first) =>
        first.IsPerson ? first.WithChain() : [.. first.WithChain().Union(referents.Of(participants, participants.Tree.HeadOfTokens(first.Start, first.End)), StringComparer.Ordinal)];

    // "s'est rendu à Kiev et à Moscou"
    private IReadOnlyList<string> OfAll(SentenceParticipants participants, Participant first)
    {
        var hosts = States(first.Entities[0]);
        for (var last = SubjectFinder.Last(participants, first); last != first && last is not null; last = last.Chained)
        {
            hosts = [.. hosts.Union(States(last.Entities[0]), StringComparer.Ordinal)];
        }

        return hosts;
    }

    private IReadOnlyList<string> States(string place) => stateOf(place) is { } state ? [state] : [];
}
