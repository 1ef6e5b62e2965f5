using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions;

/// <summary>Functions of any value, and those without arguments.</summary>
internal static class ScalarFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        new("coalesce", [ValueKinds.Any], ValueKinds.Any, static (arguments, _) => Coalesce(arguments)) { IsVariadic = true, TakesNull = true },
        new("nullIf", [ValueKinds.Any, ValueKinds.Any], ValueKinds.Any, static (arguments, _) => NullIf(arguments[0], arguments[1])) { TakesNull = true },
        new("timestamp", [], ValueKinds.Integer, static (_, context) => Timestamp(context)),
        new("randomUUID", [], ValueKinds.String, static (_, context) => RandomUuid(context.Random)) { IsDeterministic = false },
        new("valueType", [ValueKinds.Any], ValueKinds.String, static (arguments, _) => Value.Of(ValueTypeName.Of(arguments[0]))) { TakesNull = true },
    ];

    private static Value Coalesce(ReadOnlySpan<Value> arguments)
    {
        foreach (var argument in arguments)
        {
            if (!argument.IsNull)
            {
                return argument;
            }
        }
        return Value.Null;
    }

    private static Value NullIf(Value value, Value unwanted) => ValueEquality.AreEqual(value, unwanted) == true ? Value.Null : value;

    private static Value Timestamp(FunctionContext context)
    {
        var now = context.Clock.Statement(Values.Temporal.TimeZones.Utc);
        return Value.Of(now.EpochSecond * 1000 + now.Nanosecond / 1_000_000);
    }

    private static Value RandomUuid(Random random)
    {
        Span<byte> octets = stackalloc byte[16];
        random.NextBytes(octets);
        // Version 4 and variant 1 of RFC 9562: the marks of a random UUID.
        octets[6] = (byte)((octets[6] & 0x0F) | 0x40);
        octets[8] = (byte)((octets[8] & 0x3F) | 0x80);
        return Value.Of(new Guid(octets, bigEndian: true).ToString());
    }
}
