namespace GraphBuilder.Cypher.Storage;

/// <summary>A label, with the nodes that have it: a scan of the label reads this list.</summary>
internal sealed class Label(int id, string name)
{
    private Node[] nodes = [];

    /// <summary>Number of the label in the store's file.</summary>
    public int Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>How many nodes have the label.</summary>
    public int Count { get; private set; }

    /// <summary>The indexes on the label, those of constraints included.</summary>
    public PropertyIndex[] Indexes { get; set; } = [];

    /// <summary>
    /// The node at a place of the list, or null behind its end. The list is in the order in which the nodes got the label
    /// as long as none lost it.
    /// </summary>
    public Node? NodeAt(int place) => place < Count ? nodes[place] : null;

    /// <summary>Adds a node and returns its place in the list.</summary>
    public int Add(Node node)
    {
        if (Count == nodes.Length) Array.Resize(ref nodes, Math.Max(4, Count * 2));
        nodes[Count] = node;
        return Count++;
    }

    /// <summary>Frees a place by moving the last node there, which is returned; null when the place was the last.</summary>
    public Node? RemoveAt(int place)
    {
        var last = nodes[--Count];
        nodes[Count] = null!;
        if (place == Count) return null;
        nodes[place] = last;
        return last;
    }
}
