using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions;

/// <summary>Functions of angles, in radians.</summary>
internal static class TrigonometricFunctions
{
    private static readonly ValueKinds[] Number = [ValueKinds.Number];

    public static IEnumerable<Function> All { get; } =
    [
        Of("sin", Math.Sin),
        Of("cos", Math.Cos),
        Of("tan", Math.Tan),
        Of("cot", angle => 1 / Math.Tan(angle)),
        Of("asin", Math.Asin),
        Of("acos", Math.Acos),
        Of("atan", Math.Atan),
        Of("haversin", angle => (1 - Math.Cos(angle)) / 2),
        Of("degrees", angle => angle * 180 / Math.PI),
        Of("radians", angle => angle * Math.PI / 180),
        new("atan2", [ValueKinds.Number, ValueKinds.Number], ValueKinds.Float, static (arguments, _) => Value.Of(Math.Atan2(arguments[0].AsNumber, arguments[1].AsNumber))),
        new("pi", [], ValueKinds.Float, static (_, _) => Value.Of(Math.PI)),
    ];

    private static Function Of(string name, Func<double, double> compute) =>
        new(name, Number, ValueKinds.Float, (arguments, _) => Value.Of(compute(arguments[0].AsNumber)));
}
