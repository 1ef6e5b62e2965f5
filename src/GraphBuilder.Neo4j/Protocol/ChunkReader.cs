using System.Buffers;
using System.Buffers.Binary;

namespace GraphBuilder.Neo4j.Protocol;

/// <summary>Joins the chunks of messages: two bytes of length and that many bytes each; a length of 0 ends a message, or keeps the connection alive between two.</summary>
internal sealed class ChunkReader(Stream stream) : IDisposable
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private readonly ArrayBufferWriter<byte> message = new();
    private readonly CancellationTokenSource patience = new();
    private int start;
    private int end;

    /// <summary>How long the server may be silent; null for ever.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>Whether the next message is here already, so that reading it does not wait.</summary>
    public bool HasMessage
    {
        get
        {
            var hasContent = false;
            for (var place = start; end - place >= 2;)
            {
                var size = BinaryPrimitives.ReadUInt16BigEndian(buffer.AsSpan(place));
                place += 2 + size;
                if (place > end || (size == 0 && hasContent)) return place <= end;
                hasContent |= size > 0;
            }

            return false;
        }
    }

    /// <summary>Reads the next message; it is valid until the next call.</summary>
    /// <exception cref="EndOfStreamException">The server closed the connection.</exception>
    /// <exception cref="TimeoutException">The server was silent for too long.</exception>
    public async ValueTask<ReadOnlyMemory<byte>> ReadAsync()
    {
        message.ResetWrittenCount();
        while (true)
        {
            await FillAsync(2).ConfigureAwait(false);
            int size = BinaryPrimitives.ReadUInt16BigEndian(buffer.AsSpan(start));
            start += 2;
            if (size == 0 && message.WrittenCount > 0) return message.WrittenMemory;
            while (size > 0)
            {
                await FillAsync(1).ConfigureAwait(false);
                var taken = Math.Min(size, end - start);
                message.Write(buffer.AsSpan(start, taken));
                start += taken;
                size -= taken;
            }
        }
    }

    /// <summary>Gives the server at most this long for the read that is under way.</summary>
    public void Hurry(TimeSpan limit) => patience.CancelAfter(limit);

    public void Dispose() => patience.Dispose();

    private async ValueTask FillAsync(int count)
    {
        while (end - start < count)
        {
            if (start > 0)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                end -= start;
                start = 0;
            }

            var read = await ReadOnceAsync().ConfigureAwait(false);
            if (read == 0) throw new EndOfStreamException("the server closed the connection");
            end += read;
        }
    }

    private async ValueTask<int> ReadOnceAsync()
    {
        if (Timeout is { } timeout) patience.CancelAfter(timeout);
        try
        {
            return await stream.ReadAsync(buffer.AsMemory(end), patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException error)
        {
            throw new TimeoutException("the server did not answer in time", error);
        }
        finally
        {
            // Disarms the limit; once it was reached the connection is not used again.
            patience.TryReset();
        }
    }
}
