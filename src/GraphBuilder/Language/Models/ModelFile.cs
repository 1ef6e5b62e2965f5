using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace GraphBuilder.Language.Models;

/// <summary>
/// The envelope of every model file: 8 bytes <c>GBFRMODL</c>, the version (1 byte), the kind of model (1 length byte and ASCII letters),
/// the SHA-256 of the rest, then the model compressed with Brotli.
/// </summary>
internal static class ModelFile
{
    private const byte Version = 1;

    private static ReadOnlySpan<byte> Magic => "GBFRMODL"u8;

    /// <summary>Writes a model.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="kind">The kind of model (<c>tagger</c>).</param>
    /// <param name="write">Writes the model itself.</param>
    public static void Write(Stream stream, string kind, Action<BinaryWriter> write)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var writer = new BinaryWriter(brotli, Encoding.UTF8))
        {
            write(writer);
        }

        var bytes = packed.ToArray();
        stream.Write(Magic);
        stream.WriteByte(Version);
        stream.WriteByte((byte)kind.Length);
        stream.Write(Encoding.ASCII.GetBytes(kind));
        stream.Write(SHA256.HashData(bytes));
        stream.Write(bytes);
    }

    /// <summary>Reads a model.</summary>
    /// <param name="stream">The file, from its start; stays open.</param>
    /// <param name="file">Its path, for messages.</param>
    /// <param name="kind">The kind of model expected.</param>
    /// <param name="read">Reads the model itself.</param>
    /// <exception cref="ModelFormatException">The file is not such a model, or is damaged.</exception>
    public static T Read<T>(Stream stream, string file, string kind, Func<BinaryReader, T> read)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        var header = Magic.Length + 2;
        if (bytes.Length < header || !bytes.StartsWith(Magic))
        {
            throw new ModelFormatException(file, "is not a model of this program");
        }

        if (bytes[Magic.Length] != Version)
        {
            throw new ModelFormatException(file, $"is a model of version {bytes[Magic.Length]}, and this program reads version {Version}");
        }

        var kindEnd = header + bytes[header - 1];
        var start = kindEnd + SHA256.HashSizeInBytes;
        if (bytes.Length < start)
        {
            throw new ModelFormatException(file, "is cut off");
        }

        var found = Encoding.ASCII.GetString(bytes[header..kindEnd]);
        if (found != kind)
        {
            throw new ModelFormatException(file, $"is a model of kind '{found}', not '{kind}'");
        }

        if (!SHA256.HashData(bytes[start..]).AsSpan().SequenceEqual(bytes[kindEnd..start]))
        {
            throw new ModelFormatException(file, "is cut off or damaged: its checksum differs");
        }

        try
        {
            using var packed = new MemoryStream(copy.GetBuffer(), start, (int)copy.Length - start);
            using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
            using var buffered = new BufferedStream(brotli, 1 << 16);
            using var reader = new BinaryReader(buffered, Encoding.UTF8);
            return read(reader);
        }
        catch (Exception cause) when (cause is IOException or InvalidDataException or FormatException or OverflowException)
        {
            throw new ModelFormatException(file, "is not readable as a model", cause);
        }
    }
}
