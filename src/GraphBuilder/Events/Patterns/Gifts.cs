namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells whom means reach by the words that say what is given: below an amount (<i>un don de dix millions au profit de X</i>), in a row of gifts
/// (<i>un prêt pour X et un autre pour Y</i>), people of a land (<i>des repas aux écoliers de X, en X</i>), a place that stands for its state.
/// </summary>
/// <param name="referents">Tells whom a word stands for.</param>
/// <param name="stateOf">Gives the state of a place; null for none.</param>
internal sealed class Gifts(Referents referents, Func<string, string?> stateOf)
{
    /// <summary>Ids of those whom the gift reaches; empty where its words name nobody.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="gift">The noun of what is given.</param>
    /// <param name="actors">Ids of those who give it.</param>
    public List<string> Receivers(SentenceParticipants participants, int gift, IReadOnlyList<string> actors)
    {
        var found = new List<string>();
        if (gift >= 0 && participants.At(gift) is null)
        {
            Collect(participants, gift, found);
        }

        return [.. found.Where(id => !actors.Contains(id)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Ids of whom the first of some words that names a place or people of a land stands for; empty for nobody.</summary>
    public List<string> There(SentenceParticipants participants, IEnumerable<int> words, IReadOnlyList<string> actors) =>
        words.Select(word => Reached(participants, word)).FirstOrDefault(ids => ids.Count > 0 && !ids.Exists(actors.Contains)) ?? [];

    /// <summary>Whether a row of gifts is given, so that each can have its own receiver.</summary>
    public static bool IsRow(SentenceParticipants participants, int gift)
    {
        var members = new List<int>();
        if (gift >= 0)
        {
            participants.Tree.AddConjuncts(gift, members);
        }

        return members.Exists(member => !participants.Tree.IsVerb(member) && participants.At(member) is null);
    }

    private void Collect(SentenceParticipants participants, int gift, List<string> found)
    {
        var tree = participants.Tree;
        var gifts = new List<int> { gift };
        tree.AddConjuncts(gift, gifts);
        foreach (var one in gifts.Where(one => !tree.IsVerb(one) && participants.At(one) is null))
        {
            foreach (var child in tree.Children(one))
            {
                if (child < one || tree.Relation(child) is not ("nmod" or "obl"))
                {
                    continue;
                }

                if (PrepositionalNouns.Contains(tree.Lemma(child)) && tree.Lemma(child) is not "encontre")
                {
                    found.AddRange(Reached(participants, tree.Child(child, "nmod")));
                }
                else if (tree.Preposition(child) is "pour" or "à" or "vers" or "envers")
                {
                    found.AddRange(Reached(participants, child));
                }
                else if (tree.Preposition(child) is "de" && participants.At(child) is null)
                {
                    // "dix tonnes de vivres à X"
                    Collect(participants, child, found);
                }
            }
        }
    }

    private List<string> Reached(SentenceParticipants participants, int word)
    {
        if (word < 0)
        {
            return [];
        }

        return referents.Owner(participants, word) is { Count: > 0 } owner ? owner : Land(participants, word) ?? [];
    }

    // "à Gaza", "aux déplacés en X"
    private List<string>? Land(SentenceParticipants participants, int word)
    {
        if (participants.At(word) is { } named)
        {
            return named.IsPlace && stateOf(named.Entities[0]) is { } state ? [state] : null;
        }

        var tree = participants.Tree;
        foreach (var child in tree.Children(word))
        {
            if (child > word && tree.Relation(child) is "nmod" or "obl" && tree.Preposition(child) is "à" or "en" or "dans" or "de" && participants.At(child) is { } place)
            {
                return place.IsPlace ? stateOf(place.Entities[0]) is { } land ? [land] : null : place.Entities.Where(ArticleSides.IsCountryCode).ToList();
            }
        }

        return null;
    }
}
