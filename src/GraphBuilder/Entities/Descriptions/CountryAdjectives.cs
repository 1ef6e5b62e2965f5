using GraphBuilder.Entities.Authority;
using GraphBuilder.Language;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>The adjectives of countries: <i>chinois, américaine, nord-coréens</i>; and of compounds their second half (<i>sino-russe</i>).</summary>
internal sealed class CountryAdjectives
{
    private readonly Dictionary<string, string> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);

    /// <summary>Takes them from the authority file, and those of organisations from the shipped data. An adjective that two countries share belongs to the default of its rule, else to none.</summary>
    public CountryAdjectives(AuthorityFile authority, IResourceFiles files)
    {
        ReadOrganisations(files);
        var shared = authority.SharedNames.ToDictionary(name => Folding.Fold(name.Name), name => name.DefaultId, StringComparer.Ordinal);
        var clashes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in authority.Entries)
        {
            foreach (var form in entry.Demonyms.SelectMany(demonym => demonym.Forms).Select(form => Folding.Fold(form)))
            {
                if (!_countries.TryAdd(form, entry.Id) && _countries[form] != entry.Id)
                {
                    clashes.Add(form);
                }
            }

            foreach (var prefix in entry.Prefixes)
            {
                _prefixes.TryAdd(Folding.Fold(prefix), entry.Id);
            }
        }

        foreach (var clash in clashes)
        {
            if (shared.TryGetValue(clash, out var usual) && usual is not null)
            {
                _countries[clash] = usual;
            }
            else
            {
                _countries.Remove(clash);
            }
        }
    }

    private void ReadOrganisations(IResourceFiles files)
    {
        foreach (var line in LexiconLine.Read(files, "data/lexicons/fr/organisation-adjectives.txt"))
        {
            if (line.Columns is not [var forms, var id])
            {
                throw line.NotOf("forms | id");
            }

            foreach (var form in forms.Split(' '))
            {
                _countries[Folding.Fold(form)] = id;
            }
        }
    }

    /// <summary>The id of the country of a folded adjective; null where it is none.</summary>
    public string? Find(string folded) => _countries.GetValueOrDefault(folded);

    /// <summary>The ids of both countries of a compound (<i>sino-russe</i>); null where it is none.</summary>
    public (string First, string Second)? FindPair(string folded)
    {
        var hyphen = folded.IndexOf('-', StringComparison.Ordinal);
        if (hyphen <= 0 || Find(folded) is not null)
        {
            return null;
        }

        return _prefixes.TryGetValue(folded[..hyphen], out var first) && Find(folded[(hyphen + 1)..]) is { } second ? (first, second) : null;
    }
}
