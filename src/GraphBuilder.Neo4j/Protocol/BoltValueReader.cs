using System.Globalization;
using GraphBuilder.Graph.PackStream;
using GraphBuilder.Graph.Store;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Neo4j.Protocol;

/// <summary>Reads values into the forms of the port; see <see cref="GraphRecord.Values"/>. A fault in the bytes throws <see cref="InvalidDataException"/>.</summary>
internal static class BoltValueReader
{
    private const byte NodeTag = 0x4E;
    private const byte RelationshipTag = 0x52;
    private const byte UnboundRelationshipTag = 0x72;
    private const byte PathTag = 0x50;

    public static object? Read(ref PackStreamReader reader)
    {
        switch (reader.Next)
        {
            case PackStreamKind.Null:
                reader.ReadNull();
                return null;
            case PackStreamKind.Boolean:
                return reader.ReadBoolean();
            case PackStreamKind.Integer:
                return reader.ReadInteger();
            case PackStreamKind.Float:
                return reader.ReadFloat();
            case PackStreamKind.Text:
                return reader.ReadText();
            case PackStreamKind.Bytes:
                return reader.ReadBytes();
            case PackStreamKind.List:
                return ReadList(ref reader);
            case PackStreamKind.Map:
                return ReadMap(ref reader);
            default:
                return ReadStructure(ref reader);
        }
    }

    public static Dictionary<string, object?> ReadMap(ref PackStreamReader reader)
    {
        var count = reader.ReadMapHeader();
        var map = new Dictionary<string, object?>(count, StringComparer.Ordinal);
        for (var entry = 0; entry < count; entry++)
        {
            var key = reader.ReadText();
            map[key] = Read(ref reader);
        }

        return map;
    }

    public static object?[] ReadList(ref PackStreamReader reader)
    {
        var list = new object?[reader.ReadListHeader()];
        for (var place = 0; place < list.Length; place++) list[place] = Read(ref reader);
        return list;
    }

    private static object ReadStructure(ref PackStreamReader reader)
    {
        var (fieldCount, tag) = reader.ReadStructureHeader();
        return (tag, fieldCount) switch
        {
            (NodeTag, 3 or 4) => ReadNode(ref reader, hasElementId: fieldCount == 4),
            (RelationshipTag, 5 or 8) => ReadRelationship(ref reader, hasElementIds: fieldCount == 8),
            (UnboundRelationshipTag, 3 or 4) => ReadUnbound(ref reader, hasElementId: fieldCount == 4),
            (PathTag, 3) => ReadPath(ref reader),
            (PackStreamTag.Date, 1) => new LocalDate(reader.ReadInteger()),
            (PackStreamTag.LocalTime, 1) => new LocalTime(reader.ReadInteger()),
            (PackStreamTag.Time, 2) => new OffsetTime(reader.ReadInteger(), reader.ReadInt32()),
            (PackStreamTag.LocalDateTime, 2) => new LocalDateTime(reader.ReadInteger(), reader.ReadInt32()),
            (PackStreamTag.DateTime, 3) => new ZonedDateTime(reader.ReadInteger(), reader.ReadInt32(), reader.ReadInt32(), null),
            (PackStreamTag.DateTimeOfZone, 3) => ReadZoned(ref reader, isLocalTime: false),
            (LegacyTag.DateTime, 3) => ReadLegacyDateTime(ref reader),
            (LegacyTag.DateTimeOfZone, 3) => ReadZoned(ref reader, isLocalTime: true),
            (PackStreamTag.Duration, 4) => new Duration(reader.ReadInteger(), reader.ReadInteger(), reader.ReadInteger(), reader.ReadInt32()),
            (PackStreamTag.Point, 3) => new GraphPoint(reader.ReadInt32(), reader.ReadFloat(), reader.ReadFloat(), null),
            (PackStreamTag.PointInSpace, 4) => new GraphPoint(reader.ReadInt32(), reader.ReadFloat(), reader.ReadFloat(), reader.ReadFloat()),
            _ => throw reader.Fault($"a structure {tag:X2} with {fieldCount} fields is no value"),
        };
    }

