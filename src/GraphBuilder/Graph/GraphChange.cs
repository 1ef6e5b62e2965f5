namespace GraphBuilder.Graph;

/// <summary>The nodes and relationships to merge and to retract, by stable id, so that a part of the graph stands as it shall.</summary>
/// <remarks>Every list is sorted, so that equal changes are written in equal order.</remarks>
internal sealed record GraphChange
{
    /// <summary>Nodes to make or to change.</summary>
    public required IReadOnlyList<NodeChange> Nodes { get; init; }

    /// <summary>Relationships to make or to change.</summary>
    public required IReadOnlyList<RelationshipChange> Relationships { get; init; }

    /// <summary>Relationships to remove.</summary>
    public required IReadOnlyList<RelationshipKey> RetractedRelationships { get; init; }

    /// <summary>Nodes to remove with all their relationships.</summary>
    public required IReadOnlyList<NodeKey> RetractedNodes { get; init; }

    /// <summary>Entities that lose a relationship, to be removed if no other one tells of them.</summary>
    public required IReadOnlyList<NodeKey> LeftBehind { get; init; }

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty =>
        Nodes.Count == 0 && Relationships.Count == 0 && RetractedRelationships.Count == 0 && RetractedNodes.Count == 0 && LeftBehind.Count == 0;

    /// <summary>What turns one state of a part of the graph into another.</summary>
    /// <param name="before">The part as it stands.</param>
    /// <param name="after">The part as it shall stand; it has every entity of <paramref name="before"/>, for others may share them.</param>
    public static GraphChange Between(GraphState before, GraphState after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var gone = before.Nodes.Keys.Where(key => !after.Nodes.ContainsKey(key)).ToHashSet();
        var cut = before.Relationships.Keys.Where(key => !after.Relationships.ContainsKey(key)).ToArray();
        return new GraphChange
        {
            Nodes = after.Nodes.Values
                .Select(node => NodeChange.Between(before.Nodes.GetValueOrDefault(node.Key), node))
                .OfType<NodeChange>()
                .OrderBy(change => change.Key)
                .ToArray(),
            Relationships = Sorted(after.Relationships.Values
                .Select(state => RelationshipChange.Between(before.Relationships.GetValueOrDefault(state.Key), state))
                .OfType<RelationshipChange>(), change => change.Key).ToArray(),
            // What hangs on a node that goes, goes with it.
            RetractedRelationships = Sorted(cut.Where(key => !gone.Contains(key.From) && !gone.Contains(key.To)), key => key).ToArray(),
            RetractedNodes = gone.Order().ToArray(),
            LeftBehind = cut.SelectMany(key => new[] { key.From, key.To }).Where(GraphModel.IsEntity).Distinct().Order().ToArray(),
        };
    }

    // A store that writes a relationship locks both its ends: who takes them in one order for all meets nobody in a deadlock.
    private static IOrderedEnumerable<T> Sorted<T>(IEnumerable<T> items, Func<T, RelationshipKey> key) => items
        .OrderBy(item => key(item).Type, StringComparer.Ordinal)
        .ThenBy(item => key(item).FirstEnd)
        .ThenBy(item => key(item).LastEnd)
        .ThenBy(item => key(item).From)
        .ThenBy(item => key(item).To)
        .ThenBy(item => key(item).Key is long number ? number : 0)
        .ThenBy(item => key(item).Key as string, StringComparer.Ordinal);
}

/// <summary>A node to make or to change.</summary>
/// <param name="Key">Its name.</param>
/// <param name="SecondLabel">The label that it shall have beside the one of its key.</param>
/// <param name="FormerLabel">The one that it has instead and shall lose; null for none.</param>
/// <param name="Properties">What is to be set; null stands for a property to remove.</param>
internal sealed record NodeChange(NodeKey Key, string? SecondLabel, string? FormerLabel, IReadOnlyDictionary<string, object?> Properties)
{
    internal static NodeChange? Between(NodeState? before, NodeState after)
    {
        var changes = after.Properties.ChangesFrom(before?.Properties ?? PropertyMap.Empty);
        var former = before is not null && before.SecondLabel != after.SecondLabel ? before.SecondLabel : null;
        return before is not null && changes.Count == 0 && former is null
            ? null
            : new NodeChange(after.Key, after.SecondLabel, former, changes);
    }
}

/// <summary>A relationship to make or to change.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Properties">What is to be set; null stands for a property to remove.</param>
internal sealed record RelationshipChange(RelationshipKey Key, IReadOnlyDictionary<string, object?> Properties)
{
    internal static RelationshipChange? Between(RelationshipState? before, RelationshipState after)
    {
        var changes = after.Properties.ChangesFrom(before?.Properties ?? PropertyMap.Empty);
        return before is not null && changes.Count == 0 ? null : new RelationshipChange(after.Key, changes);
    }
}
