using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions;

/// <summary>The type of a value in the notation of <c>IS ::</c>, as <c>LIST&lt;INTEGER NOT NULL> NOT NULL</c>.</summary>
internal static class ValueTypeName
{
    private const string NotNull = " NOT NULL";

    // The order in which a server lists the alternatives of a union.
    private static readonly ValueKind[] UnionOrder =
    [
        ValueKind.Null, ValueKind.Boolean, ValueKind.String, ValueKind.Integer, ValueKind.Float, ValueKind.Date, ValueKind.LocalTime, ValueKind.Time,
        ValueKind.LocalDateTime, ValueKind.ZonedDateTime, ValueKind.Duration, ValueKind.Point, ValueKind.Bytes, ValueKind.Node, ValueKind.Relationship,
        ValueKind.Map, ValueKind.List, ValueKind.Path,
    ];

    public static string Of(Value value) => value.IsNull ? "NULL" : OfKnown(value) + NotNull;

    private static string OfKnown(Value value) => value.Kind switch
    {
        ValueKind.List => $"LIST<{OfElements(value.AsList)}>",
        ValueKind.ZonedDateTime => "ZONED DATETIME",
        ValueKind.LocalDateTime => "LOCAL DATETIME",
        ValueKind.Time => "ZONED TIME",
        ValueKind.LocalTime => "LOCAL TIME",
        var kind => kind.ToString().ToUpperInvariant(),
    };

    private static string OfElements(IReadOnlyList<Value> elements)
    {
        var known = elements.Where(element => !element.IsNull).OrderBy(element => Array.IndexOf(UnionOrder, element.Kind)).Select(OfKnown).Distinct().ToArray();
        if (known.Length == 0)
        {
            return elements.Count == 0 ? "NOTHING" : "NULL";
        }
        var suffix = elements.Any(element => element.IsNull) ? "" : NotNull;
        return string.Join(" | ", known.Select(type => type + suffix));
    }
}
