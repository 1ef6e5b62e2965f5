namespace GraphBuilder.Entities.Authority;

/// <summary>All that is known beforehand about countries, people, organisations and places.</summary>
public sealed class AuthorityFile
{
    internal const string SharedNamesFile = "shared-names.txt", NeverMergedFile = "never-merged.txt", IsoFile = "iso-3166-1.txt";

    private readonly Dictionary<string, AuthorityEntry> _byId;

    internal AuthorityFile(
        IReadOnlyList<AuthorityEntry> entries,
        IReadOnlyList<SharedName> sharedNames,
        IReadOnlyList<IReadOnlyList<string>> neverMerged,
        IReadOnlyList<IsoCountry> isoCountries)
    {
        Entries = entries;
        SharedNames = sharedNames;
        NeverMerged = neverMerged;
        IsoCountries = isoCountries;
        _byId = new Dictionary<string, AuthorityEntry>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            _byId.TryAdd(entry.Id, entry);
        }
    }

    /// <summary>Every entry, by id (ordinal).</summary>
    public IReadOnlyList<AuthorityEntry> Entries { get; }

    /// <summary>The rules for names that several entries claim.</summary>
    public IReadOnlyList<SharedName> SharedNames { get; }

    /// <summary>Groups of ids that no name may bring together.</summary>
    public IReadOnlyList<IReadOnlyList<string>> NeverMerged { get; }

    /// <summary>The codes of ISO 3166-1, by alpha-3 code.</summary>
    public IReadOnlyList<IsoCountry> IsoCountries { get; }

    /// <summary>The entry of an id, or null.</summary>
    public AuthorityEntry? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>This file with a user's own entries: one with a known id adds its names, offices and memberships to that entry.</summary>
    /// <param name="name">Name of the user's file, for errors.</param>
    /// <param name="reader">Its text; it is not disposed.</param>
    /// <exception cref="AuthorityFormatException">A line breaks the format or the entries are not sorted by id.</exception>
    public AuthorityFile Extend(string name, TextReader reader) => AuthorityExtension.Extend(this, Read([(name, reader)]));

    /// <summary>
    /// Reads the files of the data folder, in any order. What a file holds follows from its name: <c>shared-names.txt</c>,
    /// <c>never-merged.txt</c> and <c>iso-3166-1.txt</c> have their own form, every other one has entries.
    /// </summary>
    /// <param name="files">File names without folder, and their texts; the readers are not disposed.</param>
    /// <exception cref="AuthorityFormatException">A line breaks the format or the entries of a file are not sorted by id.</exception>
    internal static AuthorityFile Read(IEnumerable<(string Name, TextReader Reader)> files)
    {
        var entries = new List<AuthorityEntry>();
        var sharedNames = new List<SharedName>();
        var neverMerged = new List<IReadOnlyList<string>>();
        var isoCountries = new List<IsoCountry>();
        foreach (var (name, reader) in files)
        {
            switch (name)
            {
                case SharedNamesFile:
                    sharedNames.AddRange(AuthorityBlock.ReadAll(name, reader).Select(SharedNameParser.Parse));
                    break;
                case NeverMergedFile:
                    neverMerged.AddRange(AuthorityList.ReadGroups(name, reader));
                    break;
                case IsoFile:
                    isoCountries.AddRange(AuthorityList.ReadIsoCountries(name, reader));
                    break;
                default:
                    ReadEntries(name, reader, entries);
                    break;
            }
        }

        // Stable: of two entries with one id, the validator shows the one read first as the right one.
        return new AuthorityFile([.. entries.OrderBy(entry => entry.Id, StringComparer.Ordinal)], sharedNames, neverMerged, isoCountries);
    }

    private static void ReadEntries(string name, TextReader reader, List<AuthorityEntry> entries)
    {
        string? previous = null;
        foreach (var block in AuthorityBlock.ReadAll(name, reader))
        {
            var entry = AuthorityEntryParser.Parse(block);
            if (previous is not null && string.CompareOrdinal(previous, entry.Id) >= 0)
            {
                throw new AuthorityFormatException(name, entry.Line, $"'{entry.Id}' stands after '{previous}'; sort the entries by id, each once.");
            }

            previous = entry.Id;
            entries.Add(entry);
        }
    }
}
