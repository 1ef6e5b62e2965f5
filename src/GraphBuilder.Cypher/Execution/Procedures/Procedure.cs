using GraphBuilder.Cypher.Semantics;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Procedures;

/// <summary>A procedure that CALL runs.</summary>
/// <param name="Signature">What it takes and gives; one that gives no columns is run for its effect and passes its row on.</param>
/// <param name="Run">Gives the rows for some arguments.</param>
internal sealed record Procedure(ProcedureSignature Signature, Func<StatementContext, Value[], IEnumerable<Value[]>> Run);
