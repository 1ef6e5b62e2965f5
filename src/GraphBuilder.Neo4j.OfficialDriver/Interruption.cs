using GraphBuilder.Graph.Store;
using Official = global::Neo4j.Driver;

namespace GraphBuilder.Neo4j.OfficialDriver;

/// <summary>Cancels what runs on the server: the driver itself cannot, so the transaction is marked, and ended from another session.</summary>
internal sealed class Interruption(SessionMaker sessions)
{
    private const string MarkName = "graphbuilder";

    private readonly string mark = Guid.NewGuid().ToString();

    /// <summary>Marks a transaction.</summary>
    public void Mark(Official.TransactionConfigBuilder config) => config.WithMetadata(new Dictionary<string, object> { [MarkName] = mark });

    /// <summary>Does a piece of the transaction's work.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; the transaction is then over.</exception>
    /// <exception cref="GraphStoreException">It failed.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Task? ending = null;
        var registration = cancellationToken.Register(() => ending = EndAsync());
        try
        {
            return await DriverFailure.TranslateAsync(work).ConfigureAwait(false);
        }
        catch (GraphStoreException error) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(error.Message, error, cancellationToken);
        }
        finally
        {
            await registration.DisposeAsync().ConfigureAwait(false);
            if (ending is not null) await ending.ConfigureAwait(false);
        }
    }

    private async Task EndAsync()
    {
        const string cypher = """
            SHOW TRANSACTIONS YIELD transactionId AS id, metaData
            WHERE metaData.graphbuilder = $mark
            TERMINATE TRANSACTIONS id YIELD message
            RETURN message
            """;
        var session = sessions.Open(GraphAccessMode.Read);
        await using (session.ConfigureAwait(false))
        {
            try
            {
                var cursor = await session.RunAsync(cypher, new Dictionary<string, object> { ["mark"] = mark }).ConfigureAwait(false);
                await cursor.ConsumeAsync().ConfigureAwait(false);
            }
            catch (Official.Neo4jException)
            {
                // Whoever may not end transactions waits until the statement is done.
            }
        }
    }
}
