using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Syntax.Ast;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>All relationships of some types with the nodes at their ends; without a direction each comes both ways round.</summary>
internal sealed class RelationshipScan(Operator source, PatternStep step) : Operator
{
    public override string Description => $"RelationshipTypeScan {step.Text}";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            foreach (var relationship in Relationships(context))
            {
                context.Tick();
                if (Trail.Uses(row, step.Others, relationship)) continue;
                row[step.Relationship] = Value.Of(relationship);
                var (start, end) = (Value.Of(relationship.StartNode), Value.Of(relationship.EndNode));
                if (step.Direction != Direction.Incoming)
                {
                    row[step.From] = start;
                    row[step.To] = end;
                    yield return row;
                    if (relationship.StartNode == relationship.EndNode) continue;
                }

                if (step.Direction == Direction.Outgoing) continue;
                row[step.From] = end;
                row[step.To] = start;
                yield return row;
            }
        }
    }

    private IEnumerable<Relationship> Relationships(StatementContext context)
    {
        if (step.Types is null)
        {
            for (var id = 0L; id < context.Graph.NextRelationshipId; id++)
            {
                if (context.Graph.RelationshipAt(id) is { } relationship) yield return relationship;
            }

            yield break;
        }

        foreach (var type in step.Types)
        {
            for (var place = 0; type.RelationshipAt(place) is { } relationship; place++) yield return relationship;
        }
    }
}
