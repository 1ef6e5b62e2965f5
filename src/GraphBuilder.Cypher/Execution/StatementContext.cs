using GraphBuilder.Cypher.Functions;
using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution;

/// <summary>What one run of a statement works on.</summary>
internal sealed class StatementContext
{
    private int ticks;

    public required PropertyGraph Graph { get; init; }

    /// <summary>Where changes go; null when the statement may only read.</summary>
    public required GraphTransaction? Transaction { get; init; }

    /// <summary>The parameters by name without the dollar sign.</summary>
    public required IReadOnlyDictionary<string, Value> Parameters { get; init; }

    /// <summary>The clock and the random numbers of the functions.</summary>
    public required FunctionContext Functions { get; init; }

    public required CancellationToken Cancellation { get; init; }

    /// <summary>The transaction, when a plan that writes runs.</summary>
    /// <exception cref="CypherException">The statement may only read.</exception>
    public GraphTransaction Writing => Transaction
        ?? throw new CypherException(CypherErrorCode.AccessMode, "Writing in read access mode is not allowed. Open the session for writing.");

    /// <summary>Stops a loop when the caller gave up; cheap enough for every row.</summary>
    public void Tick()
    {
        if ((++ticks & 0xFF) == 0) Cancellation.ThrowIfCancellationRequested();
    }
}
