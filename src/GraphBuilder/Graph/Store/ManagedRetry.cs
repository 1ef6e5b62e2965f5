namespace GraphBuilder.Graph.Store;

/// <summary>Runs a transaction again when it failed in a way that may pass, each time after a longer pause: 1 s at first, then twice the one before, give or take a fifth.</summary>
/// <param name="longest">How long after the first attempt another one may begin.</param>
/// <param name="clock">What the pauses go by.</param>
public sealed class ManagedRetry(TimeSpan longest, TimeProvider clock)
{
    private const double Growth = 2;
    private const double Spread = 0.2;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);

    /// <summary>How long the stores try where nobody says otherwise, as Neo4j's drivers do.</summary>
    public static TimeSpan UsualLongest { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Runs an attempt until it succeeds, fails for good, or time is up.</summary>
    /// <exception cref="GraphStoreException">What the last attempt failed with.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> attempt, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(attempt);
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

    /// <summary>One attempt: does the work in a transaction just begun and commits it; where either fails, the changes are undone.</summary>
    /// <param name="attempt">The transaction; it has ended when this returns or throws.</param>
    /// <param name="work">What is done in it.</param>
    /// <param name="cancellationToken">Stops the commit.</param>
    /// <exception cref="GraphStoreException">The work or the commit failed.</exception>
    public static async Task<T> OnceAsync<T>(IGraphTransaction attempt, Func<IGraphQueryRunner, Task<T>> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentNullException.ThrowIfNull(work);
        await using (attempt.ConfigureAwait(false))
        {
            var result = await work(attempt).ConfigureAwait(false);
            await attempt.CommitAsync(cancellationToken).ConfigureAwait(false);
            return result;
        }
    }

    // A server that does not answer may be starting again, or its cluster electing another one.
    private static bool MayPass(GraphStoreException error) => error.IsRetriable || error is GraphUnavailableException;
}
