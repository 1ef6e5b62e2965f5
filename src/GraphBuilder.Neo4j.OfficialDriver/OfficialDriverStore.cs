using GraphBuilder.Graph.Store;
using Official = global::Neo4j.Driver;

namespace GraphBuilder.Neo4j.OfficialDriver;

/// <summary>A graph on a Neo4j server or cluster, by Neo4j's own driver for .NET.</summary>
public sealed class OfficialDriverStore : IGraphStore
{
    private readonly Official.IDriver driver;
    private readonly SessionMaker sessions;

    private OfficialDriverStore(Official.IDriver driver, SessionMaker sessions)
    {
        this.driver = driver;
        this.sessions = sessions;
    }

    /// <summary>Makes a store; it connects when it is first used.</summary>
    /// <param name="address">Where the server is.</param>
    /// <param name="credentials">Who asks.</param>
    /// <param name="options">How it is used; null for the defaults.</param>
    public static OfficialDriverStore Connect(Neo4jAddress address, Neo4jCredentials credentials, Neo4jOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(credentials);
        options ??= new Neo4jOptions();
        var driver = Official.GraphDatabase.Driver(UriOf(address), TokenOf(credentials), config => config
            .WithFetchSize(options.FetchSize)
            .WithMaxConnectionPoolSize(options.PoolSize)
            .WithConnectionAcquisitionTimeout(options.AcquisitionTimeout)
            .WithConnectionTimeout(options.ConnectTimeout)
            .WithMaxConnectionLifetime(options.ConnectionLifetime)
            .WithTelemetryDisabled());
        return new OfficialDriverStore(driver, new SessionMaker(driver, address.Database, options));
    }

    /// <inheritdoc/>
    public IGraphSession Session(GraphAccessMode accessMode = GraphAccessMode.Write) => new OfficialSession(sessions, accessMode);

    /// <inheritdoc/>
    /// <exception cref="GraphAuthenticationException">The server does not accept the user.</exception>
    public Task VerifyConnectivityAsync(CancellationToken cancellationToken = default) =>
        DriverFailure.TranslateAsync(() => driver.VerifyConnectivityAsync().WaitAsync(cancellationToken));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => driver.DisposeAsync();

    private static string UriOf(Neo4jAddress address)
    {
        var encryption = address.Encryption switch
        {
            Neo4jEncryption.TrustedCertificate => "+s",
            Neo4jEncryption.AnyCertificate => "+ssc",
            _ => "",
        };
        var policy = string.Join('&', address.RoutingContext.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));
        return $"{(address.IsRouted ? "neo4j" : "bolt")}{encryption}://{address}{(policy.Length > 0 ? "/?" + policy : "")}";
    }

    private static Official.IAuthToken TokenOf(Neo4jCredentials credentials)
    {
        var token = credentials.ToToken();
        return token.TryGetValue("principal", out var user)
            ? Official.AuthTokens.Basic((string)user!, (string)token["credentials"]!)
            : Official.AuthTokens.None;
    }
}
