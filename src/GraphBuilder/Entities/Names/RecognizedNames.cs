using GraphBuilder.Language.NameRecognition;

namespace GraphBuilder.Entities.Names;

/// <summary>
/// What the learned recogniser says of the names of one article. The same words mean the same everywhere in it: the kind of a name is what its
/// occurrences together speak for.
/// </summary>
internal sealed class RecognizedNames
{
    private readonly Dictionary<int, List<RecognizedName>> bySentence = [];
    private readonly Dictionary<string, int[]> votes = new(StringComparer.Ordinal);

    /// <summary>Runs the recogniser over an article.</summary>
    /// <param name="recognizer">The recogniser.</param>
    /// <param name="cues">What the lists know.</param>
    /// <param name="sentences">The article's sentences.</param>
    public RecognizedNames(NameRecognizer recognizer, NameCues cues, IEnumerable<SentenceWords> sentences)
    {
        foreach (var words in sentences.Where(words => words.Count > 0))
        {
            var names = new List<RecognizedName>();
            recognizer.Find(NameTokens.Of(words.Sentence, cues.Of(words)), names);
            for (var i = 0; i < names.Count; i++)
            {
                names[i] = WithoutTail(words, names[i]);
            }

            bySentence[words.Sentence.Ordinal] = names;
            names.ForEach(name => Vote(words, name));
        }
    }

    /// <summary>The names of a sentence, in order.</summary>
    public IReadOnlyList<RecognizedName> Of(SentenceWords words) => bySentence.GetValueOrDefault(words.Sentence.Ordinal) ?? [];

    /// <summary>The kind of a name in this article, and by how much it leads over all others.</summary>
    /// <param name="words">The sentence of the name.</param>
    /// <param name="first">Index of its first token.</param>
    /// <param name="end">Index just after its last token.</param>
    /// <returns>Null where the recogniser takes these words for a name nowhere in the article.</returns>
    public (NameType Type, int Lead)? KindOf(SentenceWords words, int first, int end)
    {
        if (!votes.TryGetValue(KeyOf(words, first, end), out var counts))
        {
            return null;
        }

        var best = Array.IndexOf(counts, counts.Max());
        return ((NameType)best, (2 * counts[best]) - counts.Sum());
    }

    // "l'[Alliance de] porter atteinte": a name does not end in a word without a capital that leads on to the next.
    private static RecognizedName WithoutTail(SentenceWords words, RecognizedName name)
    {
        var end = name.End;
        while (end > name.First + 1 && words.Folded[end - 1] is "de" or "d'" or "du" or "des" or "la" or "le" or "les" or "l'" or "et" or "a" or "au" or "aux" or "en" or "pour")
        {
            end--;
        }

        return end == name.End ? name : name with { Count = end - name.First };
    }

    private void Vote(SentenceWords words, RecognizedName name)
    {
        var key = KeyOf(words, name.First, name.End);
        if (!votes.TryGetValue(key, out var counts))
        {
            votes[key] = counts = new int[4];
        }

        counts[(int)name.Type] += name.Margin;
    }

    private static string KeyOf(SentenceWords words, int first, int end) => string.Join(' ', words.Folded[first..end]);
}
