namespace GraphBuilder.Language;

/// <summary>A list of words read from a data file: one entry a line, <c>#</c> starts a comment line, blank lines are passed over.</summary>
internal sealed class WordList
{
    private readonly HashSet<string> folded;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private WordList(HashSet<string> folded)
    {
        this.folded = folded;
        lookup = folded.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Number of different entries.</summary>
    public int Count => folded.Count;

    /// <summary>Reads a list.</summary>
    /// <param name="reader">The file; stays open.</param>
    public static WordList Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var entries = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var entry = line.AsSpan().Trim();
            if (entry.Length > 0 && entry[0] != '#')
            {
                entries.Add(Folding.Fold(entry));
            }
        }

        return new WordList(entries);
    }

    /// <summary>Loads a list of the French lexicon from the shipped data.</summary>
    /// <param name="files">The shipped data.</param>
    /// <param name="name">Path of the file below <c>data/lexicons/fr</c>, without its ending (<c>speech-verbs</c>).</param>
    public static WordList Load(IResourceFiles files, string name)
    {
        using var reader = files.OpenText($"data/lexicons/fr/{name}.txt");
        return Read(reader);
    }

    /// <summary>Whether the list has the word; case, accents and the shape of apostrophes do not count.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[64];
        if (word.Length > buffer.Length || word.IndexOfAny("œŒæÆß") >= 0)
        {
            return folded.Contains(Folding.Fold(word));
        }

        for (var i = 0; i < word.Length; i++)
        {
            buffer[i] = Folding.Fold(word[i]);
        }

        return lookup.Contains(buffer[..word.Length]);
    }
}
