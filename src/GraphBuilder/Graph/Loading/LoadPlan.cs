namespace GraphBuilder.Graph.Loading;

/// <summary>What a load is going to do to a part of the graph.</summary>
/// <param name="Before">The part as it stands.</param>
/// <param name="After">The part as it shall stand.</param>
/// <param name="Unseen">Entities whose relations to others the authority file may know and the store may not have.</param>
internal sealed record LoadPlan(GraphState Before, GraphState After, IReadOnlyList<NodeKey> Unseen)
{
    /// <summary>What turns the one into the other.</summary>
    public GraphChange Change { get; } = GraphChange.Between(Before, After);
}
