namespace GraphBuilder.Graph.Loading;

/// <summary>What a load would change in a graph.</summary>
public sealed record GraphDifference
{
    /// <summary>Nodes by the label that holds their id, in its order; labels without a change are left out.</summary>
    public required IReadOnlyList<KindDifference> Nodes { get; init; }

    /// <summary>Relationships by type, in its order; types without a change are left out.</summary>
    public required IReadOnlyList<KindDifference> Relationships { get; init; }

    /// <summary>The events that would come, change or go, by their summary.</summary>
    public required IReadOnlyList<EventDifference> Events { get; init; }

    /// <summary>Whether the graph would stay as it is.</summary>
    public bool IsEmpty => Nodes.Count == 0 && Relationships.Count == 0;
}

/// <summary>How many nodes or relationships of one kind would come, change and go.</summary>
/// <param name="Kind">A label or type.</param>
/// <param name="Created">Those that the store does not have yet.</param>
/// <param name="Changed">Those whose properties or labels would be others.</param>
/// <param name="Deleted">Those that nothing would tell of any more.</param>
public sealed record KindDifference(string Kind, int Created, int Changed, int Deleted);

/// <summary>An event that a load would make, change or remove.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Summary">What happened, in a line; of an event that goes, as it was.</param>
public sealed record EventDifference(DifferenceKind Kind, string Summary);

/// <summary>What a load does to a thing.</summary>
public enum DifferenceKind
{
    /// <summary>Makes it.</summary>
    Created,

    /// <summary>Changes it.</summary>
    Changed,

    /// <summary>Removes it.</summary>
    Deleted,
}
