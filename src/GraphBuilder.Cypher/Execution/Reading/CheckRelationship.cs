using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Syntax.Ast;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>
/// A step whose relationship is known already: finds the nodes at its ends, both ways round when the pattern has no direction,
/// and keeps those that agree with the nodes known before.
/// </summary>
internal sealed class CheckRelationship(Operator source, PatternStep step, bool fromIsKnown, bool toIsKnown) : Operator
{
    public override string Description => $"ProjectEndpoints {step.Text}";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            var value = row[step.Relationship];
            if (value.IsNull) continue;
            if (value.Kind != ValueKind.Relationship) throw CypherException.Type($"A relationship was expected, found {value}.");
            var relationship = (Relationship)value.AsRelationship;
            if (step.Types is not null && Array.IndexOf(step.Types, relationship.TypeToken) < 0) continue;
            if (step.From == step.To && relationship.StartNode != relationship.EndNode) continue;
            if (Trail.Uses(row, step.Others, relationship)) continue;
            var (knownFrom, knownTo) = (row[step.From], row[step.To]);
            if (step.Direction != Direction.Incoming && Fits(knownFrom, knownTo, relationship.StartNode, relationship.EndNode))
            {
                row[step.From] = Value.Of(relationship.StartNode);
                row[step.To] = Value.Of(relationship.EndNode);
                yield return row;
                if (relationship.StartNode == relationship.EndNode) continue;
            }

            if (step.Direction != Direction.Outgoing && Fits(knownFrom, knownTo, relationship.EndNode, relationship.StartNode))
            {
                row[step.From] = Value.Of(relationship.EndNode);
                row[step.To] = Value.Of(relationship.StartNode);
                yield return row;
            }
        }
    }

    private bool Fits(Value knownFrom, Value knownTo, Node from, Node to) =>
        (!fromIsKnown || IsNode(knownFrom, from)) && (!toIsKnown || IsNode(knownTo, to));

    private static bool IsNode(Value value, Node node) => value.Kind == ValueKind.Node && value.AsNode == node;
}
