using System.Collections;
using GraphBuilder.Graph.Store;
using GraphBuilder.Graph.Temporal;
using Official = global::Neo4j.Driver;

namespace GraphBuilder.Neo4j.OfficialDriver;

/// <summary>The driver's values in the forms of the port; see <see cref="GraphRecord.Values"/>.</summary>
internal static class ValueReader
{
    public static object? Read(object? value) => value switch
    {
        null or bool or long or double or string or byte[] => value,
        Official.INode node => NodeOf(node),
        Official.IRelationship relationship => RelationshipOf(relationship),
        Official.IPath path => new GraphPath([.. path.Nodes.Select(NodeOf)], [.. path.Relationships.Select(RelationshipOf)]),
        Official.LocalDate date => new LocalDate(date.Year, date.Month, date.Day),
        Official.LocalTime time => new LocalTime(NanosecondOf(time.Hour, time.Minute, time.Second, time.Nanosecond)),
        Official.OffsetTime time => new OffsetTime(NanosecondOf(time.Hour, time.Minute, time.Second, time.Nanosecond), time.OffsetSeconds),
        Official.LocalDateTime time => new LocalDateTime(
            new LocalDate(time.Year, time.Month, time.Day), new LocalTime(NanosecondOf(time.Hour, time.Minute, time.Second, time.Nanosecond))),
        Official.ZonedDateTime time => ZonedOf(time),
        Official.Duration duration => new Duration(duration.Months, duration.Days, duration.Seconds, duration.Nanos),
        Official.Point point => new GraphPoint(
            point.SrId, point.X, point.Y, point.SrId is GraphPoint.Wgs84WithHeight or GraphPoint.CartesianSpace ? point.Z : null),
        IReadOnlyDictionary<string, object> map => MapOf(map),
        IEnumerable list => list.Cast<object?>().Select(Read).ToArray(),
        _ => throw new GraphStoreException("ProtocolError", $"The driver gave a value of the .NET type {value.GetType().Name}, which is none of Cypher's."),
    };

#pragma warning disable CS0618 // The port has the numeric ids too, as Bolt does.
    private static GraphNode NodeOf(Official.INode node) => new(node.Id, [.. node.Labels], MapOf(node.Properties)) { ElementId = node.ElementId };

    private static GraphRelationship RelationshipOf(Official.IRelationship one) => new(one.Id, one.Type, one.StartNodeId, one.EndNodeId, MapOf(one.Properties))
    {
        ElementId = one.ElementId,
        StartNodeElementId = one.StartNodeElementId,
        EndNodeElementId = one.EndNodeElementId,
    };
#pragma warning restore CS0618

    // The offset comes from the project's own zone rules, so that it is the same on machines with older ones.
    private static ZonedDateTime ZonedOf(Official.ZonedDateTime time) => time.Zone is Official.ZoneId zone
        ? new ZonedDateTime(time.UtcSeconds, time.Nanosecond, TimeZoneRules.OffsetAt(zone.Id, time.UtcSeconds) ?? time.OffsetSeconds, zone.Id)
        : new ZonedDateTime(time.UtcSeconds, time.Nanosecond, time.OffsetSeconds, null);

    private static long NanosecondOf(int hour, int minute, int second, int nanosecond) =>
        ((hour * 60L + minute) * 60 + second) * LocalTime.NanosecondsPerSecond + nanosecond;

    private static Dictionary<string, object?> MapOf(IReadOnlyDictionary<string, object> map) =>
        map.ToDictionary(pair => pair.Key, pair => Read(pair.Value), StringComparer.Ordinal);
}
