using System.Net;
using System.Net.Sockets;

namespace GraphBuilder.Neo4j.Tests.Faults;

/// <summary>Stands between a client and a server of this machine, and breaks connections after so many bytes.</summary>
internal sealed class FaultyProxy : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly int target;
    private readonly Func<int, (int FromClient, int FromServer)?> faults;
    private int cuts;

    /// <param name="target">The server's port.</param>
    /// <param name="faults">How many bytes a connection, counted from 0, lets through in each direction; null for all.</param>
    public FaultyProxy(int target, Func<int, (int FromClient, int FromServer)?> faults)
    {
        this.target = target;
        this.faults = faults;
        listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How many connections it has broken.</summary>
    public int Cuts => cuts;

    public void Dispose() => listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            for (var number = 0; ; number++)
            {
                var client = await listener.AcceptTcpClientAsync();
                _ = ForwardAsync(client, faults(number));
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ForwardAsync(TcpClient client, (int FromClient, int FromServer)? limits)
    {
        using var server = new TcpClient();
        using (client)
        {
            await server.ConnectAsync(IPAddress.Loopback, target);
            var ended = await Task.WhenAny(
                CopyAsync(client, server, limits?.FromClient ?? int.MaxValue),
                CopyAsync(server, client, limits?.FromServer ?? int.MaxValue));
            if (await ended) Interlocked.Increment(ref cuts);
        }
    }

    // True when the limit was reached.
    private static async Task<bool> CopyAsync(TcpClient from, TcpClient to, int limit)
    {
        var buffer = new byte[8192];
        try
        {
            while (limit > 0)
            {
                var count = await from.GetStream().ReadAsync(buffer.AsMemory(0, Math.Min(buffer.Length, limit)));
                if (count == 0) return false;
                await to.GetStream().WriteAsync(buffer.AsMemory(0, count));
                limit -= count;
            }

            return true;
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or InvalidOperationException)
        {
            return false;
        }
    }
}
