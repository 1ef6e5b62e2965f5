using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Store;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Bench;

/// <summary>Rows into a store's file, against the same rows into a bare table of a SQLite file with the same settings.</summary>
internal static class LoadingBench
{
    private const int RowCount = 20_000;
    private const int BatchSize = 1_000;

    private static readonly string[] Names = ["id", "name", "score"];

    public static async Task<IEnumerable<Measurement>> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("graphbuilder-bench-").FullName;
        try
        {
            var files = 0;
            string NewFile() => Path.Combine(folder, $"{++files}.db");
            var inserts = Run.Of(RowCount, () => Insert(NewFile()));
            var create = await Run.OfAsync(RowCount, () => LoadAsync(NewFile(), "UNWIND $rows AS row CREATE (n:Row) SET n = row")).ConfigureAwait(false);
            var merge = await Run.OfAsync(RowCount, () => LoadAsync(NewFile(), "UNWIND $rows AS row MERGE (n:Row {id: row.id}) SET n = row")).ConfigureAwait(false);
            return
            [
                new("nodes into a new store by CREATE", create, "SQLite INSERT", inserts),
                new("nodes into a new store by MERGE on a unique id", merge, "SQLite INSERT", inserts),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Properties of nodes, the same for each run.</summary>
    public static Dictionary<string, object?> Row(int number) =>
        new() { [Names[0]] = $"row-{number}", [Names[1]] = $"Name of row {number}", [Names[2]] = number / 7.0 };

    private static async Task LoadAsync(string path, string cypher)
    {
        var store = EmbeddedGraphStore.Open(path);
        await using (store.ConfigureAwait(false))
        {
            var session = store.Session();
            await using (session.ConfigureAwait(false))
            {
                await session.ExecuteAsync("CREATE CONSTRAINT row_id FOR (n:Row) REQUIRE n.id IS UNIQUE").ConfigureAwait(false);
                foreach (var batch in Enumerable.Range(0, RowCount).Chunk(BatchSize))
                {
                    await session.ExecuteAsync(cypher, new Dictionary<string, object?> { ["rows"] = batch.Select(Row).ToArray() }).ConfigureAwait(false);
                }
            }
        }
    }

    private static void Insert(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var setup = connection.CreateCommand();
        setup.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE row(id TEXT PRIMARY KEY, name TEXT, score REAL)";
        setup.ExecuteNonQuery();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO row VALUES ($id, $name, $score)";
        foreach (var name in Names)
        {
            insert.Parameters.Add(new SqliteParameter { ParameterName = "$" + name });
        }

        foreach (var batch in Enumerable.Range(0, RowCount).Chunk(BatchSize))
        {
            using var transaction = connection.BeginTransaction();
            insert.Transaction = transaction;
            foreach (var row in batch.Select(Row))
            {
                for (var column = 0; column < Names.Length; column++)
                {
                    insert.Parameters[column].Value = row[Names[column]];
                }

                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }
    }
}