    private static GraphNode ReadNode(ref PackStreamReader reader, bool hasElementId)
    {
        var id = reader.ReadInteger();
        var labels = new string[reader.ReadListHeader()];
        for (var place = 0; place < labels.Length; place++) labels[place] = reader.ReadText();
        return new GraphNode(id, labels, ReadMap(ref reader)) { ElementId = hasElementId ? reader.ReadText() : TextOf(id) };
    }

    private static GraphRelationship ReadRelationship(ref PackStreamReader reader, bool hasElementIds)
    {
        var (id, start, end) = (reader.ReadInteger(), reader.ReadInteger(), reader.ReadInteger());
        return new GraphRelationship(id, reader.ReadText(), start, end, ReadMap(ref reader))
        {
            ElementId = hasElementIds ? reader.ReadText() : TextOf(id),
            StartNodeElementId = hasElementIds ? reader.ReadText() : TextOf(start),
            EndNodeElementId = hasElementIds ? reader.ReadText() : TextOf(end),
        };
    }

    private static UnboundRelationship ReadUnbound(ref PackStreamReader reader, bool hasElementId)
    {
        var id = reader.ReadInteger();
        return new UnboundRelationship(id, reader.ReadText(), ReadMap(ref reader), hasElementId ? reader.ReadText() : TextOf(id));
    }

    // Pairs of numbers lead along the path: a relationship, counted from 1 and negative when walked backwards, then a node, counted from 0.
    private static GraphPath ReadPath(ref PackStreamReader reader)
    {
        var nodes = ReadList(ref reader);
        var relationships = ReadList(ref reader);
        var steps = new long[reader.ReadListHeader()];
        for (var place = 0; place < steps.Length; place++) steps[place] = reader.ReadInteger();
        if (steps.Length % 2 != 0 || nodes.Length == 0) throw reader.Fault("a path is not whole");
        var walked = new List<GraphNode> { At<GraphNode>(nodes, 0, ref reader) };
        var taken = new List<GraphRelationship>();
        for (var place = 0; place < steps.Length; place += 2)
        {
            var from = walked[^1];
            var to = At<GraphNode>(nodes, steps[place + 1], ref reader);
            var relationship = At<UnboundRelationship>(relationships, Math.Abs(steps[place]) - 1, ref reader);
            taken.Add(steps[place] > 0 ? relationship.Bind(from, to) : relationship.Bind(to, from));
            walked.Add(to);
        }

        return new GraphPath(walked, taken);
    }

    private static T At<T>(object?[] list, long index, ref PackStreamReader reader) =>
        index >= 0 && index < list.Length && list[index] is T element ? element : throw reader.Fault($"a path names the {typeof(T).Name} {index}, which it has not");

    private static ZonedDateTime ReadLegacyDateTime(ref PackStreamReader reader)
    {
        var (localSecond, nanosecond, offset) = (reader.ReadInteger(), reader.ReadInt32(), reader.ReadInt32());
        return new ZonedDateTime(localSecond - offset, nanosecond, offset, null);
    }

    private static ZonedDateTime ReadZoned(ref PackStreamReader reader, bool isLocalTime)
    {
        var (second, nanosecond, zone) = (reader.ReadInteger(), reader.ReadInt32(), reader.ReadText());
        var offset = (isLocalTime ? TimeZoneRules.OffsetOfLocal(zone, second) : TimeZoneRules.OffsetAt(zone, second))
            ?? throw reader.Fault($"the time zone {zone} is not known to this program");
        return new ZonedDateTime(isLocalTime ? second - offset : second, nanosecond, offset, zone);
    }

    private static string TextOf(long id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>A relationship of a path, which tells its ends by the way it is walked.</summary>
    private sealed record UnboundRelationship(long Id, string Type, Dictionary<string, object?> Properties, string ElementId)
    {
        public GraphRelationship Bind(GraphNode start, GraphNode end) => new(Id, Type, start.Id, end.Id, Properties)
        {
            ElementId = ElementId,
            StartNodeElementId = start.ElementId,
            EndNodeElementId = end.ElementId,
        };
    }
}
