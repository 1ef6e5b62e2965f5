using System.Buffers.Binary;
using System.Text;

namespace GraphBuilder.Graph.PackStream;

/// <summary>
/// Reads what <see cref="PackStreamWriter"/> writes, item by item: ask for the kind of the next one, then read it.
/// A fault in the bytes, or an item of another kind than asked for, throws <see cref="InvalidDataException"/>.
/// </summary>
/// <param name="bytes">The bytes; nothing is copied beforehand.</param>
public ref struct PackStreamReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>Zero-based offset of the next byte to read.</summary>
    public int Position { get; private set; }

    /// <summary>Whether all bytes were read.</summary>
    public readonly bool AtEnd => Position == bytes.Length;

    /// <summary>The kind of the next item, which is not yet read.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public readonly PackStreamKind Next
    {
        get
        {
            if (AtEnd)
            {
                throw Fault("an item was expected, no byte is left");
            }

            var marker = bytes[Position];
            return (marker & 0xF0) switch
            {
                PackStreamMarker.TinyString => PackStreamKind.Text,
                PackStreamMarker.TinyList => PackStreamKind.List,
                PackStreamMarker.TinyMap => PackStreamKind.Map,
                PackStreamMarker.TinyStructure => PackStreamKind.Structure,
                <= 0x70 or 0xF0 => PackStreamKind.Integer,
                _ => marker switch
                {
                    PackStreamMarker.Null => PackStreamKind.Null,
                    PackStreamMarker.Float => PackStreamKind.Float,
                    PackStreamMarker.False or PackStreamMarker.True => PackStreamKind.Boolean,
                    >= PackStreamMarker.Int8 and <= PackStreamMarker.Int64 => PackStreamKind.Integer,
                    >= PackStreamMarker.Bytes8 and <= PackStreamMarker.Bytes8 + 2 => PackStreamKind.Bytes,
                    >= PackStreamMarker.String8 and <= PackStreamMarker.String8 + 2 => PackStreamKind.Text,
                    >= PackStreamMarker.List8 and <= PackStreamMarker.List8 + 2 => PackStreamKind.List,
                    >= PackStreamMarker.Map8 and <= PackStreamMarker.Map8 + 2 => PackStreamKind.Map,
                    _ => throw Fault($"the byte {marker:X2} begins no value"),
                },
            };
        }
    }

    /// <summary>Reads over a null.</summary>
    public void ReadNull()
    {
        Expect(PackStreamKind.Null);
        Position++;
    }

    /// <summary>Reads true or false.</summary>
    public bool ReadBoolean()
    {
        Expect(PackStreamKind.Boolean);
        return ReadByte() == PackStreamMarker.True;
    }

    /// <summary>Reads an integer of any size.</summary>
    public long ReadInteger()
    {
        Expect(PackStreamKind.Integer);
        var marker = ReadByte();
        return marker switch
        {
            PackStreamMarker.Int8 => unchecked((sbyte)ReadByte()),
            PackStreamMarker.Int16 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
            PackStreamMarker.Int32 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            PackStreamMarker.Int64 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
            _ => unchecked((sbyte)marker),
        };
    }

    /// <summary>Reads an integer that has to fit 32 bits.</summary>
    public int ReadInt32() =>
        ReadInteger() is >= int.MinValue and <= int.MaxValue and var value ? (int)value : throw Fault("an integer of 32 bits was expected");

    /// <summary>Reads a number of 64 bits after IEEE 754.</summary>
    public double ReadFloat()
    {
        Expect(PackStreamKind.Float);
        Position++;
        return BinaryPrimitives.ReadDoubleBigEndian(Take(8));
    }

    /// <summary>Reads a text.</summary>
    public string ReadText()
    {
        Expect(PackStreamKind.Text);
        return Encoding.UTF8.GetString(Take(ReadSize(PackStreamMarker.String8)));
    }

    /// <summary>Reads bytes into an array of their own.</summary>
    public byte[] ReadBytes()
    {
        Expect(PackStreamKind.Bytes);
        return Take(ReadSize(PackStreamMarker.Bytes8)).ToArray();
    }

    /// <summary>Begins a list.</summary>
    /// <returns>The number of items to read next; it fits the bytes that are left.</returns>
    public int ReadListHeader()
    {
        Expect(PackStreamKind.List);
        return CheckCount(ReadSize(PackStreamMarker.List8));
    }

    /// <summary>Begins a map.</summary>
    /// <returns>The number of pairs of a text and an item to read next; it fits the bytes that are left.</returns>
    public int ReadMapHeader()
    {
        Expect(PackStreamKind.Map);
        return CheckCount(ReadSize(PackStreamMarker.Map8));
    }

    /// <summary>Begins a structure.</summary>
    /// <returns>The number of items to read next, 0 to 15, and what they mean.</returns>
    public (int FieldCount, byte Tag) ReadStructureHeader()
    {
        Expect(PackStreamKind.Structure);
        return (ReadByte() & 0x0F, ReadByte());
    }

    /// <summary>An error about what was read last.</summary>
    /// <param name="what">What was found or expected, without the place.</param>
    public readonly InvalidDataException Fault(string what) => new($"PackStream at byte {Position}: {what}.");

    private readonly void Expect(PackStreamKind kind)
    {
        if (Next != kind)
        {
            throw Fault($"a value of kind {kind} was expected, found {Next}");
        }
    }

    // Tiny forms have their size in the marker; the three longer ones follow each other: size in 8, 16, 32 bits.
    private int ReadSize(byte first)
    {
        var marker = ReadByte();
        return (marker - first) switch
        {
            0 => ReadByte(),
            1 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            2 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            _ => marker & 0x0F,
        };
    }

    // Each element takes a byte at least: a larger count is a fault, and must not make us reserve memory.
    private readonly int CheckCount(int count) =>
        count >= 0 && count <= bytes.Length - Position ? count : throw Fault($"{count} elements do not fit");

    private byte ReadByte() => Take(1)[0];

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > bytes.Length - Position)
        {
            throw Fault($"{count} more bytes were expected, {bytes.Length - Position} are left");
        }

        var taken = bytes.Slice(Position, count);
        Position += count;
        return taken;
    }
}
