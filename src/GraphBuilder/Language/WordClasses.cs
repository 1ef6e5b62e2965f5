namespace GraphBuilder.Language;

/// <summary>
/// Words with what the rules take them for, read from a data file: <c>word | class class</c> a line, <c>#</c> starts a comment line. The classes are
/// the members of an enumeration, written small with hyphens (<c>GroupOfStates</c> is <c>group-of-states</c>).
/// </summary>
/// <typeparam name="TClass">The classes; each must have a word.</typeparam>
internal sealed class WordClasses<TClass>
    where TClass : struct, Enum
{
    private readonly Dictionary<TClass, HashSet<string>> _words = Enum.GetValues<TClass>().ToDictionary(one => one, _ => new HashSet<string>(StringComparer.Ordinal));

    private WordClasses()
    {
    }

    /// <summary>The words of a class, as they are compared.</summary>
    public IReadOnlyCollection<string> this[TClass @class] => _words[@class];

    /// <summary>Loads lemmas, which are compared as they are written: <i>attaché</i> is not <i>attache</i>.</summary>
    /// <param name="files">The shipped data.</param>
    /// <param name="name">Name of the file in <c>data/lexicons/fr</c>, without its ending.</param>
    /// <exception cref="LexiconFormatException">A line is not of the format, a word stands twice, or a class has no word.</exception>
    public static WordClasses<TClass> LoadLemmas(IResourceFiles files, string name) => Load(files, name, lemma => lemma);

    /// <summary>Loads forms, which are compared with folded forms of the text.</summary>
    /// <inheritdoc cref="LoadLemmas"/>
    public static WordClasses<TClass> LoadForms(IResourceFiles files, string name) => Load(files, name, form => Folding.Fold(form));

    /// <summary>Whether a word is of a class.</summary>
    /// <param name="word">A lemma, or a folded form: as the list was loaded.</param>
    /// <param name="class">The class.</param>
    public bool Is(string word, TClass @class) => _words[@class].Contains(word);

    private static WordClasses<TClass> Load(IResourceFiles files, string name, Func<string, string> key)
    {
        var path = $"data/lexicons/fr/{name}.txt";
        var byName = Enum.GetValues<TClass>().ToDictionary(NameOf, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var classes = new WordClasses<TClass>();
        using var reader = files.OpenText(path);
        var line = 1;
        for (; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            if (text.Split('|', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } word, { Length: > 0 } names])
            {
                throw new LexiconFormatException(path, line, $"'word | class class' expected, '{text}' found.");
            }

            if (!seen.Add(key(word)))
            {
                throw new LexiconFormatException(path, line, $"'{word}' stands twice; write all its classes in one line.");
            }

            foreach (var one in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!byName.TryGetValue(one, out var known))
                {
                    throw new LexiconFormatException(path, line, $"'{one}' is no class; they are: {string.Join(", ", byName.Keys)}.");
                }

                classes._words[known].Add(key(word));
            }
        }

        foreach (var (one, words) in classes._words)
        {
            if (words.Count == 0)
            {
                throw new LexiconFormatException(path, line, $"no word is of the class '{NameOf(one)}'.");
            }
        }

        return classes;
    }

    private static string NameOf(TClass one) =>
        string.Concat(one.ToString().Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
