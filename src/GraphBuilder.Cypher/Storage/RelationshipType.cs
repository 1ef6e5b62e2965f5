namespace GraphBuilder.Cypher.Storage;

/// <summary>A relationship type, with its relationships.</summary>
internal sealed class RelationshipType(int id, string name)
{
    private Relationship[] relationships = [];

    /// <summary>Number of the type in the store's file.</summary>
    public int Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>How many relationships have the type.</summary>
    public int Count { get; private set; }

    /// <summary>The indexes on the type, those of constraints included.</summary>
    public PropertyIndex[] Indexes { get; set; } = [];

    /// <summary>The relationship at a place of the list, or null behind its end.</summary>
    public Relationship? RelationshipAt(int place) => place < Count ? relationships[place] : null;

    public void Add(Relationship relationship)
    {
        if (Count == relationships.Length) Array.Resize(ref relationships, Math.Max(4, Count * 2));
        relationship.TypePlace = Count;
        relationships[Count++] = relationship;
    }

    public void Remove(Relationship relationship)
    {
        var last = relationships[--Count];
        relationships[Count] = null!;
        if (last == relationship) return;
        relationships[relationship.TypePlace] = last;
        last.TypePlace = relationship.TypePlace;
    }
}
