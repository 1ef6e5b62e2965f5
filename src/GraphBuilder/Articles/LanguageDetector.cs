namespace GraphBuilder.Articles;

/// <summary>Tells languages apart by their function words: the language whose list covers most of the words wins.</summary>
internal sealed class LanguageDetector
{
    // French prose is about half function words; a text below a tenth is a table, a list of names, or another language.
    private const double LeastShare = 0.1;

    private readonly Dictionary<string, HashSet<string>> words;

    private LanguageDetector(Dictionary<string, HashSet<string>> words) => this.words = words;

    /// <summary>Reads the lists: one folded word a line, <c>#</c> starts a comment line.</summary>
    /// <param name="lists">Language codes (<c>fr</c>, <c>en</c>, …) with their lists.</param>
    public static LanguageDetector Read(IEnumerable<(string Code, TextReader List)> lists)
    {
        var words = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (code, list) in lists)
        {
            words[code] = new HashSet<string>(StringComparer.Ordinal);
            while (list.ReadLine() is { } line)
            {
                if (line.Trim() is { Length: > 0 } word && word[0] != '#')
                {
                    words[code].Add(Folding.Fold(word));
                }
            }
        }

        return new LanguageDetector(words);
    }

    /// <summary>The language of a text; <see cref="ArticleLanguage.Other"/> also where it has too few function words to tell.</summary>
    public ArticleLanguage Detect(string text)
    {
        var counts = words.Keys.ToDictionary(code => code, _ => 0, StringComparer.Ordinal);
        var all = 0;
        var folded = Folding.Fold(text);
        for (var at = 0; at < folded.Length; at++)
        {
            var start = at;
            while (at < folded.Length && char.IsLetter(folded[at]))
            {
                at++;
            }

            if (at > start)
            {
                all++;
                var word = folded.AsSpan(start, at - start);
                foreach (var (code, list) in words)
                {
                    counts[code] += list.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? 1 : 0;
                }
            }
        }

        // A brief of few words has as many that are Spanish too ("le", "a", "de"): of equals the language that is read.
        var best = counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key switch { "fr" => 0, "en" => 1, _ => 2 }).ThenBy(count => count.Key, StringComparer.Ordinal).FirstOrDefault();
        return best.Key is null || best.Value < all * LeastShare || best.Value == 0 ? ArticleLanguage.Other
            : best.Key == "fr" ? ArticleLanguage.French
            : best.Key == "en" ? ArticleLanguage.English
            : ArticleLanguage.Other;
    }
}
