using GraphBuilder.Cypher.Values.Temporal;
using GraphBuilder.Graph.PackStream;
using GraphBuilder.Graph.Store;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values;

/// <summary>Values of Cypher in PackStream. Nodes, relationships and paths have no form here: a property cannot hold them.</summary>
internal static class PackStreamValues
{
    /// <summary>Writes a value.</summary>
    /// <exception cref="InvalidOperationException">The value is, or holds, a node, relationship or path.</exception>
    public static void WriteValue(this PackStreamWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                writer.WriteNull();
                break;
            case ValueKind.Boolean:
                writer.Write(value.AsBoolean);
                break;
            case ValueKind.Integer:
                writer.Write(value.AsInteger);
                break;
            case ValueKind.Float:
                writer.Write(value.AsFloat);
                break;
            case ValueKind.String:
                writer.Write(value.AsString);
                break;
            case ValueKind.Bytes:
                writer.Write(value.AsBytes.AsSpan());
                break;
            case ValueKind.List:
                writer.WriteListHeader(value.AsList.Count);
                foreach (var element in value.AsList)
                {
                    writer.WriteValue(element);
                }
                break;
            case ValueKind.Map:
                writer.WriteMap(value.AsMap);
                break;
            default:
                writer.WriteStructure(value);
                break;
        }
    }

    /// <summary>Writes a map of any such values.</summary>
    public static void WriteMap(this PackStreamWriter writer, IReadOnlyDictionary<string, Value> map)
    {
        writer.WriteMapHeader(map.Count);
        foreach (var (key, value) in map)
        {
            writer.Write(key);
            writer.WriteValue(value);
        }
    }

    /// <summary>Reads a value.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static Value ReadValue(this ref PackStreamReader reader)
    {
        switch (reader.Next)
        {
            case PackStreamKind.Null:
                reader.ReadNull();
                return Value.Null;
            case PackStreamKind.Boolean:
                return Value.Of(reader.ReadBoolean());
            case PackStreamKind.Integer:
                return Value.Of(reader.ReadInteger());
            case PackStreamKind.Float:
                return Value.Of(reader.ReadFloat());
            case PackStreamKind.Text:
                return Value.Of(reader.ReadText());
            case PackStreamKind.Bytes:
                return Value.OfBytes(reader.ReadBytes());
            case PackStreamKind.List:
                return ReadList(ref reader);
            case PackStreamKind.Map:
                return Value.Of(reader.ReadMap());
            default:
                return ReadStructure(ref reader);
        }
    }

    /// <summary>Reads a map.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static MapValue ReadMap(this ref PackStreamReader reader)
    {
        var entries = new (string, Value)[reader.ReadMapHeader()];
        for (var place = 0; place < entries.Length; place++)
        {
            entries[place] = (reader.ReadText(), reader.ReadValue());
        }
        return entries.Length == 0 ? MapValue.Empty : new MapValue(entries);
    }

    private static Value ReadList(ref PackStreamReader reader)
    {
        var elements = new Value[reader.ReadListHeader()];
        for (var place = 0; place < elements.Length; place++)
        {
            elements[place] = reader.ReadValue();
        }
        return Value.OfList(elements);
    }

    private static Value ReadStructure(ref PackStreamReader reader)
    {
        var (fieldCount, tag) = reader.ReadStructureHeader();
        return (tag, fieldCount) switch
        {
            (PackStreamTag.Date, 1) => Value.Of(new LocalDate(reader.ReadInteger())),
            (PackStreamTag.LocalTime, 1) => Value.Of(new LocalTime(reader.ReadInteger())),
            (PackStreamTag.Time, 2) => Value.Of(new OffsetTime(reader.ReadInteger(), reader.ReadInt32())),
            (PackStreamTag.LocalDateTime, 2) => Value.Of(new LocalDateTime(reader.ReadInteger(), reader.ReadInt32())),
            (PackStreamTag.DateTime, 3) => Value.Of(new ZonedDateTime(reader.ReadInteger(), reader.ReadInt32(), reader.ReadInt32(), null)),
            (PackStreamTag.DateTimeOfZone, 3) => Value.Of(TimeZones.AtInstant(reader.ReadInteger(), reader.ReadInt32(), new Zone(0, reader.ReadText()))),
            (PackStreamTag.Duration, 4) => Value.Of(new Duration(reader.ReadInteger(), reader.ReadInteger(), reader.ReadInteger(), reader.ReadInt32())),
            (PackStreamTag.Point, 3) => Value.Of(new GraphPoint(reader.ReadInt32(), reader.ReadFloat(), reader.ReadFloat(), null)),
            (PackStreamTag.PointInSpace, 4) => Value.Of(new GraphPoint(reader.ReadInt32(), reader.ReadFloat(), reader.ReadFloat(), reader.ReadFloat())),
            _ => throw reader.Fault($"a structure {tag:X2} with {fieldCount} fields is no value"),
        };
    }

    private static void WriteStructure(this PackStreamWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Date:
                writer.Write(value.AsDate);
                break;
            case ValueKind.LocalTime:
                writer.Write(value.AsLocalTime);
                break;
            case ValueKind.Time:
                writer.Write(value.AsTime);
                break;
            case ValueKind.LocalDateTime:
                writer.Write(value.AsLocalDateTime);
                break;
            case ValueKind.ZonedDateTime:
                writer.Write(value.AsZonedDateTime);
                break;
            case ValueKind.Duration:
                writer.Write(value.AsDuration);
                break;
            case ValueKind.Point:
                writer.Write(value.AsPoint);
                break;
            default:
                throw new InvalidOperationException($"A value of kind {value.Kind} has no form of its own in PackStream.");
        }
    }
}
