using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Updating;

/// <summary><c>SET n:A:B</c> and <c>REMOVE n:A:B</c>.</summary>
internal sealed class LabelAssignment(Evaluator subject, Label[] labels, bool removes) : Assignment
{
    public override void Apply(Value[] row, StatementContext context)
    {
        switch (EntityOf(subject(row, context)))
        {
            case null:
                break;
            case Node node when removes:
                context.Writing.RemoveLabels(node, labels);
                break;
            case Node node:
                context.Writing.AddLabels(node, labels);
                break;
            default:
                throw CypherException.Type("Only nodes have labels, found a relationship.");
        }
    }
}
