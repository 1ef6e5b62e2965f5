using GraphBuilder.Cypher.Execution;
using GraphBuilder.Cypher.Execution.Reading;
using GraphBuilder.Cypher.Execution.Shaping;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Planning;

/// <summary>
/// Plans a pattern greedily: begin where the fewest nodes are expected, then always take the step that is expected to find the least,
/// and check every condition as soon as its variables are known. The counts are exact, so greed is good enough.
/// </summary>
internal sealed class MatchPlanner
{
    private readonly StatementPlanner planner;
    private readonly Scope scope;
    private readonly PatternGraph pattern;
    private readonly List<PlannedPredicate> predicates;
    private readonly List<PlannedRelationship> open;
    private readonly List<PlannedRelationship> done = [];
    private readonly List<PlannedPath> paths;
    private readonly List<PlannedShortest> shortest;
    private readonly HashSet<string> solved = new(StringComparer.Ordinal);
    private readonly ExpressionCompiler compiler;
    private Operator plan;

    /// <param name="planner">Hands out slots and plans what is nested.</param>
    /// <param name="scope">Holds the variables of the pattern already.</param>
    /// <param name="pattern">What to find.</param>
    /// <param name="source">The rows to find it for.</param>
    public MatchPlanner(StatementPlanner planner, Scope scope, PatternGraph pattern, Operator source)
    {
        this.planner = planner;
        this.scope = scope;
        this.pattern = pattern;
        plan = source;
        predicates = [.. pattern.Predicates];
        open = [.. pattern.Relationships];
        paths = [.. pattern.Paths];
        shortest = [.. pattern.Shortest];
        compiler = new ExpressionCompiler(planner, scope);
    }

    public Operator Plan()
    {
        foreach (var node in pattern.Nodes.Where(node => pattern.Known.Has(node.Name)))
        {
            solved.Add(node.Name);
            if (!open.Exists(relationship => relationship.Left == node || relationship.Right == node)) plan = new KnownNode(plan, node.Slot);
        }

        Settle();
        while (TakeStep()) Settle();
        return plan;
    }

    // Checks the conditions and makes the paths whose parts are known by now.
    private void Settle()
    {
        foreach (var path in paths.ToArray())
        {
            if (!solved.Contains(path.Start.Name) || path.Relationships.Any(open.Contains)) continue;
            plan = new Project(plan, [(path.Slot, PathValues.Of(path.Start.Slot, [.. path.Relationships.Select(one => one.Slot)]))], path.Name);
            solved.Add(path.Name);
            paths.Remove(path);
        }

        foreach (var predicate in predicates.ToArray())
        {
            if (!predicate.Needs.IsSubsetOf(solved)) continue;
            plan = new Filter(plan, compiler.Compile(predicate.Expression));
            predicates.Remove(predicate);
        }
    }

    private bool TakeStep()
    {
        var access = pattern.Nodes.Where(node => !solved.Contains(node.Name))
            .Select(node => (Node: node, Access: AccessTo(node)))
            .OrderBy(one => one.Access.Cost).FirstOrDefault();
        var relationship = open.Where(IsReachable).OrderBy(ExpansionCost).FirstOrDefault();
        // One node by a unique value costs less than any expansion, and turns a later expansion into a check.
        if (access.Node is not null && (relationship is null || access.Access.Cost < 1))
        {
            if (relationship is null && CheapestScan() is { } scan && ScanCost(scan) < access.Access.Cost) Scan(scan);
            else Find(access.Node, access.Access);
            return true;
        }

        if (relationship is not null)
        {
            Follow(relationship);
            return true;
        }

        if (shortest.Count == 0) return false;
        FollowShortest(shortest[0]);
        return true;
    }

    private NodeAccess AccessTo(PlannedNode node) =>
        new NodeAccessPlanner(planner.Graph, predicates, IsAvailable, compiler.Compile).Cheapest(node);

    private bool IsAvailable(Expression expression) =>
        SyntaxWalk.VariableNames(expression).All(name => !scope.Has(name) || pattern.Known.Has(name) || solved.Contains(name));

    private void Find(PlannedNode node, NodeAccess access)
    {
        plan = access.Make(plan);
        solved.Add(node.Name);
        foreach (var predicate in access.Solved) predicates.Remove(predicate);
    }

    private PlannedRelationship? CheapestScan() => open
        .Where(one => one is { IsKnown: false, Pattern.Length: null } && !solved.Contains(one.Left.Name) && !solved.Contains(one.Right.Name) && one.Left != one.Right)
        .OrderBy(ScanCost).FirstOrDefault();

    // Both ends come with the relationship, so the scan competes with an access that still has its expansion to come.
    private double ScanCost(PlannedRelationship relationship) =>
        (relationship.Types?.Sum(type => (double)type.Count) ?? planner.Graph.RelationshipCount + 1.0) * (relationship.Pattern.Direction == Direction.Both ? 2 : 1);

    private void Scan(PlannedRelationship relationship)
    {
        plan = new RelationshipScan(plan, StepOf(relationship, fromLeft: true));
        Finish(relationship);
    }

