using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions;

/// <summary>Functions of numbers, roots, logarithms and chance. Outside its domain a function gives NaN.</summary>
internal static class NumericFunctions
{
    private static readonly ValueKinds[] Number = [ValueKinds.Number];

    public static IEnumerable<Function> All { get; } =
    [
        new("abs", Number, ValueKinds.Number, static (arguments, _) => Abs(arguments[0])),
        new("sign", Number, ValueKinds.Integer, static (arguments, _) => Sign(arguments[0])),
        new("isNaN", Number, ValueKinds.Boolean, static (arguments, _) => Value.Of(NumberOrder.IsNaN(arguments[0]))),
        new("round", [ValueKinds.Number, ValueKinds.Number, ValueKinds.String], ValueKinds.Float, static (arguments, _) => Value.Of(Rounding.Round(arguments)))
        {
            RequiredCount = 1,
        },
        Of("ceil", Math.Ceiling),
        Of("floor", Math.Floor),
        Of("sqrt", Math.Sqrt),
        Of("exp", Math.Exp),
        Of("log", Math.Log),
        Of("log10", Math.Log10),
        new("e", [], ValueKinds.Float, static (_, _) => Value.Of(Math.E)),
        new("rand", [], ValueKinds.Float, static (_, context) => Value.Of(context.Random.NextDouble())) { IsDeterministic = false },
    ];

    private static Function Of(string name, Func<double, double> compute) =>
        new(name, Number, ValueKinds.Float, (arguments, _) => Value.Of(compute(arguments[0].AsNumber)));

    private static Value Abs(Value number)
    {
        if (number.IsFloat)
        {
            return Value.Of(Math.Abs(number.AsFloat));
        }
        return number.AsInteger == long.MinValue ? throw ValueErrors.IntegerOverflow("abs") : Value.Of(Math.Abs(number.AsInteger));
    }

    private static Value Sign(Value number)
    {
        var value = number.AsNumber;
        return Value.Of(value > 0 ? 1L : value < 0 ? -1L : 0L);
    }
}
