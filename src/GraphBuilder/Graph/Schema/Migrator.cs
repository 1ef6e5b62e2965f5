using GraphBuilder.Graph.Store;

namespace GraphBuilder.Graph.Schema;

/// <summary>Brings the schema of a store up to date. What was applied is recorded in the store as <c>(:__Migration)</c> nodes.</summary>
/// <param name="store">The store.</param>
/// <param name="migrations">The steps, by version.</param>
public sealed class Migrator(IGraphStore store, IReadOnlyList<Migration> migrations)
{
    // A large graph takes a while to be indexed.
    private const long IndexingSeconds = 300;

    /// <summary>Takes the steps that the store has not seen; of two programs that do it at once, one waits for the other.</summary>
    /// <returns>Those taken, in order; empty where the store was up to date.</returns>
    /// <exception cref="MigrationException">A step was changed after it was taken, or the store has steps that this program does not know.</exception>
    /// <exception cref="GraphTransientException">Another program does not come to an end of changing the schema.</exception>
    public async Task<IReadOnlyList<Migration>> MigrateAsync(CancellationToken cancellationToken = default)
    {
        var session = store.Session();
        await using (session.ConfigureAwait(false))
        {
            if ((await OpenAsync(session, cancellationToken).ConfigureAwait(false)).Count == 0)
            {
                return [];
            }

            var mutex = new MigrationLock(session, cancellationToken);
            await mutex.TakeAsync().ConfigureAwait(false);
            try
            {
                // The program that had the lock before may have taken them.
                var open = await OpenAsync(session, cancellationToken).ConfigureAwait(false);
                foreach (var migration in open)
                {
                    await TakeAsync(session, mutex, migration, cancellationToken).ConfigureAwait(false);
                }

                await session.ExecuteAsync($"CALL db.awaitIndexes({IndexingSeconds})", cancellationToken: cancellationToken).ConfigureAwait(false);
                return open;
            }
            finally
            {
                await mutex.ReleaseAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>The steps that <see cref="MigrateAsync"/> would take; writes nothing.</summary>
    /// <exception cref="MigrationException">A step was changed after it was taken, or the store has steps that this program does not know.</exception>
    public async Task<IReadOnlyList<Migration>> OpenAsync(CancellationToken cancellationToken = default)
    {
        var session = store.Session(GraphAccessMode.Read);
        await using (session.ConfigureAwait(false))
        {
            return await OpenAsync(session, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyList<Migration>> OpenAsync(IGraphSession session, CancellationToken cancellationToken)
    {
        // What has no checksum is the lock.
        const string cypher = "MATCH (m:`__Migration`) WHERE m.checksum IS NOT NULL RETURN m.version AS version, m.checksum AS checksum";
        var records = await session.ExecuteReadAsync(
            runner => runner.QueryAsync(cypher, cancellationToken: cancellationToken), cancellationToken).ConfigureAwait(false);
        var applied = records.ToDictionary(record => record.Get<long>("version"), record => record.Get<string>("checksum"));
        Verify(applied);
        return [.. migrations.Where(migration => !applied.ContainsKey(migration.Version))];
    }

    private void Verify(Dictionary<long, string> applied)
    {
        foreach (var (version, checksum) in applied.OrderBy(pair => pair.Key))
        {
            var known = migrations.FirstOrDefault(migration => migration.Version == version)
                ?? throw new MigrationException($"the store has migration {version}, which this program does not know; use the newer program that made it.");
            if (known.Checksum != checksum)
            {
                throw new MigrationException(
                    $"graph-schema/migrations/{known.File} was changed after it was applied to this store; undo the change and write a new migration, or build a new store.");
            }
        }
    }

    // Schema and data cannot share a transaction: each statement is one, and can run again if the program stops before the record.
    private static async Task TakeAsync(IGraphSession session, MigrationLock mutex, Migration migration, CancellationToken cancellationToken)
    {
        await mutex.RenewAsync().ConfigureAwait(false);
        foreach (var statement in migration.Statements)
        {
            await RunAsync(statement).ConfigureAwait(false);
        }

        await RunAsync(
            "MERGE (m:`__Migration` {version: $version}) SET m.description = $description, m.checksum = $checksum",
            new Dictionary<string, object?> { ["version"] = migration.Version, ["description"] = migration.Description, ["checksum"] = migration.Checksum })
            .ConfigureAwait(false);

        Task RunAsync(string cypher, Dictionary<string, object?>? parameters = null) =>
            session.ExecuteWriteAsync(runner => runner.ExecuteAsync(cypher, parameters, cancellationToken), cancellationToken);
    }
}
