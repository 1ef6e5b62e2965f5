using System.Buffers;
using System.Buffers.Binary;
using System.Data;
using GraphBuilder.Cypher.Values;
using GraphBuilder.Graph.Store;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Cypher.Storage.Files;

/// <summary>
/// The SQLite file of a store: one row per node and relationship, written in one SQLite transaction per commit. SQLite's write-ahead
/// log is the store's log: a process that dies at any time leaves the commits that it finished and nothing of the one it was in.
/// </summary>
internal sealed class GraphFile : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly FileStream lockFile;
    private readonly string path;
    private int savedLabelCount;
    private int savedTypeCount;

    private GraphFile(string path, SqliteConnection connection, FileStream lockFile)
    {
        this.path = path;
        this.connection = connection;
        this.lockFile = lockFile;
    }

    /// <summary>Opens a file, or makes it, and reads the graph that it holds.</summary>
    /// <exception cref="GraphUnavailableException">Another process has it open, it is no store, or it cannot be written.</exception>
    public static (GraphFile File, PropertyGraph Graph) Open(string path)
    {
        var lockFile = StoreLock.Take(path);
        SqliteConnection? connection = null;
        try
        {
            connection = StoreSchema.Open(path);
            var reader = new GraphReader(connection);
            var graph = reader.Read();

            // Rules name labels that no row of the token table has yet: those are still to be saved with the first data.
            var file = new GraphFile(path, connection, lockFile)
            {
                savedLabelCount = reader.SavedLabelCount,
                savedTypeCount = reader.SavedTypeCount,
            };
            return (file, graph);
        }
        catch (Exception exception)
        {
            connection?.Dispose();
            lockFile.Dispose();
            if (exception is SqliteException or InvalidDataException) throw StoreSchema.Unusable(path, exception);
            throw;
        }
    }

    /// <summary>Writes what a transaction changed.</summary>
    /// <exception cref="GraphStoreException">The file could not be written; it is as it was before.</exception>
    public void Save(PropertyGraph graph, GraphTransaction transaction) => Write(sqlite =>
    {
        var (labels, types) = (graph.Labels.All, graph.Types.All);
        SaveTokens(sqlite, graph);
        using var saveNode = Command(sqlite, "INSERT INTO node(id, labels, props) VALUES ($1, $2, $3) ON CONFLICT(id) DO UPDATE SET labels = $2, props = $3", 3);
        using var saveRelationship = Command(sqlite, "INSERT INTO rel(id, type, src, dst, props) VALUES ($1, $2, $3, $4, $5) ON CONFLICT(id) DO UPDATE SET props = $5", 5);
        using var deleteNode = Command(sqlite, "DELETE FROM node WHERE id = $1", 1);
        using var deleteRelationship = Command(sqlite, "DELETE FROM rel WHERE id = $1", 1);
        foreach (var entity in transaction.Touched)
        {
            if (entity.IsDeleted) Run(entity is Node ? deleteNode : deleteRelationship, entity.Id);
            else if (entity is Node node) Run(saveNode, node.Id, LabelBytes(node.LabelSet), PropertyBytes(node.Stored));
            else if (entity is Relationship relationship) Run(saveRelationship, relationship.Id, relationship.TypeToken.Id, relationship.StartId, relationship.EndId, PropertyBytes(relationship.Stored));
        }

        return (labels.Count, types.Count);
    });

    /// <summary>Writes a new constraint or index.</summary>
    /// <exception cref="GraphStoreException">The file could not be written.</exception>
    public void Save(SchemaRule rule) => Write(sqlite =>
    {
        using var command = Command(sqlite, "INSERT INTO schema_rule(id, name, kind, entity, token, keys) VALUES ($1, $2, $3, $4, $5, $6)", 6);
        Run(command, rule.Id, rule.Name, StoreSchema.KindOf(rule), rule.Entity.ToString(), rule.LabelOrType, StoreSchema.KeysOf(rule));
        return (savedLabelCount, savedTypeCount);
    });

    /// <summary>Forgets a constraint or index.</summary>
    /// <exception cref="GraphStoreException">The file could not be written.</exception>
    public void Delete(SchemaRule rule) => Write(sqlite =>
    {
        using var command = Command(sqlite, "DELETE FROM schema_rule WHERE id = $1", 1);
        Run(command, rule.Id);
        return (savedLabelCount, savedTypeCount);
    });

    public void Dispose()
    {
        if (connection.State != ConnectionState.Open) return;
        // Folds the log into the file, so that a closed store is one file that can be copied.
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }

        connection.Dispose();
        lockFile.Dispose();
    }

    private void Write(Func<SqliteTransaction, (int LabelCount, int TypeCount)> work)
    {
        try
        {
            using var sqlite = connection.BeginTransaction();
            var (labelCount, typeCount) = work(sqlite);
            sqlite.Commit();
            (savedLabelCount, savedTypeCount) = (labelCount, typeCount);
        }
        catch (SqliteException exception) when (StoreSchema.IsReadOnly(exception))
        {
            throw StoreSchema.NotWritable(path, exception);
        }
        catch (SqliteException exception)
        {
            throw new GraphStoreException(
                "Neo.DatabaseError.Transaction.TransactionCommitFailed", $"{path} could not be written, the transaction was undone: {exception.Message}", exception);
        }
    }

    private void SaveTokens(SqliteTransaction sqlite, PropertyGraph graph)
    {
        using var command = Command(sqlite, "INSERT INTO token(kind, id, name) VALUES ($1, $2, $3)", 3);
        foreach (var label in graph.Labels.All.Skip(savedLabelCount)) Run(command, StoreSchema.LabelKind, label.Id, label.Name);
        foreach (var type in graph.Types.All.Skip(savedTypeCount)) Run(command, StoreSchema.TypeKind, type.Id, type.Name);
    }

    private SqliteCommand Command(SqliteTransaction sqlite, string text, int parameterCount)
    {
        var command = connection.CreateCommand();
        command.Transaction = sqlite;
        command.CommandText = text;
        for (var number = 1; number <= parameterCount; number++) command.Parameters.Add(new SqliteParameter { ParameterName = $"${number}" });
        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var place = 0; place < values.Length; place++) command.Parameters[place].Value = values[place];
        command.ExecuteNonQuery();
    }

    private static byte[] LabelBytes(LabelSet labels)
    {
        var bytes = new byte[labels.Labels.Length * sizeof(int)];
        for (var place = 0; place < labels.Labels.Length; place++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(place * sizeof(int)), labels.Labels[place].Id);
        }

        return bytes;
    }

    private static byte[] PropertyBytes(PropertySet properties)
    {
        var output = new ArrayBufferWriter<byte>();
        PropertyCodec.Encode(properties.Shape.Keys, properties.Values, output);
        return output.WrittenSpan.ToArray();
    }
}
