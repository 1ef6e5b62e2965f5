using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Updating;

/// <summary>Finds a pattern for each row, or makes the whole of it when it is not there; a row sees what the rows before it made.</summary>
internal sealed class Merge(
    Operator source, Operator match, PatternCreation pattern, IReadOnlyList<Assignment> onMatch, IReadOnlyList<Assignment> onCreate) : Operator
{
    public override string Description => "Merge";

    public override IReadOnlyList<Operator> Sources => [source, match];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        var found = new List<Value[]>();
        foreach (var row in source.Rows(argument, context))
        {
            context.Tick();
            pattern.CheckForMerge(row, context);
            // All matches are taken first: ON MATCH may change what the search walks through.
            found.Clear();
            foreach (var matched in match.Rows(row, context)) found.Add([.. matched]);
            if (found.Count == 0)
            {
                pattern.Create(row, context);
                foreach (var assignment in onCreate) assignment.Apply(row, context);
                yield return row;
                continue;
            }

            foreach (var matched in found)
            {
                foreach (var assignment in onMatch) assignment.Apply(matched, context);
                yield return matched;
            }
        }
    }
}
