namespace GraphBuilder.Graph.Store;

/// <summary>A node as a result holds it: a copy, not connected to the store.</summary>
/// <param name="Id">Unique among the store's nodes.</param>
/// <param name="Labels">In no order that means anything.</param>
/// <param name="Properties">By name.</param>
public sealed record GraphNode(long Id, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties)
{
    /// <summary>The id as <c>elementId()</c> gives it.</summary>
    public required string ElementId { get; init; }
}

/// <summary>A relationship as a result holds it.</summary>
/// <param name="Id">Unique among the store's relationships.</param>
/// <param name="Type">Its one type.</param>
/// <param name="StartNodeId">The <see cref="GraphNode.Id"/> where it starts.</param>
/// <param name="EndNodeId">The <see cref="GraphNode.Id"/> where it ends.</param>
/// <param name="Properties">By name.</param>
public sealed record GraphRelationship(
    long Id, string Type, long StartNodeId, long EndNodeId, IReadOnlyDictionary<string, object?> Properties)
{
    /// <summary>The id as <c>elementId()</c> gives it.</summary>
    public required string ElementId { get; init; }

    /// <summary>The element id of the node where it starts.</summary>
    public required string StartNodeElementId { get; init; }

    /// <summary>The element id of the node where it ends.</summary>
    public required string EndNodeElementId { get; init; }
}

/// <summary>A walk through the graph.</summary>
/// <param name="Nodes">One more than <paramref name="Relationships"/>.</param>
/// <param name="Relationships">In walking order; each may be walked against its direction.</param>
public sealed record GraphPath(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphRelationship> Relationships);
