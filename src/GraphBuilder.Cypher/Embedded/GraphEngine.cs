using GraphBuilder.Cypher.Execution;
using GraphBuilder.Cypher.Execution.Procedures;
using GraphBuilder.Cypher.Functions;
using GraphBuilder.Cypher.Planning;
using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Storage.Files;
using GraphBuilder.Cypher.Values;
using GraphBuilder.Cypher.Values.Temporal;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Embedded;

/// <summary>The graph of a store with what runs statements on it. Callers hold the <see cref="Gate"/> while they use the graph.</summary>
/// <param name="graph">The graph in memory.</param>
/// <param name="file">Where it is kept; null for a graph in memory only.</param>
/// <param name="clock">What the time functions and the waiting go by.</param>
/// <param name="procedures">What CALL may call.</param>
internal sealed class GraphEngine(PropertyGraph graph, GraphFile? file, TimeProvider clock, ProcedureLibrary procedures) : IDisposable
{
    private readonly StatementCompiler compiler = new(graph, procedures);
    private readonly SchemaEditor schema = new(graph, file);

    public AccessGate Gate { get; } = new(clock);

    public TimeProvider Clock => clock;

    /// <exception cref="CypherException">The text is no statement that can run.</exception>
    public PreparedStatement Prepare(string cypher) => compiler.Prepare(cypher);

    public GraphTransaction Begin() => new(graph);

    /// <summary>Runs a statement to its end.</summary>
    /// <param name="statement">What to run.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="transaction">Where changes go; null when only reading is allowed.</param>
    /// <param name="transactionStart">What the transaction's time functions give.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="CypherException">The statement failed; its transaction must be undone.</exception>
    public StatementOutcome Run(
        PreparedStatement statement,
        IReadOnlyDictionary<string, Value> parameters,
        GraphTransaction? transaction,
        DateTimeOffset transactionStart,
        CancellationToken cancellationToken)
    {
        if (statement.Schema is { } command)
        {
            if (transaction is { IsEmpty: false })
            {
                throw new CypherException(
                    "Neo.ClientError.Transaction.ForbiddenDueToTransactionType",
                    "Schema and data cannot be changed in one transaction. Commit the data first.");
            }

            return new StatementOutcome([], new ResultSummary(statement.QueryType, schema.Execute(command)));
        }

        var context = new StatementContext
        {
            Graph = graph,
            Transaction = transaction,
            Parameters = parameters,
            Functions = new FunctionContext(new StatementClock(clock, transactionStart), Random.Shared),
            Cancellation = cancellationToken,
        };
        var before = transaction?.Counters ?? ResultCounters.None;
        var rows = new List<object?[]>();
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var row in statement.Plan!.Rows(new Value[statement.RowLength], context))
        {
            context.Tick();
            if (statement.Columns.Count == 0) continue;
            var values = new object?[statement.Columns.Count];
            for (var place = 0; place < values.Length; place++) values[place] = StoreValue.Of(row[statement.Columns[place].Slot]);
            rows.Add(values);
        }

        var counters = transaction?.Counters ?? ResultCounters.None;
        return new StatementOutcome(rows, new ResultSummary(statement.QueryType, counters - before));
    }

    /// <summary>Makes a transaction durable.</summary>
    /// <exception cref="CypherException">A rule that is judged at the end is broken.</exception>
    /// <exception cref="GraphStoreException">The file could not be written.</exception>
    public void Commit(GraphTransaction transaction)
    {
        transaction.CheckBeforeCommit();
        if (!transaction.IsEmpty) file?.Save(graph, transaction);
    }

    public void Dispose() => file?.Dispose();
}

/// <summary>What a statement gave: its rows, and what it changed.</summary>
internal sealed record StatementOutcome(IReadOnlyList<object?[]> Rows, ResultSummary Summary);
