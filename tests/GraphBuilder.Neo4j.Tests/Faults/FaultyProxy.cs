using System.Net;
using System.Net.Sockets;

namespace GraphBuilder.Neo4j.Tests.Faults;

/// <summary>Stands between a client and a server of this machine, and breaks, silences or delays connections.</summary>
internal sealed class FaultyProxy : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ending = new();
    private readonly int target;
    private readonly Func<int, ProxyFault?> faults;
    private int cuts;

    /// <param name="target">The server's port.</param>
    /// <param name="faults">What goes wrong with a connection, counted from 0; null for nothing.</param>
    public FaultyProxy(int target, Func<int, ProxyFault?> faults)
    {
        this.target = target;
        this.faults = faults;
        listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How many connections it has broken or silenced.</summary>
    public int Cuts => cuts;

    public void Dispose()
    {
        ending.Cancel();
        listener.Dispose();
        ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            for (var number = 0; ; number++)
            {
                var client = await listener.AcceptTcpClientAsync();
                _ = ForwardAsync(client, faults(number) ?? new ProxyFault(), ending.Token);
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ForwardAsync(TcpClient client, ProxyFault fault, CancellationToken cancellationToken)
    {
        using var server = new TcpClient();
        using (client)
        {
            await server.ConnectAsync(IPAddress.Loopback, target, cancellationToken);
            Task<bool>[] directions =
            [
                CopyAsync(client, server, fault.FromClient, fault, cancellationToken),
                CopyAsync(server, client, fault.FromServer, fault, cancellationToken),
            ];
            if (!await await Task.WhenAny(directions)) return;
            Interlocked.Increment(ref cuts);

            // The one who waits in vain hangs up in the end.
            if (fault.IsSilent) await Task.WhenAll(directions);
        }
    }

    // True when the limit was reached.
    private static async Task<bool> CopyAsync(TcpClient from, TcpClient to, int limit, ProxyFault fault, CancellationToken cancellationToken)
    {
        var buffer = new byte[fault.PieceSize];
        try
        {
            while (limit > 0)
            {
                var count = await from.GetStream().ReadAsync(buffer.AsMemory(0, Math.Min(buffer.Length, limit)), cancellationToken);
                if (count == 0) return false;
                if (fault.Delay > TimeSpan.Zero) await Task.Delay(fault.Delay, cancellationToken);
                await to.GetStream().WriteAsync(buffer.AsMemory(0, count), cancellationToken);
                limit -= count;
            }

            return true;
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
            return false;
        }
    }
}

/// <summary>What goes wrong with a connection.</summary>
internal sealed record ProxyFault
{
    /// <summary>Bytes that the client may send before the connection ends.</summary>
    public int FromClient { get; init; } = int.MaxValue;

    /// <summary>Bytes that the server may send before the connection ends.</summary>
    public int FromServer { get; init; } = int.MaxValue;

    /// <summary>Whether it does not break at the limit, but stays open while everything sent is lost.</summary>
    public bool IsSilent { get; init; }

    /// <summary>How long each piece is held back.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Bytes of a piece, at most.</summary>
    public int PieceSize { get; init; } = 8192;
}
