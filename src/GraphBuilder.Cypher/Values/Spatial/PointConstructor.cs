using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Values.Spatial;

/// <summary>The function point: of <c>{longitude, latitude}</c>, with <c>height</c>, or of <c>{x, y}</c>, with <c>z</c>; and <c>crs</c> or <c>srid</c>.</summary>
internal static class PointConstructor
{
    private static readonly Dictionary<string, int> SridByCrs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["wgs-84"] = GraphPoint.Wgs84,
        ["wgs-84-3d"] = GraphPoint.Wgs84WithHeight,
        ["cartesian"] = GraphPoint.Cartesian,
        ["cartesian-3d"] = GraphPoint.CartesianSpace,
    };

    /// <summary>Makes a point; null when a coordinate is null.</summary>
    /// <exception cref="CypherException">A coordinate is missing, no number or out of bounds, or does not fit the coordinate system.</exception>
    public static Value Construct(MapValue map)
    {
        if (map.Values.Any(value => value.IsNull))
        {
            return Value.Null;
        }
        var isGeographic = map.ContainsKey("longitude") || map.ContainsKey("latitude");
        var x = Coordinate(map, isGeographic ? "longitude" : "x");
        var y = Coordinate(map, isGeographic ? "latitude" : "y");
        if (x is null || y is null)
        {
            throw CypherException.Argument("A point must contain either 'x' and 'y', or 'latitude' and 'longitude'");
        }
        var z = Coordinate(map, "height") ?? Coordinate(map, "z");
        var srid = StatedSrid(map) ?? (isGeographic, z) switch
        {
            (true, null) => GraphPoint.Wgs84,
            (true, _) => GraphPoint.Wgs84WithHeight,
            (false, null) => GraphPoint.Cartesian,
            _ => GraphPoint.CartesianSpace,
        };
        var point = new GraphPoint(srid, x.Value, y.Value, z);
        Check(point, isGeographic);
        return Value.Of(point.IsGeographic ? point with { X = Wrap(point.X) } : point);
    }

    private static double? Coordinate(MapValue map, string name)
    {
        var value = map.GetOrNull(name);
        return value.IsNull ? null : value.IsNumber ? value.AsNumber : throw CypherException.Argument($"Cannot assign {value} to field {name}: a number was expected");
    }

    private static int? StatedSrid(MapValue map)
    {
        if (map.TryGetValue("crs", out var crs))
        {
            return crs.IsString && SridByCrs.TryGetValue(crs.AsString, out var srid) ? srid : throw CypherException.Argument($"Unknown coordinate reference system: {crs}");
        }
        if (map.TryGetValue("srid", out var code))
        {
            return code.IsInteger && SridByCrs.ContainsValue((int)Math.Clamp(code.AsInteger, 0, int.MaxValue))
                ? (int)code.AsInteger
                : throw CypherException.Argument($"Unknown coordinate reference system: {code}");
        }
        return null;
    }

    private static void Check(GraphPoint point, bool namedGeographic)
    {
        var hasThree = point.Srid is GraphPoint.Wgs84WithHeight or GraphPoint.CartesianSpace;
        if (hasThree != point.Z.HasValue || (namedGeographic && !point.IsGeographic))
        {
            throw CypherException.Argument($"Cannot create a point of {point.Crs} with these coordinates");
        }
        if (point.IsGeographic && Math.Abs(point.Y) > 90)
        {
            throw CypherException.Argument($"Cannot create a WGS 84 point with invalid latitude: {point.Y}. Valid are -90 to 90");
        }
    }

    // Longitudes go round: 190 degrees east is 170 west.
    private static double Wrap(double longitude) => Math.Abs(longitude) <= 180 ? longitude : longitude - 360 * Math.Floor((longitude + 180) / 360);
}
