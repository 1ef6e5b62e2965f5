namespace GraphBuilder.Entities.Authority;

/// <summary>Puts a user's own entries beside the shipped ones: one with a shipped id adds its names, offices and memberships to that entry.</summary>
internal static class AuthorityExtension
{
    /// <summary>The shipped file with the entries of another.</summary>
    public static AuthorityFile Extend(AuthorityFile shipped, AuthorityFile own)
    {
        var entries = new Dictionary<string, AuthorityEntry>(StringComparer.Ordinal);
        var doubled = new List<AuthorityEntry>();
        foreach (var entry in shipped.Entries)
        {
            // An id given twice among the shipped ones stays for the validator to report.
            if (!entries.TryAdd(entry.Id, entry))
            {
                doubled.Add(entry);
            }
        }

        foreach (var entry in own.Entries)
        {
            entries[entry.Id] = entries.TryGetValue(entry.Id, out var known) ? Unite(known, entry) : entry;
        }

        return new AuthorityFile(
            [.. entries.Values.Concat(doubled).OrderBy(entry => entry.Id, StringComparer.Ordinal)],
            [.. shipped.SharedNames, .. own.SharedNames],
            [.. shipped.NeverMerged, .. own.NeverMerged],
            shipped.IsoCountries);
    }

    // What the shipped entry says of single facts stays; the user's file fills gaps and adds. Problems show in the user's file, which he can mend.
    private static AuthorityEntry Unite(AuthorityEntry shipped, AuthorityEntry own) => shipped with
    {
        File = own.File,
        Line = own.Line,
        NameFr = shipped.NameFr ?? own.NameFr,
        Aliases = Union(shipped.Aliases, own.Aliases.Append(own.Name).Concat(own.NameFr is { } french ? [french] : []).Where(name => name != shipped.Name && name != shipped.NameFr)),
        Gender = shipped.Gender ?? own.Gender,
        Country = shipped.Country ?? own.Country,
        Wikidata = shipped.Wikidata ?? own.Wikidata,
        Surnames = Union(shipped.Surnames, own.Surnames),
        Acronyms = Union(shipped.Acronyms, own.Acronyms),
        Metonyms = Union(shipped.Metonyms, own.Metonyms),
        Prominent = shipped.Prominent || own.Prominent,
        Offices = Union(shipped.Offices, own.Offices),
        Members = Union(shipped.Members, own.Members),
        Kind = shipped.Kind ?? own.Kind,
        Seat = shipped.Seat ?? own.Seat,
        Parent = shipped.Parent ?? own.Parent,
    };

    private static T[] Union<T>(IReadOnlyList<T> first, IEnumerable<T> second) => [.. first.Concat(second).Distinct()];
}
