using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Protocol;

namespace GraphBuilder.Neo4j.Connections;

/// <summary>Opens connections: TCP, TLS where it is wanted, the handshake, and who we are.</summary>
internal sealed class BoltDialer(Neo4jAddress address, Neo4jCredentials credentials, Neo4jOptions options)
{
    private const string Unavailable = "ServiceUnavailable";

    private static readonly string Agent = $"GraphBuilder/{typeof(BoltDialer).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>What the cluster's routing goes by; null when one server is asked directly.</summary>
    public Dictionary<string, object?>? RoutingContext { get; } = !address.IsRouted
        ? null
        : new Dictionary<string, object?>(address.RoutingContext.ToDictionary(pair => pair.Key, object? (pair) => pair.Value), StringComparer.Ordinal)
        {
            ["address"] = address.ToString(),
        };

    /// <summary>Opens a connection.</summary>
    /// <exception cref="GraphUnavailableException">Nothing answers there that could be used.</exception>
    /// <exception cref="GraphAuthenticationException">The server does not accept the user.</exception>
    public async Task<BoltConnection> DialAsync(ServerEndpoint endpoint, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.ConnectTimeout);
        Stream? stream = null;
        try
        {
            var plain = await OpenAsync(endpoint, limit.Token).ConfigureAwait(false);
            stream = plain;
            stream = await ProtectAsync(stream, endpoint, limit.Token).ConfigureAwait(false);
            var version = await AgreeAsync(stream, limit.Token).ConfigureAwait(false);
            var connection = new BoltConnection(stream, plain.Socket, endpoint, version, options.Clock) { ReadTimeout = options.ConnectTimeout };
            await IntroduceAsync(connection).ConfigureAwait(false);
            return connection;
        }
        catch (Exception error) when (stream is not null || error is SocketException or OperationCanceledException)
        {
            if (stream is not null) await stream.DisposeAsync().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            if (Explain(error) is not { } reason) throw;
            throw new GraphUnavailableException(Unavailable, $"The Neo4j server {endpoint} cannot be used: {reason}", error);
        }
    }

    private static async Task<NetworkStream> OpenAsync(ServerEndpoint endpoint, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            await socket.ConnectAsync(endpoint.Host, endpoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<Stream> ProtectAsync(Stream stream, ServerEndpoint endpoint, CancellationToken cancellationToken)
    {
        if (address.Encryption == Neo4jEncryption.None) return stream;
        var secure = new SslStream(stream);
        var wanted = new SslClientAuthenticationOptions { TargetHost = endpoint.Host };
        if (address.Encryption == Neo4jEncryption.AnyCertificate)
        {
#pragma warning disable CA5359 // The user asked for it by the scheme +ssc, for servers with a certificate of their own making.
            wanted.RemoteCertificateValidationCallback = static (_, _, _, _) => true;
#pragma warning restore CA5359
        }

        await secure.AuthenticateAsClientAsync(wanted, cancellationToken).ConfigureAwait(false);
        return secure;
    }

    private async Task<BoltVersion> AgreeAsync(Stream stream, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(BoltHandshake.Offer(options.HighestVersion), cancellationToken).ConfigureAwait(false);
        var answer = new byte[4];
        await stream.ReadExactlyAsync(answer, cancellationToken).ConfigureAwait(false);
        return BoltManifest.Mark.SequenceEqual(answer)
            ? await BoltManifest.AgreeAsync(stream, options.HighestVersion, cancellationToken).ConfigureAwait(false)
            : BoltHandshake.Read(answer);
    }

    // HELLO and LOGON go out together; up to 5.0 the one carries what the other does later.
    private async Task IntroduceAsync(BoltConnection connection)
    {
        var version = connection.Version;
        var hello = new Dictionary<string, object?>(StringComparer.Ordinal) { ["user_agent"] = Agent };
        if (RoutingContext is not null) hello["routing"] = RoutingContext;
        if (version == BoltVersion.FourFour) hello["patch_bolt"] = new[] { "utc" };
        if (version.IsAtLeast(5, 2)) hello["notifications_minimum_severity"] = "OFF";
        if (version.IsAtLeast(5, 3)) hello["bolt_agent"] = new Dictionary<string, object?> { ["product"] = Agent };
        BoltAnswer? logon = null;
        BoltAnswer greeting;
        if (version.IsAtLeast(5, 1))
        {
            greeting = connection.Send(BoltMessage.Hello, hello);
            logon = connection.Send(BoltMessage.Logon, credentials.ToToken());
        }
        else
        {
            foreach (var (key, value) in credentials.ToToken()) hello[key] = value;
            greeting = connection.Send(BoltMessage.Hello, hello);
        }

        await connection.AwaitAsync(() => greeting.Failure is not null || (greeting.IsComplete && logon?.IsComplete != false), CancellationToken.None).ConfigureAwait(false);
        var answer = greeting.Require();
        logon?.Require();
        connection.IsLocalTime = version == BoltVersion.FourFour && !(answer.GetValueOrDefault("patch_bolt") is object?[] patches && patches.Contains("utc"));
        connection.ReadTimeout = options.LongestSilence ?? TimeoutOf(answer);
    }

    private static TimeSpan? TimeoutOf(IReadOnlyDictionary<string, object?> answer) =>
        answer.GetValueOrDefault("hints") is IReadOnlyDictionary<string, object?> hints
            && hints.GetValueOrDefault("connection.recv_timeout_seconds") is long and > 0 and var seconds
                ? TimeSpan.FromSeconds(seconds)
                : null;

    // Null for an error that explains itself.
    private string? Explain(Exception error) => error switch
    {
        SocketException => $"{error.Message}. Start it, or check the address.",
        OperationCanceledException => string.Create(CultureInfo.InvariantCulture, $"it did not answer within {options.ConnectTimeout.TotalSeconds} s. Check the address."),
        AuthenticationException => $"its certificate is not trusted ({error.Message}) Have it signed, or write +ssc instead of +s to take any certificate.",
        InvalidDataException => error.Message,
        EndOfStreamException => "it closed the connection at once. Check that the port speaks Bolt, and that both sides use TLS (+s, +ssc) or neither.",
        IOException when address.Encryption != Neo4jEncryption.None => $"TLS could not be set up ({error.Message.TrimEnd('.')}). Where the server has no TLS, write bolt:// or neo4j://.",
        GraphConnectionLostException or IOException => error.Message,
        _ => null,
    };
}
