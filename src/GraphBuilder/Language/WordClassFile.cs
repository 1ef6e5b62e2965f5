using System.Text;

namespace GraphBuilder.Language;

/// <summary>Reads the files of <see cref="WordClasses{TClass}"/>.</summary>
internal static class WordClassFile
{
    /// <summary>The words of each class.</summary>
    /// <param name="files">The shipped data.</param>
    /// <param name="name">Name of the file in <c>data/lexicons/fr</c>, without its ending.</param>
    /// <param name="classes">The classes as the code names them.</param>
    /// <param name="isFolded">Whether the words are compared folded.</param>
    /// <returns>As many sets as there are classes, in their order.</returns>
    /// <exception cref="LexiconFormatException">A line is not of the format, a word stands twice, or a class has no word.</exception>
    public static HashSet<string>[] Read(IResourceFiles files, string name, string[] classes, bool isFolded)
    {
        var path = $"data/lexicons/fr/{name}.txt";
        var known = Array.ConvertAll(classes, NameInFile);
        var words = Array.ConvertAll(classes, _ => new HashSet<string>(StringComparer.Ordinal));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var end = 1;
        foreach (var line in LexiconLine.Read(files, path))
        {
            end = line.Number + 1;
            if (line.Columns is not [{ Length: > 0 } word, { Length: > 0 } names])
            {
                throw line.NotOf("word | class class");
            }

            var key = isFolded ? Folding.Fold(word) : word;
            if (!seen.Add(key))
            {
                throw line.Error($"'{word}' stands twice; write all its classes in one line.");
            }

            foreach (var one in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var number = Array.IndexOf(known, one);
                if (number < 0)
                {
                    throw line.Error($"'{one}' is no class; they are: {string.Join(", ", known)}.");
                }

                words[number].Add(key);
            }
        }

        return Array.FindIndex(words, some => some.Count == 0) is var empty and >= 0
            ? throw new LexiconFormatException(path, end, $"no word is of the class '{known[empty]}'.")
            : words;
    }

    // "GroupOfStates" is "group-of-states".
    private static string NameInFile(string name)
    {
        var written = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && written.Length > 0)
            {
                written.Append('-');
            }

            written.Append(char.ToLowerInvariant(letter));
        }

        return written.ToString();
    }
}
