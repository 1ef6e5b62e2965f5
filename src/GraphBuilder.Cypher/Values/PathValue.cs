namespace GraphBuilder.Cypher.Values;

/// <summary>A walk: nodes and the relationships between them, in the order walked.</summary>
internal sealed class PathValue
{
    /// <summary>Makes a path.</summary>
    /// <param name="nodes">The nodes, at least one.</param>
    /// <param name="relationships">The relationships, one fewer than nodes; number i joins nodes i and i + 1 in either direction.</param>
    /// <exception cref="ArgumentException">The counts do not fit.</exception>
    public PathValue(IReadOnlyList<INodeValue> nodes, IReadOnlyList<IRelationshipValue> relationships)
    {
        if (nodes.Count != relationships.Count + 1)
        {
            throw new ArgumentException($"A path has one relationship fewer than nodes; found {relationships.Count} with {nodes.Count} nodes.", nameof(relationships));
        }
        Nodes = nodes;
        Relationships = relationships;
    }

    /// <summary>The nodes, first to last.</summary>
    public IReadOnlyList<INodeValue> Nodes { get; }

    /// <summary>The relationships, first to last.</summary>
    public IReadOnlyList<IRelationshipValue> Relationships { get; }

    /// <summary>Number of relationships.</summary>
    public int Length => Relationships.Count;
}
