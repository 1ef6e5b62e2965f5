using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>Finds the walks from a node that use no relationship twice.</summary>
internal static class Walks
{
    /// <summary>All walks, depth first. The list that is given is the walk so far and changes with the next one.</summary>
    /// <param name="from">Where they start.</param>
    /// <param name="step">What may be followed.</param>
    /// <param name="bounds">Fewest and most relationships, both inclusive.</param>
    /// <param name="wanted">The properties that each relationship must have.</param>
    /// <param name="row">Holds the relationships that the same MATCH has used.</param>
    /// <param name="context">Stops a search that takes too long.</param>
    public static IEnumerable<(List<Relationship> Walk, Node End)> From(
        Node from,
        PatternStep step,
        (long Minimum, long Maximum) bounds,
        IReadOnlyList<(string Key, Value Value)> wanted,
        Value[] row,
        StatementContext context)
    {
        var walk = new List<Relationship>();
        if (bounds.Minimum == 0) yield return (walk, from);
        if (bounds.Maximum == 0 || bounds.Maximum < bounds.Minimum) yield break;
        var ends = new List<Node> { from };
        var cursors = new List<RelationshipCursor> { new(from, step.Direction, step.Types) };
        while (cursors.Count > 0)
        {
            var cursor = cursors[^1];
            if (!cursor.MoveNext())
            {
                cursors.RemoveAt(cursors.Count - 1);
                ends.RemoveAt(ends.Count - 1);
                if (walk.Count > 0) walk.RemoveAt(walk.Count - 1);
                continue;
            }

            cursors[^1] = cursor;
            context.Tick();
            var relationship = cursor.Current;
            if (walk.Contains(relationship)
                || Trail.Uses(row, step.Others, relationship)
                || !RelationshipProperties.Match(relationship, wanted)) continue;
            var end = relationship.OtherNode(ends[^1]);
            walk.Add(relationship);
            if (walk.Count >= bounds.Minimum) yield return (walk, end);
            if (walk.Count < bounds.Maximum)
            {
                cursors.Add(new RelationshipCursor(end, step.Direction, step.Types));
                ends.Add(end);
            }
            else
            {
                walk.RemoveAt(walk.Count - 1);
            }
        }
    }
}
