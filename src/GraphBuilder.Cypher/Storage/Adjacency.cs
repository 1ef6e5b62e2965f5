namespace GraphBuilder.Cypher.Storage;

/// <summary>The relationships on one side of a node, in one growing array per type: nodes have few types, and a hub is read by type.</summary>
internal sealed class Adjacency(bool isOutgoing)
{
    private Group[] groups = [];

    /// <summary>How many relationships there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many types there are groups of; a group can be empty.</summary>
    public int GroupCount => groups.Length;

    /// <summary>The relationships of one group. The span does not see later changes.</summary>
    public ReadOnlySpan<Relationship> GroupAt(int index) => groups[index].Relationships.AsSpan(0, groups[index].Count);

    public RelationshipType TypeAt(int index) => groups[index].Type;

    /// <summary>The relationship at a place of a group, or null behind its end.</summary>
    public Relationship? RelationshipAt(int group, int place) =>
        place < groups[group].Count ? groups[group].Relationships[place] : null;

    public void Add(Relationship relationship)
    {
        ref var group = ref GroupOf(relationship.TypeToken);
        if (group.Count == group.Relationships.Length) Array.Resize(ref group.Relationships, Math.Max(2, group.Count * 2));
        SetPlace(relationship, group.Count);
        group.Relationships[group.Count++] = relationship;
        Count++;
    }

    public void Remove(Relationship relationship)
    {
        ref var group = ref GroupOf(relationship.TypeToken);
        var last = group.Relationships[--group.Count];
        group.Relationships[group.Count] = null!;
        Count--;
        if (last == relationship) return;
        var place = isOutgoing ? relationship.OutgoingPlace : relationship.IncomingPlace;
        group.Relationships[place] = last;
        SetPlace(last, place);
    }

    private void SetPlace(Relationship relationship, int place)
    {
        if (isOutgoing) relationship.OutgoingPlace = place;
        else relationship.IncomingPlace = place;
    }

    private ref Group GroupOf(RelationshipType type)
    {
        for (var index = 0; index < groups.Length; index++)
        {
            if (groups[index].Type == type) return ref groups[index];
        }

        Array.Resize(ref groups, groups.Length + 1);
        groups[^1] = new Group { Type = type, Relationships = [] };
        return ref groups[^1];
    }

    private struct Group
    {
        public RelationshipType Type;
        public Relationship[] Relationships;
        public int Count;
    }
}
