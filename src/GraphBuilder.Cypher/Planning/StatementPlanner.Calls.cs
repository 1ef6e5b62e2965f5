using GraphBuilder.Cypher.Execution;
using GraphBuilder.Cypher.Execution.Procedures;
using GraphBuilder.Cypher.Execution.Reading;
using GraphBuilder.Cypher.Execution.Shaping;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Planning;

/// <content>CALL of procedures and of queries in braces.</content>
internal sealed partial class StatementPlanner
{
    // A procedure called on its own, without YIELD, gives its columns as the result of the statement.
    private (Operator Plan, IReadOnlyList<Column> Columns) PlanCall(CallProcedureClause call, Scope scope, Operator plan)
    {
        // The semantic check has found the procedure and counted the arguments.
        var procedure = procedures.Get(call.Name)!;
        var compiler = new ExpressionCompiler(this, scope);
        var given = call.Arguments ?? (IReadOnlyList<Expression>)[.. procedure.Signature.Inputs.Select(input => new Parameter(call.Position, input.Name))];
        if (call.Arguments is null) ImpliedParameters.AddRange(procedure.Signature.Inputs.Select(input => input.Name));
        var yielded = call.Yield is null
            ? procedure.Signature.Outputs.Select((field, place) => (Name: field.Name, Column: place)).ToArray()
            : call.Yield.Select(item => (item.Variable.Name, Column: ColumnOf(procedure, item))).ToArray();
        var arguments = given.Select(compiler.Compile).ToArray();
        var columns = yielded.Select(item => new Column(item.Name, scope[item.Name] = Slots.Allocate())).ToArray();
        plan = new ProcedureCall(plan, procedure, arguments, [.. yielded.Zip(columns, (item, column) => (item.Column, column.Slot))]);
        if (call.Where is not null) plan = new Filter(plan, new ExpressionCompiler(this, scope).Compile(call.Where));
        return (plan, columns);
    }

    private int ColumnOf(Procedure procedure, YieldItem item)
    {
        for (var place = 0; place < procedure.Signature.Outputs.Count; place++)
        {
            if (procedure.Signature.Outputs[place].Name == item.Field) return place;
        }

        throw SyntaxError(item, $"Unknown procedure output: `{item.Field}`", "UndefinedVariable");
    }

    private Operator PlanSubqueryCall(CallSubqueryClause call, Scope scope, Operator plan)
    {
        if (call.InTransactions) throw NotSupported(call, "CALL { ... } IN TRANSACTIONS");
        var writesBefore = Writes;
        Writes = false;
        var (inner, columns) = PlanQuery(call.Query, ImportedBy(call, scope), Argument.Instance);
        var writes = Writes;
        Writes |= writesBefore;
        foreach (var column in columns) scope[column.Name] = column.Slot;
        if (writes) plan = new Eager(plan);
        if (columns.Count == 0) return new RunForEffect(plan, inner);
        return call.Optional ? new Optional(plan, inner, [.. columns.Select(column => column.Slot)]) : new Apply(plan, inner);
    }

    // Without parentheses a query in braces sees an outer variable only through a WITH at its beginning.
    private static Scope ImportedBy(CallSubqueryClause call, Scope scope)
    {
        if (call.ImportAll) return scope.Inside();
        var imported = new Scope();
        if (call.Imports is not null)
        {
            foreach (var variable in call.Imports) imported[variable.Name] = scope[variable.Name];
            return imported.Inside();
        }

        var first = call.Query is UnionQuery union ? union.Parts[0].Clauses[0] : ((SingleQuery)call.Query).Clauses[0];
        return first is WithClause ? scope.Copy() : imported;
    }
}
