using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Planning;

/// <summary>A node of a pattern.</summary>
internal sealed record PlannedNode(string Name, int Slot);

/// <summary>A relationship of a pattern.</summary>
/// <param name="Name">Its variable, given or made up.</param>
/// <param name="Slot">Where it goes; a list when the length varies.</param>
/// <param name="Left">The node before it in the pattern.</param>
/// <param name="Right">The node after it.</param>
/// <param name="Pattern">As it was written.</param>
/// <param name="Types">The types it may have; null for all, or where a predicate says it.</param>
/// <param name="IsKnown">Whether an earlier clause bound the variable.</param>
internal sealed record PlannedRelationship(
    string Name, int Slot, PlannedNode Left, PlannedNode Right, RelationshipPattern Pattern, RelationshipType[]? Types, bool IsKnown);

/// <summary>A named path: the node it starts at and its relationships in order.</summary>
internal sealed record PlannedPath(string Name, int Slot, PlannedNode Start, IReadOnlyList<PlannedRelationship> Relationships);

/// <summary>A shortestPath or allShortestPaths.</summary>
internal sealed record PlannedShortest(PlannedRelationship Relationship, string? PathName, int PathSlot, bool All);

/// <summary>A condition, and the variables of the pattern that it needs.</summary>
internal sealed record PlannedPredicate(Expression Expression, HashSet<string> Needs);

/// <summary>The patterns of one MATCH taken apart: what must be found, and the conditions on it.</summary>
internal sealed class PatternGraph
{
    private readonly StatementPlanner planner;
    private readonly Scope scope;
    private readonly Dictionary<string, PlannedNode> nodes = new(StringComparer.Ordinal);
    private readonly List<Expression> conditions = [];

    /// <param name="planner">Hands out slots.</param>
    /// <param name="scope">The variables known before; those of the pattern are added to it.</param>
    /// <param name="parts">The pattern.</param>
    /// <param name="where">The condition on it.</param>
    public PatternGraph(StatementPlanner planner, Scope scope, IReadOnlyList<PatternPart> parts, Expression? where)
    {
        this.planner = planner;
        this.scope = scope;
        var known = scope.Copy();
        foreach (var part in parts) AddPart(part, known);
        if (where is not null) conditions.AddRange(Conjuncts(where));
        Known = known;
        Predicates = [.. conditions.Select(condition => new PlannedPredicate(condition, NeedsOf(condition, known)))];
    }

    /// <summary>The variables known before the pattern.</summary>
    public Scope Known { get; }

    public IReadOnlyCollection<PlannedNode> Nodes => nodes.Values;

    public List<PlannedRelationship> Relationships { get; } = [];

    public List<PlannedPath> Paths { get; } = [];

    public List<PlannedShortest> Shortest { get; } = [];

    public List<PlannedPredicate> Predicates { get; }

    private static IEnumerable<Expression> Conjuncts(Expression expression) =>
        expression is BinaryOperation { Operator: BinaryOperator.And } and
            ? Conjuncts(and.Left).Concat(Conjuncts(and.Right))
            : [expression];

    private HashSet<string> NeedsOf(Expression condition, Scope known)
    {
        var needs = SyntaxWalk.VariableNames(condition);
        needs.RemoveWhere(name => known.Has(name) || !scope.Has(name));
        return needs;
    }

    private void AddPart(PatternPart part, Scope known)
    {
        var start = AddNode(part.Chain.Nodes[0]);
        var left = start;
        var walked = new List<PlannedRelationship>();
        for (var place = 0; place < part.Chain.Relationships.Count; place++)
        {
            var right = AddNode(part.Chain.Nodes[place + 1]);
            walked.Add(MakeRelationship(part.Chain.Relationships[place], left, right, known));
            left = right;
        }

        if (part.Selector != PathSelector.All)
        {
            if (walked.Count != 1) throw planner.SyntaxError(part, "shortestPath requires a pattern with exactly one relationship", null);
            Shortest.Add(new PlannedShortest(
                walked[0], part.Path?.Name, part.Path is null ? -1 : Bind(part.Path.Name), part.Selector == PathSelector.AllShortest));
            return;
        }

        Relationships.AddRange(walked);
        if (part.Path is not null) Paths.Add(new PlannedPath(part.Path.Name, Bind(part.Path.Name), start, walked));
    }

    private PlannedNode AddNode(NodePattern pattern)
    {
        var name = pattern.Variable?.Name ?? planner.Slots.NewName("node");
        if (!nodes.TryGetValue(name, out var node))
        {
            node = new PlannedNode(name, Bind(name));
            nodes.Add(name, node);
        }

        var variable = new Variable(pattern.Position, name);
        if (pattern.Labels is not null)
        {
            conditions.AddRange(LabelConjuncts(pattern.Labels)
                .Select(label => new LabelPredicate(pattern.Position, variable, label)));
        }

        AddProperties(variable, pattern.Properties);
        if (pattern.Where is not null) conditions.AddRange(Conjuncts(pattern.Where));
        return node;
    }

    private static IEnumerable<LabelExpression> LabelConjuncts(LabelExpression labels) =>
        labels is LabelAnd and ? LabelConjuncts(and.Left).Concat(LabelConjuncts(and.Right)) : [labels];

    private PlannedRelationship MakeRelationship(RelationshipPattern pattern, PlannedNode left, PlannedNode right, Scope known)
    {
        var name = pattern.Variable?.Name ?? planner.Slots.NewName("relationship");
        var slot = Bind(name);
        var alternatives = pattern.Types?.AsAlternatives();
        var types = alternatives?.Select(planner.Graph.Types.Of).Distinct().ToArray();
        var variable = new Variable(pattern.Position, name);
        if (pattern.Types is not null && alternatives is null)
        {
            if (pattern.Length is not null) throw planner.NotSupported(pattern, "A type expression on a variable-length relationship");
            conditions.Add(new LabelPredicate(pattern.Position, variable, pattern.Types));
        }

        if (pattern.Length is null)
        {
            AddProperties(variable, pattern.Properties);
            if (pattern.Where is not null) conditions.AddRange(Conjuncts(pattern.Where));
        }
        else if (pattern.Where is not null)
        {
            throw planner.NotSupported(pattern, "WHERE inside a variable-length relationship");
        }

        return new PlannedRelationship(name, slot, left, right, pattern, types, known.Has(name));
    }

    private void AddProperties(Variable variable, Expression? properties)
    {
        switch (properties)
        {
            case null:
                break;
            case MapLiteral map:
                foreach (var entry in map.Entries)
                {
                    conditions.Add(new BinaryOperation(
                        entry.Position, BinaryOperator.Equal, new PropertyAccess(entry.Position, variable, entry.Key), entry.Value));
                }

                break;
            default:
                throw planner.SyntaxError(
                    properties, "Parameter maps cannot be used in MATCH and MERGE patterns (use a literal map instead, e.g. {id: $param.id})", "InvalidParameterUse");
        }
    }

    private int Bind(string name)
    {
        if (scope.TryGet(name, out var slot)) return slot;
        return scope[name] = planner.Slots.Allocate();
    }
}
