using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Storage;

/// <summary>A node of the graph in memory; it serves as the value of expressions too, so that reading one makes no object.</summary>
internal sealed class Node(long id) : Entity(id), INodeValue
{
    /// <summary>The labels as stored, also of a deleted node.</summary>
    public LabelSet LabelSet { get; set; } = LabelSet.Empty;

    /// <summary>Where the node stands in the list of each of its labels, in the order of <see cref="LabelSet"/>.</summary>
    public int[] LabelPlaces { get; set; } = [];

    /// <summary>The relationships that leave the node.</summary>
    public Adjacency Outgoing { get; } = new(isOutgoing: true);

    /// <summary>The relationships that enter the node; a loop is in both.</summary>
    public Adjacency Incoming { get; } = new(isOutgoing: false);

    public IReadOnlyList<string> Labels => ((Node)Alive()).LabelSet.Names;

    protected override string Noun => "node";

    public bool HasLabel(string label) => Labels.Contains(label);

    /// <summary>Whether the node has a label, or had it when it was deleted.</summary>
    public bool Has(Label label) => LabelSet.Has(label);

    /// <summary>Whether the node has a label.</summary>
    /// <exception cref="CypherException">The node was deleted.</exception>
    public bool HasAlive(Label label) => ((Node)Alive()).LabelSet.Has(label);
}
