using GraphBuilder.Cypher.Tests.Values;
using GraphBuilder.Cypher.Values;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Tests.Functions;

internal sealed class SpatialFunctionsTests
{
    private static readonly Value Paris = Point(("longitude", 2.3522), ("latitude", 48.8566));
    private static readonly Value Tehran = Point(("longitude", 51.389), ("latitude", 35.6892));

    [Test]
    public void Point_OfCoordinates_NamesItsSystem()
    {
        Assert.That(Paris.ToString(), Is.EqualTo("point({x: 2.3522, y: 48.8566, crs: 'wgs-84'})"));
        Assert.That(Point(("x", 1), ("y", 2), ("z", 3)).ToString(), Is.EqualTo("point({x: 1.0, y: 2.0, z: 3.0, crs: 'cartesian-3d'})"));
        Assert.That(Point(("longitude", 190), ("latitude", 0)).AsPoint.X, Is.EqualTo(-170));
        Assert.That(Call.Invoke("point", Value.OfMap(("x", Value.Null), ("y", Value.Of(1L)))).IsNull, Is.True);
    }

    [Test]
    public void Point_WithoutACoordinateOrBeyondAPole_IsAnArgumentError()
    {
        Assert.That(() => Point(("x", 1)), Throws.InstanceOf<CypherException>());
        Assert.That(() => Point(("longitude", 1), ("latitude", 91)), Throws.InstanceOf<CypherException>());
    }

    [Test]
    public void Distance_BetweenTwoCapitals_IsAlongTheGreatCircle()
    {
        Assert.That(Call.Invoke("point.distance", Paris, Tehran).AsFloat, Is.EqualTo(4_209_000).Within(5_000));
        Assert.That(Call.Invoke("point.distance", Point(("x", 0), ("y", 0)), Point(("x", 3), ("y", 4))).AsFloat, Is.EqualTo(5));
        Assert.That(Call.Invoke("point.distance", Paris, Point(("x", 0), ("y", 0))).IsNull, Is.True);
    }

    [TestCase(175, true)]
    [TestCase(-175, true)]
    [TestCase(0, false)]
    public void WithinBBox_BoxAcrossTheMeridian_HoldsBothSides(double longitude, bool expected)
    {
        var inside = Call.Invoke(
            "point.withinBBox",
            Point(("longitude", longitude), ("latitude", 0)),
            Point(("longitude", 170), ("latitude", -10)),
            Point(("longitude", -170), ("latitude", 10)));

        Assert.That(inside.AsBoolean, Is.EqualTo(expected));
    }

    [Test]
    public void Point_AsAValue_IsComparedStoredAndGivenToThePort()
    {
        var stored = PropertyCodec.Decode(PropertyCodec.Encode(Value.OfMap(("at", Paris), ("up", Point(("x", 1), ("y", 2), ("z", 3)))).AsMap));

        Assert.Multiple(() =>
        {
            Assert.That(ValueEquality.AreEqual(stored["at"], Paris), Is.True);
            Assert.That(stored["up"].AsPoint, Is.EqualTo(new GraphPoint(GraphPoint.CartesianSpace, 1, 2, 3)));
            Assert.That(ValueEquivalence.Instance.GetHashCode(stored["at"]), Is.EqualTo(ValueEquivalence.Instance.GetHashCode(Paris)));
            Assert.That(ValueComparison.Less(Paris, Tehran).IsNull, Is.True);
            Assert.That(ValueOrder.Instance.Compare(Paris, Tehran), Is.Negative);
            Assert.That(ValueOrder.Instance.Compare(Paris, Samples.Of("date 2024-01-31")), Is.Negative);
            Assert.That(ValueAccess.Property(Paris, "latitude").AsFloat, Is.EqualTo(48.8566));
            Assert.That(ParameterValue.Of(StoreValue.Of(Paris)).AsPoint, Is.EqualTo(Paris.AsPoint));
            Assert.That(Call.Text("valueType", Paris), Is.EqualTo("'POINT NOT NULL'"));
            Assert.That(Call.Invoke("toString", Paris).AsString, Is.EqualTo(Paris.ToString()));
        });
    }

    private static Value Point(params (string Name, double Coordinate)[] coordinates) =>
        Call.Invoke("point", Value.OfMap(coordinates.Select(entry => (entry.Name, Value.Of(entry.Coordinate))).ToArray()));
}
