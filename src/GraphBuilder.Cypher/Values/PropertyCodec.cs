using System.Buffers;
using GraphBuilder.Graph.PackStream;

namespace GraphBuilder.Cypher.Values;

/// <summary>Properties as bytes and back: one version byte, then PackStream. The bytes hold the key names, so a blob can be read without the store.</summary>
internal static class PropertyCodec
{
    private const byte Version = 1;

    /// <summary>The bytes of a property map, in its order.</summary>
    public static byte[] Encode(IReadOnlyDictionary<string, Value> properties)
    {
        var output = new ArrayBufferWriter<byte>();
        WriteVersion(output);
        new PackStreamWriter(output).WriteMap(properties);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Appends the bytes of a property map, given as parallel spans, to a buffer that the caller can use again.</summary>
    public static void Encode(ReadOnlySpan<string> keys, ReadOnlySpan<Value> values, IBufferWriter<byte> output)
    {
        WriteVersion(output);
        var writer = new PackStreamWriter(output);
        writer.WriteMapHeader(keys.Length);
        for (var place = 0; place < keys.Length; place++)
        {
            writer.Write(keys[place]);
            writer.WriteValue(values[place]);
        }
    }

    /// <summary>The properties of bytes that <see cref="Encode(IReadOnlyDictionary{string, Value})"/> made.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged or of another version.</exception>
    public static MapValue Decode(ReadOnlySpan<byte> bytes)
    {
        var reader = ReaderOf(bytes);
        var properties = reader.ReadMap();
        return reader.AtEnd ? properties : throw new InvalidDataException($"{bytes.Length - 1 - reader.Position} bytes are left after the properties.");
    }

    private static void WriteVersion(IBufferWriter<byte> output)
    {
        output.GetSpan(1)[0] = Version;
        output.Advance(1);
    }

    private static PackStreamReader ReaderOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0 || bytes[0] != Version)
        {
            throw new InvalidDataException($"Properties of format {Version} were expected, found {(bytes.Length == 0 ? "nothing" : bytes[0])}.");
        }
        return new(bytes[1..]);
    }
}
