using System.Buffers;
using System.Buffers.Binary;
using System.Net.Sockets;
using GraphBuilder.Graph.PackStream;
using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Connections;

namespace GraphBuilder.Neo4j.Protocol;

/// <summary>
/// One connection to a server. Messages are sent without waiting for the answers to those before; answers come in the order of the messages.
/// It serves one piece of work at a time, only the cancellation of a wait comes from elsewhere.
/// </summary>
internal sealed class BoltConnection(Stream stream, Socket socket, ServerEndpoint endpoint, BoltVersion version, TimeProvider clock) : IAsyncDisposable
{
    private const int LargestChunk = ushort.MaxValue;

    // Larger buffers are given back after use: a load of many megabytes must not keep its memory as long as the connection lives.
    private const int LargestKept = 1 << 20;

    // What a server may take to stop a statement before we hang up.
    private static readonly TimeSpan StoppingTime = TimeSpan.FromSeconds(10);

    private readonly ChunkReader reader = new(stream);
    private readonly HashSet<BoltAnswer> resets = [];
    private readonly Queue<BoltAnswer> expected = new();
    private readonly SemaphoreSlim sending = new(1);
    private readonly Lock state = new();
    private ArrayBufferWriter<byte> message = new();
    private ArrayBufferWriter<byte> output = new();
    private ArrayBufferWriter<byte> spare = new();
    private bool isClosed;

    public ServerEndpoint Endpoint => endpoint;

    public BoltVersion Version => version;

    /// <summary>When it was opened, by the clock's timestamps.</summary>
    public long Opened { get; } = clock.GetTimestamp();

    /// <summary>When it was last given back, by the clock's timestamps.</summary>
    public long LastUsed { get; set; }

    /// <summary>Whether the server counts the seconds of zoned datetimes on the local clock.</summary>
    public bool IsLocalTime { get; set; }

    /// <summary>Whether the server has hung up while nobody used the connection, as it does when it ends: readable with nothing to read.</summary>
    public bool IsClosedByServer => IsBroken || isClosed || (socket.Poll(0, SelectMode.SelectRead) && socket.Available == 0);

    /// <summary>Whether it cannot be used again.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether a message failed, so that the server ignores all others until a RESET.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>How long the server may be silent while we wait for it; null for ever.</summary>
    public TimeSpan? ReadTimeout
    {
        get => reader.Timeout;
        set => reader.Timeout = value;
    }

    /// <summary>Whether the next answer is here already.</summary>
    public bool HasInput => reader.HasMessage;

    /// <summary>Puts a message with plain fields into the queue; <see cref="FlushAsync"/> sends it.</summary>
    public BoltAnswer Send(byte tag, params object?[] fields) => Enqueue(tag, fields.Length, null, writer =>
    {
        foreach (var field in fields) writer.Write(field);
    });

    /// <summary>Puts a statement into the queue.</summary>
    /// <exception cref="GraphClientException">A parameter is no value of Cypher; nothing is then in the queue.</exception>
    public BoltAnswer SendRun(string cypher, IReadOnlyDictionary<string, object?>? parameters, Dictionary<string, object?> extra) =>
        Enqueue(BoltMessage.Run, 3, null, writer =>
        {
            writer.Write(cypher);
            writer.WriteParameters(parameters);
            writer.Write(extra);
        });

    /// <summary>Asks for records of the last statement.</summary>
    /// <param name="count">How many; −1 for all.</param>
    /// <param name="records">Where they go.</param>
    public BoltAnswer SendPull(int count, Queue<object?[]> records) =>
        Enqueue(BoltMessage.Pull, 1, records, writer => writer.Write(new Dictionary<string, object?> { ["n"] = count }));

