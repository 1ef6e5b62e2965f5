using GraphBuilder.Cypher.Execution.Procedures;
using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Storage.Files;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Embedded;

/// <summary>A graph in this process, in memory and optionally kept in a file, that answers openCypher.</summary>
/// <remarks>One writer and many readers: a transaction that may write has the store to itself until it ends.</remarks>
public sealed class EmbeddedGraphStore : IGraphStore
{
    private readonly GraphEngine engine;

    private EmbeddedGraphStore(GraphEngine engine) => this.engine = engine;

    /// <summary>Opens the store in a file, or makes it; it stays locked for other processes until it is disposed.</summary>
    /// <param name="path">A SQLite file; <c>PATH-wal</c> and <c>PATH-shm</c> stand beside it while it is open; the empty <c>PATH.lock</c> stays.</param>
    /// <param name="clock">What <c>datetime()</c> and its kin go by; the system's clock when null.</param>
    /// <exception cref="GraphUnavailableException">It is open elsewhere, read-only, of a newer format, or no store.</exception>
    public static EmbeddedGraphStore Open(string path, TimeProvider? clock = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var (file, graph) = GraphFile.Open(path);
        return new(new GraphEngine(graph, file, clock ?? TimeProvider.System, new ProcedureLibrary()));
    }

    /// <summary>Makes an empty store that is gone when it is disposed.</summary>
    /// <param name="clock">What <c>datetime()</c> and its kin go by; the system's clock when null.</param>
    public static EmbeddedGraphStore InMemory(TimeProvider? clock = null) => InMemory(clock, null);

    internal static EmbeddedGraphStore InMemory(TimeProvider? clock, IEnumerable<Procedure>? procedures) =>
        new(new GraphEngine(new PropertyGraph(), null, clock ?? TimeProvider.System, new ProcedureLibrary(procedures)));

    /// <inheritdoc/>
    public IGraphSession Session(GraphAccessMode accessMode = GraphAccessMode.Write) => new EmbeddedSession(engine, accessMode);

    /// <inheritdoc/>
    public Task VerifyConnectivityAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        engine.Dispose();
        return ValueTask.CompletedTask;
    }
}
