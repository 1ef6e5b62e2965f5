using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Events;

namespace GraphBuilder.Relations;

/// <summary>The relations of one article while its sentences are read, and what the rules ask about its entities.</summary>
internal sealed class ArticleRelations(AuthorityFile authority, IReadOnlyList<Entity> entities, DateOnly? published)
{
    private readonly Dictionary<string, Entity> _entities = entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Subject, string Object, string? Position, bool Former), StaticRelation> _found = [];

    /// <summary>The day on which the article came out; null where unknown.</summary>
    public DateOnly? Published { get; } = published;

    /// <summary>The relations by type, subject, object, position.</summary>
    public IReadOnlyList<StaticRelation> All() =>
    [
        .. _found.Values
            .OrderBy(relation => relation.Type, StringComparer.Ordinal).ThenBy(relation => relation.Subject, StringComparer.Ordinal)
            .ThenBy(relation => relation.Object, StringComparer.Ordinal).ThenBy(relation => relation.Position, StringComparer.Ordinal)
            .ThenBy(relation => relation.Former),
    ];

    /// <summary>Adds a relation; one told before gains a place of evidence.</summary>
    public void Add(RelationRule rule, string subject, string target, RelationSentence sentence, TextSpan span, string? position = null, bool former = false, string? kin = null)
    {
        if (string.Equals(subject, target, StringComparison.Ordinal))
        {
            return;
        }

        var key = (rule.Type, subject, target, position, former);
        var evidence = new Evidence(span, sentence.Words.Sentence.Ordinal, rule.Name);
        _found[key] = _found.TryGetValue(key, out var known)
            ? known with { Evidence = [.. known.Evidence, evidence], Confidence = Math.Max(known.Confidence, rule.Confidence) }
            : new StaticRelation
            {
                Type = rule.Type, Subject = subject, Object = target, Position = position, Former = former, Kin = kin, Evidence = [evidence], Confidence = rule.Confidence,
            };
    }

    /// <summary>The authority entry of an entity; null where it has none.</summary>
    public AuthorityEntry? EntryOf(Entity entity) => authority.Find(entity.Id);

    /// <summary>What kind of entity an id stands for; null for an id that nothing knows.</summary>
    public EntityType? TypeOf(string id) => _entities.TryGetValue(id, out var entity) ? entity.Type : authority.Find(id)?.Type;

    /// <summary>Whether an id is that of a state.</summary>
    public bool IsState(string id) => TypeOf(id) == EntityType.Country;
}
