using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Storage;

/// <summary>What nodes and relationships share: a number and properties.</summary>
internal abstract class Entity(long id)
{
    public long Id { get; } = id;

    /// <summary>Whether a statement of the open transaction or an earlier one deleted it.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>The properties as stored, also of a deleted entity.</summary>
    public PropertySet Stored { get; set; }

    public IReadOnlyDictionary<string, Value> Properties => Alive().Stored.ToMap();

    /// <summary>"node" or "relationship", for messages.</summary>
    protected abstract string Noun { get; }

    public Value GetProperty(string key) => Alive().Stored.Get(key);

    protected Entity Alive() => IsDeleted
        ? throw new CypherException(CypherErrorCode.EntityNotFound, $"The {Noun} with id {Id} has been deleted in this transaction.")
        {
            Detail = "DeletedEntityAccess",
        }
        : this;
}
