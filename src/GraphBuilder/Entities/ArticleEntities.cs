using GraphBuilder.Entities.Authority;

namespace GraphBuilder.Entities;

/// <summary>The entities of one article while it is being linked: each once, by id, and the names under which the article introduced them.</summary>
internal sealed class ArticleEntities(AuthorityFile authority, DateOnly? published)
{
    private readonly Dictionary<string, Entity> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArticlePerson> _persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _acronyms = new(StringComparer.Ordinal);

    /// <summary>The authority file.</summary>
    public AuthorityFile Authority { get; } = authority;

    /// <summary>The day on which the article came out; null where unknown.</summary>
    public DateOnly? Published { get; } = published;

    /// <summary>All entities, in order of their first mention.</summary>
    public IEnumerable<Entity> All => _byId.Values;

    /// <summary>The persons, in order of their first mention.</summary>
    public IEnumerable<ArticlePerson> Persons => _persons.Values;

    /// <summary>The acronyms that the article introduces in brackets (<i>Cadre stratégique permanent (CSP)</i>), folded.</summary>
    public IReadOnlyDictionary<string, Entity> Acronyms => _acronyms;

    /// <summary>The entity with an id; null where the article has none.</summary>
    public Entity? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The person with an id; null where the article has none.</summary>
    public ArticlePerson? FindPerson(string id) => _persons.GetValueOrDefault(id);

    /// <summary>The entity of an entry of the authority file.</summary>
    public Entity Add(AuthorityEntry entry)
    {
        if (_byId.TryGetValue(entry.Id, out var known))
        {
            return known;
        }

        var entity = new Entity
        {
            Id = entry.Id,
            Type = entry.Type,
            Name = entry.Name,
            NameFr = entry.NameFr,
            Names = [.. entry.Aliases.Concat(entry.Acronyms).Append(entry.NameFr).OfType<string>()
                .Where(name => !string.Equals(name, entry.Name, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Country = entry.Country,
            Wikidata = entry.Wikidata,
            LinkedBy = "authority",
        };
        _byId.Add(entity.Id, entity);
        if (entity.Type == EntityType.Person)
        {
            _persons.Add(entity.Id, new ArticlePerson(entity, entry));
        }

        return entity;
    }

    /// <summary>An entity that the authority file does not have.</summary>
    /// <param name="type">What kind it is.</param>
    /// <param name="name">Its fullest form in the article.</param>
    /// <param name="country">Code of its state, where known.</param>
    /// <param name="rule">The rule that made it.</param>
    public Entity AddNew(EntityType type, string name, string? country, string rule)
    {
        var id = Folding.Slug(name);
        if (_byId.TryGetValue(id, out var known))
        {
            return known;
        }

        var entity = new Entity { Id = id, Type = type, Name = name, NameFr = name, Names = [], Country = country, LinkedBy = $"new: {rule}" };
        _byId.Add(id, entity);
        if (type == EntityType.Person)
        {
            _persons.Add(id, new ArticlePerson(entity, null));
        }

        return entity;
    }

    /// <summary>Notes that the article calls an entity by an acronym.</summary>
    public void AddAcronym(string acronym, Entity entity) => _acronyms.TryAdd(Folding.Fold(acronym), entity);

    /// <summary>Gives an entity the state it belongs to, where it has none yet.</summary>
    public void SetCountry(Entity entity, string country)
    {
        if (entity.Country is null && _byId.ContainsKey(entity.Id))
        {
            _byId[entity.Id] = entity with { Country = country };
            FindPerson(entity.Id)?.Take(_byId[entity.Id]);
        }
    }
}
