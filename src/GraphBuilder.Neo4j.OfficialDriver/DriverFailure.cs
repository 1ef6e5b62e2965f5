using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Protocol;
using Official = global::Neo4j.Driver;

namespace GraphBuilder.Neo4j.OfficialDriver;

/// <summary>The driver's errors as the port's.</summary>
internal static class DriverFailure
{
    /// <summary>Does some work of the driver's.</summary>
    /// <exception cref="GraphStoreException">The driver reported an error.</exception>
    public static async Task<T> TranslateAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Official.Neo4jException error)
        {
            throw Of(error);
        }
    }

    /// <inheritdoc cref="TranslateAsync{T}(Func{Task{T}})"/>
    public static Task TranslateAsync(Func<Task> work) => TranslateAsync(async () =>
    {
        await work().ConfigureAwait(false);
        return true;
    });

    private static GraphStoreException Of(Official.Neo4jException error) => error switch
    {
        Official.ServiceUnavailableException => new GraphUnavailableException("ServiceUnavailable", error.Message, error),
        Official.SessionExpiredException or Official.ConnectionReadTimeoutException => new GraphConnectionLostException("SessionExpired", error.Message, error),
        _ when error.Code is { } code && code.StartsWith("Neo.", StringComparison.Ordinal) => ServerFailure.Of(code, error.Message, error),
        Official.ClientException => new GraphClientException(error.GetType().Name, error.Message, error),
        _ => new GraphStoreException(error.GetType().Name, error.Message, error),
    };
}
