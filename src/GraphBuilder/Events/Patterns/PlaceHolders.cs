namespace GraphBuilder.Events.Patterns;

/// <summary>Tells who has in hand a place that is attacked: <i>une vallée tenue par les rebelles du X, des quartiers sous contrôle de X</i>.</summary>
internal static class PlaceHolders
{
    /// <summary>Ids of the holders; empty where nothing says who holds it.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="referents">Tells whom a word stands for.</param>
    /// <param name="place">The noun or name of the place; −1 for none.</param>
    public static List<string> Of(SentenceParticipants participants, Referents referents, int place)
    {
        if (place < 0)
        {
            return [];
        }

        var tree = participants.Tree;
        foreach (var child in tree.Children(place))
        {
            if (child < place)
            {
                continue;
            }

            var holder = tree.Relation(child) is "acl" or "amod" && participants.Lexicon.Is(tree.Lemma(child), RoleVerb.Hold) ? tree.ComplementBehind(child, "par")
                : tree.Relation(child) is "nmod" or "acl" && tree.Preposition(child) is "sous" or "à" && participants.Lexicon.Is(tree.Lemma(child), RoleNoun.Grip) ? tree.ComplementBehind(child, "de") : -1;
            if (holder >= 0 && referents.Owner(participants, holder) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }
}
