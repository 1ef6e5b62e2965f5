using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;

namespace GraphBuilder.Relations;

/// <summary>Names that stand inside longer ones: the town of <i>aéroport de Goma</i>, the owner of <i>Conseil de sécurité de l'ONU</i>.</summary>
internal sealed class InnerNames
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    private InnerNames(IEnumerable<AuthorityEntry> entries)
    {
        // A name that two of them share belongs to none.
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var name in entry.Aliases.Concat(entry.Acronyms).Append(entry.NameFr ?? entry.Name).Select(name => Folding.Fold(name)).Distinct(StringComparer.Ordinal))
            {
                if (!_ids.TryAdd(name, entry.Id))
                {
                    shared.Add(name);
                }
            }
        }

        foreach (var name in shared)
        {
            _ids.Remove(name);
        }
    }

    /// <summary>The towns of the authority file.</summary>
    public static InnerNames Towns(AuthorityFile authority) => new(authority.Entries.Where(entry => entry.Kind is PlaceKind.City or PlaceKind.Capital));

    /// <summary>The alliances and international bodies of the authority file.</summary>
    public static InnerNames Alliances(AuthorityFile authority) => new(authority.Entries.Where(entry => entry.Type == EntityType.Alliance));

    /// <summary>Id of what a longer name holds behind <i>de</i> or <i>à</i>, up to its end; null where it holds none.</summary>
    public string? FindInside(RelationSentence sentence, LinkedName name)
    {
        var words = sentence.Words;
        for (var i = name.First + 2; i < name.End; i++)
        {
            // "le sommet de l'Organisation de coopération de Shanghaï" is anywhere.
            if (sentence.Lexicon.Is(words.Folded[i], RelationWord.OfAnywhere))
            {
                return null;
            }

            if (words.Folded[i - 1] is not ("de" or "d'" or "du" or "des" or "a" or "l'"))
            {
                continue;
            }

            if (_ids.TryGetValue(string.Join(' ', words.Folded[i..name.End]), out var id))
            {
                return id;
            }
        }

        return null;
    }
}
