using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Extraction;

/// <summary>The names of the authority file that headlines pair with a hyphen: <i>Trump-Poutine</i>, <i>Macky Sall-Alassane Ouattara</i>, <i>Moscou-Pékin</i>.</summary>
internal static class KnownPairs
{
    private const int ShortestName = 4;

    /// <summary>Collects people known by their last name alone, countries and capitals.</summary>
    public static PairedNames Of(AuthorityFile authority)
    {
        var first = new HashSet<string>(StringComparer.Ordinal);
        var alone = new HashSet<string>(StringComparer.Ordinal);
        var given = new HashSet<string>(StringComparer.Ordinal);
        var whole = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in authority.Entries)
        {
            var names = entry.Aliases.Prepend(entry.NameFr ?? entry.Name).Prepend(entry.Name).Concat(entry.Surnames).ToList();
            whole.UnionWith(names.SelectMany(name => name.Split(' ')).Where(word => word.Contains('-', StringComparison.Ordinal)).Select(word => Folding.Fold(word)));
            if (entry.Type is EntityType.Person)
            {
                if (entry.Prominent)
                {
                    alone.UnionWith(Words(entry.Surnames.Concat(entry.Aliases)));
                }

                first.UnionWith(Words(entry.Surnames.Concat(names.Select(name => name[(name.LastIndexOf(' ') + 1)..]))));
                given.UnionWith(Words(names.Select(name => name[..Math.Max(0, name.IndexOf(' ', StringComparison.Ordinal))])));
            }
            else if (entry.Type is EntityType.Country)
            {
                alone.UnionWith(Words(names));
                alone.UnionWith(Words(authority.Find(entry.Capital ?? string.Empty) is { } capital ? capital.Aliases.Append(capital.NameFr ?? capital.Name) : []));
            }
        }

        // "Jean-Bosco" is a first name, though there is a Mrs Jean.
        first.ExceptWith(given);
        first.UnionWith(alone);
        given.UnionWith(first);
        return new PairedNames(first, given, whole);
    }

    private static IEnumerable<string> Words(IEnumerable<string> names) =>
        names.Where(name => name.Length >= ShortestName && !name.Contains(' ', StringComparison.Ordinal)).Select(name => Folding.Fold(name));
}
