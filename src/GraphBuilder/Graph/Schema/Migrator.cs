using GraphBuilder.Graph.Store;

namespace GraphBuilder.Graph.Schema;

/// <summary>Brings the schema of a store up to date. What was applied is recorded in the store as <c>(:__Migration)</c> nodes.</summary>
/// <param name="store">The store.</param>
/// <param name="migrations">The steps, by version.</param>
public sealed class Migrator(IGraphStore store, IReadOnlyList<Migration> migrations)
{
    /// <summary>Takes the steps that the store has not seen.</summary>
    /// <returns>Those taken, in order; empty where the store was up to date.</returns>
    /// <exception cref="MigrationException">A step was changed after it was taken, or the store has steps that this program does not know.</exception>
    public async Task<IReadOnlyList<Migration>> MigrateAsync(CancellationToken cancellationToken = default)
    {
        var session = store.Session();
        await using (session.ConfigureAwait(false))
        {
            var applied = await AppliedAsync(session, cancellationToken).ConfigureAwait(false);
            var open = migrations.Where(migration => !applied.ContainsKey(migration.Version)).ToArray();
            Verify(applied);
            foreach (var migration in open)
            {
                await TakeAsync(session, migration, cancellationToken).ConfigureAwait(false);
            }

            return open;
        }
    }

    private static async Task<Dictionary<long, string>> AppliedAsync(IGraphSession session, CancellationToken cancellationToken)
    {
        const string cypher = "MATCH (m:`__Migration`) RETURN m.version AS version, m.checksum AS checksum";
        var records = await session.QueryAsync(cypher, cancellationToken: cancellationToken).ConfigureAwait(false);
        return records.ToDictionary(record => record.Get<long>("version"), record => record.Get<string>("checksum"));
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
    private static async Task TakeAsync(IGraphSession session, Migration migration, CancellationToken cancellationToken)
    {
        foreach (var statement in migration.Statements)
        {
            await session.ExecuteAsync(statement, cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        await session.ExecuteAsync(
            "MERGE (m:`__Migration` {version: $version}) SET m.description = $description, m.checksum = $checksum",
            new Dictionary<string, object?> { ["version"] = migration.Version, ["description"] = migration.Description, ["checksum"] = migration.Checksum },
            cancellationToken).ConfigureAwait(false);
    }
}
