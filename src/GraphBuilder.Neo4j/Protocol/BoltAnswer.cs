using GraphBuilder.Graph.Store;

namespace GraphBuilder.Neo4j.Protocol;

/// <summary>What the server says to one message, as far as it has come.</summary>
/// <param name="records">Where the records go; null for messages that have none.</param>
internal sealed class BoltAnswer(Queue<object?[]>? records)
{
    /// <summary>What came with SUCCESS; null before, and after a failure.</summary>
    public IReadOnlyDictionary<string, object?>? Metadata { get; private set; }

    /// <summary>The error that the message ended with; null for none.</summary>
    public GraphStoreException? Failure { get; private set; }

    /// <summary>Whether the server passed over the message, because one before it failed or a RESET came after it.</summary>
    public bool IsIgnored { get; private set; }

    /// <summary>Whether there is nothing more to come.</summary>
    public bool IsComplete => Metadata is not null || Failure is not null || IsIgnored;

    public void Add(object?[] record) => (records ?? throw new InvalidDataException("A record came where none was asked for.")).Enqueue(record);

    public void Succeed(IReadOnlyDictionary<string, object?> metadata) => Metadata = metadata;

    public void Fail(GraphStoreException error) => Failure = error;

    public void Ignore() => IsIgnored = true;

    /// <summary>What came with SUCCESS.</summary>
    /// <exception cref="GraphStoreException">The message failed.</exception>
    public IReadOnlyDictionary<string, object?> Require() => Metadata
        ?? throw Failure ?? new GraphClientException("Neo.ClientError.Transaction.TransactionMarkedAsFailed", "A statement before this one failed, so the server passed over it.");
}
