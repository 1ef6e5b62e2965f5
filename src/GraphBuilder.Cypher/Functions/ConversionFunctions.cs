using System.Globalization;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions;

/// <summary>toInteger and its kin. A text that says no such value gives null; a value of another kind is an error, or null in the OrNull forms.</summary>
internal static class ConversionFunctions
{
    private const ValueKinds Printable = ValueKinds.String | ValueKinds.Number | ValueKinds.Boolean | ValueKinds.Temporal | ValueKinds.Duration | ValueKinds.Point;

    // 2^63: floats from here on do not fit an integer.
    private const double AboveIntegers = 9_223_372_036_854_775_808.0;

    public static IEnumerable<Function> All { get; } =
    [
        .. Family("toInteger", ValueKinds.String | ValueKinds.Number | ValueKinds.Boolean, ValueKinds.Integer, ToInteger),
        .. Family("toFloat", ValueKinds.String | ValueKinds.Number, ValueKinds.Float, ToFloat),
        .. Family("toBoolean", ValueKinds.String | ValueKinds.Boolean | ValueKinds.Integer, ValueKinds.Boolean, ToBoolean),
        .. Family("toString", Printable, ValueKinds.String, ToText),
    ];

    private static IEnumerable<Function> Family(string name, ValueKinds source, ValueKinds target, Func<Value, Value> convert)
    {
        Value OrNull(Value value) => source.Accept(value.Kind) && !value.IsNull ? convert(value) : Value.Null;
        return
        [
            new(name, [source], target, (arguments, _) => convert(arguments[0])),
            new($"{name}OrNull", [ValueKinds.Any], target, (arguments, _) => OrNull(arguments[0])),
            new($"{name}List", [ValueKinds.List], ValueKinds.List, (arguments, _) => Value.OfList(arguments[0].AsList.Select(OrNull).ToArray())),
        ];
    }

    private static Value ToInteger(Value value) => value.Kind switch
    {
        ValueKind.Integer => value,
        ValueKind.Float => Truncate(value.AsFloat),
        ValueKind.Boolean => Value.Of(value.AsBoolean ? 1L : 0L),
        _ => ParseInteger(value.AsString),
    };

    private static Value ParseInteger(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return Value.Of(integer);
        }
        if (text.Any(char.IsWhiteSpace) || ParseFloat(text) is not { IsNull: false } number)
        {
            return Value.Null;
        }
        return Math.Abs(number.AsFloat) < AboveIntegers
            ? Truncate(number.AsFloat)
            : throw CypherException.Type($"integer, {text}, is too large", "InvalidArgumentValue");
    }

    // Like a cast in Java: NaN is 0, and numbers beyond the integers are the nearest of them.
    private static Value Truncate(double number) => Value.Of(
        double.IsNaN(number) ? 0
        : number >= AboveIntegers ? long.MaxValue
        : number < -AboveIntegers ? long.MinValue
        : (long)number);

    private static Value ToFloat(Value value) => value.IsNumber ? Value.Of(value.AsNumber) : ParseFloat(value.AsString.Trim());

    private static Value ParseFloat(string text) => text switch
    {
        "NaN" => Value.Of(double.NaN),
        "Infinity" or "+Infinity" => Value.Of(double.PositiveInfinity),
        "-Infinity" => Value.Of(double.NegativeInfinity),
        // Java's suffix for a float or a double.
        [.. var digits and [.., >= '0' and <= '9' or '.'], 'f' or 'F' or 'd' or 'D'] => ParseFloat(digits),
        _ => double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && !text.Contains('∞', StringComparison.Ordinal)
            ? Value.Of(number)
            : Value.Null,
    };

    private static Value ToBoolean(Value value)
    {
        if (value.IsBoolean)
        {
            return value;
        }
        if (value.IsInteger)
        {
            return Value.Of(value.AsInteger != 0);
        }
        var text = value.AsString.Trim();
        return text.Equals("true", StringComparison.OrdinalIgnoreCase) ? Value.True
            : text.Equals("false", StringComparison.OrdinalIgnoreCase) ? Value.False
            : Value.Null;
    }

    private static Value ToText(Value value) => value.Kind switch
    {
        ValueKind.String => value,
        ValueKind.Integer or ValueKind.Float or ValueKind.Boolean or ValueKind.Point => Value.Of(ValueText.Of(value)),
        _ => Value.Of(TemporalToString.Of(value)),
    };
}
