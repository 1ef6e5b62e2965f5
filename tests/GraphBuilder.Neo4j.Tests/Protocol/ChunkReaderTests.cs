using GraphBuilder.Neo4j.Protocol;

namespace GraphBuilder.Neo4j.Tests.Protocol;

[TestFixture]
internal sealed class ChunkReaderTests
{
    [TestCase(new byte[] { 0, 2, 7, 8, 0, 0 }, new byte[] { 7, 8 })]
    [TestCase(new byte[] { 0, 0, 0, 0, 0, 1, 7, 0, 0 }, new byte[] { 7 })]
    [TestCase(new byte[] { 0, 1, 7, 0, 2, 8, 9, 0, 0 }, new byte[] { 7, 8, 9 })]
    public async Task Read_ChunksAndKeepAlives_GivesTheMessage(byte[] bytes, byte[] expected)
    {
        using var reader = new ChunkReader(new Trickle(bytes));
        Assert.That((await reader.ReadAsync()).ToArray(), Is.EqualTo(expected));
    }

    [Test]
    public async Task Read_LargeMessage_IsJoined()
    {
        var content = Enumerable.Range(0, 200_000).Select(number => (byte)number).ToArray();
        var bytes = content.Chunk(65_535).SelectMany(chunk => new[] { (byte)(chunk.Length >> 8), (byte)chunk.Length }.Concat(chunk)).Concat(new byte[] { 0, 0 }).ToArray();
        using var stream = new MemoryStream(bytes);
        using var reader = new ChunkReader(stream);
        Assert.That((await reader.ReadAsync()).ToArray(), Is.EqualTo(content));
    }

    [Test]
    public async Task HasMessage_WholeAndHalfMessages_TellsWhetherReadingWaits()
    {
        using var stream = new MemoryStream([0, 1, 7, 0, 0, 0, 0, 0, 1, 8, 0, 0, 0, 2, 9]);
        using var reader = new ChunkReader(stream);
        Assert.That(reader.HasMessage, Is.False);
        await reader.ReadAsync();
        Assert.That(reader.HasMessage, Is.True);
        await reader.ReadAsync();
        Assert.That(reader.HasMessage, Is.False);
        Assert.That(async () => await reader.ReadAsync(), Throws.InstanceOf<EndOfStreamException>());
    }

    /// <summary>Gives one byte at a time.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..1], cancellationToken);
    }
}
