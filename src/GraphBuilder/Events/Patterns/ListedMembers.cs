namespace GraphBuilder.Events.Patterns;

/// <summary>Tells who those are whom a sentence counts first and lists behind its colon: <i>quatre pays ont reçu des vivres : le X, le Y …</i></summary>
internal static class ListedMembers
{
    private const int Reach = 3;

    /// <summary>Ids of those listed: states for a noun of states, persons for any other; empty where nobody or somebody of another kind is.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="word">A noun.</param>
    public static List<string> Of(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        if (tree.Upos(word) is not "NOUN" || !tree.Features(word).IsPlural)
        {
            return [];
        }

        var colon = tree.TokenOf(word) + 1;
        while (colon < participants.Words.Count && participants.Words.Folded[colon] is not ":")
        {
            colon++;
        }

        // "Les pourparlers ont échoué : X et Y s'accusent": another clause, no list.
        if (HasVerb(participants, colon))
        {
            return [];
        }

        var listed = participants.All.Where(one => one.Start > colon).ToList();
        var areStates = participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Kind) || participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Side);
        return listed.Count > 1 && listed[0].Start - colon <= Reach && listed.Skip(1).All(one => one.Chained is not null)
            && listed.TrueForAll(one => !one.IsPlace && (areStates ? one.Entities.All(ArticleSides.IsCountryCode) : one.IsPerson))
            ? [.. listed.SelectMany(one => one.Entities).Distinct(StringComparer.Ordinal)] : [];
    }

    private static bool HasVerb(SentenceParticipants participants, int from)
    {
        for (var token = from; token < participants.Words.Count; token++)
        {
            var word = participants.Tree.WordOf(token);
            if (word >= 0 && participants.Tree.IsVerb(word))
            {
                return true;
            }
        }

        return false;
    }
}
