using GraphBuilder.Entities;
using GraphBuilder.Entities.Descriptions;

namespace GraphBuilder.Events.Patterns;

/// <summary>Tells which entities of an article stand on one side: a state, its organs and its people.</summary>
/// <param name="entities">The article's entities by id; an id that is missing is a country that only an adjective or a place names.</param>
/// <param name="mentions">How often the article mentions each.</param>
internal sealed class ArticleSides(IReadOnlyDictionary<string, Entity> entities, IReadOnlyDictionary<string, int> mentions)
{
    /// <summary>Whether two entities are the same or belong to one state.</summary>
    public bool IsSame(string left, string right) => left == right || (CountryOf(left) is { } country && country == CountryOf(right));

    /// <summary>The country of an entity, which is its own for a country; null for none.</summary>
    public string? CountryOf(string id) => entities.TryGetValue(id, out var entity) ? Country(entity) : id;

    /// <summary>The country of an entity that the article names; null for any other.</summary>
    public string? CountryOfEntity(string id) => entities.TryGetValue(id, out var entity) ? Country(entity) : null;

    /// <summary>The state that an entity is or belongs to; null for none.</summary>
    public string? StateOf(string id) =>
        !entities.TryGetValue(id, out var entity) || entity.Type is EntityType.Country ? IsCountryCode(id) ? id : null : Country(entity);

    /// <summary>Whether a state is that of an entity, for which it acts: not of rebels, who fight it.</summary>
    public bool IsOfState(string id, string? state) => state is not null && StateOf(id) == state && TypeOf(id) is not EntityType.ArmedGroup;

    /// <summary>The type of an entity; a country where only an adjective or a place names it.</summary>
    public EntityType TypeOf(string id) => entities.TryGetValue(id, out var entity) ? entity.Type : EntityType.Country;

    /// <summary>How often the article mentions an entity; 0 where only an adjective or a place names it.</summary>
    public int Mentions(string id) => mentions.GetValueOrDefault(id);

    /// <summary>Id of the entity of a type that the article mentions more often than any other; null for none.</summary>
    public string? MostMentioned(EntityType type)
    {
        var all = entities.Values.Where(entity => entity.Type == type).OrderByDescending(entity => Mentions(entity.Id)).Take(2).ToList();
        return all.Count > 0 && (all.Count == 1 || Mentions(all[0].Id) > Mentions(all[1].Id)) ? all[0].Id : null;
    }

    /// <summary>Whether an entity can do something: places, gatherings and newspapers do not.</summary>
    public bool CanAct(string id) => TypeOf(id) is not (EntityType.Place or EntityType.Gathering or EntityType.Media);

    /// <summary>Some entities with everybody of their states.</summary>
    public List<string> Around(IReadOnlyList<string> ids)
    {
        var states = ids.Select(StateOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. ids, .. states, .. entities.Values.Where(entity => Country(entity) is { } country && states.Contains(country)).Select(entity => entity.Id)];
    }

    /// <summary>Whether an id is that of a country: ISO 3166 codes of three letters.</summary>
    public static bool IsCountryCode(string id) => OfficeHolders.IsState(id);

    // Rebels are of their land, but no side of its state: they attack it.
    private static string? Country(Entity entity) => entity.Type is EntityType.ArmedGroup ? null : entity.Country;
}
