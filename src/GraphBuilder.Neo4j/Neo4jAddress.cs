namespace GraphBuilder.Neo4j;

/// <summary>How the connection to a server is protected.</summary>
public enum Neo4jEncryption
{
    /// <summary>Not at all: <c>bolt://</c>, <c>neo4j://</c>.</summary>
    None,

    /// <summary>By TLS; the server's certificate has to be one that the system trusts, for the host's name: <c>+s</c>.</summary>
    TrustedCertificate,

    /// <summary>By TLS with any certificate, so that nobody listens, but anybody may pose as the server: <c>+ssc</c>.</summary>
    AnyCertificate,
}

/// <summary>Where a Neo4j server is: <c>bolt://HOST:PORT</c> for one server, <c>neo4j://HOST:PORT</c> for a cluster.</summary>
public sealed record Neo4jAddress
{
    private const int DefaultPort = 7687;

    /// <summary>Host name or IP address, without brackets.</summary>
    public required string Host { get; init; }

    /// <summary>TCP port; 7687 where none was given.</summary>
    public required int Port { get; init; }

    /// <summary>Whether the server is asked which members of its cluster read and write.</summary>
    public bool IsRouted { get; init; }

    /// <summary>How the connection is protected.</summary>
    public Neo4jEncryption Encryption { get; init; }

    /// <summary>The user that the address names; null for none.</summary>
    public string? User { get; init; }

    /// <summary>The database that the address names as its path; null for the user's home database.</summary>
    public string? Database { get; init; }

    /// <summary>What the address tells the routing policies of a cluster after its question mark.</summary>
    public IReadOnlyDictionary<string, string> RoutingContext { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether a text is meant as an address and not as a file.</summary>
    public static bool IsAddress(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains("://", StringComparison.Ordinal);
    }

    /// <summary>Reads <c>SCHEME://[USER@]HOST[:PORT][/DATABASE][?POLICY]</c>; the scheme is <c>bolt</c> or <c>neo4j</c>, with <c>+s</c> or <c>+ssc</c> for TLS.</summary>
    /// <exception cref="FormatException">The text has not this form; the message does not repeat it, for it may hold a password.</exception>
    public static Neo4jAddress Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw new FormatException("this is no address of a server; write neo4j://HOST:PORT or bolt://HOST:PORT.");
        }

        if (uri.UserInfo.Contains(':', StringComparison.Ordinal))
        {
            throw new FormatException("an address must not hold a password, which others could see; set NEO4J_PASSWORD, or name a file in NEO4J_PASSWORD_FILE.");
        }

        var path = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/'));
        return new Neo4jAddress
        {
            Host = uri.IdnHost.Trim('[', ']'),
            Port = uri.Port > 0 ? uri.Port : DefaultPort,
            IsRouted = uri.Scheme.StartsWith("neo4j", StringComparison.Ordinal),
            Encryption = EncryptionOf(uri.Scheme),
            User = uri.UserInfo.Length > 0 ? Uri.UnescapeDataString(uri.UserInfo) : null,
            Database = path.Length > 0 ? path : null,
            RoutingContext = ContextOf(uri.Query),
        };
    }

    /// <summary>The host and port.</summary>
    public override string ToString() => Connections.ServerEndpoint.TextOf(Host, Port);

    private static Neo4jEncryption EncryptionOf(string scheme) => scheme switch
    {
        "bolt" or "neo4j" => Neo4jEncryption.None,
        "bolt+s" or "neo4j+s" => Neo4jEncryption.TrustedCertificate,
        "bolt+ssc" or "neo4j+ssc" => Neo4jEncryption.AnyCertificate,
        _ => throw new FormatException($"{scheme}:// is no scheme of a Neo4j server; there are bolt, bolt+s, bolt+ssc, neo4j, neo4j+s and neo4j+ssc."),
    };

    private static Dictionary<string, string> ContextOf(string query) => query.TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .ToDictionary(
            pair => Uri.UnescapeDataString(pair[0]),
            pair => pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : throw new FormatException("what follows the question mark of an address has the form NAME=VALUE&NAME=VALUE."),
            StringComparer.Ordinal);
}
