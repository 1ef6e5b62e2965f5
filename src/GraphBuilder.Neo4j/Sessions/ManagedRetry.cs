using GraphBuilder.Graph.Store;

namespace GraphBuilder.Neo4j.Sessions;

/// <summary>Runs a transaction again when it failed in a way that may pass, each time after a longer pause.</summary>
internal sealed class ManagedRetry(TimeSpan longest, TimeProvider clock)
{
    private const double Growth = 2;
    private const double Spread = 0.2;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);

    public async Task<T> RunAsync<T>(Func<Task<T>> attempt, CancellationToken cancellationToken)
    {
        var start = clock.GetTimestamp();
        for (var delay = FirstDelay; ; delay *= Growth)
        {
            try
            {
                return await attempt().ConfigureAwait(false);
            }
            catch (GraphStoreException error) when (MayPass(error) && clock.GetElapsedTime(start) + delay < longest)
            {
                // Transactions that met in a deadlock should not meet again.
                var spread = 1 + Spread * (2 * Random.Shared.NextDouble() - 1);
                await Task.Delay(delay * spread, clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // A server that does not answer may be starting again, or its cluster electing another one.
    private static bool MayPass(GraphStoreException error) => error.IsRetriable || error is GraphUnavailableException;
}
