using System.Buffers.Binary;
using System.Text;
using GraphBuilder.Cypher.Values.Temporal;
using GraphBuilder.Graph.Store;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values;

/// <summary>Reads what <see cref="PackStreamWriter"/> writes. A fault in the bytes throws <see cref="InvalidDataException"/>.</summary>
/// <param name="bytes">The bytes; nothing is copied beforehand.</param>
internal ref struct PackStreamReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>Zero-based offset of the next byte to read.</summary>
    public int Position { get; private set; }

    /// <summary>Whether all bytes were read.</summary>
    public readonly bool AtEnd => Position == bytes.Length;

    /// <summary>Reads one value of any kind but nodes, relationships and paths.</summary>
    public Value ReadValue()
    {
        var marker = ReadByte();
        switch (marker & 0xF0)
        {
            case PackStreamMarker.TinyString:
                return Value.Of(ReadText(marker & 0x0F));
            case PackStreamMarker.TinyList:
                return ReadList(marker & 0x0F);
            case PackStreamMarker.TinyMap:
                return Value.Of(ReadEntries(marker & 0x0F));
            case PackStreamMarker.TinyStructure:
                return ReadStructure(marker & 0x0F);
        }
        return marker switch
        {
            <= 0x7F or >= 0xF0 => Value.Of((long)unchecked((sbyte)marker)),
            PackStreamMarker.Null => Value.Null,
            PackStreamMarker.Float => Value.Of(BinaryPrimitives.ReadDoubleBigEndian(Take(8))),
            PackStreamMarker.False => Value.False,
            PackStreamMarker.True => Value.True,
            PackStreamMarker.Int8 => Value.Of((long)unchecked((sbyte)ReadByte())),
            PackStreamMarker.Int16 => Value.Of((long)BinaryPrimitives.ReadInt16BigEndian(Take(2))),
            PackStreamMarker.Int32 => Value.Of((long)BinaryPrimitives.ReadInt32BigEndian(Take(4))),
            PackStreamMarker.Int64 => Value.Of(BinaryPrimitives.ReadInt64BigEndian(Take(8))),
            >= PackStreamMarker.Bytes8 and <= PackStreamMarker.Bytes8 + 2 => Value.OfBytes(Take(ReadSize(marker, PackStreamMarker.Bytes8)).ToArray()),
            >= PackStreamMarker.String8 and <= PackStreamMarker.String8 + 2 => Value.Of(ReadText(ReadSize(marker, PackStreamMarker.String8))),
            >= PackStreamMarker.List8 and <= PackStreamMarker.List8 + 2 => ReadList(ReadSize(marker, PackStreamMarker.List8)),
            >= PackStreamMarker.Map8 and <= PackStreamMarker.Map8 + 2 => Value.Of(ReadEntries(ReadSize(marker, PackStreamMarker.Map8))),
            _ => throw Fault($"the byte {marker:X2} begins no value"),
        };
    }

    /// <summary>Reads a map.</summary>
    public MapValue ReadMap() => ReadValue() is { Kind: ValueKind.Map } value ? value.AsMap : throw Fault("a map was expected");

    private Value ReadList(int count)
    {
        var elements = new Value[CheckCount(count)];
        for (var place = 0; place < count; place++)
        {
            elements[place] = ReadValue();
        }
        return Value.OfList(elements);
    }

    private MapValue ReadEntries(int count)
    {
        var entries = new (string, Value)[CheckCount(count)];
        for (var place = 0; place < count; place++)
        {
            var key = ReadValue();
            entries[place] = (key.IsString ? key.AsString : throw Fault("the key of a map is no string"), ReadValue());
        }
        return entries.Length == 0 ? MapValue.Empty : new MapValue(entries);
    }

    private Value ReadStructure(int fieldCount)
    {
        var tag = ReadByte();
        return (tag, fieldCount) switch
        {
            (PackStreamTag.Date, 1) => Value.Of(new LocalDate(ReadInteger())),
            (PackStreamTag.LocalTime, 1) => Value.Of(new LocalTime(ReadInteger())),
            (PackStreamTag.Time, 2) => Value.Of(new OffsetTime(ReadInteger(), ReadInt())),
            (PackStreamTag.LocalDateTime, 2) => Value.Of(new LocalDateTime(ReadInteger(), ReadInt())),
            (PackStreamTag.DateTime, 3) => Value.Of(new ZonedDateTime(ReadInteger(), ReadInt(), ReadInt(), null)),
            (PackStreamTag.DateTimeOfZone, 3) => Value.Of(TimeZones.AtInstant(ReadInteger(), ReadInt(), new Zone(0, ReadValue().AsString))),
            (PackStreamTag.Duration, 4) => Value.Of(new Duration(ReadInteger(), ReadInteger(), ReadInteger(), ReadInt())),
            (PackStreamTag.Point, 3) => Value.Of(new GraphPoint(ReadInt(), ReadFloat(), ReadFloat(), null)),
            (PackStreamTag.PointInSpace, 4) => Value.Of(new GraphPoint(ReadInt(), ReadFloat(), ReadFloat(), ReadFloat())),
            _ => throw Fault($"a structure {tag:X2} with {fieldCount} fields is no value"),
        };
    }

    private long ReadInteger() => ReadValue() is { IsInteger: true } value ? value.AsInteger : throw Fault("an integer was expected");

    private double ReadFloat() => ReadValue() is { IsFloat: true } value ? value.AsFloat : throw Fault("a float was expected");

    private int ReadInt() => ReadInteger() is >= int.MinValue and <= int.MaxValue and var value ? (int)value : throw Fault("an integer of 32 bits was expected");

    private string ReadText(int length) => Encoding.UTF8.GetString(Take(length));

    private int ReadSize(byte marker, byte first) => (marker - first) switch
    {
        0 => ReadByte(),
        1 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
        _ => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
    };

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

    private readonly InvalidDataException Fault(string what) => new($"PackStream at byte {Position}: {what}.");
}
