namespace GraphBuilder.Graph;

/// <summary>A part of the graph, as it stands or as it shall stand.</summary>
internal sealed class GraphState
{
    private readonly Dictionary<NodeKey, NodeState> nodes = [];
    private readonly Dictionary<RelationshipKey, RelationshipState> relationships = [];

    /// <summary>The nodes, each once.</summary>
    public IReadOnlyDictionary<NodeKey, NodeState> Nodes => nodes;

    /// <summary>The relationships, each once.</summary>
    public IReadOnlyDictionary<RelationshipKey, RelationshipState> Relationships => relationships;

    internal void Add(NodeState node) => nodes[node.Key] = node;

    internal void Add(GraphState other)
    {
        foreach (var node in other.Nodes.Values)
        {
            Add(node);
        }

        foreach (var relationship in other.Relationships.Values)
        {
            Add(relationship);
        }
    }

    internal void Add(RelationshipState relationship) => relationships[relationship.Key] = relationship;
}
