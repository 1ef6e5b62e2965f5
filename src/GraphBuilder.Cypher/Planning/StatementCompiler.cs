using System.Collections.Concurrent;
using System.Numerics;
using GraphBuilder.Cypher.Execution.Procedures;
using GraphBuilder.Cypher.Execution.Reading;
using GraphBuilder.Cypher.Semantics;
using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Syntax;
using GraphBuilder.Cypher.Syntax.Ast;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Planning;

/// <summary>Turns texts into prepared statements, and keeps those it made.</summary>
internal sealed class StatementCompiler(PropertyGraph graph, ProcedureLibrary procedures)
{
    private const int LargestCacheCount = 1_000;

    private readonly ConcurrentDictionary<CacheKey, PreparedStatement> cache = new();

    /// <exception cref="CypherException">The text is no statement that can run.</exception>
    public PreparedStatement Prepare(string text)
    {
        // A plan chosen for a small graph is planned again when the graph has grown: the size counts by powers of two.
        var key = new CacheKey(text, graph.SchemaVersion, BitOperations.Log2((uint)graph.NodeCount) / 2);
        if (cache.TryGetValue(key, out var known)) return known;
        if (cache.Count >= LargestCacheCount) cache.Clear();
        return cache[key] = Compile(text);
    }

    private PreparedStatement Compile(string text)
    {
        var statement = CypherParser.Parse(text);
        SemanticCheck.Check(statement, text, procedures);
        var parameters = SyntaxWalk.SelfAndDescendants(statement).OfType<Parameter>().Select(parameter => parameter.Name).Distinct().ToArray();
        if (statement is SchemaCommand command)
        {
            if (command is CreateIndex { Kind: not (IndexKind.Range or IndexKind.Text) } index)
            {
                throw new SyntaxErrors(text).NotSupported(index.Position, $"An index of the kind {index.Kind.ToString().ToUpperInvariant()}");
            }

            return new PreparedStatement(null, [], 0, GraphQueryType.SchemaWrite, parameters, command);
        }

        var planner = new StatementPlanner(text, graph, procedures);
        var (plan, columns) = statement switch
        {
            Query query => planner.PlanQuery(query, new Scope(), Argument.Instance),
            ShowCommand show => planner.PlanShow(show),
            ExplainedStatement explained => throw planner.NotSupported(explained, explained.Profile ? "PROFILE" : "EXPLAIN"),
            _ => throw planner.NotSupported(statement, statement.GetType().Name),
        };
        var type = (planner.Writes, columns.Count > 0) switch
        {
            (false, _) => GraphQueryType.ReadOnly,
            (true, true) => GraphQueryType.ReadWrite,
            _ => GraphQueryType.WriteOnly,
        };
        return new PreparedStatement(plan, columns, planner.Slots.Count, type, [.. parameters, .. planner.ImpliedParameters], null);
    }

    private readonly record struct CacheKey(string Text, int SchemaVersion, int SizeClass);
}
