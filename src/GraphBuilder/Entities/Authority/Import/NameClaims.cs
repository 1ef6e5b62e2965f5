namespace GraphBuilder.Entities.Authority.Import;

/// <summary>Whose each name is, known before or first said in the import: two entries of one name would need a rule to tell them apart.</summary>
internal sealed class NameClaims
{
    private readonly Dictionary<string, List<AuthorityEntry>> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _new = new(StringComparer.Ordinal);

    /// <summary>Begins with the names of the entries known.</summary>
    public NameClaims(IEnumerable<AuthorityEntry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var name in KnownFacts.NamesOf(entry))
            {
                if (!_known.TryGetValue(name, out var claimants))
                {
                    _known[name] = claimants = [];
                }

                claimants.Add(entry);
            }
        }
    }

    /// <summary>The known entries of a name.</summary>
    public List<AuthorityEntry> Known(string name) => _known.GetValueOrDefault(Folding.Fold(name), []);

    /// <summary>Claims a name for an entry; names who has it already, in the words of a message, or null where nobody else does.</summary>
    public string? Claim(string name, string id)
    {
        if (Known(name).Find(entry => entry.Id != id) is { } other)
        {
            return $"'{other.Id}'";
        }

        var folded = Folding.Fold(name);
        _new.TryAdd(folded, id);
        return _new[folded] == id ? null : $"'{_new[folded]}' of this import";
    }
}
