using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Neo4j.Tests;

/// <summary>A real server for the tests of this assembly: started when the first one needs it, on free ports of this machine, and ended with the last.</summary>
[SetUpFixture]
internal sealed class Neo4jServer
{
    public const string Password = "graph-of-tests";

    private static readonly Lazy<Task<RunningServer>> Running = new(StartAsync);

    /// <summary>The server; the test is reported as skipped where there is none to start.</summary>
    public static Task<RunningServer> RequireAsync()
    {
        Checkout.RequireShared("neo4j/start");
        return Running.Value;
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (Running.IsValueCreated) (await Running.Value).Stop();
    }

    private static async Task<RunningServer> StartAsync()
    {
        var server = new RunningServer(Checkout.RequireShared("neo4j/start"), new ServerSettings { Lines = ServerCertificate.Settings });
        ServerCertificate.Write(server.Home);
        await server.StartAsync();
        return server;
    }
}

/// <summary>A server's process and where it is.</summary>
internal sealed class RunningServer(string program, ServerSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly string home = Directory.CreateTempSubdirectory("graphbuilder-neo4j-").FullName;
    private readonly int httpPort = FreePort();
    private Process? process;

    public int BoltPort { get; } = FreePort();

    public Neo4jAddress Address(string scheme = "bolt") => Neo4jAddress.Parse(string.Create(CultureInfo.InvariantCulture, $"{scheme}://127.0.0.1:{BoltPort}/neo4j"));

    public static Neo4jCredentials Credentials { get; } = new("neo4j", Neo4jServer.Password);

    /// <summary>Starts the server with the data of its last run, and waits until it answers.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            "--home", home, "--bolt", Text(BoltPort), "--http", Text(httpPort), "--heap", "512m", "--password", Neo4jServer.Password,
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        Settings.Apply(start, home);
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var waiting = Stopwatch.StartNew();
        while (!await AnswersAsync())
        {
            if (process.HasExited || waiting.Elapsed > Patience)
            {
                Assert.Ignore("the Neo4j server of the shared folder does not start on this machine; is Java 17 installed?");
            }

            await Task.Delay(500);
        }
    }

    /// <summary>What it has beside the usual; changes are for the next start.</summary>
    public ServerSettings Settings { get; set; } = settings;

    /// <summary>The folder of the server's data and certificates.</summary>
    public string Home => home;

    /// <summary>Ends the process at once, as a power cut would.</summary>
    public void Kill()
    {
        process!.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        process = null;
    }

    public void Stop()
    {
        if (process is not null) Kill();
        Directory.Delete(home, recursive: true);
    }

    private async Task<bool> AnswersAsync()
    {
        await using var store = Neo4jGraphStore.Connect(Address(), Credentials);
        try
        {
            await store.VerifyConnectivityAsync();
            return true;
        }
        catch (GraphStoreException error) when (error is GraphUnavailableException or GraphConnectionLostException or GraphTransientException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
