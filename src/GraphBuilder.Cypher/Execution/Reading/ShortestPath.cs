using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>The shortest walk between two known nodes that satisfies some conditions, or all of that length; no row when there is none.</summary>
/// <param name="source">Rows with both nodes.</param>
/// <param name="step">The nodes and what may be followed.</param>
/// <param name="length">How far it goes.</param>
/// <param name="all">Whether all shortest walks are wanted rather than one.</param>
/// <param name="single">Whether the relationship's slot takes the one relationship rather than a list.</param>
/// <param name="pathSlot">Where the path goes, or -1.</param>
/// <param name="conditions">What the path must satisfy.</param>
internal sealed class ShortestPath(
    Operator source, PatternStep step, StepLength length, bool all, bool single, int pathSlot, IReadOnlyList<Evaluator> conditions) : Operator
{
    public override string Description => $"{(all ? "AllShortestPaths" : "ShortestPath")} {step.Text}";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            if (NodeSlots.NodeIn(row, step.From) is not { } from || NodeSlots.NodeIn(row, step.To) is not { } to) continue;
            var wanted = RelationshipProperties.Evaluate(length.Properties, row, context);
            var found = 0;
            foreach (var walk in Candidates(from, to, wanted, row, context))
            {
                if (found > 0 && walk.Length > found) break;
                row[step.Relationship] = single
                    ? Value.Of(walk[0])
                    : Value.OfList(Array.ConvertAll(walk, relationship => Value.Of(relationship)));
                if (pathSlot >= 0) row[pathSlot] = PathValues.Of(from, walk);
                if (!conditions.All(condition => condition(row, context).IsTrue)) continue;
                yield return row;
                if (!all) break;
                found = walk.Length;
            }
        }
    }

    // The walks by length: first the shortest there are, and where conditions may reject those, the longer ones too.
    private IEnumerable<Relationship[]> Candidates(
        Node from, Node to, IReadOnlyList<(string Key, Value Value)> wanted, Value[] row, StatementContext context)
    {
        var shortest = 0;
        foreach (var walk in Shortest(from, to, wanted, context))
        {
            shortest = walk.Length;
            yield return walk;
        }

        if (conditions.Count == 0 || shortest == 0) yield break;
        for (var depth = shortest + 1; depth <= length.Maximum; depth++)
        {
            var isReached = false;
            foreach (var (walk, end) in Walks.From(from, step, (depth, depth), wanted, row, context))
            {
                isReached = true;
                if (end == to) yield return [.. walk];
            }

            if (!isReached) yield break;
        }
    }

    private IEnumerable<Relationship[]> Shortest(
        Node from, Node to, IReadOnlyList<(string Key, Value Value)> wanted, StatementContext context)
    {
        if (from == to)
        {
            if (length.Minimum == 0) yield return [];
            yield break;
        }

        // For every node reached, the relationships by which a shortest walk comes to it.
        var reached = new Dictionary<Node, List<Relationship>> { [from] = [] };
        var frontier = new List<Node> { from };
        for (var depth = 1; depth <= length.Maximum && frontier.Count > 0 && !reached.ContainsKey(to); depth++)
        {
            var next = new Dictionary<Node, List<Relationship>>();
            foreach (var node in frontier)
            {
                var cursor = new RelationshipCursor(node, step.Direction, step.Types);
                while (cursor.MoveNext())
                {
                    context.Tick();
                    var end = cursor.Current.OtherNode(node);
                    if (reached.ContainsKey(end) || !RelationshipProperties.Match(cursor.Current, wanted)) continue;
                    if (!next.TryGetValue(end, out var ways)) next.Add(end, ways = []);
                    ways.Add(cursor.Current);
                }
            }

            foreach (var (node, ways) in next) reached.Add(node, ways);
            frontier = [.. next.Keys];
        }

        if (!reached.ContainsKey(to)) yield break;
        foreach (var walk in Back(from, to, reached))
        {
            walk.Reverse();
            if (walk.Count >= length.Minimum) yield return [.. walk];
        }
    }

    private static IEnumerable<List<Relationship>> Back(Node from, Node to, Dictionary<Node, List<Relationship>> reached)
    {
        if (to == from)
        {
            yield return [];
            yield break;
        }

        foreach (var way in reached[to])
        {
            foreach (var rest in Back(from, way.OtherNode(to), reached)) yield return [way, .. rest];
        }
    }
}
