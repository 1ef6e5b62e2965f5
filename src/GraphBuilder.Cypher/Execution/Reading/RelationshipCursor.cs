using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>Goes through the relationships of a node in a direction and of some types; a loop comes once.</summary>
/// <param name="node">Whose relationships.</param>
/// <param name="direction">Seen from the node.</param>
/// <param name="types">The types wanted; null for all.</param>
internal struct RelationshipCursor(Node node, Direction direction, RelationshipType[]? types)
{
    private Adjacency adjacency = direction == Direction.Incoming ? node.Incoming : node.Outgoing;
    private bool isSecondSide;
    private int group = -1;
    private int place;

    public Relationship Current { get; private set; } = null!;

    public bool MoveNext()
    {
        while (true)
        {
            if (group >= 0 && adjacency.RelationshipAt(group, place) is { } relationship)
            {
                place++;
                if (isSecondSide && relationship.StartNode == relationship.EndNode) continue;
                Current = relationship;
                return true;
            }

            place = 0;
            do
            {
                group++;
            }
            while (group < adjacency.GroupCount && types is not null && Array.IndexOf(types, adjacency.TypeAt(group)) < 0);

            if (group < adjacency.GroupCount) continue;
            if (direction != Direction.Both || isSecondSide) return false;
            isSecondSide = true;
            adjacency = node.Incoming;
            group = -1;
        }
    }
}