    private bool IsReachable(PlannedRelationship relationship) =>
        (relationship.IsKnown && relationship.Pattern.Length is null)
        || solved.Contains(relationship.Left.Name)
        || solved.Contains(relationship.Right.Name);

    private double ExpansionCost(PlannedRelationship relationship)
    {
        if (relationship.IsKnown) return 0;
        var bothEnds = solved.Contains(relationship.Left.Name) && solved.Contains(relationship.Right.Name);
        if (relationship.Pattern.Length is not null) return bothEnds ? 1_000 : 1_000_000;
        if (bothEnds) return 0.5;
        var count = relationship.Types?.Sum(type => (double)type.Count) ?? planner.Graph.RelationshipCount;
        return 1 + count / Math.Max(1, planner.Graph.NodeCount);
    }

    private void Follow(PlannedRelationship relationship)
    {
        var leftIsSolved = solved.Contains(relationship.Left.Name);
        var rightIsSolved = solved.Contains(relationship.Right.Name);
        var step = StepOf(relationship, leftIsSolved || !rightIsSolved);
        var isInto = leftIsSolved && rightIsSolved;
        if (relationship.Pattern.Length is { } bounds)
        {
            var length = LengthOf(relationship, bounds, reversed: !leftIsSolved);
            plan = relationship.IsKnown
                ? new CheckRelationshipList(plan, step, length, isInto || relationship.Left == relationship.Right)
                : new VariableLengthExpand(plan, step, length, isInto || relationship.Left == relationship.Right);
        }
        else if (relationship.IsKnown)
        {
            plan = new CheckRelationship(plan, StepOf(relationship, fromLeft: true), leftIsSolved, rightIsSolved);
        }
        else
        {
            plan = isInto || relationship.Left == relationship.Right ? new ExpandInto(plan, step) : new Expand(plan, step);
        }

        Finish(relationship);
    }

    private void FollowShortest(PlannedShortest path)
    {
        var relationship = path.Relationship;
        var bounds = relationship.Pattern.Length ?? new PathLength(relationship.Pattern.Position, 1, 1);
        solved.Add(relationship.Name);
        if (path.PathName is not null) solved.Add(path.PathName);
        shortest.Remove(path);
        // Conditions on the path belong to the search: the shortest path is the shortest that satisfies them.
        var conditions = predicates.Where(predicate => predicate.Needs.IsSubsetOf(solved)).ToArray();
        foreach (var predicate in conditions) predicates.Remove(predicate);
        plan = new ShortestPath(
            plan,
            StepOf(relationship, fromLeft: true),
            LengthOf(relationship, bounds, reversed: false),
            path.All,
            relationship.Pattern.Length is null,
            path.PathSlot,
            [.. conditions.Select(predicate => compiler.Compile(predicate.Expression))]);
    }

    private void Finish(PlannedRelationship relationship)
    {
        open.Remove(relationship);
        done.Add(relationship);
        solved.Add(relationship.Name);
        solved.Add(relationship.Left.Name);
        solved.Add(relationship.Right.Name);
    }

    private StepLength LengthOf(PlannedRelationship relationship, PathLength bounds, bool reversed)
    {
        var properties = relationship.Pattern.Properties switch
        {
            null => [],
            MapLiteral map => map.Entries.Select(entry => (entry.Key, compiler.Compile(entry.Value))).ToArray(),
            var other => throw planner.SyntaxError(other, "Parameter maps cannot be used in MATCH patterns (use a literal map instead)", "InvalidParameterUse"),
        };
        return new StepLength(bounds.Minimum, bounds.Maximum ?? long.MaxValue, properties, reversed);
    }

    private PatternStep StepOf(PlannedRelationship relationship, bool fromLeft)
    {
        var (from, to) = fromLeft ? (relationship.Left, relationship.Right) : (relationship.Right, relationship.Left);
        var direction = fromLeft ? relationship.Pattern.Direction : ExpandInto.Opposite(relationship.Pattern.Direction);
        var others = done.Where(other => CanBeSame(relationship, other)).Select(other => other.Slot).ToArray();
        return new PatternStep(from.Slot, relationship.Slot, to.Slot, direction, relationship.Types, others, Describe(relationship, from, to, direction));
    }

    private static bool CanBeSame(PlannedRelationship left, PlannedRelationship right) =>
        left.Types is null || right.Types is null || left.Types.Intersect(right.Types).Any();

    private static string Describe(PlannedRelationship relationship, PlannedNode from, PlannedNode to, Direction direction)
    {
        var types = relationship.Types is null ? "" : ":" + string.Join('|', relationship.Types.Select(type => type.Name));
        var star = relationship.Pattern.Length is null ? "" : "*";
        var name = Anonymous.IsAnonymous(relationship.Name) ? "" : relationship.Name;
        return $"({Anonymous.Display(from.Name)}){(direction == Direction.Incoming ? "<" : "")}-[{name}{types}{star}]-{(direction == Direction.Outgoing ? ">" : "")}({Anonymous.Display(to.Name)})";
    }
}
