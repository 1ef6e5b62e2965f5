using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Updating;

/// <summary>One item of SET or REMOVE; it does nothing when its subject is null.</summary>
internal abstract class Assignment
{
    public abstract void Apply(Value[] row, StatementContext context);

    /// <summary>The entity to change, null for null.</summary>
    /// <exception cref="CypherException">It is something else, or was deleted.</exception>
    protected static Entity? EntityOf(Value subject) => subject.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Node => Alive((Node)subject.AsNode),
        ValueKind.Relationship => Alive((Relationship)subject.AsRelationship),
        _ => throw CypherException.Type($"A node or relationship was expected to change, found {subject}."),
    };

    private static Entity Alive(Entity entity) => entity.IsDeleted
        ? throw new CypherException(CypherErrorCode.EntityNotFound, $"The entity with id {entity.Id} was deleted in this transaction, so it cannot be changed.")
        {
            Detail = "DeletedEntityAccess",
        }
        : entity;
}
