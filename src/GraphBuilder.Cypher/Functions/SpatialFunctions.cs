using GraphBuilder.Cypher.Values;
using GraphBuilder.Cypher.Values.Spatial;

namespace GraphBuilder.Cypher.Functions;

/// <summary>Functions of points.</summary>
internal static class SpatialFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        new("point", [ValueKinds.Map], ValueKinds.Point, static (arguments, _) => PointConstructor.Construct(arguments[0].AsMap)),
        new("point.distance", [ValueKinds.Point, ValueKinds.Point], ValueKinds.Float, static (arguments, _) =>
            PointGeometry.Distance(arguments[0].AsPoint, arguments[1].AsPoint) is { } metres ? Value.Of(metres) : Value.Null),
        new("point.withinBBox", [ValueKinds.Point, ValueKinds.Point, ValueKinds.Point], ValueKinds.Boolean, static (arguments, _) =>
            Value.Of(PointGeometry.IsWithin(arguments[0].AsPoint, arguments[1].AsPoint, arguments[2].AsPoint))),
    ];
}
