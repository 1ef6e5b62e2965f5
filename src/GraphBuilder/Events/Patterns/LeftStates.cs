namespace GraphBuilder.Events.Patterns;

/// <summary>Tells which state those who are expelled have to leave.</summary>
/// <param name="stateOf">Gives the state of a place; null for none.</param>
internal sealed class LeftStates(Func<string, string?> stateOf)
{
    /// <summary>Ids of the state behind a verb (<i>expulsés d'Autriche, priés de quitter l'Autriche</i>); empty for none.</summary>
    public IReadOnlyList<string> ByVerb(SentenceParticipants participants, Trigger trigger)
    {
        var departure = participants.Tree.Child(trigger.Word, "xcomp");
        foreach (var word in participants.ArgumentsOf(trigger).Behind("de").Append(departure < 0 ? -1 : participants.Tree.Child(departure, "obj")))
        {
            if (word > trigger.Word && participants.At(word) is { } left)
            {
                return !left.IsPlace ? left.Entities : stateOf(left.Entities[0]) is { } state ? [state] : [];
            }
        }

        return [];
    }

    /// <summary>Ids of the state behind a noun (<i>l'expulsion d'Estonie de deux consuls, l'expulsion de deux diplomates en Estonie</i>); empty for none.</summary>
    public IReadOnlyList<string> ByNoun(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        foreach (var word in new NounArguments(participants, trigger).Behind("de", "en", "à"))
        {
            // "l'expulsion du Mali" is told of Mali itself.
            if (tree.Upos(word) is not "PROPN" || participants.At(word) is not { IsPerson: false, Post: null } left || tree.Preposition(word) is "de" && tree.Child(word, "det") >= 0)
            {
                continue;
            }

            if ((left.IsPlace ? stateOf(left.Entities[0]) : left.Entities[0]) is { } state && ArticleSides.IsCountryCode(state))
            {
                return [state];
            }
        }

        return [];
    }
}
