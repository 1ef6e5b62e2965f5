namespace GraphBuilder.Cypher.Values;

/// <summary>Errors that many operators and functions share.</summary>
internal static class ValueErrors
{
    /// <summary>An operand or argument of the wrong kind.</summary>
    public static CypherException Expected(string wanted, Value found) =>
        CypherException.Type($"Type mismatch: expected {wanted} but was {KindName(found.Kind)}");

    /// <summary>A result outside the 64-bit integers.</summary>
    public static CypherException IntegerOverflow(string operation) =>
        CypherException.Arithmetic($"long overflow: {operation} leaves the range of 64-bit integers");

    /// <summary>The type name that users see.</summary>
    public static string KindName(ValueKind kind) => kind switch
    {
        ValueKind.Bytes => "ByteArray",
        ValueKind.ZonedDateTime => "DateTime",
        _ => kind.ToString(),
    };
}
