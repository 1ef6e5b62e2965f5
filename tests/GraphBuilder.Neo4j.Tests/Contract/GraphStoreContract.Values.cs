using GraphBuilder.Graph.Store;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Neo4j.Tests.Contract;

/// <content>Values of every type, there and back.</content>
internal abstract partial class GraphStoreContract
{
    private static readonly object?[] Storable =
    [
        true, false, 0L, -17L, 128L, 40_000L, long.MaxValue, long.MinValue, 0.1, double.NaN, double.NegativeInfinity,
        "", "l'été à Téhéran 👍", new string('x', 70_000),
        new object?[] { 1L, 2L, 3L }, new object?[] { "a", "b" }, Array.Empty<object?>(),
        new LocalDate(2024, 2, 29), new LocalDate(-44, 3, 15),
        new LocalTime(LocalTime.NanosecondsPerDay - 1), new OffsetTime(45_000_000_000_001, -18_000),
        new LocalDateTime(-1, 999_999_999), new ZonedDateTime(1_700_000_000, 123_456_789, 19_800, null),
        new ZonedDateTime(1_720_000_000, 1, 7200, "Europe/Paris"), new ZonedDateTime(1_700_000_000, 0, 3600, "Europe/Paris"),
        new Duration(14, -3, -10, 999_999_999),
        new GraphPoint(GraphPoint.Wgs84, 2.35, 48.85, null), new GraphPoint(GraphPoint.CartesianSpace, 1, 2, 3),
        new object?[] { new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 2) },
    ];

    private static readonly object?[] Passable =
    [
        null, new object?[] { 1L, "a", null, new object?[] { 2.5 } },
        new Dictionary<string, object?> { ["a"] = 1L, ["b"] = new Dictionary<string, object?> { ["c"] = null }, ["été"] = new object?[] { "x" } },
        Enumerable.Range(0, 300).Select(object? (number) => (long)number).ToArray(),
    ];

    private static readonly object[][] FromBaseLibrary =
    [
        [7, 7L], [(byte)7, 7L], [1.5f, 1.5], [2.25m, 2.25], ['x', "x"],
        [Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), "0f8fad5b-d9cb-469f-a165-70867728950e"],
        [new DateOnly(2024, 2, 29), new LocalDate(2024, 2, 29)],
        [new TimeOnly(12, 31, 14), new LocalTime(45_074_000_000_000)],
        [new DateTime(2024, 2, 29, 12, 0, 0, DateTimeKind.Utc), new ZonedDateTime(1_709_208_000, 0, 0, null)],
        [new DateTime(2024, 2, 29, 12, 0, 0, DateTimeKind.Unspecified), new LocalDateTime(1_709_208_000, 0)],
        [new DateTimeOffset(2024, 2, 29, 13, 0, 0, TimeSpan.FromHours(1)), new ZonedDateTime(1_709_208_000, 0, 3600, null)],
        [TimeSpan.FromMilliseconds(-1500), new Duration(0, 0, -2, 500_000_000)],
        [new HashSet<string> { "a" }, new object?[] { "a" }],
    ];

    [TestCaseSource(nameof(Storable))]
    [TestCaseSource(nameof(Passable))]
    public async Task Parameter_OfAnyType_ComesBackTheSame(object? value) =>
        Assert.That(await ReturnAsync("RETURN $value AS value", value), Is.EqualTo(value));

    [TestCaseSource(nameof(Storable))]
    public async Task Property_OfAnyType_ComesBackTheSame(object? value)
    {
        await session.ExecuteAsync("CREATE (:Probe {v: $value})", new Dictionary<string, object?> { ["value"] = value });
        Assert.That(await ReturnAsync("MATCH (p:Probe) RETURN p.v AS value", null), Is.EqualTo(value));
    }

    [TestCaseSource(nameof(FromBaseLibrary))]
    public async Task Parameter_OfTheBaseLibrary_IsTheGraphsOwn(object given, object expected) =>
        Assert.That(await ReturnAsync("RETURN $value AS value", given), Is.EqualTo(expected));

    [TestCase("datetime('2024-07-01T12:00[Europe/Paris]')", "2024-07-01T12:00+02:00[Europe/Paris]")]
    [TestCase("datetime('2024-10-27T02:30+01:00[Europe/Paris]')", "2024-10-27T02:30+01:00[Europe/Paris]")]
    [TestCase("datetime('2024-01-01T00:00:00.5-03:30')", "2024-01-01T00:00:00.500-03:30")]
    [TestCase("time('12:31:14.645+01:00')", "12:31:14.645+01:00")]
    [TestCase("localdatetime('1900-01-01T23:59')", "1900-01-01T23:59")]
    [TestCase("duration('P1Y2M3DT4H5M6.7S')", "P1Y2M3DT4H5M6.7S")]
    [TestCase("duration('PT-0.5S')", "PT-0.5S")]
    [TestCase("date('-0044-03-15')", "-0044-03-15")]
    [TestCase("point({longitude: 2.35, latitude: 48.85})", "point({x: 2.35, y: 48.85, crs: 'wgs-84'})")]
    public async Task Value_MadeByTheStore_IsRead(string expression, string expected) =>
        Assert.That((await ReturnAsync($"RETURN {expression} AS value", null))!.ToString(), Is.EqualTo(expected));

    [Test]
    public async Task Bytes_AsParameter_ComeBackTheSame() =>
        Assert.That(await ReturnAsync("RETURN $value AS value", new byte[] { 0, 255, 7 }), Is.EqualTo(new byte[] { 0, 255, 7 }));

    [Test]
    public async Task NodeAndRelationship_Returned_AreWhole()
    {
        var record = (await session.QueryAsync("CREATE (a:Probe:Extra {name: 'a'})-[r:KNOWS {since: 2024}]->(b:Probe) RETURN a, r, b, elementId(a) AS ai, elementId(r) AS ri"))[0];
        var (a, r, b) = (record.Get<GraphNode>("a"), record.Get<GraphRelationship>("r"), record.Get<GraphNode>("b"));
        Assert.That(a.Labels, Is.EquivalentTo(new[] { "Probe", "Extra" }));
        Assert.That(a.Properties, Is.EqualTo(new Dictionary<string, object?> { ["name"] = "a" }));
        Assert.That((r.Type, r.StartNodeId, r.EndNodeId, r.Properties["since"]), Is.EqualTo(("KNOWS", a.Id, b.Id, 2024L)));
        Assert.That((r.StartNodeElementId, r.EndNodeElementId), Is.EqualTo((a.ElementId, b.ElementId)));
        Assert.That(a.ElementId, Is.Not.EqualTo(b.ElementId));
        if (HasElementIds) Assert.That((a.ElementId, r.ElementId), Is.EqualTo((record["ai"], record["ri"])));
    }

    [Test]
    public async Task Path_WalkedBothWays_KeepsDirections()
    {
        await session.ExecuteAsync("CREATE (a:Probe {n: 1})-[:T {k: 1}]->(b:Probe {n: 2})<-[:T {k: 2}]-(c:Probe {n: 3}), (c)-[:T {k: 3}]->(a)");
        var path = (GraphPath)(await ReturnAsync("MATCH p = (a {n: 1})-[{k: 1}]-()-[{k: 2}]-()-[{k: 3}]-(a) RETURN p AS value", null))!;
        Assert.That(path.Nodes.Select(node => node.Properties["n"]), Is.EqualTo(new object[] { 1L, 2L, 3L, 1L }));
        Assert.That(path.Relationships.Select(relationship => relationship.Properties["k"]), Is.EqualTo(new object[] { 1L, 2L, 3L }));
        Assert.That(
            path.Relationships.Select(relationship => (relationship.StartNodeId, relationship.EndNodeId)),
            Is.EqualTo(new[] { (path.Nodes[0].Id, path.Nodes[1].Id), (path.Nodes[2].Id, path.Nodes[1].Id), (path.Nodes[2].Id, path.Nodes[3].Id) }));
    }

    [Test]
    public async Task Path_OfOneNode_HasNoRelationships()
    {
        var path = (GraphPath)(await ReturnAsync("CREATE p = (:Probe) RETURN p AS value", null))!;
        Assert.That((path.Nodes.Count, path.Relationships.Count), Is.EqualTo((1, 0)));
    }

    /// <summary>Whether nodes and relationships come with the ids that <c>elementId()</c> gives.</summary>
    protected virtual bool HasElementIds => true;

    private async Task<object?> ReturnAsync(string cypher, object? value) =>
        (await session.QueryAsync(cypher, new Dictionary<string, object?> { ["value"] = value }))[0]["value"];
}
