using GraphBuilder.Cypher.Execution;
using GraphBuilder.Cypher.Execution.Reading;
using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Planning;

/// <summary>A way to find the nodes of a pattern without coming from another node.</summary>
/// <param name="Cost">How many nodes it is expected to give.</param>
/// <param name="Solved">The predicates that it makes superfluous.</param>
/// <param name="Make">Makes the operator on top of a source.</param>
internal sealed record NodeAccess(double Cost, IReadOnlyList<PlannedPredicate> Solved, Func<Operator, Operator> Make);

/// <summary>Finds the cheapest access to a node: by a unique value, by an index, by id, by label, or all nodes.</summary>
/// <param name="graph">Whose counts decide.</param>
/// <param name="predicates">The conditions not yet checked.</param>
/// <param name="isAvailable">Whether an expression can be computed before the node is found.</param>
/// <param name="compile">Compiles such an expression.</param>
internal sealed class NodeAccessPlanner(
    PropertyGraph graph, IReadOnlyList<PlannedPredicate> predicates, Func<Expression, bool> isAvailable, Func<Expression, Evaluator> compile)
{
    // How much of an index a range and a prefix are taken to match; nothing is known of the values.
    private const double RangeShare = 0.3;
    private const double PrefixShare = 0.1;

    public NodeAccess Cheapest(PlannedNode node) => Accesses(node).MinBy(access => access.Cost)!;

    private IEnumerable<NodeAccess> Accesses(PlannedNode node)
    {
        var display = Anonymous.Display(node.Name);
        foreach (var predicate in predicates)
        {
            if (IdOf(predicate, node) is { } id)
            {
                yield return new NodeAccess(0.5, [predicate], source => new NodeById(source, node.Slot, display, compile(id)));
            }

            if (predicate.Expression is not LabelPredicate { Subject: Variable subject, Labels: LabelName { Name: var name } } || subject.Name != node.Name) continue;
            var label = graph.Labels.Of(name);
            yield return new NodeAccess(label.Count + 1, [predicate], source => new NodeScan(source, node.Slot, display, label));
            foreach (var index in label.Indexes)
            {
                foreach (var access in ByIndex(node, display, label, index, predicate)) yield return access;
            }
        }

        yield return new NodeAccess(graph.NodeCount + 2, [], source => new NodeScan(source, node.Slot, display, null));
    }

    private IEnumerable<NodeAccess> ByIndex(PlannedNode node, string display, Label label, PropertyIndex index, PlannedPredicate labelled)
    {
        var equalities = index.Rule.Properties.Select(key => Find(node, key, BinaryOperator.Equal)).ToArray();
        if (equalities.All(found => found is not null))
        {
            var cost = index.Rule.IsUnique ? 0.8 : 1 + (double)label.Count / Math.Max(1, index.DistinctCount);
            yield return new NodeAccess(
                cost,
                [labelled, .. equalities.Select(found => found!.Value.Predicate)],
                source => new IndexSeek(source, node.Slot, display, index, [.. equalities.Select(found => compile(found!.Value.Operand))]));
        }

        if (index.Rule.Properties.Count != 1) yield break;
        var property = index.Rule.Properties[0];
        if (Find(node, property, BinaryOperator.In) is { } inList)
        {
            var cost = 1 + 10.0 * label.Count / Math.Max(1, index.DistinctCount);
            yield return new NodeAccess(
                cost, [labelled, inList.Predicate], source => new IndexInSeek(source, node.Slot, display, index, compile(inList.Operand)));
        }

        if (Find(node, property, BinaryOperator.StartsWith) is { } prefix)
        {
            yield return new NodeAccess(
                1 + label.Count * PrefixShare,
                [labelled, prefix.Predicate],
                source => new IndexRangeSeek(source, node.Slot, display, index, null, null, compile(prefix.Operand)));
        }

        var from = Find(node, property, BinaryOperator.GreaterOrEqual) ?? Find(node, property, BinaryOperator.Greater);
        var to = Find(node, property, BinaryOperator.LessOrEqual) ?? Find(node, property, BinaryOperator.Less);
        if (from is null && to is null) yield break;
        yield return new NodeAccess(
            1 + label.Count * RangeShare,
            [labelled],
            source => new IndexRangeSeek(source, node.Slot, display, index, Bound(from), Bound(to), null));
    }

    private RangeBound? Bound((PlannedPredicate Predicate, Expression Operand, BinaryOperator Operator)? found) => found is { } bound
        ? new RangeBound(compile(bound.Operand), bound.Operator is BinaryOperator.GreaterOrEqual or BinaryOperator.LessOrEqual)
        : null;

    // node.key OPERATOR operand, also written the other way round.
    private (PlannedPredicate Predicate, Expression Operand, BinaryOperator Operator)? Find(PlannedNode node, string key, BinaryOperator wanted)
    {
        foreach (var predicate in predicates)
        {
            if (predicate.Expression is not BinaryOperation operation) continue;
            if (operation.Operator == wanted && IsProperty(operation.Left, node, key) && IsAvailableWithout(operation.Right, node))
            {
                return (predicate, operation.Right, wanted);
            }

            if (Mirrored(operation.Operator) == wanted && IsProperty(operation.Right, node, key) && IsAvailableWithout(operation.Left, node))
            {
                return (predicate, operation.Left, wanted);
            }
        }

        return null;
    }

    private Expression? IdOf(PlannedPredicate predicate, PlannedNode node)
    {
        if (predicate.Expression is not BinaryOperation { Operator: BinaryOperator.Equal } operation) return null;
        if (IsId(operation.Left, node) && IsAvailableWithout(operation.Right, node)) return operation.Right;
        return IsId(operation.Right, node) && IsAvailableWithout(operation.Left, node) ? operation.Left : null;
    }

    private bool IsAvailableWithout(Expression expression, PlannedNode node) =>
        isAvailable(expression) && !SyntaxWalk.VariableNames(expression).Contains(node.Name);

    private static bool IsProperty(Expression expression, PlannedNode node, string key) =>
        expression is PropertyAccess { Subject: Variable subject } access && subject.Name == node.Name && access.Key == key;

    private static bool IsId(Expression expression, PlannedNode node) =>
        expression is FunctionCall { Arguments: [Variable subject] } call
        && subject.Name == node.Name
        && call.Name.Equals("id", StringComparison.OrdinalIgnoreCase);

    private static BinaryOperator? Mirrored(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Equal => BinaryOperator.Equal,
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => null,
    };
}
