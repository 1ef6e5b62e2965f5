using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using GraphBuilder.Graph.Store;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Graph.PackStream;

/// <summary>Writes values in PackStream, the self-describing format of the Bolt protocol (version 5, datetimes in UTC), each in its shortest form.</summary>
/// <param name="output">Where the bytes go.</param>
public sealed class PackStreamWriter(IBufferWriter<byte> output)
{
    /// <summary>Writes a null.</summary>
    public void WriteNull() => WriteByte(PackStreamMarker.Null);

    /// <summary>Writes true or false.</summary>
    public void Write(bool value) => WriteByte(value ? PackStreamMarker.True : PackStreamMarker.False);

    /// <summary>Writes an integer.</summary>
    public void Write(long value)
    {
        switch (value)
        {
            case >= -16 and <= 127:
                WriteByte(unchecked((byte)value));
                break;
            case >= sbyte.MinValue and < -16:
                WriteByte(PackStreamMarker.Int8);
                WriteByte(unchecked((byte)value));
                break;
            case >= short.MinValue and <= short.MaxValue:
                WriteByte(PackStreamMarker.Int16);
                BinaryPrimitives.WriteInt16BigEndian(Take(2), (short)value);
                break;
            case >= int.MinValue and <= int.MaxValue:
                WriteByte(PackStreamMarker.Int32);
                BinaryPrimitives.WriteInt32BigEndian(Take(4), (int)value);
                break;
            default:
                WriteByte(PackStreamMarker.Int64);
                BinaryPrimitives.WriteInt64BigEndian(Take(8), value);
                break;
        }
    }

    /// <summary>Writes a number of 64 bits after IEEE 754.</summary>
    public void Write(double value)
    {
        WriteByte(PackStreamMarker.Float);
        BinaryPrimitives.WriteDoubleBigEndian(Take(8), value);
    }

    /// <summary>Writes a text.</summary>
    public void Write(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var length = Encoding.UTF8.GetByteCount(value);
        WriteSize(length, PackStreamMarker.TinyString, PackStreamMarker.String8);
        Encoding.UTF8.GetBytes(value, Take(length));
    }

    /// <summary>Writes bytes.</summary>
    public void Write(ReadOnlySpan<byte> value)
    {
        WriteSize(value.Length, null, PackStreamMarker.Bytes8);
        value.CopyTo(Take(value.Length));
    }

    /// <summary>Begins a list: its elements are to follow.</summary>
    public void WriteListHeader(int count) => WriteSize(count, PackStreamMarker.TinyList, PackStreamMarker.List8);

    /// <summary>Begins a map: a string and a value are to follow for each entry.</summary>
    public void WriteMapHeader(int count) => WriteSize(count, PackStreamMarker.TinyMap, PackStreamMarker.Map8);

    /// <summary>Begins a structure: its fields are to follow.</summary>
    /// <param name="fieldCount">0 to 15.</param>
    /// <param name="tag">What the structure is, one of <see cref="PackStreamTag"/> or a message's number.</param>
    public void WriteStructureHeader(int fieldCount, byte tag)
    {
        WriteByte((byte)(PackStreamMarker.TinyStructure | fieldCount));
        WriteByte(tag);
    }

    /// <summary>Writes a day.</summary>
    public void Write(LocalDate value) => WriteStructure(PackStreamTag.Date, value.EpochDay);

    /// <summary>Writes a time of day.</summary>
    public void Write(LocalTime value) => WriteStructure(PackStreamTag.LocalTime, value.NanosecondOfDay);

    /// <summary>Writes a time of day with its offset.</summary>
    public void Write(OffsetTime value) => WriteStructure(PackStreamTag.Time, value.NanosecondOfDay, value.OffsetSeconds);

    /// <summary>Writes a day and time of day.</summary>
    public void Write(LocalDateTime value) => WriteStructure(PackStreamTag.LocalDateTime, value.EpochSecond, value.Nanosecond);

    /// <summary>Writes an instant with its offset, or with its zone where it has one.</summary>
    public void Write(ZonedDateTime value)
    {
        WriteStructureHeader(3, value.ZoneId is null ? PackStreamTag.DateTime : PackStreamTag.DateTimeOfZone);
        Write(value.EpochSecond);
        Write(value.Nanosecond);
        if (value.ZoneId is null)
        {
            Write(value.OffsetSeconds);
        }
        else
        {
            Write(value.ZoneId);
        }
    }

    /// <summary>Writes an amount of time.</summary>
    public void Write(Duration value) => WriteStructure(PackStreamTag.Duration, value.Months, value.Days, value.Seconds, value.Nanoseconds);

    /// <summary>Writes a place.</summary>
    public void Write(GraphPoint value)
    {
        WriteStructureHeader(value.Z is null ? 3 : 4, value.Z is null ? PackStreamTag.Point : PackStreamTag.PointInSpace);
        Write(value.Srid);
        Write(value.X);
        Write(value.Y);
        if (value.Z is { } z)
        {
            Write(z);
        }
    }

    private void WriteStructure(byte tag, params ReadOnlySpan<long> fields)
    {
        WriteStructureHeader(fields.Length, tag);
        foreach (var field in fields)
        {
            Write(field);
        }
    }

    // The three longer markers follow each other: size in 8, 16, 32 bits.
    private void WriteSize(int size, byte? tiny, byte marker)
    {
        if (tiny is { } base16 && size < 16)
        {
            WriteByte((byte)(base16 | size));
        }
        else if (size <= byte.MaxValue)
        {
            WriteByte(marker);
            WriteByte((byte)size);
        }
        else if (size <= ushort.MaxValue)
        {
            WriteByte((byte)(marker + 1));
            BinaryPrimitives.WriteUInt16BigEndian(Take(2), (ushort)size);
        }
        else
        {
            WriteByte((byte)(marker + 2));
            BinaryPrimitives.WriteInt32BigEndian(Take(4), size);
        }
    }

    private void WriteByte(byte value) => Take(1)[0] = value;

    private Span<byte> Take(int count)
    {
        var span = output.GetSpan(Math.Max(count, 1))[..count];
        output.Advance(count);
        return span;
    }
}
