namespace GraphBuilder.Language.Trees;

/// <summary>
/// Joins two noun phrases that a pair of words holds together, or a comparison that adds the second to the first, as a coordination does:
/// <i>tant Alger que Tunis, aussi bien Alger que Tunis, Alger, de même que Tunis, Alger, tout comme Tunis</i>.
/// </summary>
internal sealed class CorrelativeRepairs(DraftTree tree)
{
    private const int OpenerReach = 10;

    /// <summary>Mends heads and relations in place.</summary>
    public void Apply()
    {
        for (var word = 2; word + 1 < tree.Count; word++)
        {
            if (tree.Form(word) is "que" or "qu'" or "qu’" && (Opens(word) || IsAdding(word, "même") || IsAdding(word, "titre"))
                || tree.Form(word) is "comme" && tree.Form(word - 1) is "tout")
            {
                Join(word);
            }
        }
    }

    // "tant X que", "aussi bien X que"
    private bool Opens(int marker)
    {
        for (var word = marker - 2; word >= 0 && word >= marker - OpenerReach && tree.Form(word) is not ("," or ":" or ";"); word--)
        {
            if (tree.Form(word) is "Tant" or "tant" && word + 1 < marker && tree.Upos(word + 1) is not "VERB"
                || tree.Form(word) is "bien" && word > 0 && tree.Form(word - 1) is "Aussi" or "aussi")
            {
                return true;
            }

            if (tree.Upos(word) is "VERB" or "AUX")
            {
                return false;
            }
        }

        return false;
    }

    // "de même que", "au même titre que"
    private bool IsAdding(int marker, string word) => tree.Form(marker - 1) == word && tree.Form(marker - 2) is "de" or "De" or "même";

    private void Join(int marker)
    {
        var second = Top(marker + 1, marker + 1);
        var end = marker - 1;
        while (end > 0 && (tree.Form(end) is "," or "de" or "même" or "au" or "titre" or "tout" || tree.Upos(end) is "ADP" or "DET" or "ADV"))
        {
            end--;
        }

        var first = second < 0 || tree.Upos(end) is not ("NOUN" or "PROPN" or "ADJ" or "X") ? -1 : Top(end, Start(end));
        if (first < 0 || first == second || tree.Dominates(second, first))
        {
            return;
        }

        // The parser may see the subject in the second alone.
        if (tree.Relations[second] is "nsubj" && tree.Relations[first] is not "nsubj" && tree.Heads[first] == tree.Heads[second])
        {
            tree.Attach(first, tree.Heads[second], tree.FullRelations[second]);
        }

        tree.Attach(second, first, "conj");
    }

    // The first word from which on all words stand in one phrase without a verb or comma.
    private int Start(int end)
    {
        var start = end;
        while (start > 0 && tree.Form(start - 1) is not ("," or ":" or "«" or "»") && tree.Upos(start - 1) is "NOUN" or "PROPN" or "ADJ" or "DET" or "ADP" or "X" or "NUM")
        {
            start--;
        }

        return start;
    }

    // The nominal head of the phrase that begins at a word: the first nominal whose own head stands before the phrase, behind it or nowhere.
    private int Top(int from, int start)
    {
        var word = from;
        while (word < tree.Count && tree.Upos(word) is "DET" or "ADP" or "ADJ" && tree.Heads[word] > word)
        {
            word = tree.Heads[word];
        }

        while (word < tree.Count && word >= 0 && tree.Heads[word] >= start && tree.Upos(tree.Heads[word]) is "NOUN" or "PROPN" or "X" && tree.Heads[word] < word)
        {
            word = tree.Heads[word];
        }

        return word < tree.Count && tree.Upos(word) is "NOUN" or "PROPN" or "X" ? word : -1;
    }
}
