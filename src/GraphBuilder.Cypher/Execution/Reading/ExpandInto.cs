using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Syntax.Ast;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>Finds the relationships between two known nodes, going through those of the node that has fewer.</summary>
internal sealed class ExpandInto(Operator source, PatternStep step) : Operator
{
    public override string Description => $"Expand(Into) {step.Text}";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            if (NodeSlots.NodeIn(row, step.From) is not { } from || NodeSlots.NodeIn(row, step.To) is not { } to) continue;
            var startsAtTo = DegreeOf(to) < DegreeOf(from);
            var cursor = startsAtTo
                ? new RelationshipCursor(to, Opposite(step.Direction), step.Types)
                : new RelationshipCursor(from, step.Direction, step.Types);
            var (near, far) = startsAtTo ? (to, from) : (from, to);
            while (cursor.MoveNext())
            {
                context.Tick();
                var relationship = cursor.Current;
                if (relationship.OtherNode(near) != far || Trail.Uses(row, step.Others, relationship)) continue;
                row[step.Relationship] = Value.Of(relationship);
                yield return row;
            }
        }
    }

    public static Direction Opposite(Direction direction) => direction switch
    {
        Direction.Outgoing => Direction.Incoming,
        Direction.Incoming => Direction.Outgoing,
        _ => Direction.Both,
    };

    private static int DegreeOf(Node node) => node.Outgoing.Count + node.Incoming.Count;
}
