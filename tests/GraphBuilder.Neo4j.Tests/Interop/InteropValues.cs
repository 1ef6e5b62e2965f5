using GraphBuilder.Graph.Store;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Neo4j.Tests.Interop;

/// <summary>Values of every type, at the places where their form on the wire changes.</summary>
internal static class InteropValues
{
    /// <summary>What a property can hold and every client can print and take.</summary>
    public static IReadOnlyList<object> Common { get; } =
    [
        true, false,
        0L, -16L, -17L, 127L, 128L, -128L, -129L, 32_767L, 32_768L, -32_769L, 2_147_483_647L, 2_147_483_648L, -2_147_483_649L, long.MaxValue, long.MinValue,
        0.0, -0.0, 0.1, -2.5, double.MaxValue, double.MinValue, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
        "", "a\tb \"c\" d'e", "l'été à Téhéran", "e\u0301", "中文 عربي", "\uE000\uFFFD", "👍🏽", "\U00020000", "\U000300A1", "\U000E0101", "\U000F0000", "\U0010FFFD",
        new string('x', 15), new string('x', 16), new string('é', 200), new string('x', 70_000),
        Array.Empty<object?>(), new object?[] { 1L, long.MinValue }, new object?[] { 0.5, double.NaN }, new object?[] { "a", "é👍" }, new object?[] { true, false },
        Enumerable.Range(0, 300).Select(object? (number) => (long)number).ToArray(),
        new LocalDate(2024, 2, 29), new LocalDate(-44, 3, 15), new LocalDate(1, 1, 1),
        new LocalTime(0), new LocalTime(LocalTime.NanosecondsPerDay - 1),
        new OffsetTime(45_000_000_000_001, -18_000), new OffsetTime(0, 64_800),
        new LocalDateTime(new LocalDate(2024, 2, 29), new LocalTime(1)), new LocalDateTime(-1, 999_999_999),
        new ZonedDateTime(1_700_000_000, 123_456_789, 19_800, null), new ZonedDateTime(-1, 999_999_999, -12_600, null),
        new ZonedDateTime(1_720_000_000, 1, 7200, "Europe/Paris"), new ZonedDateTime(1_729_989_000, 0, 7200, "Europe/Paris"),
        new Duration(14, -3, 10, 999_999_999), new Duration(0, 0, -2, 500_000_000), new Duration(-1, 0, 0, 0),
        new GraphPoint(GraphPoint.Wgs84, 2.35, 48.85, null), new GraphPoint(GraphPoint.Wgs84WithHeight, -180, 90, 8848.5),
        new GraphPoint(GraphPoint.Cartesian, 1, -2, null), new GraphPoint(GraphPoint.CartesianSpace, 1, 2, 3),
        new object?[] { new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 2) },
        new object?[] { new ZonedDateTime(1_720_000_000, 1, 7200, "Europe/Paris") }, new object?[] { new GraphPoint(GraphPoint.Wgs84, 2.35, 48.85, null) },
    ];

    /// <summary>
    /// What a property can hold and the program <c>cypher-shell</c> has no form for, or another one. Of the hour that comes twice when the
    /// clocks go back, it shows the first for the second.
    /// </summary>
    public static IReadOnlyList<object> BeyondTheShell { get; } =
    [
        Array.Empty<byte>(), new byte[] { 0, 127, 128, 255 }, Enumerable.Range(0, 70_000).Select(number => (byte)number).ToArray(),
        new ZonedDateTime(1_729_992_600, 0, 3600, "Europe/Paris"), double.Epsilon, "line\nbreak \\ and \u0001", new LocalDate(LocalDate.LastYear, 12, 31), new LocalDate(-LocalDate.LastYear, 1, 1),
    ];

    /// <summary>What no property can hold, but a parameter and a result can.</summary>
    public static IReadOnlyList<object?> Passable { get; } =
    [
        null, new object?[] { 1L, "a", null, new object?[] { 2.5, new LocalDate(2024, 1, 1) } },
        new Dictionary<string, object?>(), new Dictionary<string, object?> { ["a"] = 1L, ["b"] = new Dictionary<string, object?> { ["c"] = null }, ["été"] = new object?[] { "x" } },
        Enumerable.Range(0, 20).ToDictionary(number => $"key {number}", object? (number) => (long)number),
    ];
}
