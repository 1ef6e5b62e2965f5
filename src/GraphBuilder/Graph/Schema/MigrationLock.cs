using GraphBuilder.Graph.Store;

namespace GraphBuilder.Graph.Schema;

/// <summary>
/// Keeps two programs from changing the schema of a store at once. Schema and data cannot share a transaction, so the lock outlives its
/// transaction: it is a property of the node <c>(:__Migration {version: 0})</c>, and ends by itself when a program dies with it.
/// </summary>
internal sealed class MigrationLock(IGraphSession session, CancellationToken cancellationToken)
{
    // Shorter than a session keeps trying, so that a program that starts after another was killed gets the lock in its turn.
    private const long LifetimeMilliseconds = 10_000;

    private readonly string holder = Guid.NewGuid().ToString();

    /// <summary>Takes the lock, waiting for a program that has it.</summary>
    /// <exception cref="GraphTransientException">Another program keeps it.</exception>
    public async Task TakeAsync()
    {
        // Two programs may make the node at once; with the constraint there is one.
        const string constraint = "CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:`__Migration`) REQUIRE n.version IS UNIQUE";
        await session.ExecuteWriteAsync(runner => runner.ExecuteAsync(constraint, cancellationToken: cancellationToken), cancellationToken).ConfigureAwait(false);
        await RenewAsync().ConfigureAwait(false);
    }

    /// <summary>Has the lock last anew.</summary>
    /// <exception cref="GraphTransientException">It had ended, and another program keeps it.</exception>
    public Task RenewAsync() => session.ExecuteWriteAsync(TryTakeAsync, cancellationToken);

    /// <summary>Gives the lock back; does nothing when it was lost.</summary>
    public async Task ReleaseAsync()
    {
        const string cypher = "MATCH (m:`__Migration` {version: 0}) WHERE m.holder = $holder REMOVE m.holder, m.until";
        try
        {
            await session.ExecuteAsync(cypher, new Dictionary<string, object?> { ["holder"] = holder }, CancellationToken.None).ConfigureAwait(false);
        }
        catch (GraphStoreException)
        {
            // The lock ends by itself, and what the work failed with says more.
        }
    }

    private async Task<bool> TryTakeAsync(IGraphQueryRunner runner)
    {
        // The write holds the node until the transaction ends, so that nobody takes the lock between the question and the answer.
        await runner.ExecuteAsync(
            "MERGE (m:`__Migration` {version: 0}) ON CREATE SET m.description = 'lock' SET m.asked = $holder",
            new Dictionary<string, object?> { ["holder"] = holder }, cancellationToken).ConfigureAwait(false);
        const string take = """
            MATCH (m:`__Migration` {version: 0})
            REMOVE m.asked
            WITH m WHERE m.holder IS NULL OR m.holder = $holder OR m.until <= timestamp()
            SET m.holder = $holder, m.until = timestamp() + $lifetime
            RETURN m.holder
            """;
        var taken = await runner.QueryAsync(
            take, new Dictionary<string, object?> { ["holder"] = holder, ["lifetime"] = LifetimeMilliseconds }, cancellationToken).ConfigureAwait(false);
        return taken.Count > 0
            ? true
            : throw new GraphTransientException(
                "Neo.TransientError.Transaction.LockAcquisitionTimeout",
                "Another program is changing the schema of this store. Wait until it is done, then run the command again.");
    }
}
