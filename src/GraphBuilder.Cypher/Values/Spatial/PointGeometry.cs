using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Values.Spatial;

/// <summary>Distances and boxes; nothing is known between points of different coordinate systems.</summary>
internal static class PointGeometry
{
    // The radius that a Neo4j server uses, in metres.
    private const double EarthRadius = 6_378_140;

    /// <summary>Metres along the great circle, or the straight line in a plane or space; null between different systems.</summary>
    public static double? Distance(GraphPoint from, GraphPoint to)
    {
        if (from.Srid != to.Srid)
        {
            return null;
        }
        var rise = (to.Z ?? 0) - (from.Z ?? 0);
        var onGround = from.IsGeographic
            ? GreatCircleAngle(from, to) * (EarthRadius + ((from.Z ?? 0) + (to.Z ?? 0)) / 2)
            : double.Hypot(to.X - from.X, to.Y - from.Y);
        return double.Hypot(onGround, rise);
    }

    /// <summary>Whether a point lies in the box between two corners, borders included; a box may cross the 180th meridian. Null between different systems.</summary>
    public static bool? IsWithin(GraphPoint point, GraphPoint lowerLeft, GraphPoint upperRight)
    {
        if (point.Srid != lowerLeft.Srid || point.Srid != upperRight.Srid)
        {
            return null;
        }
        var acrossMeridian = point.IsGeographic && lowerLeft.X > upperRight.X;
        var betweenSides = acrossMeridian
            ? point.X >= lowerLeft.X || point.X <= upperRight.X
            : point.X >= lowerLeft.X && point.X <= upperRight.X;
        return betweenSides && point.Y >= lowerLeft.Y && point.Y <= upperRight.Y
            && (point.Z is null || (point.Z >= lowerLeft.Z && point.Z <= upperRight.Z));
    }

    /// <summary>A component by its case-sensitive name.</summary>
    /// <exception cref="CypherException">The coordinate system has no such component.</exception>
    public static Value Component(GraphPoint point, string name) => name switch
    {
        "x" => Value.Of(point.X),
        "y" => Value.Of(point.Y),
        "z" => point.Z is { } z ? Value.Of(z) : Value.Null,
        "longitude" when point.IsGeographic => Value.Of(point.X),
        "latitude" when point.IsGeographic => Value.Of(point.Y),
        "height" when point.IsGeographic => point.Z is { } height ? Value.Of(height) : Value.Null,
        "crs" => Value.Of(point.Crs),
        "srid" => Value.Of((long)point.Srid),
        _ => throw CypherException.Argument($"Field: {name} is not available on point: {point}"),
    };

    /// <summary>By coordinate system, then by the coordinates in turn.</summary>
    public static int Compare(GraphPoint left, GraphPoint right)
    {
        var order = left.Srid.CompareTo(right.Srid);
        order = order != 0 ? order : left.X.CompareTo(right.X);
        order = order != 0 ? order : left.Y.CompareTo(right.Y);
        return order != 0 ? order : Nullable.Compare(left.Z, right.Z);
    }

    // By the haversine formula, which is exact also for near points.
    private static double GreatCircleAngle(GraphPoint from, GraphPoint to)
    {
        var (south, north) = (double.DegreesToRadians(from.Y), double.DegreesToRadians(to.Y));
        var alongMeridian = Math.Sin((north - south) / 2);
        var alongParallel = Math.Sin(double.DegreesToRadians(to.X - from.X) / 2);
        var square = alongMeridian * alongMeridian + Math.Cos(south) * Math.Cos(north) * alongParallel * alongParallel;
        return 2 * Math.Asin(Math.Min(1, Math.Sqrt(square)));
    }
}
