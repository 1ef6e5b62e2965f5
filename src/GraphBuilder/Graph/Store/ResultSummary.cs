namespace GraphBuilder.Graph.Store;

/// <summary>What is known of a statement after it ran.</summary>
/// <param name="QueryType">What kind of statement it was.</param>
/// <param name="Counters">What it changed.</param>
public sealed record ResultSummary(GraphQueryType QueryType, ResultCounters Counters);

/// <summary>The kinds of statement.</summary>
public enum GraphQueryType
{
    /// <summary>Reads.</summary>
    ReadOnly,

    /// <summary>Reads, returns records, and writes.</summary>
    ReadWrite,

    /// <summary>Writes and returns nothing.</summary>
    WriteOnly,

    /// <summary>Changes constraints or indexes.</summary>
    SchemaWrite,
}

/// <summary>How many things a statement changed.</summary>
public sealed record ResultCounters
{
    /// <summary>Nothing changed.</summary>
    public static ResultCounters None { get; } = new();

    /// <summary>Nodes made.</summary>
    public int NodesCreated { get; init; }

    /// <summary>Nodes removed.</summary>
    public int NodesDeleted { get; init; }

    /// <summary>Relationships made.</summary>
    public int RelationshipsCreated { get; init; }

    /// <summary>Relationships removed.</summary>
    public int RelationshipsDeleted { get; init; }

    /// <summary>Property writes that changed something, removals included; those of made entities count, those of deleted ones do not.</summary>
    public int PropertiesSet { get; init; }

    /// <summary>Labels given to nodes.</summary>
    public int LabelsAdded { get; init; }

    /// <summary>Labels taken from nodes.</summary>
    public int LabelsRemoved { get; init; }

    /// <summary>Indexes made.</summary>
    public int IndexesAdded { get; init; }

    /// <summary>Indexes dropped.</summary>
    public int IndexesRemoved { get; init; }

    /// <summary>Constraints made.</summary>
    public int ConstraintsAdded { get; init; }

    /// <summary>Constraints dropped.</summary>
    public int ConstraintsRemoved { get; init; }

    /// <summary>Whether anything changed.</summary>
    public bool ContainsUpdates => this != None;

    /// <summary>The changes of both together.</summary>
    public static ResultCounters operator +(ResultCounters left, ResultCounters right) => Combine(left, right, 1);

    /// <summary>The changes of <paramref name="left"/> that came after those of <paramref name="right"/>.</summary>
    public static ResultCounters operator -(ResultCounters left, ResultCounters right) => Combine(left, right, -1);

    /// <summary>The changes of both together.</summary>
    public static ResultCounters Add(ResultCounters left, ResultCounters right) => left + right;

    /// <summary>The changes of <paramref name="left"/> that came after those of <paramref name="right"/>.</summary>
    public static ResultCounters Subtract(ResultCounters left, ResultCounters right) => left - right;

    private static ResultCounters Combine(ResultCounters left, ResultCounters right, int sign)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new ResultCounters
        {
            NodesCreated = left.NodesCreated + sign * right.NodesCreated,
            NodesDeleted = left.NodesDeleted + sign * right.NodesDeleted,
            RelationshipsCreated = left.RelationshipsCreated + sign * right.RelationshipsCreated,
            RelationshipsDeleted = left.RelationshipsDeleted + sign * right.RelationshipsDeleted,
            PropertiesSet = left.PropertiesSet + sign * right.PropertiesSet,
            LabelsAdded = left.LabelsAdded + sign * right.LabelsAdded,
            LabelsRemoved = left.LabelsRemoved + sign * right.LabelsRemoved,
            IndexesAdded = left.IndexesAdded + sign * right.IndexesAdded,
            IndexesRemoved = left.IndexesRemoved + sign * right.IndexesRemoved,
            ConstraintsAdded = left.ConstraintsAdded + sign * right.ConstraintsAdded,
            ConstraintsRemoved = left.ConstraintsRemoved + sign * right.ConstraintsRemoved,
        };
    }
}
