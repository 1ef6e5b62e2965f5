namespace GraphBuilder.Cypher.Semantics;

/// <summary>A named and typed argument or result field of a procedure.</summary>
internal sealed record ProcedureField(string Name, CypherType Type);

/// <summary>What a procedure takes and gives.</summary>
/// <param name="Name">The name with its namespace.</param>
/// <param name="Inputs">The arguments in order.</param>
/// <param name="Outputs">The result fields in order; empty for a procedure that gives no rows.</param>
internal sealed record ProcedureSignature(string Name, IReadOnlyList<ProcedureField> Inputs, IReadOnlyList<ProcedureField> Outputs);

/// <summary>The procedures that a statement can call.</summary>
internal interface IProcedureCatalogue
{
    /// <summary>The signature, or null where there is no such procedure.</summary>
    ProcedureSignature? Find(string name);
}
