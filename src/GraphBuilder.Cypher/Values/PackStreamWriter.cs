using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Values;

/// <summary>Writes values in PackStream, the self-describing format of the Bolt protocol (version 5, datetimes in UTC), each in its shortest form.</summary>
/// <param name="output">Where the bytes go.</param>
internal sealed class PackStreamWriter(IBufferWriter<byte> output)
{
    public void WriteNull() => WriteByte(PackStreamMarker.Null);

    public void Write(bool value) => WriteByte(value ? PackStreamMarker.True : PackStreamMarker.False);

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

    public void Write(double value)
    {
        WriteByte(PackStreamMarker.Float);
        BinaryPrimitives.WriteDoubleBigEndian(Take(8), value);
    }

    public void Write(string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        WriteSize(length, PackStreamMarker.TinyString, PackStreamMarker.String8);
        Encoding.UTF8.GetBytes(value, Take(length));
    }

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

    /// <summary>Writes any value but nodes, relationships and paths, whose form depends on the protocol's version.</summary>
    /// <exception cref="InvalidOperationException">The value is, or holds, one of those.</exception>
    public void Write(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                WriteNull();
                break;
            case ValueKind.Boolean:
                Write(value.AsBoolean);
                break;
            case ValueKind.Integer:
                Write(value.AsInteger);
                break;
            case ValueKind.Float:
                Write(value.AsFloat);
                break;
            case ValueKind.String:
                Write(value.AsString);
                break;
            case ValueKind.Bytes:
                Write(value.AsBytes.AsSpan());
                break;
            case ValueKind.List:
                WriteListHeader(value.AsList.Count);
                foreach (var element in value.AsList)
                {
                    Write(element);
                }
                break;
            case ValueKind.Map:
                WriteMap(value.AsMap);
                break;
            case ValueKind.Point:
                WritePoint(value.AsPoint);
                break;
            default:
                WriteTemporal(value);
                break;
        }
    }

    /// <summary>Writes a map of any such values.</summary>
    public void WriteMap(IReadOnlyDictionary<string, Value> map)
    {
        WriteMapHeader(map.Count);
        foreach (var (key, value) in map)
        {
            Write(key);
            Write(value);
        }
    }

    private void WritePoint(GraphPoint point)
    {
        WriteStructureHeader(point.Z is null ? 3 : 4, point.Z is null ? PackStreamTag.Point : PackStreamTag.PointInSpace);
        Write(point.Srid);
        Write(point.X);
        Write(point.Y);
        if (point.Z is { } z)
        {
            Write(z);
        }
    }

    private void WriteTemporal(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Date:
                WriteStructureHeader(1, PackStreamTag.Date);
                Write(value.AsDate.EpochDay);
                break;
            case ValueKind.LocalTime:
                WriteStructureHeader(1, PackStreamTag.LocalTime);
                Write(value.AsLocalTime.NanosecondOfDay);
                break;
            case ValueKind.Time:
                WriteStructure(PackStreamTag.Time, value.AsTime.NanosecondOfDay, value.AsTime.OffsetSeconds);
                break;
            case ValueKind.LocalDateTime:
                WriteStructure(PackStreamTag.LocalDateTime, value.AsLocalDateTime.EpochSecond, value.AsLocalDateTime.Nanosecond);
                break;
            case ValueKind.ZonedDateTime:
                var dateTime = value.AsZonedDateTime;
                WriteStructureHeader(3, dateTime.ZoneId is null ? PackStreamTag.DateTime : PackStreamTag.DateTimeOfZone);
                Write(dateTime.EpochSecond);
                Write(dateTime.Nanosecond);
                if (dateTime.ZoneId is null)
                {
                    Write(dateTime.OffsetSeconds);
                }
                else
                {
                    Write(dateTime.ZoneId);
                }
                break;
            case ValueKind.Duration:
                var duration = value.AsDuration;
                WriteStructureHeader(4, PackStreamTag.Duration);
                Write(duration.Months);
                Write(duration.Days);
                Write(duration.Seconds);
                Write(duration.Nanoseconds);
                break;
            default:
                throw new InvalidOperationException($"A value of kind {value.Kind} has no form of its own in PackStream.");
        }
    }

    private void WriteStructure(byte tag, long first, long second)
    {
        WriteStructureHeader(2, tag);
        Write(first);
        Write(second);
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
