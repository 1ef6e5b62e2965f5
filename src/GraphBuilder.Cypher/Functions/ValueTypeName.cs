using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions;

/// <summary>The type of a value in the notation of <c>IS ::</c>, as <c>LIST&lt;INTEGER NOT NULL> NOT NULL</c>.</summary>
internal static class ValueTypeName
{
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "NULL",
        ValueKind.List => $"LIST<{OfElements(value.AsList)}> NOT NULL",
        _ => $"{OfKind(value.Kind)} NOT NULL",
    };

    private static string OfElements(IReadOnlyList<Value> elements)
    {
        var types = elements.Select(Of).Distinct().Order(StringComparer.Ordinal).ToArray();
        return types.Length switch
        {
            0 => "NOTHING",
            2 when types[1] == "NULL" => types[0][..^" NOT NULL".Length],
            2 when types[0] == "NULL" => types[1][..^" NOT NULL".Length],
            _ => string.Join(" | ", types),
        };
    }

    private static string OfKind(ValueKind kind) => kind switch
    {
        ValueKind.ZonedDateTime => "ZONED DATETIME",
        ValueKind.LocalDateTime => "LOCAL DATETIME",
        ValueKind.Time => "ZONED TIME",
        ValueKind.LocalTime => "LOCAL TIME",
        _ => kind.ToString().ToUpperInvariant(),
    };
}
