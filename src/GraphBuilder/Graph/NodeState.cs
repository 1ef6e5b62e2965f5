namespace GraphBuilder.Graph;

/// <summary>Names a node: the label that holds its unique <c>id</c>, and the id.</summary>
/// <param name="Label">A label of the graph's closed list (<c>Actor</c>, <c>Event</c>).</param>
/// <param name="Id">The id.</param>
internal readonly record struct NodeKey(string Label, string Id) : IComparable<NodeKey>
{
    /// <summary>By label, then by id (ordinal).</summary>
    public int CompareTo(NodeKey other) =>
        Label != other.Label ? string.CompareOrdinal(Label, other.Label) : string.CompareOrdinal(Id, other.Id);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(NodeKey left, NodeKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(NodeKey left, NodeKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(NodeKey left, NodeKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(NodeKey left, NodeKey right) => left.CompareTo(right) >= 0;
}

/// <summary>A node as it stands, or as it shall stand, in the store.</summary>
/// <param name="Key">Its name.</param>
/// <param name="SecondLabel">The label beside the one of its key (<c>Country</c>, <c>Accuse</c>); null for none.</param>
/// <param name="Properties">Its properties without <c>id</c>; none is null.</param>
internal sealed record NodeState(NodeKey Key, string? SecondLabel, PropertyMap Properties);

/// <summary>Names a relationship.</summary>
/// <param name="Type">A type of the graph's closed list.</param>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Key">What tells it from others of its type between the same nodes; null where there is only one.</param>
internal readonly record struct RelationshipKey(string Type, NodeKey From, NodeKey To, object? Key = null)
{
    /// <summary>The end that comes first, whatever the direction.</summary>
    public NodeKey FirstEnd => From <= To ? From : To;

    /// <summary>The end that comes last.</summary>
    public NodeKey LastEnd => From <= To ? To : From;
}

/// <summary>A relationship as it stands, or as it shall stand, in the store.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Properties">Its properties without the one of its key; none is null.</param>
internal sealed record RelationshipState(RelationshipKey Key, PropertyMap Properties);
