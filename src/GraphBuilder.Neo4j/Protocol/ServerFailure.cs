using GraphBuilder.Graph.Store;

namespace GraphBuilder.Neo4j.Protocol;

/// <summary>The errors that a server reports, as the port's.</summary>
internal static class ServerFailure
{
    public const string NotALeader = "Neo.ClientError.Cluster.NotALeader";
    public const string ReadOnlyDatabase = "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase";
    public const string LogError = "Neo.DatabaseError.Transaction.TransactionLogError";
    public const string AuthorizationExpired = "Neo.ClientError.Security.AuthorizationExpired";

    /// <summary>Whether the server is not the one that writes, any more.</summary>
    public static bool IsOfFormerLeader(GraphStoreException error) => error.Code is NotALeader or ReadOnlyDatabase;

    /// <param name="metadata">What came with FAILURE.</param>
    public static GraphStoreException Of(IReadOnlyDictionary<string, object?> metadata)
    {
        // From 5.7 on the code has another name.
        var code = Text(metadata, "neo4j_code") ?? Text(metadata, "code") ?? "Neo.DatabaseError.General.UnknownError";
        var message = Text(metadata, "message") ?? "The server gave no message.";
        return Of(code, message);
    }

    /// <param name="code">The <c>Neo.*</c> code.</param>
    /// <param name="message">The server's message.</param>
    /// <param name="cause">What brought it; null for none.</param>
    public static GraphStoreException Of(string code, string message, Exception? cause = null) => code switch
    {
        // These two mean that somebody ended the transaction on purpose: running it again would be against their will.
        "Neo.TransientError.Transaction.Terminated" => new GraphClientException("Neo.ClientError.Transaction.Terminated", message, cause),
        "Neo.TransientError.Transaction.LockClientStopped" => new GraphClientException("Neo.ClientError.Transaction.LockClientStopped", message, cause),
        NotALeader or ReadOnlyDatabase or AuthorizationExpired => new GraphTransientException(code, message, cause),
        LogError => new GraphStoreException(code, $"{message} The server could not write its transaction log; see whether its disk is full, make room, start it again, and run the command again.", cause),
        _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => new GraphTransientException(code, message, cause),
        _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => new GraphAuthenticationException(code, message, cause),
        _ when code.StartsWith("Neo.ClientError.", StringComparison.Ordinal) => new GraphClientException(code, message, cause),
        _ => new GraphStoreException(code, message, cause),
    };

    private static string? Text(IReadOnlyDictionary<string, object?> metadata, string key) => metadata.GetValueOrDefault(key) as string;
}
