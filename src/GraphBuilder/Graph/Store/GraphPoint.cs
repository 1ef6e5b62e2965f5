using System.Globalization;

namespace GraphBuilder.Graph.Store;

/// <summary>A place in one of the four coordinate systems that Cypher has.</summary>
/// <param name="Srid">4326 for longitude and latitude (WGS 84), 4979 with height; 7203 for a plane, 9157 for space.</param>
/// <param name="X">Longitude in degrees, or the first coordinate.</param>
/// <param name="Y">Latitude in degrees, or the second coordinate.</param>
/// <param name="Z">Height in metres or the third coordinate; null in the systems of two dimensions.</param>
public readonly record struct GraphPoint(int Srid, double X, double Y, double? Z)
{
    /// <summary>SRID of longitude and latitude on WGS 84.</summary>
    public const int Wgs84 = 4326;

    /// <summary>SRID of longitude, latitude and height on WGS 84.</summary>
    public const int Wgs84WithHeight = 4979;

    /// <summary>SRID of a plane.</summary>
    public const int Cartesian = 7203;

    /// <summary>SRID of space.</summary>
    public const int CartesianSpace = 9157;

    /// <summary>Whether the coordinates are longitude and latitude.</summary>
    public bool IsGeographic => Srid is Wgs84 or Wgs84WithHeight;

    /// <summary>Name of the coordinate system: <c>wgs-84</c>, <c>wgs-84-3d</c>, <c>cartesian</c> or <c>cartesian-3d</c>.</summary>
    public string Crs => Srid switch
    {
        Wgs84 => "wgs-84",
        Wgs84WithHeight => "wgs-84-3d",
        Cartesian => "cartesian",
        _ => "cartesian-3d",
    };

    /// <summary>As Cypher prints it: <c>point({x: 2.35, y: 48.85, crs: 'wgs-84'})</c>.</summary>
    public override string ToString()
    {
        var z = Z is { } height ? $", z: {Text(height)}" : "";
        return $"point({{x: {Text(X)}, y: {Text(Y)}{z}, crs: '{Crs}'}})";
    }

    private static string Text(double coordinate)
    {
        var text = coordinate.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text;
    }
}
