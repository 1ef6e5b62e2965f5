using GraphBuilder.Cypher.Execution.Reading;
using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Updating;

/// <summary>A node to make.</summary>
internal sealed record NodeCreation(int Slot, LabelSet Labels, PropertyMap Properties);

/// <summary>A relationship to make between the nodes of two slots.</summary>
internal sealed record RelationshipCreation(
    int Slot, RelationshipType Type, int From, string FromName, int To, string ToName, PropertyMap Properties);

/// <summary>Makes what a pattern describes: first its nodes, then its relationships.</summary>
internal sealed class PatternCreation(IReadOnlyList<NodeCreation> nodes, IReadOnlyList<RelationshipCreation> relationships)
{
    public void Create(Value[] row, StatementContext context)
    {
        var transaction = context.Writing;
        foreach (var node in nodes)
        {
            row[node.Slot] = Value.Of(transaction.CreateNode(node.Labels, node.Properties.Evaluate(row, context)));
        }

        foreach (var relationship in relationships)
        {
            var from = End(row, relationship.From, relationship.FromName);
            var to = End(row, relationship.To, relationship.ToName);
            var properties = relationship.Properties.Evaluate(row, context);
            row[relationship.Slot] = Value.Of(transaction.CreateRelationship(relationship.Type, from, to, properties));
        }
    }

    /// <summary>MERGE cannot look for a missing property, nor for a pattern at a missing node.</summary>
    /// <exception cref="CypherException">A property or a node that is known already is null.</exception>
    public void CheckForMerge(Value[] row, StatementContext context)
    {
        foreach (var node in nodes) CheckProperties(node.Properties, "node", row, context);
        var made = nodes.Select(node => node.Slot).ToArray();
        foreach (var relationship in relationships)
        {
            CheckProperties(relationship.Properties, "relationship", row, context);
            if (Array.IndexOf(made, relationship.From) < 0) End(row, relationship.From, relationship.FromName);
            if (Array.IndexOf(made, relationship.To) < 0) End(row, relationship.To, relationship.ToName);
        }
    }

    private static void CheckProperties(PropertyMap properties, string noun, Value[] row, StatementContext context)
    {
        if (properties.FindNull(row, context) is not { } key) return;
        throw new CypherException(
            CypherErrorCode.Semantic, $"Cannot merge the following {noun} because of null property value for '{key}'.")
        {
            Detail = "MergeReadOwnWrites",
        };
    }

    private static Node End(Value[] row, int slot, string name) => NodeSlots.NodeIn(row, slot)
        ?? throw new CypherException(CypherErrorCode.EntityNotFound, $"Failed to create a relationship: the node '{name}' is null.");
}
