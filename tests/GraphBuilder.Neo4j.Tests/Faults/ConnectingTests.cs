using System.Net;
using System.Net.Sockets;
using System.Text;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Neo4j.Tests.Faults;

/// <summary>What a user reads who connects to the wrong place.</summary>
[TestFixture]
internal sealed class ConnectingTests
{
    [TestCase("HTTP/1.1 400 Bad Request\r\n\r\n", "speaks HTTP")]
    [TestCase("\0\0\0\0", "5.0 to 5.8 and 4.4")]
    [TestCase("\0\0\u0005\u0005", "5.0 to 5.8 and 4.4")]
    [TestCase("", "closed the connection at once")]
    public async Task Verify_ServerOfAnotherKind_SaysWhatToDo(string answer, string expected)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = AnswerAsync(listener, Encoding.Latin1.GetBytes(answer));
        await using var store = Neo4jGraphStore.Connect(AddressOf(listener), Neo4jCredentials.None);
        var error = Assert.ThrowsAsync<GraphUnavailableException>(() => store.VerifyConnectivityAsync());
        Assert.That(error!.Message, Does.StartWith($"The Neo4j server {AddressOf(listener)} cannot be used: ").And.Contains(expected));
        await serving;
    }

    [Test]
    public async Task Verify_SilentServer_GivesUpAfterTheTimeout()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await using var store = Neo4jGraphStore.Connect(
            AddressOf(listener), Neo4jCredentials.None, new Neo4jOptions { ConnectTimeout = TimeSpan.FromMilliseconds(200) });
        var error = Assert.ThrowsAsync<GraphUnavailableException>(() => store.VerifyConnectivityAsync());
        Assert.That(error!.Message, Does.Contain("did not answer within 0.2 s"));
    }

    [Test]
    public async Task Verify_NoServer_SaysSo()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = AddressOf(listener);
        listener.Stop();
        await using var store = Neo4jGraphStore.Connect(address, Neo4jCredentials.None);
        Assert.That(async () => await store.VerifyConnectivityAsync(), Throws.InstanceOf<GraphUnavailableException>().With.Message.Contains("Start it, or check the address"));
    }

    [TestCase("bolt")]
    [TestCase("neo4j")]
    public async Task Verify_WrongPassword_IsAnErrorOfAuthenticationThatDoesNotTellIt(string scheme)
    {
        var server = await Neo4jServer.RequireAsync();
        await using var store = Neo4jGraphStore.Connect(server.Address(scheme), new Neo4jCredentials("neo4j", "guessed-secret"));
        var error = Assert.ThrowsAsync<GraphAuthenticationException>(() => store.VerifyConnectivityAsync());
        Assert.That(error!.Code, Is.EqualTo("Neo.ClientError.Security.Unauthorized"));
        Assert.That(error.ToString(), Does.Not.Contain("guessed-secret"));
    }

    // A server without TLS takes the beginning of it for a mistake, and hangs up.
    [Test]
    public async Task Verify_TlsToAServerWithout_SaysHowToGoWithout()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = AnswerAsync(listener, []);
        var address = AddressOf(listener) with { Encryption = Neo4jEncryption.AnyCertificate };
        await using var store = Neo4jGraphStore.Connect(address, RunningServer.Credentials);
        Assert.That(async () => await store.VerifyConnectivityAsync(), Throws.InstanceOf<GraphUnavailableException>().With.Message.Contains("write bolt:// or neo4j://"));
        await serving;
    }

    [TestCase("bolt+ssc")]
    [TestCase("neo4j+ssc")]
    public async Task Verify_CertificateOfTheServersOwn_IsTakenWhereAnyIs(string scheme)
    {
        var server = await Neo4jServer.RequireAsync();
        await using var store = Neo4jGraphStore.Connect(server.Address(scheme), RunningServer.Credentials);
        await store.VerifyConnectivityAsync();
        await using var session = store.Session(GraphAccessMode.Read);
        var numbers = await session.QueryAsync("UNWIND range(1, 3000) AS x RETURN x, 'é' AS y");
        Assert.That(numbers, Has.Count.EqualTo(3000));
    }

    [TestCase("bolt+s")]
    [TestCase("neo4j+s")]
    public async Task Verify_CertificateOfTheServersOwn_IsRefusedWhereItHasToBeTrusted(string scheme)
    {
        var server = await Neo4jServer.RequireAsync();
        await using var store = Neo4jGraphStore.Connect(server.Address(scheme), RunningServer.Credentials);
        Assert.That(async () => await store.VerifyConnectivityAsync(), Throws.InstanceOf<GraphUnavailableException>().With.Message.Contains("is not trusted").And.Message.Contains("+ssc"));
    }

    private static Neo4jAddress AddressOf(TcpListener listener) => Neo4jAddress.Parse($"bolt://{listener.LocalEndpoint}");

    private static async Task AnswerAsync(TcpListener listener, byte[] answer)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await client.GetStream().ReadExactlyAsync(new byte[20]);
        await client.GetStream().WriteAsync(answer);
    }
}
