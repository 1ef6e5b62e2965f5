using GraphBuilder.Entities.Authority;
using GraphBuilder.Language;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>A noun that with an article stands for the last entity of its kind.</summary>
/// <param name="Types">The kinds of entity that it can mean.</param>
/// <param name="Ids">The only entities that it can mean (<i>le royaume</i>), or words of their id (<i>le parquet</i>); empty for any.</param>
/// <param name="Places">The kinds of place that it can mean (<i>la ville</i>); empty for any.</param>
internal sealed record KindNoun(IReadOnlyList<EntityType> Types, IReadOnlyList<string> Ids, IReadOnlyList<PlaceKind> Places)
{
    /// <summary>Whether it means any state: <i>le pays</i>.</summary>
    public bool IsAnyState => Ids.Count == 0 && Types is [EntityType.Country];

    /// <summary>Whether an entity can be meant.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="authority">Knows the kinds of places.</param>
    public bool Fits(Entity entity, AuthorityFile authority) =>
        (Places.Count == 0 || authority.Find(entity.Id)?.Kind is not { } kind || Places.Contains(kind))
        && Types.Contains(entity.Type) && (Ids.Count == 0 || Ids.Any(id => id.StartsWith('*') ? entity.Id.Contains(id[1..], StringComparison.Ordinal) : id == entity.Id));
}

/// <summary>The nouns of the shipped data that stand for the last entity of their kind: <i>le royaume, l'organisation, les rebelles</i>.</summary>
internal sealed class KindNouns
{
    private readonly Dictionary<string, KindNoun> _nouns = new(StringComparer.Ordinal);

    /// <summary>Loads the nouns.</summary>
    public static KindNouns Load(IResourceFiles files)
    {
        var nouns = new KindNouns();
        foreach (var line in LexiconLine.Read(files, "data/lexicons/fr/kind-nouns.txt"))
        {
            if (line.Columns is not [var noun, var types, var ids])
            {
                throw line.NotOf("noun | kinds | ids");
            }

            nouns._nouns[Folding.Fold(noun)] = new KindNoun(
                [.. types.Split(' ').Select(type => Enum.TryParse<EntityType>(type, out var kind) ? kind : throw line.Error($"'{type}' is no kind of entity."))],
                [.. ids.Split(' ').Where(id => id is not "-" && !id.StartsWith('+'))],
                [.. ids.Split(' ').Where(id => id.StartsWith('+')).Select(id => Enum.TryParse<PlaceKind>(id[1..], out var kind) ? kind : throw line.Error($"'{id}' is no kind of place."))]);
        }

        return nouns;
    }

    /// <summary>The noun of a folded word; null where it is none.</summary>
    public KindNoun? Find(string folded) => _nouns.GetValueOrDefault(folded);
}
