using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>Reads the word lists of the rules for relations.</summary>
internal static class RelationLexicons
{
    private const string Folder = "data/lexicons/fr/relations";

    /// <summary>Folded words with what each stands for.</summary>
    /// <exception cref="LexiconFormatException">A line has not two columns.</exception>
    public static IReadOnlyDictionary<string, string> ReadPairs(IResourceFiles files, string name)
    {
        var path = $"{Folder}/{name}.txt";
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = files.OpenText(path);
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            if (text.Split('|', StringSplitOptions.TrimEntries) is not [var word, var meaning])
            {
                throw new LexiconFormatException(path, line, $"'word | meaning' expected, '{text}' found.");
            }

            pairs[Folding.Fold(word)] = meaning;
        }

        return pairs;
    }
}