    /// <summary>Sends what is in the queue.</summary>
    public async Task FlushAsync()
    {
        await sending.WaitAsync().ConfigureAwait(false);
        try
        {
            ArrayBufferWriter<byte> full;
            lock (state)
            {
                (full, output, spare) = (output, spare, output);
            }

            if (full.WrittenCount > 0)
            {
                await stream.WriteAsync(full.WrittenMemory).ConfigureAwait(false);
                if (full.Capacity > LargestKept) spare = new ArrayBufferWriter<byte>();
                else full.ResetWrittenCount();
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or SocketException)
        {
            throw Lost(error);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Sends what is in the queue and waits for an answer.</summary>
    /// <param name="answer">What to wait for.</param>
    /// <param name="cancellationToken">Has the server stop what it does; the connection can then be used again.</param>
    public Task AwaitAsync(BoltAnswer answer, CancellationToken cancellationToken) => AwaitAsync(() => answer.IsComplete, cancellationToken);

    /// <summary>Sends what is in the queue and reads answers until enough has come.</summary>
    /// <exception cref="GraphConnectionLostException">The connection broke.</exception>
    public async Task AwaitAsync(Func<bool> isEnough, CancellationToken cancellationToken)
    {
        await FlushAsync().ConfigureAwait(false);
        Task? stopping = null;
        var registration = cancellationToken.Register(() => stopping = InterruptAsync());
        try
        {
            while (!isEnough()) await ReceiveAsync().ConfigureAwait(false);
        }
        finally
        {
            await registration.DisposeAsync().ConfigureAwait(false);
        }

        if (stopping is not null)
        {
            await stopping.ConfigureAwait(false);
            await ReceiveAllAsync().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Reads one answer, or one record of it.</summary>
    /// <exception cref="GraphConnectionLostException">The connection broke.</exception>
    public async Task ReceiveAsync()
    {
        try
        {
            var received = await reader.ReadAsync().ConfigureAwait(false);
            Take(received.Span);
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or SocketException or TimeoutException)
        {
            throw Lost(error);
        }
        catch (InvalidDataException error)
        {
            IsBroken = true;
            throw new GraphStoreException("ProtocolError", $"The server {endpoint} sent what cannot be read: {error.Message}", error);
        }
    }

    /// <summary>Brings the connection back to where a new piece of work can begin.</summary>
    public async Task ResetAsync()
    {
        var reset = Send(BoltMessage.Reset);
        await FlushAsync().ConfigureAwait(false);
        await ReceiveAllAsync().ConfigureAwait(false);
        reset.Require();
    }

    public async ValueTask DisposeAsync()
    {
        if (isClosed) return;
        isClosed = true;
        if (!IsBroken)
        {
            try
            {
                Send(BoltMessage.Goodbye);
                await FlushAsync().ConfigureAwait(false);
            }
            catch (GraphConnectionLostException)
            {
                // It was to be closed anyway.
            }
        }

        IsBroken = true;
        await stream.DisposeAsync().ConfigureAwait(false);
        reader.Dispose();
        sending.Dispose();
    }

    /// <summary>Takes it out of use, because its user's rights have run out.</summary>
    public void Expire() => IsBroken = true;

    private async Task InterruptAsync()
    {
        Send(BoltMessage.Reset);
        try
        {
            await FlushAsync().ConfigureAwait(false);
            reader.Hurry(StoppingTime);
        }
        catch (Exception error) when (error is GraphConnectionLostException or ObjectDisposedException)
        {
            // Whoever waits for the answer gets the same error.
        }
    }

    private async Task ReceiveAllAsync()
    {
        while (IsAwaiting()) await ReceiveAsync().ConfigureAwait(false);
    }

    private bool IsAwaiting()
    {
        lock (state)
        {
            return expected.Count > 0;
        }
    }

    private BoltAnswer Enqueue(byte tag, int fieldCount, Queue<object?[]>? records, Action<BoltValueWriter> writeFields)
    {
        var answer = new BoltAnswer(records);
        lock (state)
        {
            message.ResetWrittenCount();
            var writer = new PackStreamWriter(message);
            writer.WriteStructureHeader(fieldCount, tag);
            writeFields(new BoltValueWriter(writer, IsLocalTime));
            AppendChunks(message.WrittenSpan);
            if (message.Capacity > LargestKept) message = new ArrayBufferWriter<byte>();
            if (tag != BoltMessage.Goodbye) expected.Enqueue(answer);
            if (tag == BoltMessage.Reset) resets.Add(answer);
        }

        return answer;
    }

    private void AppendChunks(ReadOnlySpan<byte> content)
    {
        while (content.Length > 0)
        {
            var size = Math.Min(content.Length, LargestChunk);
            BinaryPrimitives.WriteUInt16BigEndian(output.GetSpan(2), (ushort)size);
            output.Advance(2);
            output.Write(content[..size]);
            content = content[size..];
        }

        output.GetSpan(2)[..2].Clear();
        output.Advance(2);
    }

    private void Take(ReadOnlySpan<byte> received)
    {
        var values = new PackStreamReader(received);
        var (_, tag) = values.ReadStructureHeader();
        lock (state)
        {
            if (!expected.TryPeek(out var answer)) throw values.Fault("an answer came to no message");
            switch (tag)
            {
                case BoltMessage.Record:
                    answer.Add(BoltValueReader.ReadList(ref values));
                    return;
                case BoltMessage.Success:
                    answer.Succeed(BoltValueReader.ReadMap(ref values));
                    if (resets.Remove(answer)) HasFailed = false;
                    break;
                case BoltMessage.Failure:
                    answer.Fail(ServerFailure.Of(BoltValueReader.ReadMap(ref values)));
                    HasFailed = true;
                    if (resets.Remove(answer)) IsBroken = true;
                    break;
                case BoltMessage.Ignored:
                    answer.Ignore();
                    resets.Remove(answer);
                    break;
                default:
                    throw values.Fault($"the message {tag:X2} is no answer");
            }

            expected.Dequeue();
        }
    }

    private GraphConnectionLostException Lost(Exception error)
    {
        IsBroken = true;
        return new GraphConnectionLostException("SessionExpired", $"The connection to the server {endpoint} was lost: {error.Message.TrimEnd('.')}.", error);
    }
}
