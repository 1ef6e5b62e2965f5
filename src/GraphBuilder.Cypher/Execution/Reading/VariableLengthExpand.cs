using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>How far a variable-length step goes and what each relationship must satisfy.</summary>
/// <param name="Minimum">Fewest relationships, at least 0.</param>
/// <param name="Maximum">Most relationships, inclusive.</param>
/// <param name="Properties">What properties each relationship must have.</param>
/// <param name="Reversed">Whether the step goes against the order of the pattern, so that the list must be turned round.</param>
internal sealed record StepLength(long Minimum, long Maximum, IReadOnlyList<(string Key, Evaluator Value)> Properties, bool Reversed);

/// <summary>Follows several relationships in a row, each at most once, depth first.</summary>
/// <param name="source">Rows with the node to start from.</param>
/// <param name="step">Where it starts and what it follows.</param>
/// <param name="length">How far it goes.</param>
/// <param name="toIsKnown">Whether the node at the end is known, so that only walks to it count.</param>
internal sealed class VariableLengthExpand(Operator source, PatternStep step, StepLength length, bool toIsKnown) : Operator
{
    public override string Description => $"VarLengthExpand({(toIsKnown ? "Into" : "All")}) {step.Text}";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            if (NodeSlots.NodeIn(row, step.From) is not { } from) continue;
            var target = toIsKnown ? NodeSlots.NodeIn(row, step.To) : null;
            if (toIsKnown && target is null) continue;
            var wanted = RelationshipProperties.Evaluate(length.Properties, row, context);
            foreach (var (walk, end) in Walks.From(from, step, (length.Minimum, length.Maximum), wanted, row, context))
            {
                if (target is not null && end != target) continue;
                var relationships = new Value[walk.Count];
                for (var place = 0; place < relationships.Length; place++)
                {
                    relationships[length.Reversed ? relationships.Length - 1 - place : place] = Value.Of(walk[place]);
                }

                row[step.Relationship] = Value.OfList(relationships);
                row[step.To] = Value.Of(end);
                yield return row;
            }
        }
    }
}
