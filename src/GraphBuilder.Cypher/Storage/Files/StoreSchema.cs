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

    // How long to wait for another program that looks into the file.
    private const int BusySeconds = 5;

    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteReadOnly = 8;

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
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = BusySeconds }.ConnectionString);
        try
        {
            connection.Open();
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

    /// <summary>The error for a file that cannot be read as a store, or not now.</summary>
    public static GraphUnavailableException Unusable(string path, Exception cause) => cause switch
    {
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } => OpenElsewhere(path, cause),
        SqliteException sqlite when IsReadOnly(sqlite) => NotWritable(path, cause),
        _ => new(OpenErrorCode, $"{path} is no store of this program, or it is damaged: {cause.Message} Name another file, or restore a copy.", cause),
    };

    /// <summary>The error for a store that another process holds.</summary>
    public static GraphUnavailableException OpenElsewhere(string path, Exception cause) => new(
        OpenErrorCode, $"The store {path} is open in another process. Close that one, or wait until it has ended. ({cause.Message})", cause);

    /// <summary>The error for a store whose file or folder does not let it be written.</summary>
    public static GraphUnavailableException NotWritable(string path, Exception? cause = null) => new(
        OpenErrorCode, $"The store {path} is read-only. Make the file and its folder writable, or name another store.", cause);

    /// <summary>Whether SQLite may not write the file.</summary>
    public static bool IsReadOnly(SqliteException exception) => exception.SqliteErrorCode == SqliteReadOnly;

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
