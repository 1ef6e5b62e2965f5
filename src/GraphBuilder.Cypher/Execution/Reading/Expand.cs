using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Syntax.Ast;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>One step of a pattern: where it starts, what it may follow, and where it puts what it finds.</summary>
/// <param name="From">Slot of the node it starts at.</param>
/// <param name="Relationship">Slot of the relationship, or of the list of them for a variable length.</param>
/// <param name="To">Slot of the node it reaches.</param>
/// <param name="Direction">Seen from <paramref name="From"/>.</param>
/// <param name="Types">The types it may follow; null for all.</param>
/// <param name="Others">Slots of the relationships that the same MATCH has found already.</param>
/// <param name="Text">The step as a plan shows it.</param>
internal sealed record PatternStep(
    int From, int Relationship, int To, Direction Direction, RelationshipType[]? Types, int[] Others, string Text);

/// <summary>Follows the relationships of a node to the nodes at their other ends.</summary>
internal sealed class Expand(Operator source, PatternStep step) : Operator
{
    public override string Description => $"Expand(All) {step.Text}";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            if (NodeSlots.NodeIn(row, step.From) is not { } from) continue;
            var cursor = new RelationshipCursor(from, step.Direction, step.Types);
            while (cursor.MoveNext())
            {
                context.Tick();
                var relationship = cursor.Current;
                if (Trail.Uses(row, step.Others, relationship)) continue;
                row[step.Relationship] = Value.Of(relationship);
                row[step.To] = Value.Of(relationship.OtherNode(from));
                yield return row;
            }
        }
    }
}
