using GraphBuilder.Cypher.Execution;
using GraphBuilder.Cypher.Execution.Procedures;
using GraphBuilder.Cypher.Execution.Reading;
using GraphBuilder.Cypher.Execution.Shaping;
using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Syntax;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Planning;

/// <summary>A column of a result and the slot that its values are in.</summary>
internal readonly record struct Column(string Name, int Slot);

/// <summary>Plans one statement, clause by clause.</summary>
/// <param name="text">The statement, for the place in error messages.</param>
/// <param name="graph">Whose counts and indexes decide.</param>
/// <param name="procedures">What CALL may call.</param>
internal sealed partial class StatementPlanner(string text, PropertyGraph graph, ProcedureLibrary procedures)
{
    private readonly SyntaxErrors errors = new(text);

    public PropertyGraph Graph => graph;

    public SlotTable Slots { get; } = new();

    /// <summary>Whether a clause was planned that changes the graph.</summary>
    public bool Writes { get; private set; }

    /// <summary>The parameters that a procedure called without parentheses takes by the names of its arguments.</summary>
    public List<string> ImpliedParameters { get; } = [];

    public CypherException SyntaxError(SyntaxNode node, string message, string? detail) => errors.At(node.Position, detail, message);

    public CypherException NotSupported(SyntaxNode node, string what) => errors.NotSupported(node.Position, what);

    /// <summary>Plans a query that sees some variables.</summary>
    public (Operator Plan, IReadOnlyList<Column> Columns) PlanQuery(Query query, Scope scope, Operator source) => query switch
    {
        SingleQuery single => PlanClauses(single.Clauses, scope.Copy(), source),
        UnionQuery union => PlanUnion(union, scope, source),
        _ => throw NotSupported(query, query.GetType().Name),
    };

    /// <summary>Plans the query of EXISTS, COUNT and COLLECT.</summary>
    public (Operator Plan, IReadOnlyList<Column> Columns) PlanSubquery(Query query, Scope scope) => PlanQuery(query, scope.Inside(), Argument.Instance);

    /// <summary>Plans a pattern inside an expression.</summary>
    /// <returns>The plan, and the scope with the variables of the pattern.</returns>
    public (Operator Plan, Scope Scope) PlanPattern(IReadOnlyList<PatternPart> parts, Expression? where, Scope scope)
    {
        var inner = scope.Copy();
        return (PlanMatch(parts, where, inner, Argument.Instance), inner);
    }

    private Operator PlanMatch(IReadOnlyList<PatternPart> parts, Expression? where, Scope scope, Operator source)
    {
        var pattern = new PatternGraph(this, scope, parts, where);
        return new MatchPlanner(this, scope, pattern, source).Plan();
    }

    private (Operator Plan, IReadOnlyList<Column> Columns) PlanUnion(UnionQuery union, Scope scope, Operator source)
    {
        // Each part runs on a row of its own, for a part may leave values behind in slots of the row it was given.
        var parts = union.Parts.Select(part => PlanQuery(part, scope, Argument.Instance)).ToArray();
        var names = parts[0].Columns.Select(column => column.Name).ToArray();
        var slots = names.Select(_ => Slots.Allocate()).ToArray();
        var sources = parts.Select(part => (part.Plan, names.Select(name => part.Columns.First(column => column.Name == name).Slot).ToArray())).ToArray();
        Operator plan = new Union(sources, slots);
        if (source != Argument.Instance) plan = new Apply(source, plan);
        if (!union.All) plan = new Distinct(plan, slots);
        return (plan, [.. names.Select((name, place) => new Column(name, slots[place]))]);
    }

    // The meaning of a query is clause by clause over the whole table, and rows are pulled one by one: so a clause that changes the
    // graph waits for all rows of a clause that read it, and every clause waits for all rows of one that changed it.
    private (Operator Plan, IReadOnlyList<Column> Columns) PlanClauses(IReadOnlyList<Clause> clauses, Scope scope, Operator source)
    {
        var plan = source;
        var (hasRead, hasWritten) = (false, false);
        IReadOnlyList<Column> columns = [];
        foreach (var clause in clauses)
        {
            var updates = clause is UpdatingClause or ForeachClause;
            if (hasWritten || (updates && hasRead))
            {
                plan = new Eager(plan);
                (hasRead, hasWritten) = (false, false);
            }

            (plan, columns) = PlanClause(clause, scope, plan);
            hasRead |= !updates && ReadsGraph(clause);
            hasWritten |= updates || (clause is CallSubqueryClause && Writes);
        }

        return (plan, columns);
    }

    private static bool ReadsGraph(Clause clause) =>
        clause is MatchClause or CallProcedureClause or CallSubqueryClause
        || SyntaxWalk.SelfAndDescendants(clause).Any(node => node is PatternPredicate or PatternComprehension or SubqueryExpression or ShortestPathExpression);

    private (Operator Plan, IReadOnlyList<Column> Columns) PlanClause(Clause clause, Scope scope, Operator plan)
    {
        switch (clause)
        {
            case MatchClause { Optional: true } match:
                return (PlanOptional(match, scope, plan), []);
            case MatchClause match:
                return (PlanMatch(match.Patterns, match.Where, scope, plan), []);
            case UnwindClause unwind:
                var list = new ExpressionCompiler(this, scope).Compile(unwind.List);
                var slot = scope[unwind.Variable.Name] = Slots.Allocate();
                return (new Unwind(plan, slot, unwind.Variable.Name, list), []);
            case WithClause with:
                return (PlanProjection(with.Projection, with.Where, scope, plan).Plan, []);
            case ReturnClause returned:
                return PlanProjection(returned.Projection, null, scope, plan);
            case FinishClause:
                return (plan, []);
            case CallProcedureClause call:
                return PlanCall(call, scope, plan);
            case CallSubqueryClause call:
                return (PlanSubqueryCall(call, scope, plan), []);
            case ForeachClause loop:
                return (PlanForeach(loop, scope, plan), []);
            case UpdatingClause update:
                Writes = true;
                return (PlanUpdate(update, scope, plan), []);
            default:
                throw NotSupported(clause, clause.GetType().Name);
        }
    }

    private Optional PlanOptional(MatchClause match, Scope scope, Operator plan)
    {
        var known = scope.Copy();
        var inner = PlanMatch(match.Patterns, match.Where, scope, Argument.Instance);
        return new Optional(plan, inner, [.. scope.Names.Where(name => !known.Has(name)).Select(name => scope[name])]);
    }
}
