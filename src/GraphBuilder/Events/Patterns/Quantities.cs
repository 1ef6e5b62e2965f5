namespace GraphBuilder.Events.Patterns;

/// <summary>Tells what is counted behind a word of quantity: <i>douze des quinze pays, des milliers de Nigériens, plus de 200 personnes</i>.</summary>
internal static class Quantities
{
    /// <summary>Whether a word only counts those named behind it.</summary>
    public static bool IsQuantity(SentenceParticipants participants, int word) =>
        participants.Tree.Upos(word) is "NUM" or "ADV" || participants.Lexicon.Is(participants.Tree.Lemma(word), RoleNoun.Quantity);

    /// <summary>The lemma of the noun that is counted; the word's own where it counts nothing.</summary>
    public static string Counted(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        if (!IsQuantity(participants, word))
        {
            return tree.Lemma(word);
        }

        foreach (var child in tree.Children(word))
        {
            if (child > word && tree.Upos(child) is "NOUN")
            {
                return tree.Lemma(child);
            }
        }

        return tree.Lemma(word);
    }
}
