namespace GraphBuilder.Entities.Authority.Import;

/// <summary>What an entry of the authority file says already, so that an import need not add it.</summary>
internal static class KnownFacts
{
    /// <summary>Its names of all kinds, folded, each once.</summary>
    public static IEnumerable<string> NamesOf(AuthorityEntry entry) => new[] { entry.Name, entry.NameFr }.OfType<string>()
        .Concat(entry.Aliases).Concat(entry.Acronyms).Concat(entry.Metonyms)
        .Concat(entry.Demonyms.SelectMany(demonym => demonym.Forms))
        .Select(name => Folding.Fold(name)).Distinct(StringComparer.Ordinal);

    /// <summary>Whether it says what a line would add; an office counts as said whatever its dates.</summary>
    public static bool Says(AuthorityEntry entry, string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var value = line[(colon + 2)..];
        return line[..colon] switch
        {
            "surname" => entry.Surnames.Contains(value, StringComparer.Ordinal),
            "acronym" => entry.Acronyms.Contains(value, StringComparer.Ordinal),
            _ => value.Split('|', StringSplitOptions.TrimEntries) is [var position, var holder, ..] && entry.Offices.Any(office => office.Position == position && office.HolderId == holder),
        };
    }
}
