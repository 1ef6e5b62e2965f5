using GraphBuilder.Cypher.Execution;
using GraphBuilder.Cypher.Execution.Procedures;
using GraphBuilder.Cypher.Execution.Reading;
using GraphBuilder.Cypher.Execution.Shaping;
using GraphBuilder.Cypher.Semantics;
using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Syntax.Ast;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Planning;

/// <content>SHOW CONSTRAINTS and SHOW INDEXES.</content>
internal sealed partial class StatementPlanner
{
    private static readonly string[] ConstraintColumns = ["id", "name", "type", "entityType", "labelsOrTypes", "properties", "ownedIndex", "propertyType"];

    private static readonly string[] IndexColumns =
        ["id", "name", "state", "populationPercent", "type", "entityType", "labelsOrTypes", "properties", "indexProvider", "owningConstraint", "lastRead", "readCount"];

    /// <summary>Plans a SHOW command as the call of a procedure followed by its projections.</summary>
    public (Operator Plan, IReadOnlyList<Column> Columns) PlanShow(ShowCommand show)
    {
        var (names, rows) = show.Kind switch
        {
            ShowKind.Constraints => (ConstraintColumns, (Func<PropertyGraph, IEnumerable<Value[]>>)ConstraintRows),
            ShowKind.Indexes => (IndexColumns, IndexRows),
            _ => throw NotSupported(show, $"SHOW {show.Kind.ToString().ToUpperInvariant()}"),
        };
        var procedure = new Procedure(
            new($"SHOW {show.Kind}", [], [.. names.Select(name => new ProcedureField(name, CypherType.Any))]), (context, _) => rows(context.Graph));
        var scope = new Scope();
        IReadOnlyList<Column> columns = [.. names.Select(name => new Column(name, scope[name] = Slots.Allocate()))];
        Operator plan = new ProcedureCall(Argument.Instance, procedure, [], [.. columns.Select((column, place) => (place, column.Slot))]);
        if (show.Yield is not null) (plan, columns) = PlanProjection(show.Yield, show.Where, scope, plan);
        else if (show.Where is not null) plan = new Filter(plan, new ExpressionCompiler(this, scope).Compile(show.Where));
        if (show.Return is not null) (plan, columns) = PlanProjection(show.Return, null, scope, plan);
        return (plan, columns);
    }

    private static IEnumerable<Value[]> ConstraintRows(PropertyGraph graph) => graph.Rules.Where(rule => rule.IsUnique).Select(rule => new[]
    {
        Value.Of((long)rule.Id),
        Value.Of(rule.Name),
        Value.Of(rule.Entity == EntityKind.Node ? "UNIQUENESS" : "RELATIONSHIP_UNIQUENESS"),
        EntityTypeOf(rule),
        Value.OfList(Value.Of(rule.LabelOrType)),
        Value.OfList([.. rule.Properties.Select(name => Value.Of(name))]),
        Value.Of(rule.Name),
        Value.Null,
    });

    private static IEnumerable<Value[]> IndexRows(PropertyGraph graph) => graph.Rules.Select(rule => new[]
    {
        Value.Of((long)rule.Id),
        Value.Of(rule.Name),
        Value.Of("ONLINE"),
        Value.Of(100.0),
        Value.Of(rule.Index.ToString().ToUpperInvariant()),
        EntityTypeOf(rule),
        Value.OfList(Value.Of(rule.LabelOrType)),
        Value.OfList([.. rule.Properties.Select(name => Value.Of(name))]),
        Value.Of(rule.Index == IndexKind.Text ? "text-2.0" : "range-1.0"),
        rule.IsUnique ? Value.Of(rule.Name) : Value.Null,
        Value.Null,
        Value.Null,
    });

    private static Value EntityTypeOf(SchemaRule rule) => Value.Of(rule.Entity == EntityKind.Node ? "NODE" : "RELATIONSHIP");
}
