using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Syntax.Ast;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>A variable-length step whose list of relationships is known already: keeps the rows where the list is such a walk.</summary>
internal sealed class CheckRelationshipList(Operator source, PatternStep step, StepLength length, bool toIsKnown) : Operator
{
    public override string Description => $"CheckWalk {step.Text}";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            var list = row[step.Relationship];
            if (NodeSlots.NodeIn(row, step.From) is not { } from || list.Kind != ValueKind.List) continue;
            var wanted = RelationshipProperties.Evaluate(length.Properties, row, context);
            if (EndOf(from, list.AsList, row, wanted) is not { } end) continue;
            if (toIsKnown && NodeSlots.NodeIn(row, step.To) != end) continue;
            row[step.To] = Value.Of(end);
            yield return row;
        }
    }

    private Node? EndOf(Node from, IReadOnlyList<Value> list, Value[] row, IReadOnlyList<(string Key, Value Value)> wanted)
    {
        if (list.Count < length.Minimum || list.Count > length.Maximum) return null;
        var node = from;
        for (var place = 0; place < list.Count; place++)
        {
            var value = list[length.Reversed ? list.Count - 1 - place : place];
            if (value.Kind != ValueKind.Relationship) return null;
            var relationship = (Relationship)value.AsRelationship;
            var fitsOut = step.Direction != Direction.Incoming && relationship.StartNode == node;
            var fitsIn = step.Direction != Direction.Outgoing && relationship.EndNode == node;
            if ((!fitsOut && !fitsIn)
                || (step.Types is not null && Array.IndexOf(step.Types, relationship.TypeToken) < 0)
                || Trail.Uses(row, step.Others, relationship)
                || !RelationshipProperties.Match(relationship, wanted)) return null;
            node = relationship.OtherNode(node);
        }

        return node;
    }
}
