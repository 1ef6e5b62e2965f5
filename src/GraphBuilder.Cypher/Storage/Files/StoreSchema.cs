using System.Globalization;
using GraphBuilder.Cypher.Syntax.Ast;
using GraphBuilder.Graph.Store;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Cypher.Storage.Files;

/// <summary>The tables of a store's file, and the opening of it.</summary>
internal static class StoreSchema
{
    public const string OpenErrorCode = "Neo.DatabaseError.Database.UnableToStartDatabase";

    /// <summary>The kind of a row of <c>token</c> that is a label.</summary>
    public const int LabelKind = 0;

    /// <summary>The kind of a row of <c>token</c> that is a relationship type.</summary>
    public const int TypeKind = 1;

    /// <summary>The version of the tables that this program writes; it refuses files with a higher one.</summary>
    private const int Format = 1;

    private const string Tables =
        """
        CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE token(kind INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID;
        CREATE TABLE node(id INTEGER PRIMARY KEY, labels BLOB NOT NULL, props BLOB NOT NULL);
        CREATE TABLE rel(id INTEGER PRIMARY KEY, type INTEGER NOT NULL, src INTEGER NOT NULL, dst INTEGER NOT NULL, props BLOB NOT NULL);
        CREATE TABLE schema_rule(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, entity TEXT NOT NULL, token TEXT NOT NULL, keys TEXT NOT NULL);
        """;

    /// <summary>Opens a file, and makes the tables in an empty one.</summary>
    /// <exception cref="SqliteException">It is no database, or it is damaged.</exception>
    /// <exception cref="GraphUnavailableException">It is a database of another program or of a newer version.</exception>
    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        try
        {
            connection.Open();
            Execute(connection, "PRAGMA busy_timeout = 5000");
            Execute(connection, "PRAGMA journal_mode = WAL");
            // A killed process loses nothing; a power cut can lose the last commits, but not the file.
            Execute(connection, "PRAGMA synchronous = NORMAL");
            CheckFormat(path, connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The error for a file that cannot be read as a store.</summary>
    public static GraphUnavailableException Unusable(string path, Exception cause) => new(
        OpenErrorCode, $"{path} is no store of this program, or it is damaged: {cause.Message} Name another file, or restore a copy.", cause);

    public static string KindOf(SchemaRule rule) => rule.IsUnique ? "Unique" : rule.Index.ToString();

    public static string KeysOf(SchemaRule rule) => string.Join('\0', rule.Properties);

    public static SchemaRule RuleOf(int id, string name, string kind, string entity, string token, string keys) => new(
        id,
        name,
        kind == "Unique",
        kind == "Unique" ? IndexKind.Range : Enum.Parse<IndexKind>(kind),
        Enum.Parse<EntityKind>(entity),
        token,
        keys.Split('\0'));

    private static void CheckFormat(string path, SqliteConnection connection)
    {
        if (Scalar(connection, "SELECT count(*) FROM sqlite_master") == "0")
        {
            using var transaction = connection.BeginTransaction();
            Execute(connection, Tables);
            Execute(connection, $"INSERT INTO meta VALUES ('format', '{Format}')");
            transaction.Commit();
            return;
        }

        if (Scalar(connection, "SELECT count(*) FROM sqlite_master WHERE name = 'meta'") == "0"
            || !int.TryParse(Scalar(connection, "SELECT value FROM meta WHERE key = 'format'"), NumberStyles.None, CultureInfo.InvariantCulture, out var format))
        {
            throw new GraphUnavailableException(OpenErrorCode, $"{path} is a database of another program. Name another file for the store.");
        }

        if (format > Format)
        {
            throw new GraphUnavailableException(
                OpenErrorCode, $"The store {path} has format {format}, which a newer version of this program wrote; this one knows formats up to {Format}. Update the program.");
        }
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only texts of this class come here.
        command.CommandText = text;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static string? Scalar(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only texts of this class come here.
        command.CommandText = text;
#pragma warning restore CA2100
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
