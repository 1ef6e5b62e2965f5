using GraphBuilder.Cypher.Semantics;

namespace GraphBuilder.Cypher.Tests.Semantics;

/// <summary>A catalogue without procedures.</summary>
internal sealed class NoProcedures : IProcedureCatalogue
{
    public ProcedureSignature? Find(string name) => null;
}
