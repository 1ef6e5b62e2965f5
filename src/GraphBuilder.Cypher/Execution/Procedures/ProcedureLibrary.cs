using GraphBuilder.Cypher.Semantics;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Procedures;

/// <summary>The procedures of an engine, by name; names ignore case.</summary>
internal sealed class ProcedureLibrary : IProcedureCatalogue
{
    private readonly Dictionary<string, Procedure> procedures = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="added">Procedures beside those that every store has.</param>
    public ProcedureLibrary(IEnumerable<Procedure>? added = null)
    {
        foreach (var procedure in BuiltIn().Concat(added ?? [])) procedures[procedure.Signature.Name] = procedure;
    }

    public Procedure? Get(string name) => procedures.GetValueOrDefault(name);

    public ProcedureSignature? Find(string name) => Get(name)?.Signature;

    private static IEnumerable<Procedure> BuiltIn()
    {
        yield return Names("db.labels", "label", context => context.Graph.Labels.All.Where(label => label.Count > 0).Select(label => label.Name));
        yield return Names(
            "db.relationshipTypes", "relationshipType", context => context.Graph.Types.All.Where(type => type.Count > 0).Select(type => type.Name));
        yield return Names("db.propertyKeys", "propertyKey", context => context.Graph.PropertyKeys);
        // An index is filled by the statement that makes it, so there is nothing to wait for.
        yield return new Procedure(new("db.awaitIndexes", [new("timeOutSeconds", CypherType.Integer)], []), (_, _) => []);
        yield return new Procedure(new("db.ping", [], [new("success", CypherType.Boolean)]), (_, _) => [[Value.True]]);
    }

    private static Procedure Names(string name, string column, Func<StatementContext, IEnumerable<string>> names) => new(
        new(name, [], [new(column, CypherType.String)]),
        (context, _) => names(context).Order(StringComparer.Ordinal).Select(found => new[] { Value.Of(found) }));
}
