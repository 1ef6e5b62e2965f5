using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Storage;

/// <summary>A relationship of the graph in memory, which serves as the value of expressions too.</summary>
internal sealed class Relationship(long id, RelationshipType type, Node start, Node end) : Entity(id), IRelationshipValue
{
    public RelationshipType TypeToken { get; } = type;

    public Node StartNode { get; } = start;

    public Node EndNode { get; } = end;

    /// <summary>The type's name; a deleted relationship keeps it.</summary>
    public string Type => TypeToken.Name;

    public long StartId => StartNode.Id;

    public long EndId => EndNode.Id;

    public INodeValue Start => StartNode;

    public INodeValue End => EndNode;

    /// <summary>Place in the list of its type.</summary>
    public int TypePlace { get; set; }

    /// <summary>Place in its group of the start node's outgoing relationships.</summary>
    public int OutgoingPlace { get; set; }

    /// <summary>Place in its group of the end node's incoming relationships.</summary>
    public int IncomingPlace { get; set; }

    protected override string Noun => "relationship";

    /// <summary>The node at the other end.</summary>
    public Node OtherNode(Node node) => node == StartNode ? EndNode : StartNode;
}
