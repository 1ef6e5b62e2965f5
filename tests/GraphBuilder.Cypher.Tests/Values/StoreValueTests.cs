using GraphBuilder.Cypher.Values;
using GraphBuilder.Graph.Store;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Tests.Values;

internal sealed class StoreValueTests
{
    private static readonly object?[][] Parameters =
    [
        [null, "null"],
        [(byte)7, "7"],
        [7, "7"],
        [7U, "7"],
        [1.5F, "1.5"],
        [1.25M, "1.25"],
        ['é', "'é'"],
        [new Guid("00112233-4455-6677-8899-aabbccddeeff"), "'00112233-4455-6677-8899-aabbccddeeff'"],
        [new DateOnly(2024, 1, 31), "'2024-01-31'"],
        [new TimeOnly(12, 31, 14, 645), "'12:31:14.645'"],
        [new DateTime(1969, 12, 31, 23, 59, 59, 999, DateTimeKind.Unspecified), "'1969-12-31T23:59:59.999'"],
        [new DateTime(2024, 1, 31, 12, 0, 0, DateTimeKind.Utc), "'2024-01-31T12:00Z'"],
        [new DateTimeOffset(2024, 1, 31, 12, 0, 0, TimeSpan.FromHours(1)), "'2024-01-31T12:00+01:00'"],
        [TimeSpan.FromSeconds(-1.5), "'PT-1.5S'"],
        [new Duration(1, 2, 3, 4), "'P1M2DT3.000000004S'"],
        [new[] { 1, 2 }, "[1, 2]"],
        [new List<object?> { "a", null }, "['a', null]"],
        [new Dictionary<string, object?> { ["a"] = new[] { "b" } }, "{a: ['b']}"],
        [new Dictionary<string, string> { ["a"] = "b" }, "{a: 'b'}"],
    ];

    [TestCaseSource(nameof(Parameters))]
    public void Parameter_OfThePort_BecomesAValue(object? parameter, string expected) =>
        Assert.That(ParameterValue.Of(parameter).ToString(), Is.EqualTo(expected));

    [Test]
    public void Parameter_OfAnotherType_IsATypeErrorThatNamesIt()
    {
        var parameters = new Dictionary<string, object?> { ["place"] = new Uri("https://example.org") };

        Assert.That(
            () => ParameterValue.OfAll(parameters),
            Throws.InstanceOf<CypherException>().With.Property(nameof(CypherException.Code)).EqualTo(CypherErrorCode.Type).And.Message.StartsWith("Parameter $place: "));
    }

    [Test]
    public void Parameter_DateTimeOfTheMachinesZone_IsRefused() =>
        Assert.That(() => ParameterValue.Of(new DateTime(2024, 1, 31, 0, 0, 0, DateTimeKind.Local)), Throws.InstanceOf<CypherException>());

    [TestCase(null)]
    [TestCase(true)]
    [TestCase(7L)]
    [TestCase(1.5)]
    [TestCase("text")]
    public void Result_OfAScalar_IsThePlainValue(object? plain) =>
        Assert.That(StoreValue.Of(ParameterValue.Of(plain)), Is.EqualTo(plain));

    [Test]
    public void Result_OfGraphValues_AreCopiesWithElementIds()
    {
        var start = Samples.Node(1, ["A"], ("tags", Samples.Of(new object?[] { "x" })));
        var end = Samples.Node(2, []);
        var path = new PathValue([start, end], [Samples.Relationship(5, "T", start, end)]);

        var result = (GraphPath)StoreValue.Of(Value.Of(path))!;

        Assert.That(result.Nodes[0].Properties["tags"], Is.EqualTo(new object?[] { "x" }));
        Assert.That(result.Nodes[0].ElementId, Is.EqualTo("4:graphbuilder:1"));
        Assert.That(result.Relationships[0].EndNodeElementId, Is.EqualTo("4:graphbuilder:2"));
        Assert.That(result.Relationships[0].ElementId, Is.EqualTo("5:graphbuilder:5"));
    }

    [Test]
    public void Result_OfTemporalValues_AreThoseOfThePort() =>
        Assert.That(StoreValue.Of(Samples.Of("date 2024-01-31")), Is.EqualTo(new LocalDate(2024, 1, 31)));
}
