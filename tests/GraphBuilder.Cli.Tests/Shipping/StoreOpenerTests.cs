using System.Net;
using System.Net.Sockets;

namespace GraphBuilder.Cli.Tests.Shipping;

/// <summary>Stores on a server, as far as none is needed; the store itself is tested in <c>GraphBuilder.Neo4j.Tests</c>.</summary>
[TestFixture]
[NonParallelizable]
internal sealed class StoreOpenerTests
{
    private const string PasswordFile = "NEO4J_PASSWORD_FILE";

    private readonly Dictionary<string, string?> environment = new(StringComparer.Ordinal);
    private CliRun run = null!;

    [SetUp]
    public void ClearPasswords()
    {
        run = new CliRun();
        foreach (var name in new[] { "NEO4J_PASSWORD", PasswordFile, "NEO4J_USERNAME" })
        {
            environment[name] = Environment.GetEnvironmentVariable(name);
            Environment.SetEnvironmentVariable(name, null);
        }
    }

    [TearDown]
    public void RestorePasswords()
    {
        foreach (var (name, value) in environment) Environment.SetEnvironmentVariable(name, value);
        run.Dispose();
    }

    [TestCase("http://localhost", "error: --store: http:// is no scheme of a Neo4j server")]
    [TestCase("neo4j://neo4j:geheim@localhost", "error: --store: an address must not hold a password")]
    public async Task Store_AddressThatIsNone_IsWrongUsageAndNotRepeated(string address, string expected)
    {
        var result = await run.RunAsync("query", "RETURN 1", "--store", address);
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error, Does.StartWith(expected).And.Not.Contains("geheim"));
    }

    [TestCase("query", "RETURN 1")]
    [TestCase("build", "in")]
    [TestCase("migrate")]
    public async Task Store_ServerThatIsNotThere_IsOneLineThatSaysWhatToDo(params string[] command)
    {
        run.Write("in/a.txt", CliRun.Article);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = listener.LocalEndpoint;
        listener.Stop();
        var result = await run.RunAsync([.. command, "--store", $"neo4j://{address}"]);
        Assert.That((result.ExitCode, result.ErrorLines.Count), Is.EqualTo((1, 1)));
        Assert.That(result.Error, Does.StartWith($"error: The Neo4j server {address} cannot be used: ").And.EndsWith(". Start it, or check the address.\n"));
    }

    [Test]
    public async Task Store_PasswordFileThatIsMissing_IsNamed()
    {
        Environment.SetEnvironmentVariable(PasswordFile, "nowhere.txt");
        var result = await run.RunAsync("query", "RETURN 1", "--store", "bolt://localhost");
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((1, "error: the password file nowhere.txt that NEO4J_PASSWORD_FILE names cannot be read; check its path and permissions.\n")));
    }

    [Test]
    public async Task Store_PasswordFileOfTheCommandLineThatIsMissing_IsNamed()
    {
        Environment.SetEnvironmentVariable("NEO4J_PASSWORD", "another");
        var result = await run.RunAsync("query", "RETURN 1", "--store", "bolt://localhost", "--password-file", "nowhere.txt");
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((1, "error: the password file nowhere.txt that --password-file names cannot be read; check its path and permissions.\n")));
    }

    [Test]
    public async Task Store_PasswordFileForAStoreThatIsAFile_IsWrongUsage()
    {
        var result = await run.RunAsync("build", "in", "--password-file", "secret.txt");
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((2, "error: --password-file is for a Neo4j server, but --store graph.db is a file.\n")));
    }

    // The first message of a server's client that holds a password is LOGON; a server of this test reads it and hangs up.
    [TestCase(true)]
    [TestCase(false)]
    public async Task Login_PasswordOfAFile_IsSentAndInNoMessage(bool isNamedByCommandLine)
    {
        run.Write("secret.txt", "geheim-of-tests\r\n");
        if (!isNamedByCommandLine) Environment.SetEnvironmentVariable(PasswordFile, "secret.txt");
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var received = ReadLoginAsync(listener);
        string[] option = isNamedByCommandLine ? ["--password-file", "secret.txt"] : [];
        var result = await run.RunAsync(["query", "RETURN 1", "--verbose", "--store", $"bolt://{listener.LocalEndpoint}", .. option]);
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(await received, Does.Contain("geheim-of-tests").And.Not.Contain("geheim-of-tests\r"));
        Assert.That(result.Error + result.Out, Does.Not.Contain("geheim"));
    }

    private static async Task<string> ReadLoginAsync(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        var stream = client.GetStream();
        await stream.ReadExactlyAsync(new byte[20]);
        await stream.WriteAsync(new byte[] { 0, 0, 4, 5 });
        var text = "";
        var buffer = new byte[4096];
        while (!text.Contains("credentials", StringComparison.Ordinal))
        {
            var count = await stream.ReadAsync(buffer);
            if (count == 0) break;
            text += System.Text.Encoding.UTF8.GetString(buffer, 0, count);
        }

        return text;
    }
}
