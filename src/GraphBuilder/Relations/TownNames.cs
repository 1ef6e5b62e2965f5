using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Names;

namespace GraphBuilder.Relations;

/// <summary>The towns of the authority file by their folded French names: they stand inside longer names (<i>aéroport de Goma</i>).</summary>
internal sealed class TownNames
{
    private readonly Dictionary<string, string> _towns = new(StringComparer.Ordinal);

    /// <summary>Takes the towns; a name that two of them share belongs to none.</summary>
    public TownNames(AuthorityFile authority)
    {
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in authority.Entries.Where(entry => entry.Kind is PlaceKind.City or PlaceKind.Capital))
        {
            foreach (var name in entry.Aliases.Append(entry.NameFr ?? entry.Name).Select(name => Folding.Fold(name)).Distinct(StringComparer.Ordinal))
            {
                if (!_towns.TryAdd(name, entry.Id))
                {
                    shared.Add(name);
                }
            }
        }

        foreach (var name in shared)
        {
            _towns.Remove(name);
        }
    }

    /// <summary>Id of the town that a longer name holds behind <i>de</i> or <i>à</i>; null where it holds none.</summary>
    public string? FindInside(SentenceWords words, LinkedName name)
    {
        for (var i = name.First + 2; i < name.End; i++)
        {
            // "le sommet de l'Organisation de coopération de Shanghaï" is anywhere.
            if (words.Folded[i] is "organisation" or "groupe" or "accord" or "accords" or "traite" or "processus")
            {
                return null;
            }

            if (words.Folded[i - 1] is not ("de" or "d'" or "du" or "a"))
            {
                continue;
            }

            for (var end = name.End; end > i; end--)
            {
                if (_towns.TryGetValue(string.Join(' ', words.Folded[i..end]), out var town))
                {
                    return town;
                }
            }
        }

        return null;
    }
}
