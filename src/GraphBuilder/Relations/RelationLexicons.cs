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
        foreach (var line in LexiconLine.Read(files, path))
        {
            if (line.Columns is not [var word, var meaning])
            {
                throw line.NotOf("word | meaning");
            }

            pairs[Folding.Fold(word)] = meaning;
        }

        return pairs;
    }
}
