namespace GraphBuilder.Graph.Store;

/// <summary>A store refused or failed; the message says what, where in the statement, and what to do.</summary>
public class GraphStoreException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="code">The <c>Neo.*</c> code.</param>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What caused it.</param>
    public GraphStoreException(string code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>
    /// The code that a Neo4j server uses for the same error, as <c>Neo.ClientError.Statement.SyntaxError</c>;
    /// errors of the connection have the names that Neo4j's drivers give them, as <c>ServiceUnavailable</c>.
    /// </summary>
    public string Code { get; }

    /// <summary>Whether the same transaction may succeed when run again.</summary>
    public virtual bool IsRetriable => false;
}

/// <summary>The statement, its parameters or its use are at fault: running it again gives the same error.</summary>
public class GraphClientException : GraphStoreException
{
    /// <inheritdoc cref="GraphStoreException(string, string, Exception?)"/>
    public GraphClientException(string code, string message, Exception? innerException = null)
        : base(code, message, innerException)
    {
    }
}

/// <summary>Something that passes, as a deadlock: the transaction may succeed when run again.</summary>
public sealed class GraphTransientException : GraphStoreException
{
    /// <inheritdoc cref="GraphStoreException(string, string, Exception?)"/>
    public GraphTransientException(string code, string message, Exception? innerException = null)
        : base(code, message, innerException)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}

/// <summary>The store cannot be reached or opened: no such server, a file locked by another process, a file that is no store.</summary>
public sealed class GraphUnavailableException : GraphStoreException
{
    /// <inheritdoc cref="GraphStoreException(string, string, Exception?)"/>
    public GraphUnavailableException(string code, string message, Exception? innerException = null)
        : base(code, message, innerException)
    {
    }
}

/// <summary>The store does not accept who is asking: a wrong user name or password, or a right that is missing.</summary>
public sealed class GraphAuthenticationException : GraphClientException
{
    /// <inheritdoc cref="GraphStoreException(string, string, Exception?)"/>
    public GraphAuthenticationException(string code, string message, Exception? innerException = null)
        : base(code, message, innerException)
    {
    }
}

/// <summary>
/// The connection to the store broke while it was in use. The transaction is lost and may be run again; when it broke while
/// committing, nobody knows whether the changes were kept, so only a transaction that may happen twice should be run again.
/// </summary>
public sealed class GraphConnectionLostException : GraphStoreException
{
    /// <inheritdoc cref="GraphStoreException(string, string, Exception?)"/>
    public GraphConnectionLostException(string code, string message, Exception? innerException = null)
        : base(code, message, innerException)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}
